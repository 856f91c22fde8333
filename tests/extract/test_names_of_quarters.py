"""A compound and a quarter behind it is no person's name, and a body's where the place tells so."""

from itertools import product

import pytest

from pipeline.extract.people import find_people
from pipeline.model import EntityType
from tests.extract.named_articles import article, named

_BODIES = ("Bokforum Syd", "Vinterforum Inland", "Byggkraft Öst")
_TOLD = (
    "– Alla är välkomna, skriver {body} i inbjudan.",
    "Enligt {body} är kön lång.",
    "{body} varnar för halkan.",
    "Därför har {body} öppnat en butik.",
    "Huset ritas av entreprenören {body}.",
)


@pytest.mark.parametrize(("body", "told"), list(product(_BODIES, _TOLD)))
def test_a_body_is_called_by_its_quarter(body, told):
    told = told.format(body=body)
    assert named(EntityType.ORGANIZATION, told) == {body}
    assert find_people(article(told)) == ()


@pytest.mark.parametrize("told", ["Cykelväg Syd stängs i natt.", "Bussen går till Sjukhuspark Öst."])
def test_ground_and_ways_are_no_bodies(told):
    assert named(EntityType.ORGANIZATION, told) == set()


def test_a_quarter_may_be_a_surname():
    told = "– Det är bra, säger läraren Elin Norr."
    assert [person.entity.name for person in find_people(article(told))] == ["Elin Norr"]
