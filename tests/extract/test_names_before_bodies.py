"""A body that is called by somebody is no person."""

from pipeline.extract.people import find_people
from tests.extract.named_articles import article


def test_a_body_may_be_called_by_somebody():
    assert "Jonas Ahlgren" not in _persons("I Jonas Ahlgren Institutet möts forskare. De delar hus.")


def _persons(told: str) -> set[str]:
    return {person.entity.name for person in find_people(article(told))}
