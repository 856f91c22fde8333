"""Names looked up word by word in running text, the longest first, in basic form or with a genitive s."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.tokens import Token, tokenize

T = TypeVar("T")
_GENITIVES = ("s", ":s", "’s", "'s")


class Found(NamedTuple, Generic[T]):
    """What a name stands for, and the token after it."""

    value: T
    end: int


class Gazetteer(Generic[T]):
    """Names of one or more words, each with what it stands for. Of two with the same name the first counts."""

    def __init__(self, names: Iterable[tuple[str, T]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        known: set[tuple[str, ...]] = set()
        for name, value in names:
            words = tuple(token.text for token in tokenize(name))
            if words and words not in known:
                known.add(words)
                self._by_first.setdefault(words[0], []).append((words, value))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        alone = (words[0] for words in known if len(words) == 1)
        self._beginnings = frozenset((*self._by_first, *(word + s for word in alone for s in _GENITIVES)))

    def beginnings(self, words: WordPlaces) -> frozenset[str]:
        """The words of an article that a name may begin with: none is found at any other."""
        return self._beginnings.intersection(words) | words.shouted

    def holds(self, word: str) -> bool:
        """Whether a name may begin with a word."""
        return word in self._beginnings or word.isupper()

    def find(self, tokens: Sequence[Token], i: int) -> Found[T] | None:
        """The longest name that begins at token `i`, if any."""
        first = tokens[i].text
        if not self.holds(first):
            return None
        best = self._longest(tokens, i, first)
        for base in genitive_bases(first):
            other = self._longest(tokens, i, base, alone=True)
            best = best or other
        if best is None and len(first) > 3 and first.isupper():
            best = self._longest(tokens, i, first.title())
        return best

    def _longest(self, tokens: Sequence[Token], i: int, first: str, alone: bool = False) -> Found[T] | None:
        for words, value in self._by_first.get(first, ()):
            if len(words) == 1:
                return Found(value, i + 1)
            if alone:
                continue
            said = [token.text for token in tokens[i + 1 : i + len(words)]]
            alike = len(said) == len(words) - 1 and said[:-1] == list(words[1:-1])
            if alike and words[-1] in (said[-1], *genitive_bases(said[-1])):
                return Found(value, i + len(words))
        return None


@lru_cache(maxsize=1 << 16)
def genitive_bases(word: str) -> tuple[str, ...]:
    """What a word may be the genitive of: "Varbergs" -> "Varberg", "SKR:s" -> "SKR"; nothing for other words."""
    if word.endswith((":s", "’s", "'s")):
        return (word[:-2],)
    if word.endswith("s") and len(word) > 2:
        return (word[:-1],)
    if word.endswith("S") and len(word) > 4 and word.isupper():
        return (word[:-1],)
    return ()
