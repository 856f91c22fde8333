"""Nouns that point to an organisation: compounds that begin a sentence, unions' and clubs' behind firms, and what
registers tell that names do not."""

import pytest

from tests.extract.people_told import employer_of


def test_a_compound_that_stands_within_a_sentence_too_is_a_name():
    text = "Nytt läge\nI går kom Lindbolaget hit.\nTallmo AB beklagar. Lindbolagets presschef Anna Berg log."
    assert employer_of(text, "Tallmo AB") == "Lindbolaget"


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("SOS Alarm", "Bolagets"),
        ("Inera", "Företagets"),
        ("Bonnier News", "Koncernens"),
        ("IF Metall", "Fackets"),
        ("Kommunal", "Fackets"),
        ("Nordea", "Bankens"),
        ("Karolinska", "Sjukhusets"),
        ("Jamtli", "Museets"),
        ("Svenska kraftnät", "Myndighetens"),
    ],
)
def test_what_a_register_or_the_name_tells_of_a_house(name, noun):
    assert employer_of(f"Nytt läge\nDet regnar.\n{name} beklagar. {noun} presschef Anna Berg log.", name) == name


@pytest.mark.parametrize("noun", ["Fackets", "Fackföreningens"])
def test_a_firm_is_no_union_or_club(noun):
    text = f"Nytt läge\nDet regnar.\nTallmo Frakt varslar 40. {noun} ordförande Anna Berg log."
    assert employer_of(text, "Tallmo Frakt") is None


@pytest.mark.parametrize(
    "text", ["Aftonbladet avslöjade det.", "Naturskyddsföreningen klagar.", "Trafikverket gräver."]
)
def test_a_firm_that_is_not_named_is_none_of_another_kind(text):
    name = text.split()[0]
    assert employer_of(f"Nytt läge\nDet regnar.\n{text} Bolagets vd Anna Berg log.", name) is None
