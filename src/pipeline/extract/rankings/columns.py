"""Columns of grids: their cells as printed and as read, and what these have in common."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from pipeline.extract.rankings.cells import YEAR, Reading, read_cell, year_in
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.names import place_named
from pipeline.model import EntityType

_MOST = 0.8
_SOME = 0.6
_LARGEST_RANK = 5000


@dataclass(frozen=True)
class Column:
    """A column with its cells as printed and as read."""

    number: int
    header: str
    texts: tuple[str, ...]

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        return tuple(map(read_cell, self.texts))

    @cached_property
    def given(self) -> tuple[Reading, ...]:
        return tuple(reading for reading in self.readings if not reading.missing)

    @cached_property
    def numeric(self) -> bool:
        return bool(self.given) and share(r.value is not None or r.aside is not None for r in self.given) >= _MOST

    @cached_property
    def textual(self) -> bool:
        return not self.numeric and share(bool(text) for text in self.texts) >= _SOME

    @cached_property
    def distinct(self) -> bool:
        return len(set(self.texts)) >= _MOST * len(self.texts)

    @cached_property
    def year(self) -> int | None:
        return year_in(self.header)

    @cached_property
    def bare_year(self) -> bool:
        return YEAR.fullmatch(self.header.strip("()’' ")) is not None

    @cached_property
    def values(self) -> tuple[float | None, ...]:
        """The cells as numbers: those in parentheses where nothing stands before them."""
        return tuple(r.aside if r.value is None else r.value for r in self.readings)

    @cached_property
    def ranks(self) -> tuple[int | None, ...]:
        """The cells as places: whole numbers, or those in parentheses where nothing stands before them."""
        return tuple(
            r.whole if r.value is not None else int(r.aside) if r.aside and r.aside % 1 == 0 else None
            for r in self.readings
        )

    @cached_property
    def rank_like(self) -> bool:
        found = [rank for rank, r in zip(self.ranks, self.readings, strict=True) if not r.missing]
        fit = all(rank is not None and 1 <= rank <= _LARGEST_RANK for rank in found)
        return fit and 2 * len(found) >= len(self.texts) > 0

    @cached_property
    def sequence(self) -> bool:
        """Whether the cells count up or down through the rows, shared places and one gap allowed."""
        found = [rank for rank in self.ranks if rank is not None]
        if not self.rank_like or len(found) < 2:
            return False
        return counts_on(found) or counts_on(found[::-1])

    def places(self, kind: EntityType) -> float:
        """The share of cells that name a municipality, or a region."""
        named = (place_named(text, kind is EntityType.REGION) for text in self.texts)
        return share(place is not None and place.type is kind for place in named)


def share(truths: Iterable[bool]) -> float:
    values = list(truths)
    return sum(values) / len(values) if values else 0.0


def counts_on(ranks: Sequence[int]) -> bool:
    """Whether places follow one another: 1 2 3 3 5, also 1 2 2 3; one gap is allowed, as between top and bottom."""
    gaps = run = 0
    for before, after in pairwise(ranks):
        run = run + 1 if after == before else 0
        if after < before:
            return False
        gaps += after - before > 1 and not _after_tie(ranks, before, after)
    return gaps <= 1 and len(set(ranks)) > 1


def _after_tie(ranks: Sequence[int], before: int, after: int) -> bool:
    return after == before + sum(rank == before for rank in ranks)


def columns(grid: Grid) -> tuple[Column, ...]:
    return tuple(Column(i, name, grid.column(i)) for i, name in enumerate(grid.columns))


def monotone(column: Column, rank: Column | None) -> bool:
    """Whether the column's numbers rise or fall all the way down the places."""
    order = list(range(len(column.texts)))
    if rank is not None:
        order = sorted((i for i in order if rank.ranks[i] is not None), key=lambda i: rank.ranks[i] or 0)
    values = [value for i in order if (value := column.values[i]) is not None]
    falls = all(a >= b for a, b in pairwise(values))
    rises = all(a <= b for a, b in pairwise(values))
    return (falls or rises) and len(set(values)) > 1
