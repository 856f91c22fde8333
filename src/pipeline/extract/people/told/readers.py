"""Readers of what a sentence says of whom it names, each with the words without which it says nothing."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.tokens import Token

# The article's text, the tokens of a passage, and which of them the name begins with and ends before.
Read = Callable[[str, list[Token], int, int], Standing | None]


class Reader(NamedTuple):
    """Where to look for what a sentence says of whom it names, what that is worth beside what stands elsewhere, and one
    of which `words`, in lower case, the passage must have. Most have none, so that few readers are asked."""

    weight: float
    words: frozenset[str]
    read: Read


def ask(readers: Iterable[Reader], text: str, naming: Naming, end: int) -> Iterator[tuple[float, Standing]]:
    """What the readers, asked in order, find around a naming, with its weight; the name ends before token `end`."""
    tokens, held = naming.passage.tokens, naming.passage.words
    for weight, words, read in readers:
        if not words.isdisjoint(held) and (said := read(text, tokens, naming.start, end)):
            yield weight, said


def in_front(read: Callable[[str, list[Token], int], Standing | None]) -> Read:
    """A reader of what stands before the token at which the name begins."""
    return lambda text, tokens, start, _: read(text, tokens, start)


def further_on(read: Callable[[str, list[Token], int], Standing | None]) -> Read:
    """A reader of what stands from the token behind the name on."""
    return lambda text, tokens, _, end: read(text, tokens, end)
