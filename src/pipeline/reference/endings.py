"""Which of many endings a word has, looked up by its last letters: no list is walked for each word of a text."""

from collections.abc import Iterable


class Endings:
    """A set of word endings, none of them empty."""

    __slots__ = ("_known", "_lengths")

    def __init__(self, endings: Iterable[str]) -> None:
        self._known = frozenset(endings)
        self._lengths = sorted({len(ending) for ending in self._known}, reverse=True)

    def longest(self, word: str) -> str:
        """The longest ending that `word` has, which may be all of it; empty where it has none."""
        known = self._known
        for length in self._lengths:
            if (ending := word[-length:]) in known:
                return ending
        return ""
