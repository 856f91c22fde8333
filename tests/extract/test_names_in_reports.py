"""Names that no register knows, in matches' and courts' reports."""

import pytest

from pipeline.extract.people import find_people
from tests.extract.invented import article, said


def _people(text: str) -> list[str]:
    return [person.entity.name for person in find_people(article(text))]


@pytest.mark.parametrize("who", ["målskytten", "Leksands målskytt", "fru", "herr", "fröken"])
def test_whom_a_reporting_clause_tells_of_by_a_noun(who):
    assert said(f"– Det var tungt, säger {who} Qerza Ozolo.") == [("Qerza Ozolo", "Det var tungt")]


def test_who_says_something_where_a_sentence_begins():
    assert _people("Det var sent.\nQerza Bajraktarevic uppger att hissen stod still.") == ["Qerza Bajraktarevic"]


@pytest.mark.parametrize(
    "name", ["Bygg Andersson", "Åkeriet Andersson", "Bergman Andersson", "Qerza Lund", "Umeå Berg"]
)
def test_a_firm_that_says_something_is_nobody(name):
    assert _people(f"Det var sent.\n{name} uppger att hissen stod still.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Klart, säger Sten Lindgren AB.", "Sten Lindgren"),
        ("I år har Alva Tarkans varit i Lund.", "Alva Tarkans"),
        ("I år har Alva Tarkans bok om havet sålt bra.", "Alva Tarkan"),
    ],
)
def test_initials_and_an_s_are_the_name_s_own(text, name):
    assert _people(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I fjol vann Sten Lindgren SM-guld i Lund.", ["Sten Lindgren"]),
        ("Det blev en kväll med Alva Lindgren-tema.", []),
        ("Där log Alva Lindgren-Berg.", ["Alva Lindgren-Berg"]),
    ],
)
def test_a_noun_that_begins_with_a_name_or_letters_is_no_surname(text, names):
    assert _people(text) == names
