"""Whose meeting it is that chooses somebody, and for whom somebody speaks."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "text",
    [
        "Vid årsmötet i Lindö byalag valdes Anna Berg till kassör.",
        "Vid Lindö byalags årsmöte omvaldes Anna Berg som kassör.",
        "Lindö byalag har hållit årsmöte i skolan. Till kassör valdes Anna Berg.",
        "Lindö byalag höll årsmöte. Följande valdes: ordförande Bo Ek och kassör Anna Berg.",
    ],
)
def test_whose_meeting_chooses(text):
    assert told_of(text)["Anna Berg"][:2] == ("kassör", "Lindö byalag")


@pytest.mark.parametrize(
    "text",
    [
        "Vid årsmötet i Lindö byalag talade Anna Berg.",
        "Vid årsmötet i Lund valdes Anna Berg till kassör.",
        "Vid årsmötet i Lindö byalag valdes Anna Berg till mötesordförande.",
        "Vid årsmötet i Lindö byalag i går sjöng Anna Berg innan kassör Bo Ek valdes.",
    ],
)
def test_whose_it_is_not(text):
    assert told_of(text)["Anna Berg"][1] is None


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg, som för Klarviks talan, ler.", "Klarvik"),
        ("Anna Berg för talan för Klarvik.", "Klarvik"),
        ("Advokaten Anna Berg för Klarviks talan.", None),
        ("Anna Berg för sin egen talan.", None),
    ],
)
def test_for_whom_somebody_speaks(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


def test_what_somebody_goes_on_as():
    told = told_of("Anna Berg, som även i fortsättningen frilansar som snickare, ler.")
    assert told["Anna Berg"][0] == "snickare"
