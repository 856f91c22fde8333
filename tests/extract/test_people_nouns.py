"""Of several nouns that point to somebody's house the first that any organisation of the article is counts."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def house(text: str) -> str | None:
    found = (p for p in extract(article(text)).positions if p.person.name == "Anna Berg")
    return next((p.organization_name for p in found), None)


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("Solbackeskolan", "skolan"),
        ("Gävle kommun", "kommunen"),
        ("Ryds byalag", "föreningen"),
        ("Ekö museum", "museet"),
        ("Stiftelsen Bryggan", "stiftelsen"),
    ],
)
@pytest.mark.parametrize("first", ["Kaféet", "Butiken", "Verkstaden"])
@pytest.mark.parametrize(
    "text",
    [
        "{name} växer. {first} leds av Anna Berg, anställd av {noun} sedan i mars.",
        "{name} växer. {first} sköts av Anna Berg, som jobbar på {noun}.",
        "{name} växer. Anna Berg, som leder {low}, är anställd på {noun}.",
    ],
)
def test_a_noun_that_means_nothing_gives_way(text, first, name, noun):
    assert house(text.format(name=name, noun=noun, first=first, low=first.lower())) == name
