"""Municipalities in lists, tables and enumerations, where those that are sure speak for the others."""

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.extract.entities.gazetteer import Found
from pipeline.extract.entities.stretches import Stretch, columns
from pipeline.extract.entities.towns import homonyms
from pipeline.extract.tokens import Token
from pipeline.extract.words import LISTING
from pipeline.model import BlockKind
from pipeline.reference import Municipality
from pipeline.reference.naming import municipality_words

_JOINS = LISTING | {"&", "/", "–", "-"}


class Naming(NamedTuple):
    """A municipality's name at tokens `start` up to `end` of a stretch. `sure`: nothing else can be meant;
    `likely`: the capital or a cue speaks for it; else it holds only if the article names it elsewhere."""

    stretch: Stretch
    start: int
    end: int
    place: Municipality
    sure: bool
    likely: bool


def enumerated(tokens: Sequence[Token], hits: Sequence[tuple[int, Found[Municipality], bool]]) -> frozenset[int]:
    """Names in a list of municipalities, where those that mean nothing else speak for the others."""
    listed: set[int] = set()
    group: list[tuple[int, Found[Municipality], bool]] = []
    for hit in (*hits, None):
        joined = hit and group and {t.text for t in tokens[group[-1][1].end : hit[0]]} <= _JOINS
        if not joined:
            if len(group) > 1 and any(full or f.value.name not in homonyms() for _, f, full in group):
                listed.update(start for start, _, _ in group)
            group = []
        if hit:
            group.append(hit)
    return frozenset(listed)


def told_by_tables(named: Sequence[Naming], found: tuple[Stretch, ...]) -> frozenset[str]:
    """Municipalities in columns of municipalities and in lists where most items begin with one."""
    whole = {id(n.stretch): n for n in named if n.start == 0 and n.end == len(n.stretch.tokens)}
    told: set[str] = set()
    for cells in columns(found).values():
        filled = [cell for cell in cells if cell.tokens and cell.row]
        names = [whole[id(cell)].place.code for cell in filled if id(cell) in whole]
        header = (cells[0].header or "").casefold().strip(" :")
        if header in municipality_words().table or len(names) * 2 > len(filled):
            told.update(names)
    return frozenset(told | _told_by_items(named, found))


def _told_by_items(named: Sequence[Naming], found: tuple[Stretch, ...]) -> set[str]:
    leading = {id(n.stretch): n for n in named if n.start <= 2 and n.start in n.stretch.opening}
    groups: dict[int | None, list[Stretch]] = {}
    for stretch in found:
        if stretch.block.kind is BlockKind.LIST_ITEM:
            groups.setdefault(stretch.block.group, []).append(stretch)
    return {
        leading[id(item)].place.code
        for items in groups.values()
        if sum(id(item) in leading for item in items) * 2 > len(items) > 2
        for item in items
        if id(item) in leading
    }
