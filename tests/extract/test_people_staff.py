"""Who is one of a house's people, by words that tell no trade."""

import pytest

from tests.extract.people_told import employer_of, works_for

_HOUSE = "Det är lugnt hos åkeriet Sandvika.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg är en av sju anställda hos Sandvika.",
    ],
)
def test_who_is_one_of_the_house(text):
    assert works_for(_HOUSE + text, "Anna Berg") == "Sandvika"


@pytest.mark.parametrize(
    "text",
    [
        "Svetsaren Anna Berg, som har varit anställd sedan 1999, log.",
        "Svetsaren Anna Berg, anställd sedan 1999, log.",
        "Svetsaren Anna Berg log. Hon har varit anställd i sju år.",
        "Svetsaren Anna Berg har jobbat här sedan 1999.",
    ],
)
def test_who_is_employed_where_the_text_has_come(text):
    told = f"I hallen hos Klarvik AB är det tyst.\n\n{text}"
    assert employer_of(told, "Klarvik AB") == "Klarvik AB"
    several = f"Klarvik AB och Sandviks Rederi varslar.\n\n{text}"
    assert employer_of(several, "Klarvik AB, Sandviks Rederi") is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg är yngst på listan över dem som hyr av Sandvika.",
        "Anna Berg är ny på marknaden.",
        "Anna Berg är en av veteranerna på Gröna Lund.",
        "Yngst på Dramaten var Anna Berg, som satt längst fram.",
        "Anna Berg är arg på Sandvika.",
        "Anna Berg är inte den senast anställda på Sandvika.",
        "Anna Berg är gift med den senast anställda på Sandvika.",
        "Anna Berg är en av kunderna på Sandvika.",
        "Anna Berg är åkeriets yngsta kund.",
        "Yngst på Sandvika är Bo Ek. Anna Berg log.",
        "Den senast anställda på Sandvika är dotter till Anna Berg.",
        "Anna Berg har varit anställd i staten i sju år.",
    ],
)
def test_who_is_none_of_the_house(text):
    assert works_for(_HOUSE + text, "Anna Berg") is None


def test_the_youngest_at_a_race_works_for_none():
    assert works_for("Det regnar.\n\nAnna Berg är yngst på Eldhagen.", "Anna Berg") is None
