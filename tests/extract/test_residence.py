"""Behind an age "från" tells where somebody lives, whatever its name looks like."""

from itertools import product

import pytest

from pipeline.extract.people import find_people
from pipeline.model import EntityType
from tests.extract.named_articles import article, named

_HOMES = ("Lillhagens Brygga", "Västra Mossby", "Nya Kvarnen", "Tallmo Gård")
_TOLD = (
    "Bo Ek, 83, från {home}, som spelade dragspel, fick applåder.",
    "Först i mål kom Bo Ek, 9 år, från {home}.",
    "Bo Ek (52) från {home} vann.",
)


@pytest.mark.parametrize(("home", "told"), list(product(_HOMES, _TOLD)))
def test_where_somebody_lives_is_no_organisation(home, told):
    told = told.format(home=home)
    assert named(EntityType.ORGANIZATION, told) == named(EntityType.WORK, told) == set()
    assert [person.organization_name for person in find_people(article(told))] == [None]


@pytest.mark.parametrize("body", ["Tallmo IF", "Tallmo byalag", "Stiftelsen Gläntan"])
def test_a_body_that_its_name_tells_is_one(body):
    assert named(EntityType.ORGANIZATION, f"Bo Ek, 83, från {body} vann.") == {body}
