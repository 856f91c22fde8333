"""Rankings: tables, lists and lines in which places are given, as typed rows."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from operator import attrgetter

from pipeline.extract.rankings.cells import Reading, read_cell, year_in
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.grids import find_grids
from pipeline.extract.rankings.names import place_named
from pipeline.extract.rankings.publishers import publisher_of, told_of_makers
from pipeline.extract.rankings.roles import Roles, find_roles
from pipeline.extract.rankings.signs import is_ranking
from pipeline.extract.rankings.titles import near_titles, title_of, year_of
from pipeline.extract.rankings.words import AVERAGES, DASHES, DITTO, REGION_HEADER
from pipeline.model import Article, Entity, EntityType, Mention, Ranking, RankingEntry, RankingValue

_MOST = 0.6
_FULL = re.compile(r"\b(?:[Kk]ommun|[Ss]tad)$|^Region \w")


def find_rankings(article: Article, mentions: Sequence[Mention]) -> tuple[Ranking, ...]:
    """The rankings of an article in the order they stand, numbered from 1.

    A table or list is a ranking where places are given or follow from its title and order; anything in doubt is left
    out. `mentions` are the article's own: they tell which organisation published a ranking and which names of rows
    are entities. Municipalities and regions are known by their registers.
    """
    rankings: list[Ranking] = []
    ranked = ranked_grids(article)
    mentions = sorted(mentions, key=attrgetter("start_char"))
    told = told_of_makers(article, mentions) if ranked else ()
    named = {mention.text.casefold(): mention.entity for mention in mentions}
    for grid, roles in ranked:
        publisher = publisher_of(article, grid, mentions, told)
        before = rankings[-1] if rankings and publisher is None else None
        subject = _subject(grid, roles)
        rankings.append(
            Ranking(
                ordinal=len(rankings) + 1,
                title=title_of(article, grid),
                year=year_of(article, grid, roles),
                publisher=publisher.entity if publisher else before.publisher if before else None,
                publisher_name=publisher.name if publisher else before.publisher_name if before else None,
                subject=subject,
                entries=_entries(roles, subject, named),
                values=_values(grid, roles),
            )
        )
    return tuple(rankings)


@lru_cache(maxsize=8)
def ranked_grids(article: Article) -> tuple[tuple[Grid, Roles], ...]:
    """The grids of an article that are rankings, with the roles of their columns."""
    found = []
    for grid in find_grids(article):
        titles = near_titles(article, grid)
        roles = find_roles(grid, next((year for title in (*titles, article.title) if (year := year_in(title))), None))
        if roles is not None and is_ranking(grid, roles, titles, article.title):
            found.append((grid, roles))
    return tuple(found)


def _subject(grid: Grid, roles: Roles) -> str:
    names = [text for text in roles.name.texts if not _is_average(text)]
    region = bool(REGION_HEADER.search(roles.name.header)) or "region" in (grid.caption or "").casefold()
    kinds = Counter(place.type for text in names if (place := place_named(text, region)))
    for kind in (EntityType.MUNICIPALITY, EntityType.REGION):
        if kinds[kind] >= _MOST * len(names):
            return kind.value
    return "other"


def _is_average(text: str) -> bool:
    return AVERAGES.match(text) is not None


def _entries(roles: Roles, subject: str, named: Mapping[str, Entity]) -> tuple[RankingEntry, ...]:
    ranks = _ranks(roles)
    counts = Counter(rank for rank, _ in ranks.values() if rank is not None)
    entries = []
    for number, (i, (rank, shared)) in enumerate(ranks.items(), start=1):
        text = roles.name.texts[i]
        place = place_named(text, subject == "region") if subject != "other" else None
        entity = place or _authority(text) or named.get(text.casefold())
        entries.append(
            RankingEntry(
                row=number,
                rank=rank,
                tied=rank is not None and (shared or counts[rank] > 1),
                name=place.name if place else text,
                code=entity.code if entity else None,
                score=roles.score.values[i] if roles.score else None,
                previous_rank=_previous_rank(roles, i, rank),
                entity=entity,
            )
        )
    return tuple(entries)


def _authority(text: str) -> Entity | None:
    """The municipality or region that a row names in full among other bodies: "Habo kommun", but no town "Habo"."""
    return place_named(text, text.startswith("Region")) if _FULL.search(text) else None


def _ranks(roles: Roles) -> dict[int, tuple[int | None, bool]]:
    """The rows that name something ranked, with their places and whether these are printed as shared.

    A place left empty below another with the same score is the same place. Rows without a place column are numbered
    in their order, equal scores alike.
    """
    found: dict[int, tuple[int | None, bool]] = {}
    before: int | None = None
    for i, text in enumerate(roles.name.texts):
        if not text or _is_average(text):
            continue
        if roles.rank is None:
            same = before is not None and _score(roles, i) == _score(roles, before)
            found[i] = (found[before][0] if same and before is not None else len(found) + 1, False)
        else:
            found[i] = roles.rank.ranks[i], roles.rank.readings[i].shared
            if found[i][0] is None and before is not None and roles.rank.texts[i].strip() in DITTO:
                same = _score(roles, i) is not None and _score(roles, i) == _score(roles, before)
                found[i] = found[before][0] if same else None, same
        before = i
    return found


def _score(roles: Roles, row: int) -> float | None:
    return roles.score.values[row] if roles.score else None


def _previous_rank(roles: Roles, row: int, rank: int | None) -> int | None:
    if roles.previous is not None:
        return roles.previous.ranks[row]
    aside = roles.rank.readings[row].aside if roles.rank else None
    if aside is not None and roles.rank is not None and roles.rank.readings[row].value is not None:
        return int(aside) if aside >= 1 and aside % 1 == 0 else None
    if roles.change is None or rank is None:
        return None
    moved = moved_places(roles.change.texts[row], roles.change.readings[row])
    return None if moved is None else rank + moved


def moved_places(text: str, reading: Reading) -> int | None:
    """How many places up a change cell tells of; a dash among arrows is no change, a word such as "ny" is None."""
    if text.strip() in DASHES:
        return 0
    value = reading.aside if reading.value is None else reading.value
    return None if value is None else int(value)


def _values(grid: Grid, roles: Roles) -> tuple[RankingValue, ...]:
    """Every printed cell; the rows of entries first, then those that are none, such as a national average."""
    kept = list(_ranks(roles))
    order = kept + [i for i in range(len(grid.rows)) if i not in kept]
    return tuple(
        RankingValue(number, column + 1, grid.columns[column], text, read_cell(text).value)
        for number, i in enumerate(order, start=1)
        for column, text in enumerate(grid.rows[i])
    )
