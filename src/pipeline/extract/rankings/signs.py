"""By what signs a grid is a ranking, and by what others it is a timetable, a budget, a list of contacts."""

import re
from collections.abc import Sequence

from pipeline.extract.rankings.cells import read_cell
from pipeline.extract.rankings.columns import Column, columns, monotone
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.roles import Roles
from pipeline.extract.rankings.words import (
    NO_RANKING_HEADER,
    NO_RANKING_TITLE,
    RANK_HEADER,
    RANKING_TITLE,
    SUPERLATIVE_TITLE,
)
from pipeline.model import EntityType

_MOST = 0.6
_SOME = 0.4
_FEWEST = 3
_FEWEST_UNNUMBERED = 4
_CHANCE = 4
_MOST_WORDS = 7
_LAST_LETTERS = {"å": 0x110000, "ä": 0x110001, "ö": 0x110002}
_CLOCK = r"(?:kl\.? ?)?[0-2]?[0-9][.:][0-5][0-9]"
_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*"
_OTHER_CELL = re.compile(
    rf"\w@\w|https?://|www\.|\b0[0-9]{{1,3}} ?[-/–] ?[0-9][0-9 ]{{4,}}|^{_CLOCK}(?: ?[–-] ?{_CLOCK})?$|"
    rf"\b[0-3]?[0-9] {_MONTH}\b|\b(?:19|20)[0-9]{{2}}-[01][0-9]-[0-3][0-9]\b",
    re.I,
)
_SUM = re.compile(r"(?:summa|totalt?|delsumma|resultat)\b", re.I)


def is_ranking(grid: Grid, roles: Roles, titles: Sequence[str], headline: str) -> bool:
    """Whether the grid ranks what its names name.

    Places of municipalities or regions need an order of scores, a header or a title that says so; other names need
    two of these; rows without printed places need a title and scores in order. What holds times, dates or addresses
    is none.
    """
    if len(grid.rows) < _FEWEST or any(map(NO_RANKING_TITLE.search, titles[:1])):
        return False
    ordered = roles.score is not None and monotone(roles.score, roles.rank)
    titled = any(map(RANKING_TITLE.search, (*titles, headline)))
    praised = titled or any(map(SUPERLATIVE_TITLE.search, titles))
    if _holds_other(grid, roles, roles.rank is not None and ordered and praised):
        return False
    places = max(map(roles.name.places, (EntityType.MUNICIPALITY, EntityType.REGION))) >= _MOST
    if roles.rank is None:
        return (
            ordered
            and praised
            and len(grid.rows) >= _FEWEST_UNNUMBERED
            and (places or titled)
            and not _sums(roles.name)
        )
    headed = RANK_HEADER.search(roles.rank.header) is not None and not grid.listed
    if not headed and not ordered and _alphabetical(grid, roles):
        return False
    if places:
        return headed or ordered or praised or roles.previous is not None
    return _names(roles.name) and headed + ordered + titled >= 2


def _alphabetical(grid: Grid, roles: Roles) -> bool:
    """Whether rows follow their names, with other numbers beside them or too many for it to be chance."""
    names = [name.casefold() for name in roles.name.texts]
    others = any(
        column.numeric for column in columns(grid) if column.number != (roles.rank.number if roles.rank else -1)
    )
    return names == sorted(names, key=_swedish) and (others or len(names) > _CHANCE)


def _swedish(name: str) -> list[int]:
    """A sort key by the Swedish alphabet, where å, ä and ö come last in this order."""
    return [_LAST_LETTERS.get(letter, ord(letter)) for letter in name]


def _holds_other(grid: Grid, roles: Roles, told: bool) -> bool:
    """Whether cells or headers are those of another kind of table; headers alone say little where places are `told`."""
    if any(_share_of_other(column) >= _SOME for column in columns(grid)):
        return True
    headed = roles.rank is not None and RANK_HEADER.search(roles.rank.header) is not None
    return not (told or headed) and any(NO_RANKING_HEADER.search(c.header) for c in columns(grid))


def _share_of_other(column: Column) -> float:
    return sum(bool(_OTHER_CELL.search(text)) for text in column.texts) / len(column.texts)


def _sums(names: Column) -> bool:
    return any(_SUM.match(text) for text in names.texts)


def _names(column: Column) -> bool:
    """Whether the cells are names rather than sentences: few words, begun with a capital or a digit."""
    fit = [len(text.split()) <= _MOST_WORDS and not text[:1].islower() for text in column.texts]
    return sum(fit) >= _MOST * len(fit) and read_cell(column.texts[0]).value is None
