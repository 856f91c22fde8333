"""Villages that no list has: where one goes, and where somebody works, they are no organisations."""

from itertools import product

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named

_VILLAGES = ("Sönnehult", "Tuvbo", "Gimmersta", "Brunnåsa")
_TOLD = (
    "Hon svänger av mot {village} i skymningen.",
    "Tåget mot {village} är försenat.",
    "De fortsatte till fots mot {village}.",
    "Hon är slöjdlärare på {village}.",
    "Det blev vinst för eleverna i {village}.",
    "Hon är rektor på {village} skola.",
)


@pytest.mark.parametrize(("text", "village"), list(product(_TOLD, _VILLAGES)))
def test_a_village_is_no_organisation(text, village):
    assert named(EntityType.ORGANIZATION, text.format(village=village)) <= {f"{village} skola"}


@pytest.mark.parametrize("text", ["Hon är utredare på Kvantilo.", "Hon är montör på Kvantilo i Lund."])
def test_who_works_for_a_name_of_no_village_tells_an_organisation(text):
    assert named(EntityType.ORGANIZATION, text) == {"Kvantilo"}
