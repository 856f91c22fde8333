"""Who is of which house by gold, beside the clues that the article gives for each that it names."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from gold_articles import gold_articles

from pipeline.evaluate.compare import alike, key
from pipeline.extract.entities import find_entities
from pipeline.extract.people import Bodies, Person, bodies_of, find_people
from pipeline.extract.people.employer.likely import options
from pipeline.extract.people.employer.namedbodies import Body
from pipeline.extract.reading import reading
from pipeline.extract.tagger import embedded
from pipeline.model import Article


class Case(NamedTuple):
    """A person of an article. `house` is the gold's, None where it gives none; `told` what the rules of the day gave
    when the page was first read, the empty string for none, None where that is not known. `right`: for each body
    whether it is the gold's, or another name of it."""

    hand: str
    person: str
    house: str | None
    told: str | None
    nobody: frozenset[str]
    bodies: dict[Body, frozenset[str]]
    right: tuple[bool, ...]


Told = Mapping[tuple[str, str, str], str]


def read_told(file: Path) -> Told:
    """What rules told when pages were first read, by hand, article and the key of the person's name."""
    with file.open(encoding="utf-8", newline="") as lines:
        return {(r["hand"], r["article"], key(r["person"])): r["organization"] for r in csv.DictReader(lines)}


def read_cases(hands: Sequence[Path], told: Told) -> Iterator[Case]:
    """The cases of folders of gold, each with folders that hold a page and its `gold.json`."""
    for hand in hands:
        for file in sorted(hand.glob("*/gold.json")):
            yield from _cases(file, told)


def same_house(stated: str | None, named: str) -> bool:
    """Whether a gold's organisation is the one of a name, as evaluation compares them."""
    return stated is not None and (key(stated) == key(named) or alike(stated, named))


def _cases(file: Path, told: Told) -> Iterator[Case]:
    hand, name = file.parts[-3:-1]
    for article, gold in gold_articles(file):
        with reading():
            for person, bodies, house in _persons(article, _houses(gold)):
                first = told.get((hand, name, key(person.entity.name)))
                yield _case(hand, person, bodies, house, first)


def _houses(gold: dict[str, Any]) -> dict[str, str | None]:
    """The organisation of each person of a gold article, by the key of the name; of who is quoted, by the quotes."""
    named = {key(person["name"]): person.get("organization") for person in gold.get("persons", ())}
    quoted = {key(quote["speaker"]): quote.get("organization") for quote in gold["quotes"] if quote.get("speaker")}
    return named | quoted


def _persons(article: Article, houses: Mapping[str, str | None]) -> Iterator[tuple[Person, Bodies, str | None]]:
    """The persons of an article whom gold names, with its bodies and their house."""
    people = find_people(article)
    named = [mention for person in people for mention in person.mentions]
    mentions = sorted([*named, *find_entities(article, people, embedded)], key=lambda m: (m.start_char, -m.end_char))
    bodies = bodies_of(article, people, mentions)
    for person in people:
        if (known := key(person.entity.name)) in houses:
            yield person, bodies, houses[known]


def _case(hand: str, person: Person, bodies: Bodies, house: str | None, told: str | None) -> Case:
    none, clues = options(person, bodies.setting)
    right = tuple(same_house(house, body.name) for body in clues)
    return Case(hand, person.entity.name, house, told, none, clues, right)
