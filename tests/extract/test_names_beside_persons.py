"""Where a person's name ends before what is written on to it, and captions, which name nobody's firm by it."""

from itertools import product

import pytest

from pipeline.extract.people import find_people
from pipeline.model import Block, BlockKind, EntityType
from tests.extract.named_articles import article, named

_AWARDS = ("Brommeråpriset", "Silverskovlen", "Vitklövsstipendiet", "Skogaplaketten")
_GIVEN = (
    "I april tilldelades {person} {award} i Lund.",
    "Nu får {person} {award}.",
    "Juryn ger {person} {award} för hennes sånger.",
    "I maj hedrades {person} med {award}.",
)


@pytest.mark.parametrize(("text", "award"), list(product(_GIVEN, _AWARDS)))
def test_a_name_ends_before_the_award_that_is_given(text, award):
    told = text.format(person="Signe Krantz", award=award)
    assert named(EntityType.WORK, told) == {award}
    assert [person.entity.name for person in find_people(article(told))] == ["Signe Krantz"]


@pytest.mark.parametrize("name", ["Anna Silversten", "Ida Berg Guldsten"])
def test_a_surname_that_begins_like_an_award_stays(name):
    assert [person.entity.name for person in find_people(article(f"I april fick {name} ett pris."))] == [name]


@pytest.mark.parametrize(
    "caption",
    [
        "Petra Almgren Dal och Hassan Tegner bygger en damm.",
        "Petra Almgren Dal har lånat båten av Hassan Tegner.",
        "Hassan Tegner har fyra anställda.",
    ],
)
def test_who_is_named_in_a_caption_is_no_organisation(caption):
    told = ("Hassan Tegner bor i Lund.", "Sambon Petra Almgren Dal är glad.", Block(BlockKind.CAPTION, caption))
    assert named(EntityType.ORGANIZATION, *told) == set()
