"""What an article tells of its people is read when it is first asked for, and for all of them."""

import pytest

from pipeline.extract.people import bodies_of, find_people
from pipeline.extract.quotes import find_quotes
from tests.extract.invented import article

_TOLD = "told"


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("Anna Berg, rektor på Åsskolan, gick hem. Där satt Bo Ek, lots på Klarvik.", False),
        ("Anna Berg, rektor på Åsskolan, gick hem.\n– Det är sent, säger Anna Berg.", True),
    ],
)
def test_nothing_is_read_where_nobody_is_quoted(told, read):
    made = article(told)
    people = find_people(made)
    mentions = [mention for person in people for mention in person.mentions]
    quotes = find_quotes(made, people, bodies_of(made, people, mentions))
    assert bool(quotes) == read
    assert any(_TOLD in vars(person) for person in people) == read
    assert people[0].role == "rektor"
