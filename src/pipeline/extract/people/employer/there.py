"""Which body "där" points back to: "Där arbetar Anna Berg", "Anna Berg är lärare där".

It is where the text has come: the nearest sentence before that names a body, or points to one by a noun, tells which.
"""

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
from pipeline.extract.people.pointers import Pointer
from pipeline.reference.employers import employer_class, is_authority, placed


def pointed_at(pointer: Pointer, role: str | None, bodies: Bodies) -> Body | None:
    """The body that "där" at a place means for somebody with a role; None where that is open."""
    for start, end in _stretches(bodies.text, pointer.char):
        named = [n for n in bodies.places if start <= n.start_char < end and not n.stand.quoted]
        if named:
            fit = [n for n in named if _held_in(n, role, bodies.text)]
            return only_body(fit) or only_body([n for n in fit if n.stand.leads])
        if noun := bodies.noun_between(start, end):
            return bodies.meant(Pointer(noun, start))
    return None


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


def _held_in(named: Named, role: str | None, text: str) -> bool:
    """Whether a role may be held in the body that a place names; where that is but a town's name, only one that tells
    of its municipality."""
    if named.stand.opposed:
        return False
    if named.authority and text.startswith(named.body.name, named.start_char):
        return True
    if named.authority:
        return role is not None and placed(role)
    kind = employer_class(role) if role else None
    return kind is None or fits(named, kind) or (kind.municipal and is_authority(named.body.name))
