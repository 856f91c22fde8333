"""Where each word of an article stands, so that lists of names are held against its words and not against its text."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import itemgetter

from pipeline.extract.entities.stretches import Stretch


class WordPlaces:
    """The words of an article's stretches with their places. Iterated over, it gives each word once."""

    def __init__(self, found: Sequence[Stretch]) -> None:
        self._found = found
        self._places: dict[str, list[tuple[int, int]]] = {}
        for number, stretch in enumerate(found):
            for i, token in enumerate(stretch.tokens):
                self._places.setdefault(token.text, []).append((number, i))

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __contains__(self, word: str) -> bool:
        return word in self._places

    @cached_property
    def capital(self) -> frozenset[str]:
        """The words that begin with a capital."""
        return frozenset(word for word in self._places if word[0].isupper())

    @cached_property
    def shouted(self) -> frozenset[str]:
        """The words in capitals alone, as letters and headlines are."""
        return frozenset(filter(str.isupper, self._places))

    def standing(self, words: Iterable[str]) -> Iterator[tuple[Stretch, list[int]]]:
        """The stretches that hold one of these words, in order, each with the tokens that are one, in order."""
        held = self._places.keys() & words
        places = sorted(place for word in held for place in self._places[word])
        for number, group in groupby(places, key=itemgetter(0)):
            yield self._found[number], [i for _, i in group]
