"""Whom the opening of an article presents by a title, and what somebody has made of him or her at work besides."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg äter helst kallt. Möt bagaren som aldrig sover.",
        "Anna Berg äter helst kallt, men bjuder på varmt. Möt bagaren!",
        "Anna Berg äter helst kallt. Följ med bagaren en natt i Lund.",
        "Anna Berg äter helst kallt. Vi träffade bagaren en tidig morgon.",
        "Anna Berg äter helst kallt. Vi har mött bagaren som aldrig sover.",
        "Här är bagaren som aldrig sover. Anna Berg äter helst kallt.",
    ],
)
def test_whom_the_opening_presents(text):
    assert told_of(text)["Anna Berg"][0] == "bagare"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg äter helst kallt. Möt bagaren Bo Ek.",
        "Anna Berg äter helst kallt. Hör chefen som sa upp alla.",
        "Anna Berg och Bo Ek äter helst kallt. Möt bagaren som aldrig sover.",
        "Anna Berg äter helst kallt. Hon möter bagaren som aldrig sover.",
        "Anna Berg äter helst kallt. Möt bagaren som aldrig sover.\n\nBagaren Bo Ek log.",
        "Bo Ek log.\n\nAnna Berg äter helst kallt. Möt bagaren som aldrig sover.",
    ],
)
def test_whom_it_does_not(text):
    assert told_of(text)["Anna Berg"][0] is None


def test_a_trade_counts_before_an_office_of_fellows():
    office = "Anna Berg log. I dag är hon skyddsombud."
    assert told_of(office)["Anna Berg"][0] == "skyddsombud"
    assert told_of(f"Anna Berg äter kallt. Möt bagaren som aldrig sover.\n\n{office}")["Anna Berg"][0] == "bagare"
