"""Where each word of an article stands, so that lists of names are held against its words and not against its text."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain, groupby, repeat

from pipeline.extract.entities.stretches import Stretch


class WordPlaces:
    """The words of an article's stretches with their places. Iterated over, it gives each word once."""

    def __init__(self, found: Sequence[Stretch]) -> None:
        self._found = found
        lengths = [len(stretch.tokens) for stretch in found]
        self._begins = list(accumulate(lengths, initial=0))
        # which stretch each place is in
        self._numbers = list(chain.from_iterable(map(repeat, range(len(found)), lengths)))
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, token in enumerate(chain.from_iterable(stretch.tokens for stretch in found)):
            self._places[token.text].append(place)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __contains__(self, word: str) -> bool:
        return word in self._places

    def spelt(self, low: frozenset[str]) -> set[str]:
        """The words that are one of these, written small, large at the beginning, or in capitals."""
        return self._places.keys() & {*low, *map(str.capitalize, low), *map(str.upper, low)}

    @cached_property
    def capital(self) -> frozenset[str]:
        """The words that begin with a capital."""
        return frozenset(word for word in self._places if word[0].isupper())

    @cached_property
    def capitals(self) -> tuple[tuple[Stretch, list[int]], ...]:
        """The stretches that hold a capital, in order, each with the tokens that begin with one."""
        return tuple(self.standing(self.capital))

    @cached_property
    def shouted(self) -> frozenset[str]:
        """The words in capitals alone, as letters and headlines are."""
        return frozenset(filter(str.isupper, self._places))

    def standing(self, words: Iterable[str]) -> Iterator[tuple[Stretch, list[int]]]:
        """The stretches that hold one of these words, in order, each with the tokens that are one, in order."""
        places = sorted(chain.from_iterable(map(self._places.__getitem__, self._places.keys() & words)))
        for number, group in groupby(places, self._numbers.__getitem__):
            begin = self._begins[number]
            yield self._found[number], [place - begin for place in group]
