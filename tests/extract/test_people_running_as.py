"""Who runs a house, with whom and as what, and who is named behind an office and what it is of."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("äger, med två syskon, Klarviks Fastigheter", None),
        ("äger, tillsammans med Bo Ek, Klarviks Fastigheter och är bolagets vd", "vd"),
        ("leder Klarviks Fastigheter som vd", "vd"),
        ("har lett Klarviks Fastigheter sedan i våras, som vd, och är glad", "vd"),
        ("leder Klarviks Fastigheter, som chefen Bo Ek startade", None),
        ("leder Klarviks Fastigheter som i fjol", None),
    ],
)
def test_with_whom_and_as_what_a_house_is_run(told, role):
    assert told_of(f"Anna Berg {told}.")["Anna Berg"][:2] == (role, "Klarviks Fastigheter")


@pytest.mark.parametrize("became", ["Så blev", "I dag är"])
def test_two_become_something_behind_the_verb(became):
    told = told_of(f"{became} Anna och Bo Berg ägare till Klarviks camping.")
    assert told["Anna Berg"][:2] == told["Bo Berg"][:2] == ("ägare", "Klarviks camping")


def test_two_are_seen_before_an_owner():
    assert told_of("Så såg Anna och Bo Berg ägare till Klarviks camping.")["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("har varit rektor i sju år, satt på en stol", "rektor"),
        ("var rektor i sju år, satt på en stol", None),
        ("har varit rektor, satt på en stol", None),
    ],
)
def test_who_has_long_been_something_is_so_before_what_is_done(told, role):
    assert told_of(f"Anna Berg, som {told}.")["Anna Berg"][0] == role


@pytest.mark.parametrize(
    ("box", "told"),
    [
        ("Tränare i Klarviks IF: Anna Berg. Tränare i Ryds IF: Bo Ek", ("tränare", "Klarviks IF")),
        ("Ordförande i Klarviks IF sedan i torsdags: Anna Berg.", ("ordförande", "Klarviks IF")),
        ("Ordförande: Anna Berg (omval)", ("ordförande", None)),
        ("Ordförande: Anna Berg säger nej", (None, None)),
        ("Målen: Anna Berg", (None, None)),
    ],
)
@pytest.mark.parametrize("kind", ["[fakta]", "[bild]"])
def test_who_is_named_behind_an_office(kind, box, told):
    assert told_of(f"Det regnade.\n{kind} {box}")["Anna Berg"][:2] == told


def test_a_pupils_body_is_named():
    assert told_of("Anna Berg leder Klarviks elevkår.")["Anna Berg"][1] == "Klarviks elevkår"


@pytest.mark.parametrize(
    ("told", "house"),
    [
        ("Bo Ek anställde Anna Berg.", None),
        ("Klarvik anställde Anna Berg.", "Klarvik"),
        ("Anna Berg leder HR-arbetet i Region Dalarna.", None),
        ("Anna Berg är back i Ryds IF.", "Ryds IF"),
    ],
)
def test_who_hires_what_is_led_and_where_one_plays(told, house):
    assert told_of(told)["Anna Berg"][1] == house


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Strax dyker ägaren upp. Anna Berg log.", "ägare"),
        ("Strax dyker ägaren upp. Anna Berg och Bo Ek log.", None),
        ("Det finns tvivlare. Anna Berg log.", None),
    ],
)
def test_who_is_shown_by_a_title_is_named_alone(text, role):
    assert told_of(text)["Anna Berg"][0] == role


def test_a_role_in_plural_is_also_that_of_whom_a_pronoun_means():
    told = told_of("Saga Berg ler. Hon och Bo Ek är elever i 6B på Almskolan.")
    assert told["Saga Berg"][:2] == told["Bo Ek"][:2] == ("elev", "Almskolan")


def test_a_role_of_one_beside_a_pronoun_is_not():
    assert told_of("Saga Berg ler. Hon och Bo Ek är lärare.")["Saga Berg"][0] is None


@pytest.mark.parametrize(("sent", "house"), [("utsänd av", "Region Norrbotten"), ("anställd av", "Almskolan")])
def test_who_sends_somebody_out_employs_him_wherever_that_is(sent, house):
    assert told_of(f"Anna Berg, lärare på Almskolan, {sent} Region Norrbotten, ler.")["Anna Berg"][1] == house


def test_a_first_teams_trainer_is_the_clubs():
    assert authority_of("Klarviks IF är i kris. Nu ler A-lagets tränare Anna Berg.") == "Klarviks IF"


@pytest.mark.parametrize(("where", "house"), [("Linkedin", None), ("Klarviks bageri", "Klarviks bageri")])
def test_where_something_is_published_is_no_house(where, house):
    assert told_of(f"På {where} skriver Anna Berg till alla.")["Anna Berg"][1] == house


@pytest.mark.parametrize(("chooser", "house"), [("Blekinge tingsrätt", None), ("Klarvik", "Klarvik")])
def test_a_court_chooses_for_others(chooser, house):
    assert told_of(f"Till konkursförvaltare har {chooser} utsett Anna Berg.")["Anna Berg"][1] == house


def test_whom_the_article_names_is_nobodys_house():
    assert told_of("Eva Engström Ek har valt Anna Berg, som var till sjöss.")["Anna Berg"][1] is None


@pytest.mark.parametrize("form", ["åk 8", "årskurs 8", "8B"])
def test_a_pupil_is_in_a_form(form):
    assert told_of(f"Anna Berg, elev i {form} på Almskolan, ler.")["Anna Berg"][:2] == (f"elev i {form}", "Almskolan")


@pytest.mark.parametrize("team", ["A-laget", "U14-laget", "08-laget"])
def test_a_team_of_a_club_is_no_house(team):
    assert authority_of(f"– Bra, säger Anna Berg, tränare för {team} i Klarviks IF.") == "Klarviks IF"
    assert authority_of(f"Anna Berg är tränare för {team}.") is None
