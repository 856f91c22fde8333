"""Text cut where its marks begin and end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise


class Weight(IntEnum):
    """Which of two marks shows where both cover a character: the greater."""

    INDIRECT = 1
    DIRECT = 2
    CLAUSE = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the article's text that belongs to the quote of this number."""

    start_char: int
    end_char: int
    number: int
    weight: Weight


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch that names an entity of this type, in full called `name`."""

    start_char: int
    end_char: int
    type: str
    name: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Text with the one mark and the one name that cover it. `first` where a quote begins here."""

    text: str
    mark: Mark | None
    named: Named | None
    first: bool = False

    @property
    def kind(self) -> str:
        """What the mark is, in one word; empty without any."""
        return self.mark.weight.name.lower() if self.mark else ""


def pieces(text: str, offset: int, marks: Sequence[Mark], names: Sequence[Named], begun: set[int]) -> Iterator[Piece]:
    """The text, which begins at `offset` of the article's, piece by piece. `begun` are the numbers of quotes that
    have begun; those that begin here are added."""
    marks = [mark for mark in marks if mark.start_char < offset + len(text) and mark.end_char > offset]
    names = [name for name in names if name.start_char < offset + len(text) and name.end_char > offset]
    spans = [(each.start_char, each.end_char) for each in marks] + [(each.start_char, each.end_char) for each in names]
    edges = {min(max(0, edge - offset), len(text)) for span in spans for edge in span}
    ordered = sorted(edges | {0, len(text)})
    for start, end in pairwise(ordered):
        mark = max((m for m in marks if _covers(m, offset + start)), key=lambda m: (m.weight, -m.number), default=None)
        named = max(
            (n for n in names if _covers(n, offset + start)), key=lambda n: n.end_char - n.start_char, default=None
        )
        first = mark is not None and mark.weight is not Weight.CLAUSE and mark.number not in begun
        if mark and first:
            begun.add(mark.number)
        yield Piece(text[start:end], mark, named, first)


def _covers(each: Mark | Named, char: int) -> bool:
    return each.start_char <= char < each.end_char
