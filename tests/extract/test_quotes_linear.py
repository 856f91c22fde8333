"""No paragraph of nothing but speech, marks or reporting verbs makes the reader of quotes run away."""

import time

import pytest

from pipeline.extract.people import bodies_of, find_people
from pipeline.extract.quotes import find_quotes
from tests.extract.invented import article, named

PIECES = [
    "Det går bra, säger Skolklubben. ",
    "”Det är bra så”, säger Anna Berg. Hon ler. ",
    "Anna Berg kräver bröd, ",
    "det är, enligt Anna Berg, så och ",
    "och hon tror att det är ",
    "”Nej då alla” och ",
    "säger Anna: Ja det går. ",
    "– Ja, säger hon, och ",
    "vill inte lova att hon ",
    "I en rapport från Skolklubben konstateras att ",
    "En rapport från Skolklubben kom. ”Det är bra så”, heter det på sidan 3. ",
]


@pytest.mark.parametrize("opening", ["", "– "])
@pytest.mark.parametrize("piece", PIECES)
def test_quotes_of_one_long_paragraph_take_linear_time(piece: str, opening: str) -> None:
    texts = [f"{opening}Anna Berg ler. {piece * times}" for times in (300, 1200)]
    # a machine may pause: once in time is enough
    assert any(long < 10 * short + 0.3 for short, long in (map(_taken, texts) for _ in range(3)))


def _taken(text: str) -> float:
    made = article(text)
    people = find_people(made)
    mentions = [mention for person in people for mention in person.mentions]
    organizations = named(made, {"Skolklubben": "Skolklubben"})
    start = time.process_time()
    find_quotes(made, people, bodies_of(made, people, [*mentions, *organizations]))
    return time.process_time() - start
