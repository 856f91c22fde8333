"""Which persons, named in different articles, are the same. Pure, and blind to the order of rows and judgements."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Literal, TypeVar

from pipeline.model import Entity, EntityType
from pipeline.warehouse.ids import entity_key
from pipeline.warehouse.judged import Judged, Node, united

T = TypeVar("T")
Verdict = Literal["sure", "likely", "open", "different", "apart"]
UNJUDGED = Judged()


@dataclass(frozen=True, slots=True)
class Stated:
    """What one article states of a person: folded roles, organisations (entity keys) and parties."""

    roles: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one article names her. `key` is the entity by name alone, `day` the date of the article."""

    article_id: str
    key: str
    name: str
    day: date | None
    stated: Stated

    @property
    def node(self) -> Node:
        return self.article_id, self.key


Part = list[Person]
_Atom = tuple[Stated, Node | None]
"""Persons of a name of whom the same is stated; one whom a judgement parts from another stands for herself."""


def link_persons(persons: Iterable[Person], judged: Judged = UNJUDGED) -> dict[Node, str]:
    """The entity id of every (article_id, key).

    The same full name is one person where role or organisation agree, or where one side states nothing the other
    contradicts; two where party or organisation contradict, or the roles do and no organisation agrees. Where an
    article could belong to either of two that contradict each other, it is left to neither. The person whose
    earliest article comes first has the key as id, the others add that article's id; a single name is never linked.

    What is judged different counts as a contradiction, whatever is stated. What is judged the same brings together all
    that belongs to either; it has the id of the earliest that bears the name it is judged to have, else of the
    earliest. Where that would join what is judged different, those judged stand for themselves and take nobody along.
    """
    by_key = defaultdict(list)
    for person in persons:
        by_key[person.key].append(person)
    parts = _undoubted([part for named in by_key.values() for part in _parts(named, judged)], judged)
    linked = _identities(parts)
    for whole in _wholes(parts, judged):
        identity = linked[min(whole, key=_precedence(whole, judged))[0].node]
        linked |= {person.node: identity for part in whole for person in part}
    return linked


def verdict(one: Stated, other: Stated) -> Verdict:
    """Whether two articles can speak of the same person, by what they state."""
    if one.parties and other.parties and not one.parties & other.parties:
        return "different"
    if one.organizations and other.organizations:
        return "sure" if _agree(one.organizations, other.organizations) else "different"
    if one.roles and other.roles:
        return "likely" if _agree(one.roles, other.roles) else "different"
    return "open"


def _agree(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether one of `some` says what one of `others` does, or says it with more words."""
    return any(_words(one) <= _words(other) or _words(other) <= _words(one) for one in some for other in others)


def _words(text: str) -> set[str]:
    return set(text.replace("-", " ").split())


def _parts(named: Sequence[Person], judged: Judged) -> list[Part]:
    """The persons of one name as they fall together, each with her articles from the earliest."""
    atoms: dict[_Atom, Part] = defaultdict(list)
    alone: list[Part] = []
    for person in named:
        if len(person.name.split()) == 1 or judged.is_alone(person.node):
            alone.append([person])
        else:
            atoms[person.stated, person.node if judged.is_parted(person.node) else None].append(person)
    groups = [[person for atom in group for person in atoms[atom]] for group in _settled(list(atoms), judged)]
    return [sorted(part, key=age) for part in (*groups, *alone)]


def _settled(atoms: Sequence[_Atom], judged: Judged) -> list[list[_Atom]]:
    """What agrees in organisation is one. What agrees in role, then what is open, is one with it too, unless that
    would join what contradicts."""
    parts = _joined([[atom] for atom in atoms], "sure", {"apart"}, judged)
    return _joined(_joined(parts, "likely", {"apart", "different"}, judged), "open", {"apart", "different"}, judged)


def _joined(parts: Sequence[list[_Atom]], enough: Verdict, parting: set[Verdict], judged: Judged) -> list[list[_Atom]]:
    joined = []
    for near in _components(parts, lambda some, others: enough in _verdicts(some, others, judged)):
        parted = any(parting & _verdicts(some, others, judged) for some, others in combinations(near, 2))
        joined += near if parted else [[each for part in near for each in part]]
    return joined


def _verdicts(some: Sequence[_Atom], others: Sequence[_Atom], judged: Judged) -> set[Verdict]:
    return {_verdict(one, other, judged) for one in some for other in others}


def _verdict(one: _Atom, other: _Atom, judged: Judged) -> Verdict:
    if one[1] and other[1] and judged.are_apart(one[1], other[1]):
        return "apart"
    return verdict(one[0], other[0])


def _components(items: Sequence[T], joined: Callable[[T, T], bool]) -> list[list[T]]:
    """The items, parted so that whatever is joined, directly or through others, stands together."""
    found: list[list[T]] = []
    for item in items:
        near = [group for group in found if any(joined(item, other) for other in group)]
        found = [group for group in found if group not in near]
        found.append([*(each for group in near for each in group), item])
    return found


def _undoubted(parts: Sequence[Part], judged: Judged) -> list[Part]:
    """The parts, those broken up that judgements would join with what is judged different from them."""
    doubted = [part for whole in _wholes(parts, judged) if judged.forbid(_nodes(whole)) for part in whole]
    sound = [part for part in parts if part not in doubted]
    for part in doubted:
        sound += [[person] for person in part if person.node in judged.classes]
        rest = [person for person in part if person.node not in judged.classes]
        sound += [rest] if rest else []
    return sound


def _wholes(parts: Sequence[Part], judged: Judged) -> list[list[Part]]:
    """The parts that are judged to be one person, directly or through others."""
    place = {person.node: at for at, part in enumerate(parts) for person in part if person.node in judged.classes}
    groups = united({place[node] for node in same if node in place} for same in judged.same)
    return [[parts[at] for at in sorted(group)] for group in groups]


def _nodes(whole: Iterable[Part]) -> list[Node]:
    return [person.node for part in whole for person in part]


def _identities(parts: Iterable[Part]) -> dict[Node, str]:
    """Ids by name alone: the earliest of a full name has the key, the others add the id of their earliest article."""
    linked: dict[Node, str] = {}
    taken: set[str] = set()
    for part in sorted(parts, key=lambda part: age(part[0])):
        first = part[0]
        plain = first.key not in taken and len(first.name.split()) > 1
        taken.add(first.key)
        linked |= {person.node: first.key if plain else f"{first.key}@{first.article_id}" for person in part}
    return linked


def _precedence(whole: Sequence[Part], judged: Judged) -> Callable[[Part], tuple[bool, tuple[date, str, str]]]:
    """What comes first of these parts is what they are known by."""
    called = judged.name(_nodes(whole))
    key = entity_key(Entity(EntityType.PERSON, called)) if called else None
    return lambda part: (part[0].key != key, age(part[0]))


def age(person: Person) -> tuple[date, str, str]:
    """What persons are ordered by: the earliest article first."""
    return person.day or date.max, person.article_id, person.key
