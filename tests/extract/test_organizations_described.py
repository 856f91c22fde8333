"""What only describes an organisation where a sentence begins, and names that a first word belongs to."""

from itertools import product

import pytest

from pipeline.model import Block, BlockKind, EntityType
from tests.extract.named_articles import named

_NEUTER = "Uråldrigt Östgötskt Omtyckt Välkänt".split()
_COMMON = "Bohuslänsk Vänlig Kommunal Stängd Traditionsrik".split()


@pytest.mark.parametrize(
    ("adjective", "noun"),
    [
        *product(_NEUTER, ("pensionat", "orgelbyggeri", "spelmanslag", "gymnasium")),
        *product(_COMMON, ("lanthandel", "förskola", "kyrkokör", "folkhögskola")),
    ],
)
def test_an_adjective_before_a_noun_is_no_name(adjective, noun):
    headline = Block(BlockKind.HEADING, f"{adjective} {noun} läggs ned")
    assert named(EntityType.ORGANIZATION, headline) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nordviks orgelbyggeri läggs ned.", "Nordviks orgelbyggeri"),
        ("Hagbrandts pensionat läggs ned.", "Hagbrandts pensionat"),
    ],
)
def test_a_name_may_begin_a_headline(text, name):
    assert named(EntityType.ORGANIZATION, Block(BlockKind.HEADING, text)) == {name}
