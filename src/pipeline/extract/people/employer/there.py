"""Which body words without a noun point back to: "Där arbetar Anna Berg", "Anna Berg är lärare där", "Dess ordförande".

"Där" is where the text has come: the nearest sentence before that names a body, or points to one by a noun, tells
which; it is the house in a town, and not the town that tells where that is. "Dess" is whose the sentence before is
about.
"""

import re
from collections.abc import Iterator

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.fitting import fits
from pipeline.extract.people.employer.namedbodies import Body, Named, only_body
from pipeline.extract.people.employer.surroundings import (
    block_start,
    narration_before,
    sentence_starts,
    sentences_back,
)
from pipeline.extract.people.pointers import ITS, Pointer
from pipeline.model import EntityType
from pipeline.reference.employers import employer_class, is_authority, placed

# What leads from a house that has a name to where it is, or from somewhere to the town that it is near.
_SEAT = re.compile(r"(?: utanför|[a-zåäö,] [A-ZÅÄÖ][\w-]{1,30} (?:i|strax \w{1,10} om)) $")
_REACH = 60


def pointed_at(pointer: Pointer, role: str | None, bodies: Bodies) -> Body | None:
    """The body that "där" or "dess" at a place means for somebody with a role; None where that is open."""
    stretches = _stretches(bodies.text, pointer.char)
    if pointer.noun == ITS:
        return next((body for start, end in stretches[1:2] if (body := _told_of(start, end, role, bodies))), None)
    for start, end in stretches:
        named = [n for n in bodies.places if start <= n.start_char < end and not n.stand.quoted]
        if named:
            fit = [n for n in named if _held_in(n, role, bodies.text)]
            return only_body(fit) or only_body([n for n in fit if n.stand.leads])
        if noun := bodies.noun_between(start, end):
            return bodies.meant(Pointer(noun, start))
        if end < pointer.char and _led_to_place(start, end, bodies):
            return None
    return None


def _led_to_place(start: int, end: int, bodies: Bodies) -> bool:
    """Whether the sentence before ends with a place that is no body: "Nästa stopp är Moskog."."""
    places = (m for m in bodies.mentions if m.entity.type is EntityType.PLACE and start <= m.start_char < end)
    return any(bodies.text[m.end_char : end].strip(" .!?:\n") == "" for m in places)


def _stretches(text: str, char: int) -> list[tuple[int, int]]:
    """The sentence up to an offset, those before it in its block, and those of the narration before, the nearest
    first."""
    block = block_start(text, char)
    first, last = narration_before(text, block)
    return [*_pairs(sentences_back(text, char), char), *_pairs(sentence_starts(text, first, last)[::-1], last)]


def _pairs(starts: list[int], end: int) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end that stand side by side, the last first."""
    for start in starts:
        yield start, end
        end = start


def _told_of(start: int, end: int, role: str | None, bodies: Bodies) -> Body | None:
    """The body that a sentence is about."""
    named = [n for n in bodies.places if start <= n.start_char < end and n.stand.leads]
    return only_body([n for n in named if _held_in(n, role, bodies.text)])


def _held_in(named: Named, role: str | None, text: str) -> bool:
    """Whether a role may be held in the body that a place names; where that is but a town's name, only one that tells
    of its municipality."""
    if named.stand.opposed or (named.authority and _seat(text, named.start_char)):
        return False
    if named.authority and text.startswith(named.body.name, named.start_char):
        return True
    if named.authority:
        return role is not None and placed(role)
    kind = employer_class(role) if role else None
    return kind is None or fits(named, kind) or (kind.municipal and is_authority(named.body.name))


def _seat(text: str, char: int) -> bool:
    """Whether the town that is named at offset `char` but tells where a house is: "kvarnen Klarvik i | Ryd", "Klarvik
    utanför | Ryd"."""
    return _SEAT.search(text, max(char - _REACH, 0), char) is not None
