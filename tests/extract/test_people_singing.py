"""The ensemble or club that somebody sings in or belongs to, and houses that are called by whose they are."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg sjunger sopran i kören Vinga.", "Vinga"),
        ("I tolv år har Anna Berg sjungit sopran i kören Vinga.", "Vinga"),
        ("Anna Berg log. Numera tillhör hon Ryds spelmanslag.", "Ryds spelmanslag"),
        ("Anna Berg har sjungit sopran i kören Vinga.", None),
        ("Anna Berg sjunger psalmer i Ryds kyrka.", None),
        ("Anna Berg tillhör Ryds kommun.", None),
        ("Anna Berg tillhör landets bästa.", None),
    ],
)
def test_where_somebody_sings(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


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
