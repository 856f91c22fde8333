"""A noun in definite form that an article uses as a house's name is one where it begins a sentence too."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def house(text: str) -> str | None:
    found = (p for p in extract(article(text)).positions if p.person.name == "Anna Berg")
    return next((p.organization_name for p in found), None)


@pytest.mark.parametrize("name", ["Brödstugan", "Ullboden", "Spinnhuset"])
@pytest.mark.parametrize(
    "text",
    [
        "{name} ligger vid ån och drivs av Anna Berg.",
        "{name} öppnade i våras och ägs av Anna Berg.",
        "{name} växer. Ägaren Anna Berg ler.",
    ],
)
def test_a_noun_that_is_used_as_a_name(text, name):
    assert house(f"Det är kö hos {name} i dag.\n\n{text.format(name=name)}") == name


@pytest.mark.parametrize("noun", ["stugan", "huset"])
@pytest.mark.parametrize(
    "text", ["{} ligger vid ån och ägs av Anna Berg.", "{} lutar. Ägaren Anna Berg ler.", "I {} bor Anna Berg."]
)
def test_a_noun_that_is_none(text, noun):
    assert house(f"Det är kö vid {noun} i dag.\n\n{text.format(noun.capitalize())}") is None


@pytest.mark.parametrize("noun", ["räddningstjänsten", "lasarettet", "sjukhuset"])
def test_what_is_told_from_its_like_by_its_town(noun):
    assert house(f"Anna Berg är samordnare på {noun} i Sunne.") == f"{noun.capitalize()} i Sunne"


def test_a_name_of_a_province_goes_on_in_lower_case():
    assert house("Anna Berg är kassör i Hälsinge bågskyttar.") == "Hälsinge bågskyttar"
