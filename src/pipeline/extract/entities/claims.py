"""Claims to stretches of text: what each rule takes a name to be, and which claim holds where two meet."""

from collections.abc import Iterable, Sequence
from itertools import chain, starmap
from typing import NamedTuple

from pipeline.model import Entity, Mention


class Claim(NamedTuple):
    """A name at a place of the article's text, taken for an entity by `method`."""

    start_char: int
    end_char: int
    entity: Entity
    method: str
    confidence: float


def settle(claims: Iterable[Claim], taken: Sequence[tuple[int, int]] = ()) -> list[Claim]:
    """The claims that hold, in the order of the text: none that overlaps `taken`; the longest, then the surest, of
    those that overlap each other."""
    ranked = sorted(claims, key=lambda c: (c.start_char - c.end_char, -c.confidence, c.start_char, c.entity.name))
    held: list[Claim] = []
    covered = set(characters(taken))
    for claim in ranked:
        place = range(claim.start_char, claim.end_char)
        if covered.isdisjoint(place):
            covered.update(place)
            held.append(claim)
    return sorted(held)


def characters(places: Iterable[tuple[int, int]]) -> frozenset[int]:
    """The offsets of all characters of some places."""
    return frozenset(chain.from_iterable(starmap(range, places)))


def mention(text: str, claim: Claim) -> Mention:
    """A claim as a mention; `text` is the article's."""
    said = text[claim.start_char : claim.end_char]
    return Mention(claim.entity, said, claim.start_char, claim.end_char, claim.method, claim.confidence)
