"""Names of nouns with small words between, and what is told before a name in letters."""

from itertools import product

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named
from tests.extract.people_told import works_for

_NAMES = ("Får på Rygg", "Måne över Fältet", "Kaffe med Grädde", "Huset vid Muren", "Vind utan Segel")
_WAYS = (
    "Hon spelar i bandet {}.",
    "Kören {} firar tio år.",
    "Hon är gitarrist i {}.",
    "Hon är ägare till {}.",
    "Hon har jobbat på {} i tio år.",
)


@pytest.mark.parametrize(("name", "text"), [*product(_NAMES, _WAYS)])
def test_a_small_word_goes_on_a_name_of_nouns(name, text):
    assert named(EntityType.ORGANIZATION, text.format(name)) == {name}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hon driver Lås & Larm i Syd.", {"Lås & Larm i Syd"}),
        ("Hon är vd på Textil och Garn i Tibro.", {"Textil och Garn"}),
        ("Hon är vd för HVB-hemmet Lönnen.", {"Lönnen"}),
        ("Det säger Moa Ek på LSS-boendet Syrenen.", {"Syrenen"}),
        ("Hon är kassör i Polisen i Borås.", {"Polisen"}),
        ("Hon spelar i bandet Stenar i Göteborg.", {"Stenar"}),
        ("Hunden fick en ny ägare till Lucia.", set()),
    ],
)
def test_how_far_such_a_name_goes(text, expected):
    assert named(EntityType.ORGANIZATION, text) == expected


@pytest.mark.parametrize("name", [*_NAMES, "Lås & Larm i Syd", "Textil och Garn"])
def test_somebody_works_for_it_by_the_whole_name(name):
    assert works_for(f"Det säger Moa Ek, vd för {name}.", "Moa Ek") == name


@pytest.mark.parametrize("head", ["HVB-hemmet", "IT-företaget"])
def test_letters_only_tell_what_it_is(head):
    assert works_for(f"Det säger Moa Ek, vd på {head} Lönnen.", "Moa Ek") == "Lönnen"
