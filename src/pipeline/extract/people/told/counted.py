"""Whom a heading counts and names by what they are, above what each of them says: "Tre elever på Åsskolan om maten",
"Eva Mo, 9 år: ...", "Bo Ek, 10 år: ..."."""

from collections.abc import Iterator

from pipeline.extract.numbers.words import read_word
from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.rolephrase import role_of_each
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.tokens import at
from pipeline.model import BlockKind

_LONGEST = 16
_FEWEST = 2


def counted(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named first in one of the blocks below such a heading, as many of them as it counts. `text` is the
    article's."""
    told = [p for p in cast.passages if p.block.kind is not BlockKind.CAPTION and p.tokens]
    brief = [k for k, passage in enumerate(told) if _FEWEST < len(passage.tokens) <= _LONGEST]
    heads = {k: head for k in brief if (head := _head(text, told[k]))}
    first = {n.passage.block.start_char: n for n in reversed(cast.namings) if n.start == 0} if heads else {}
    for k, (count, standing) in heads.items():
        below = (first.get(passage.block.start_char) for passage in told[k + 1 :])
        named = list({n.name: n for n in below if n and at(n.passage.tokens, n.end).text in ",(:"}.values())
        if len(named) == count:
            yield from ((naming, standing) for naming in named)


def _head(text: str, passage: Passage) -> tuple[int, Standing] | None:
    """How many a short block counts at its beginning, and what it tells each of them to be."""
    word, standing = passage.tokens[0].low, role_of_each(text, passage.tokens, 1)
    if standing is None:
        return None
    count = int(word) if word.isdecimal() else read_word(word)
    return (count, standing) if count and count >= _FEWEST else None
