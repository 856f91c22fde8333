"""Houses that are called by whose they are, and the one that is told of two people at once."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("house", "organization"),
    [
        ("Klarviks förskola", "Klarviks förskola"),
    ],
)
def test_a_house_told_with_whose_it_is(house, organization):
    assert told_of(f"Det säger Anna Berg, chef på {house}.")["Anna Berg"][:2] == ("chef", organization)


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Kocken Anna Berg och läraren Bo Ek, båda från Hallsta, ler.", None),
        ("Kocken Anna Berg och läraren Bo Ek, båda från Lund, ler.", None),
    ],
)
def test_the_house_of_both(text, organization):
    assert told_of(text)["Anna Berg"][:2] == ("kock", organization)
