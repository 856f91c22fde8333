"""Names of clubs that look like persons': "Åke Lund IK"."""

from collections.abc import Iterator
from functools import cache

from pipeline.extract.people.names.passages import Passage
from pipeline.extract.tokens import at
from pipeline.reference.naming import organization_words

_PAIR = 2


def club_names(passages: list[Passage]) -> Iterator[tuple[str, ...]]:
    """The pairs of words before the letters of a club, by which the article may call it alone: "mot Åke Lund"."""
    letters = organization_words().clubs
    for passage in passages:
        if _low().isdisjoint(passage.words):
            continue
        tokens = passage.tokens
        for k in passage.beginnings:
            ends = tokens[k].text in letters and not at(tokens, k + 1).capital
            if ends and k >= _PAIR and tokens[k - 1].capital and tokens[k - 2].capital:
                yield tokens[k - 2].text, tokens[k - 1].text


@cache
def _low() -> frozenset[str]:
    """The letters of clubs in lower case, as passages hold their words."""
    return frozenset(letters.casefold() for letters in organization_words().clubs)
