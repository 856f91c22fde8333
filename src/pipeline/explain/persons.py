"""Persons of a name: the articles that name them, and why these were joined or parted."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Literal

import yaml

from pipeline.errors import UsageError
from pipeline.warehouse.ids import fold
from pipeline.warehouse.judged import Judgement
from pipeline.warehouse.link import Person, Verdict, age, verdict
from pipeline.warehouse.settle import judgements, person
from pipeline.warehouse.store import Connection, Row, keyed, read_warehouse, select

_NAMES = """
    SELECT DISTINCT entity_id, unnest([name, coalesce(editor_name, name)]) AS name FROM article_entities
    WHERE type = 'person'
"""
_APPEARANCES = """
    SELECT each.*, entities.name AS called, title, url, source_id, published_on
    FROM article_entities AS each SEMI JOIN arriving USING (entity_id)
    JOIN articles USING (article_id) JOIN entities USING (entity_id)
"""
_WHY: Mapping[Verdict, str] = {
    "sure": "the same organisation",
    "likely": "the same role",
    "open": "nothing contradicts",
}
_APART = "what they state fits several of this name"
Suggested = Literal["same", "different"]


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person as one article names her."""

    row: Row
    person: Person


@dataclass(frozen=True, slots=True)
class Shown:
    """An entity with its appearances from the earliest."""

    entity_id: str
    name: str
    appearances: tuple[Appearance, ...]


def persons(warehouse: Path, wanted: Sequence[str], suggest: Suggested | None = None) -> Iterator[str]:
    """Lines for a person to read: everybody whose name holds all words of one of these, article by article, with why
    her articles were joined, and why namesakes are not one. With `suggest`, the judgement to paste that makes all of
    them one, or keeps them (or the articles of the only one) apart.

    Raises UsageError where nobody is called so.
    """
    with read_warehouse(warehouse) as con:
        found = {entity for name in wanted for entity in _called(con, name)}
        shown = _shown(con, found)
        judged = list(judgements(con))
    if suggest:
        yield suggestion(shown, suggest)
        return
    for each in shown:
        yield from _told(each, judged)
    for one, other in combinations(shown, 2):
        yield from _parted(one, other, judged)


def suggestion(shown: Sequence[Shown], kind: Suggested) -> str:
    """A judgement in YAML, of the earliest appearance of each; the reason is left to the editor."""
    if len(shown) == 1 and len(shown[0].appearances) == 1:
        raise UsageError(f"{shown[0].name} is named by one article alone: there is nothing to judge")
    named = shown[0].appearances if len(shown) == 1 else [each.appearances[0] for each in shown]
    judgement = {
        "kind": "same-person" if kind == "same" else "different-persons",
        "persons": [_reference(each) for each in named],
        "reason": None,
    }
    text = yaml.safe_dump({"judgements": [judgement]}, allow_unicode=True, sort_keys=False, width=1000)
    return text.replace("reason: null", "reason:").rstrip()


def _called(con: Connection, wanted: str) -> set[str]:
    words = set(fold(wanted).split())
    found = {entity for entity, name in con.execute(_NAMES).fetchall() if words <= set(fold(name).split())}
    if not words or not found:
        raise UsageError(f"nobody is called {wanted!r} in any article; a surname alone will do")
    return found


def _shown(con: Connection, entities: Iterable[str]) -> list[Shown]:
    with keyed(con, "entity_id", entities):
        rows = select(con, _APPEARANCES)
    by_id = defaultdict(list)
    for row in rows:
        by_id[row["entity_id"]].append(Appearance(row, person(row)))
    shown = []
    for entity, some in by_id.items():
        ordered = tuple(sorted(some, key=lambda each: age(each.person)))
        shown.append(Shown(entity, ordered[0].row["called"], ordered))
    return sorted(shown, key=lambda each: (fold(each.name), age(each.appearances[0].person)))


def _told(shown: Shown, judged: Sequence[Judgement]) -> Iterator[str]:
    yield f"{shown.name} · {shown.entity_id} · {len(shown.appearances)} article{'s' * (len(shown.appearances) > 1)}"
    for each in shown.appearances:
        row, stated = each.row, each.person.stated
        said = [*sorted(stated.roles), *sorted(stated.organizations), *sorted(stated.parties)]
        named = [row["name"]] if row["name"] != shown.name else []
        others = [other for other in shown.appearances if other is not each]
        why = [f"joined: {_joining(each, others, judged)}"] if others else []
        yield f"  {row['published_on'] or 'no date'!s:10}  {row['title']}  ({row['url'] or row['source_id']})"
        yield f"              {' · '.join([*named, *said, *why]) or 'nothing is stated of her'}"


def _joining(each: Appearance, others: Iterable[Appearance], judged: Iterable[Judgement]) -> str:
    """The strongest reason why this article speaks of the same person as one of the others."""
    reasons = [one.reason for one in judged if one.kind == "same" and each.person.node in one.persons]
    verdicts = [verdict(each.person.stated, other.person.stated) for other in others if _alike(each, other)]
    found = [_WHY[word] for word in ("sure", "likely", "open") if word in verdicts]
    return f"judged: {reasons[0]}" if reasons else (found or ["with one that is judged the same"])[0]


def _parted(one: Shown, other: Shown, judged: Iterable[Judgement]) -> Iterator[str]:
    """Why two of one name are two; nothing of those who are called otherwise."""
    pairs = [(a, b) for a in one.appearances for b in other.appearances if _alike(a, b)]
    if pairs:
        nodes = {each.person.node for shown in (one, other) for each in shown.appearances}
        reasons = [each.reason for each in judged if each.kind == "different" and each.persons & nodes]
        yield f"{one.entity_id} and {other.entity_id} are two: {_contradiction(pairs, reasons)}"


def _contradiction(pairs: Iterable[tuple[Appearance, Appearance]], reasons: Sequence[str]) -> str:
    if reasons:
        return f"judged: {reasons[0]}"
    for one, other in pairs:
        if len(one.person.name.split()) == 1:
            return "a single name is never joined"
        if verdict(one.person.stated, other.person.stated) == "different":
            return f"{_listed(one)} against {_listed(other)}"
    return _APART


def _listed(each: Appearance) -> str:
    stated = each.person.stated
    return ", ".join(word for some in (stated.roles, stated.organizations, stated.parties) for word in sorted(some))


def _alike(one: Appearance, other: Appearance) -> bool:
    return one.person.key == other.person.key


def _reference(each: Appearance) -> dict[str, str]:
    """How a judgement names this person; by the source too where the article has no address."""
    row, roles = each.row, sorted(each.person.stated.roles)
    article = {"article": row["url"]} if row["url"] else {"article": row["title"], "source": row["source_id"]}
    return article | {"name": row["name"]} | ({"expect": roles[0]} if roles else {})
