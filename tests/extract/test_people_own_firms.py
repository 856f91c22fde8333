"""Whose firm a name is by "hans" or "hennes" before it and what it does."""

import pytest

from tests.extract.people_told import authority_of, told_of


def house(text: str) -> str | None:
    return told_of(text)["Anna Berg"][1]


@pytest.mark.parametrize(
    "sentence",
    [
        "I dag omsätter hennes {} tio miljoner.",
        "Hennes {} omsätter tio miljoner.",
        "Fyra år senare säljer hennes {} till hundra butiker.",
        "I dag levererar hennes {} ost till fyrtio krogar.",
        "Nu anställer hennes {} tolv personer.",
        "Hennes {} har i dag tolv anställda.",
        "I fjol gjorde hennes {} vinst för första gången.",
        "Nu expanderar hennes {} till Norge.",
        "I vår öppnar hennes {} två butiker.",
    ],
)
@pytest.mark.parametrize("name", ["Marelva", "Ostkällan", "Klarvik AB"])
@pytest.mark.parametrize("opening", ["Anna Berg började med getter. ", "Anna Berg fick tre getter av Bo Ek.\n"])
def test_a_firm_does_as_firms_do(sentence, name, opening):
    assert house(opening + sentence.format(name)) == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Hennes Volvo har gått tjugo tusen mil.",
        "I dag står hennes Saab på verkstaden.",
        "Hennes Instagram har tusen kunder.",
        "Nu har hennes Facebook stängts.",
        "Hennes Djurgården har tusen medlemmar.",
        "Nu tappar hennes Centerpartiet medlemmar.",
        "I går tog hennes Brunte sin första vinst.",
        "I dag säljer hennes Bo Ek bullar till butiker.",
        "I dag levererar hennes Bo bullar.",
        "I dag säljer hennes Vintersorg till hundra länder.",
        "I dag har hennes Lund tre butiker.",
        "I går dog hennes Brunte.",
        "Nu omsätter hans Marelva tio miljoner.",
        "Hon äter i butiken. Hennes Marelva är god.",
    ],
)
def test_what_else_is_somebodys(sentence):
    assert house(f"Anna Berg började med getter. {sentence}") is None


def test_of_two_who_may_be_meant_neither_is():
    assert house("Anna Berg och Eva Mo började. I dag omsätter hennes Marelva tio miljoner.") is None
    assert house("Anna Berg började.\nEva Mo log. I dag omsätter hennes Marelva tio miljoner.") is None


@pytest.mark.parametrize("role", ["koncernchefen", "skomakaren", "järnhandlaren", "vd:n"])
def test_a_firm_that_bears_the_surname(role):
    text = "Enligt {} Anna Lindahl var det billigt. Granne är Brunkraft AB. Lindahl Hamn, som äger kajen, växer."
    assert authority_of(text.format(role)) == "Lindahl Hamn"


@pytest.mark.parametrize(
    ("sentence", "firm"),
    [
        ("Hennes ateljé, Blåklinten, ligger i en lada.", "Blåklinten"),
        ("Hennes företag, Blå & Brun, växer.", "Blå & Brun"),
        ("Hennes katt, Blåklinten, sover.", None),
    ],
)
def test_a_shop_between_commas(sentence, firm):
    assert house(f"Anna Berg väver. {sentence}") == firm
