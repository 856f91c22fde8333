"""The employer that an article makes plain without a word that ties it to the person: "Klarvik varslar 40. ... Vd Anna
Berg", "På förskolan Bäcken ... förskolläraren Bo Ek", "Lindmans Guld ... ägaren Birgit Lindman".

Only a role that is held for an organisation has one (`employers.toml`), and only an organisation of a fit kind is one:
never who is but addressed or quoted ("till Bladet", "enligt Byggnads"), an authority, a party. Two that fit leave it
open.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.extract.people.bodies import Bodies
from pipeline.extract.people.namedbodies import Body, Named, describes
from pipeline.extract.people.people import Person
from pipeline.extract.people.surroundings import block_before, block_start, opening_end, sentence_end, sentence_starts
from pipeline.extract.tokens import DASHES
from pipeline.reference.bodies import body_kinds
from pipeline.reference.employers import EmployerClass, employer_class, is_authority, known_kinds

# "vann mot Almby": the other team may have a name that no reader knows.
_MATCH = re.compile(r"\bmot (?:\w+ )?[A-ZÅÄÖ]")
_SPOKEN = DASHES | frozenset('”"»')
_OFTEN = 2
_LEAST = 3


def evident_employer(person: Person, bodies: Bodies) -> Body | None:
    """The organisation that somebody evidently works for, plays for, leads or owns; None where that is open.

    `person` is one for whom the article tells no organisation.
    """
    if person.party or not person.mentions:
        return None
    kind = employer_class(person.role) if person.role else None
    if person.role is None or (kind and kind.open and not kind.rivals):
        own = _namesake(person, bodies.named)
        if own or kind is None:
            return own
    return _nearest(bodies, kind, person.mentions[0].start_char) if kind else None


def has_such_role(person: Person, body: Body) -> bool:
    """Whether an organisation may be of a kind that has somebody's role: a school has no "vd"."""
    kind = employer_class(person.role) if person.role else None
    return kind is None or _fits(body.name, "", kind)


def _namesake(person: Person, named: Sequence[Named]) -> Body | None:
    """The one firm that bears a person's name in the genitive: "Lindmans Guld" is Birgit Lindman's."""
    names = tuple(f"{name}s " for name in person.entity.name.split() if len(name) >= _LEAST)
    found = {n.body for n in named if n.body.name.startswith(names) and not n.body.name.endswith(" kommun")}
    return found.pop() if len(found) == 1 else None


def _nearest(bodies: Bodies, kind: EmployerClass, char: int) -> Body | None:
    """The only fit organisation of what stands nearest to somebody named at offset `char`, or the one that the article
    is about."""
    fit = [n for n in bodies.named if not n.addressed and _fits(n.body.name, n.described, kind)]
    if not fit or (kind.rivals and (len({n.body for n in fit}) > 1 or _MATCH.search(bodies.text))):
        return None
    starts = [n.start_char for n in fit]
    for first, last in _reaches(bodies.text, char):
        found = {n.body for n in fit[bisect_left(starts, first) : bisect_left(starts, last)]}
        if found:
            return found.pop() if len(found) == 1 else None
    return _focal(fit, opening_end(bodies.text))


def _reaches(text: str, char: int) -> Iterator[tuple[int, int]]:
    """Where the sentence around `char`, its block so far, and the block before begin and end."""
    block = block_start(text, char)
    yield sentence_starts(text, block, char)[-1], sentence_end(text, char)
    yield block, char
    yield _narration_before(text, block)


def _narration_before(text: str, block: int) -> tuple[int, int]:
    """Where the block of narration before the one at offset `block` begins and ends."""
    end = block
    while end > 0:
        start = block_before(text, end)
        if text[start] not in _SPOKEN:
            return start, end
        end = start
    return 0, 0


def _focal(fit: Sequence[Named], opening: int) -> Body | None:
    """The only one that the headline and what follows it name, where the article names it again."""
    first = {n.body for n in fit if n.start_char < opening}
    if len(first) != 1:
        return None
    body = first.pop()
    return body if sum(n.body == body for n in fit) >= _OFTEN else None


@lru_cache(maxsize=4096)
def _fits(name: str, described: str, kind: EmployerClass) -> bool:
    """Whether an organisation is of a kind that has such roles, by the registers, its name and the noun before it."""
    known = known_kinds().get(name)
    if known is not None:
        return known in kind.known
    told = [k for k in body_kinds() if k.names_one(name) or describes(described, k)]
    if told:
        return any(k in kind.kinds for k in told)
    return kind.open and not is_authority(name)
