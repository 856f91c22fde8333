"""A noun in definite form for a body ends a person's name, as on a card."""

from itertools import product

import pytest

from pipeline.extract.people import find_people
from tests.extract.named_articles import article

_BODIES = ("Institutionen för fysik", "Miljöförvaltningen", "Sekretariatet", "Stiftelsen Gläntan", "Enheten för vatten")


@pytest.mark.parametrize(("person", "body"), list(product(["Siv Törnqvist", "Mats Ahlgren"], _BODIES)))
def test_a_body_ends_a_name(person, body):
    told = f"Den som undrar kan vända sig till {person} {body} under veckan."
    assert _persons(told) == {person}


def test_a_body_may_be_called_by_somebody():
    assert "Jonas Ahlgren" not in _persons("I Jonas Ahlgren Institutet möts forskare. De delar hus.")


def _persons(told: str) -> set[str]:
    return {person.entity.name for person in find_people(article(told))}
