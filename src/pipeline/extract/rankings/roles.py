"""What the columns of a ranking hold, told by their values first and by their headers where values leave a doubt."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from pipeline.extract.rankings.asides import with_asides
from pipeline.extract.rankings.columns import Column, columns, monotone, share
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.words import (
    CHANGE_HEADER,
    EARLIER_HEADER,
    NUMBER_HEADER,
    RANK_HEADER,
    REGION_HEADER,
    REMARK_HEADER,
    SCORE_HEADER,
    SIZE_HEADER,
)
from pipeline.model import EntityType

_PLACES = 0.6
_NO_YEAR = 9999
_LONGEST_NAME = 70
_ALIKE = 1  # scores as small as places tell nothing


@dataclass(frozen=True, slots=True)
class Roles:
    """The columns of a ranking by what they hold. Where `rank` is None the rows stand in order without numbers."""

    name: Column
    rank: Column | None
    score: Column | None
    previous: Column | None
    change: Column | None


def find_roles(grid: Grid, year: int | None) -> Roles | None:
    """The roles of the grid's columns, None where no column names what could be ranked.

    `year` is the year that the ranking is known to be about from its title, if any.
    """
    found = with_asides(columns(grid))
    name = _name(found)
    if name is None:
        return None
    others = [column for column in found if column is not name]
    rank = _rank(others, year)
    rest = [column for column in others if column is not rank]
    current = (rank.year if rank else None) or year or _latest_of_several(rest)
    change = next((column for column in rest if _is_change(column)), None)
    rest = [column for column in rest if column is not change]
    score = _score(rest, rank, current)
    previous = _previous([column for column in rest if column is not score], rank, score, current)
    if (
        previous is None
        and score
        and rank
        and not monotone(score, rank)
        and _is_earlier_rank(score, rank, None, current)
    ):
        previous, score = score, _score([column for column in rest if column is not score], rank, current)
    return Roles(name, rank, score, previous, change)


def _latest_of_several(found: Sequence[Column]) -> int | None:
    years = {column.year for column in found if column.year}
    return max(years) if len(years) > 1 else None


def _name(found: Sequence[Column]) -> Column | None:
    named = [
        column for column in found if column.textual and not REMARK_HEADER.search(column.header) and _short(column)
    ]
    named = [column for column in named if column.distinct or column.places(EntityType.MUNICIPALITY) >= _PLACES]
    if not named:
        return None
    first = named[0]
    municipality = [c for c in named if c.places(EntityType.MUNICIPALITY) >= _PLACES]
    if municipality and (REGION_HEADER.search(first.header) or first.places(EntityType.REGION) >= _PLACES):
        return municipality[0]
    return first


def _short(column: Column) -> bool:
    return median(map(len, column.texts)) <= _LONGEST_NAME / 2 and max(map(len, column.texts)) <= _LONGEST_NAME


def _rank(found: Sequence[Column], year: int | None) -> Column | None:
    """The places: a column headed so, or one that counts the rows where the headed ones are another year's."""
    headed = [c for c in found if c.rank_like and RANK_HEADER.search(c.header) and not EARLIER_HEADER.search(c.header)]
    counted = [c for c in found if c.sequence and (not c.header or NUMBER_HEADER.search(c.header) or c.bare_year)]
    of_another_year = len(headed) == 1 and _is_of_another_year(headed[0], year)
    if headed and not (counted and of_another_year):
        return max(headed, key=lambda c: (c.sequence, c.year or _NO_YEAR, -c.number))
    return max(counted, key=lambda c: (c.year or _NO_YEAR, -c.number), default=None)


def _is_of_another_year(column: Column, year: int | None) -> bool:
    return column.year is not None and (column.year < year if year else not column.sequence)


def _is_change(column: Column) -> bool:
    signed = [r.signed for r in column.given]
    whole = all(r.value is None or r.value % 1 == 0 for r in column.given) and not any(r.unit for r in column.given)
    marked = share(signed) >= _PLACES / 2 if signed else False
    return whole and column.numeric and (bool(CHANGE_HEADER.search(column.header)) or marked)


def _score(found: Sequence[Column], rank: Column | None, year: int | None) -> Column | None:
    fit = [c for c in found if c.numeric and not RANK_HEADER.search(c.header)]
    fit = [c for c in fit if 2 * len(c.given) >= len(c.texts) and not CHANGE_HEADER.search(c.header)]
    weighed = {column.number: _weight(column, rank, year) for column in fit}
    best = max(fit, key=lambda c: (weighed[c.number], -c.number), default=None)
    alike = [number for number, weight in weighed.items() if best is not None and weight == weighed[best.number]]
    told = best is not None and (weighed[best.number] > 0 or (weighed[best.number] == 0 and len(alike) == 1))
    return best if told else None


def _weight(column: Column, rank: Column | None, year: int | None) -> int:
    """How much speaks for a column being the measure that the places follow."""
    weight = 4 * monotone(column, rank) + 2 * bool(SCORE_HEADER.search(column.header))
    weight -= 2 * bool(SIZE_HEADER.search(column.header))
    if column.year and year:
        weight += 1 if column.year >= year else -5
    return weight - 5 * bool(EARLIER_HEADER.search(column.header))


def _previous(found: Sequence[Column], rank: Column | None, score: Column | None, year: int | None) -> Column | None:
    earlier = [c for c in found if rank is not None and _is_earlier_rank(c, rank, score, year)]
    return max(earlier, key=lambda c: (c.year or 0, -c.number), default=None)


def _is_earlier_rank(column: Column, rank: Column, score: Column | None, year: int | None) -> bool:
    if not column.rank_like or not column.given or (column.year and year and column.year >= year):
        return False
    if RANK_HEADER.search(column.header):
        return bool(EARLIER_HEADER.search(column.header)) or bool(column.year)
    in_parentheses = all(r.value is None for r in column.given)
    stated = column.bare_year or bool(EARLIER_HEADER.search(column.header)) or in_parentheses
    return stated and not SCORE_HEADER.search(column.header) and nearer_to_ranks(column, rank, score)


def nearer_to_ranks(column: Column, rank: Column, score: Column | None) -> bool:
    """Whether the numbers lie nearer to the places than to the scores beside them, so that they are places too."""
    if score is None:
        return True
    rows = [
        (found, place, value)
        for found, place, value in zip(column.ranks, rank.ranks, score.values, strict=True)
        if found is not None and place is not None and value is not None
    ]
    if not rows:
        return False
    return median(abs(found - place) for found, place, _ in rows) <= median(abs(f - v) for f, _, v in rows) + _ALIKE
