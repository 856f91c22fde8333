"""A noun in indefinite form behind whose it is names a firm, and no person."""

import pytest

from pipeline.extract import extract
from pipeline.model import EntityType
from tests.extract.invented import article


def names(text: str) -> dict[str, str]:
    return {mention.entity.name: mention.entity.type.value for mention in extract(article(text)).mentions}


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("En av dem är Bo Ek, vars firma Andra Varvet säljer möbler.", "Andra Varvet"),
        ("Bo Ek log. Hans företag Tuva Mobil växer.", "Tuva Mobil"),
        ("Bo Ek öppnade sin egen butik Lindvik i mars.", "Lindvik"),
        ("– Mitt bolag Klara Linje går bra, säger Bo Ek.", "Klara Linje"),
    ],
)
def test_whose_firm_it_is_tells_that_a_name_is_a_firms(text, firm):
    found = names(text)
    assert found[firm] == EntityType.ORGANIZATION
    assert found["Bo Ek"] == EntityType.PERSON


@pytest.mark.parametrize(
    "text", ["Hon har i sitt lag Anna Berg.", "Hans kollega Anna Berg log.", "Deras vd Anna Berg log."]
)
def test_a_team_and_who_is_in_it(text):
    assert names(text)["Anna Berg"] == EntityType.PERSON
