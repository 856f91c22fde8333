"""Which persons of the same name, in different articles, are the same. Pure, and blind to the order of the rows."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Literal, TypeVar

T = TypeVar("T")
Verdict = Literal["sure", "likely", "open", "different"]


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


def link_persons(persons: Iterable[Person]) -> dict[tuple[str, str], str]:
    """The entity id of every (article_id, key).

    The same full name is one person where role or organisation agree, or where one side states nothing the other
    contradicts; two where party or organisation contradict, or the roles do and no organisation agrees. Where an
    article could belong to either of two that contradict each other, it is left to neither. The person whose
    earliest article comes first has the key as id, the others add that article's id; a single name is never linked.
    """
    by_key = defaultdict(list)
    for person in persons:
        by_key[person.key].append(person)
    linked: dict[tuple[str, str], str] = {}
    for key, named in by_key.items():
        full = len(named[0].name.split()) > 1
        for number, group in enumerate(_groups(named) if full else [[person] for person in named]):
            identity = key if full and not number else f"{key}@{group[0].article_id}"
            linked |= {(person.article_id, key): identity for person in group}
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


def _groups(named: Sequence[Person]) -> list[list[Person]]:
    """The persons of one name, each with her articles from the earliest; the earliest person first."""
    by_stated = defaultdict(list)
    for person in named:
        by_stated[person.stated].append(person)
    groups = (
        sorted((person for stated in group for person in by_stated[stated]), key=_age)
        for group in _settled(list(by_stated))
    )
    return sorted(groups, key=lambda group: _age(group[0]))


def _settled(stated: Sequence[Stated]) -> list[list[Stated]]:
    """What agrees in organisation is one. What agrees in role, then what is open, is one with it too, unless that
    would join what contradicts."""
    parts = _components(stated, lambda one, other: verdict(one, other) == "sure")
    return _joined(_joined(parts, "likely"), "open")


def _joined(parts: Sequence[list[Stated]], enough: Verdict) -> list[list[Stated]]:
    joined = []
    for near in _components(parts, lambda some, others: enough in _verdicts(some, others)):
        parted = any("different" in _verdicts(some, others) for some, others in combinations(near, 2))
        joined += near if parted else [[each for part in near for each in part]]
    return joined


def _verdicts(some: Sequence[Stated], others: Sequence[Stated]) -> set[Verdict]:
    return {verdict(one, other) for one in some for other in others}


def _components(items: Sequence[T], joined: Callable[[T, T], bool]) -> list[list[T]]:
    """The items, parted so that whatever is joined, directly or through others, stands together."""
    found: list[list[T]] = []
    for item in items:
        near = [group for group in found if any(joined(item, other) for other in group)]
        found = [group for group in found if group not in near]
        found.append([*(each for group in near for each in group), item])
    return found


def _age(person: Person) -> tuple[date, str]:
    return person.day or date.max, person.article_id
