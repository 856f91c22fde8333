"""A house that an article first names in full is meant by that name where it is called in short."""

import pytest

from tests.extract.people_told import authority_of


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Hotell Klarvik", "Klarvik"),
        ("Restaurang Klarvik", "Klarvik"),
        ("Teater Klarvik", "Klarvik"),
        ("Klarvikens äldreboende", "Klarviken"),
        ("Klarvikens skola", "Klarviken"),
        ("Klarvik Miljö AB", "Klarvik"),
        ("Polismyndigheten", "Polisen"),
        ("Handelsanställdas förbund", "Handels"),
    ],
)
@pytest.mark.parametrize("told", ["Anna Berg, kock på {s}, ler.", "{s} växer. Anna Berg arbetar som kock på {s}."])
def test_a_house_that_is_named_in_full_first(full, short, told):
    assert authority_of(f"{full} växer och blir större.\n{told.format(s=short)}") == full


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Klarvikens äldreboende", "Klarviken"),
        ("Klarvik Miljö AB", "Klarvik"),
        ("Hotell Klarvik", "Klarvik"),
    ],
)
def test_a_house_that_is_called_in_short_first(full, short):
    assert authority_of(f"{short} växer.\nAnna Berg arbetar som kock på {short}.\n{full} har tio anställda.") == short


@pytest.mark.parametrize(
    ("other", "house"),
    [
        ("Klarvik AB", "Klarvik"),
        ("Klarviks vänner", "Klarvik"),
    ],
)
def test_names_that_are_not_of_one_house(other, house):
    assert authority_of(f"Det säger {other}.\nAnna Berg arbetar som kock på företaget {house}.") == house
