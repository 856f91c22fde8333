"""Whose somebody is not: a customer's, another firm's, a place's, or no more."""

import pytest

from tests.extract.people_told import authority_of, employer_of, told_of


def test_a_buyer_of_the_same_trade_is_no_colleague():
    told = authority_of("Bagaren Bo Ek, som driver Eks Konditori, säljer till kollegan Anna Berg.")
    assert told is None


@pytest.mark.parametrize("whose", ["på uppdrag av Ekvikarna", "på beställning av Ekvikarna", "på begäran av Ekvikarna"])
def test_who_has_something_made_employs_nobody_there(whose):
    assert employer_of(f"Arbetet görs {whose}. Analyschefen Anna Berg log.", "Ekvikarna") is None


@pytest.mark.parametrize("house", ["Va-bolaget", "Vattenbolaget", "Busskoncernen"])
def test_what_a_house_is_is_not_its_name_where_a_sentence_begins(house):
    assert authority_of(f"{house}s kanslist Anna Berg log.") is None


@pytest.mark.parametrize(
    "told",
    [
        "Enligt moderbolagets vd Anna Berg är det över.",
        "Moderbolagets vd Anna Berg log.",
        "Anna Berg är vd på dotterbolaget.",
        "Systerbolagets ägare, Anna Berg, log.",
    ],
)
def test_a_firm_beside_the_one_that_is_told_of_is_another(told):
    assert authority_of(f"Ekvik Data AB är i kris. {told}") is None


def test_the_firm_that_is_told_of_is_meant():
    assert authority_of("Ekvik Data AB är i kris. Enligt bolagets vd Anna Berg är det över.") == "Ekvik Data AB"


@pytest.mark.parametrize("noun", ["Inredningsbolaget", "Bolaget", "Dataspelsbolaget"])
def test_a_firm_has_no_team(noun):
    assert employer_of(f"{noun} Vildsvin firar. Spelaren Anna Berg log.", "Vildsvin") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("På Falkenbergs torg väntar handlaren Anna Berg.", ("handlare", None)),
        ("På Bladets debattsida skriver juristen Anna Berg.", ("jurist", None)),
        ("På Klarviks lager väntar förmannen Anna Berg.", ("förman", None)),
        ("På Hopkins väntar förmannen Anna Berg.", ("förman", "Hopkins")),
        ("Anna Berg var rektor på Åsskolan men är i dag konsult.", ("konsult", None)),
        ("Anna Berg log. Hon var kassör i Ryds byalag men är numera pensionär.", ("pensionär", None)),
        ("Anna Berg var nöjd och är rektor på Åsskolan.", ("rektor", "Åsskolan")),
    ],
)
def test_what_is_somebody_else_s_or_no_more(text, expected):
    assert told_of(text)["Anna Berg"][:2] == expected


def test_another_s_role_is_shared_only_by_who_has_none_of_ones_own():
    told = told_of("Bo Ek och Anna Berg, materialförvaltare i Ryds IK, log. Projektledaren Bo Ek teg.")
    assert told == {"Bo Ek": ("projektledare", None, None), "Anna Berg": ("materialförvaltare", "Ryds IK", None)}
