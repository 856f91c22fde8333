"""The sentences and blocks of an article's text by number, so that how far one place is from another can be told."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.extract.people.employer.surroundings import sentence_starts


class Distance(NamedTuple):
    """How far one place is from another: in blocks, in sentences and in characters; of two, the less is the nearer."""

    blocks: int
    sentences: int
    chars: int


class Layout:
    """Where the sentences of a text begin and end; they are numbered through, and so are its blocks."""

    def __init__(self, text: str) -> None:
        told = list(_sentences(text))
        self.starts = [start for start, _ in told]
        self.ends = [*self.starts[1:], len(text)]
        self.blocks = [block for _, block in told]

    def sentence(self, char: int) -> int:
        """The number of the sentence that holds offset `char`."""
        return max(bisect_right(self.starts, char) - 1, 0)

    def distance(self, char: int, other: int) -> Distance:
        """How far two offsets are from each other."""
        one, two = self.sentence(char), self.sentence(other)
        return Distance(abs(self.blocks[one] - self.blocks[two]), abs(one - two), abs(char - other))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins, with the number of its block."""
    start = 0
    for number, block in enumerate(text.split("\n")):
        end = start + len(block)
        for begin in sentence_starts(text, start, end):
            if begin < end or begin == start:
                yield begin, number
        start = end + 1
