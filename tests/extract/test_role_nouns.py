"""Which nouns are roles: occupations, and unknown nouns where a place of work follows."""

import pytest

from pipeline.extract.rolewords import is_role
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Registratorn", "registrator"),
        ("Kommunregistratorn", "kommunregistrator"),
        ("Prefekten", "prefekt"),
        ("Universitetsadjunkten", "universitetsadjunkt"),
        ("Kammarrättsnotarien", "kammarrättsnotarie"),
        ("Teckenspråkstolken", "teckenspråkstolk"),
        ("Hjärtkirurgen", "hjärtkirurg"),
        ("Filmrecensenten", "filmrecensent"),
        ("Kontraktsprosten", "kontraktsprost"),
        ("Poliskonstapeln", "poliskonstapel"),
        ("Fjällguiden", "fjällguide"),
        ("Flygvärdinnan", "flygvärdinna"),
        ("Tidningsbudet", "tidningsbud"),
        ("Personliga assistenten", "personlig assistent"),
        ("Särskilda utredaren", "särskild utredare"),
        ("Personliga ombudet", "personligt ombud"),
        ("Hamnfogden", "hamnfogde"),
        ("Förstasopranen", "förstasopran"),
        ("Motionären", "motionär"),
        ("Hedersmedlemmen", "hedersmedlem"),
    ],
)
def test_occupations_in_definite_form(title, role):
    assert told_of(f"{title} Anna Berg log.")["Anna Berg"][0] == role
    assert told_of(f"Anna Berg, {role} i Orsa kommun, log.")["Anna Berg"][:2] == (role, "Orsa kommun")


@pytest.mark.parametrize(
    "told", ["bläddrar igenom listan", "viker lakan", "skriker högt", "stör mötet", "envist tigande", "vidare uppåt"]
)
def test_other_words_that_end_like_occupations_are_none(told):
    assert told_of(f"Kollegan Anna Berg, 27, {told} i salen.")["Anna Berg"][0] is None


@pytest.mark.parametrize("place", ["Läktaren", "Taggtråden", "Bostadsområdet", "Kommentaren", "Samrådet"])
def test_a_thing_before_a_name_is_no_occupation(place):
    assert told_of(f"{place} Anna Berg såg var ny.")["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("SLU-doktoranden", ("doktorand", "SLU")),
        ("SMHI-meteorologen", ("meteorolog", "SMHI")),
        ("Greenpeaceaktivisten", ("aktivist", "Greenpeace")),
        ("Volvo-doktoranden", (None, None)),
    ],
)
def test_whom_a_title_joins_to_whose_it_is(title, told):
    people = told_of(f"Det säger {title} Anna Berg.")["Anna Berg"]
    assert people[:2] == told or (told[0] is None and people[1] is None)


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("överläkare i kardiologi vid Ekby sjukhus", "överläkare i kardiologi"),
        ("överläkare i huset vid Ekby sjukhus", "överläkare"),
        ("kommersiell chef på Ekby sjukhus", "kommersiell chef"),
        ("vänstersexa i Ekby HK", "vänstersexa"),
        ("innehavare av Kaféet Måsen", "innehavare"),
    ],
)
def test_a_role_as_far_as_it_goes(told, role):
    assert told_of(f"Anna Berg, {told}, log.")["Anna Berg"][0] == role


@pytest.mark.parametrize("name", ["Kronofogden", "Klarviks-Kuriren"])
def test_a_name_that_ends_like_an_occupation_is_an_organisation(name):
    told = told_of(f"{name} Anna Berg log. Rektorn Bo Ek på {name} log.")
    assert told["Bo Ek"][:2] == ("rektor", name)


@pytest.mark.parametrize("noun", ["hjärtpatient", "trebarnsmor", "stammis", "uppväxt", "intressent"])
def test_an_unknown_noun_of_another_form_is_none(noun):
    assert told_of(f"Anna Berg, {noun} i Orsa kommun, log.")["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("verksamhetsansvarig", "verksamhetsansvarig"),
        ("medieansvarig", "medieansvarig"),
        ("verksamhetsansvarig överläkare", "verksamhetsansvarig överläkare"),
    ],
)
def test_who_is_in_charge_of_something(title, role):
    assert told_of(f"Anna Berg, {title} i Orsa kommun, log.")["Anna Berg"][:2] == (role, "Orsa kommun")


@pytest.mark.parametrize("role", ["slipare", "klippare"])
def test_a_trade_that_some_tools_are_called_by_too(role):
    assert told_of(f"Anna Berg, {role} på Klarvik Glas, log.")["Anna Berg"][:2] == (role, "Klarvik Glas")


@pytest.mark.parametrize("thing", ["skruvdragare", "hjullastare", "kortläsare", "dörröppnare"])
def test_a_tool_is_nobody(thing):
    assert not is_role(thing)
