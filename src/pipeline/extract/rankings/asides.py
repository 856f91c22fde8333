"""Columns that hold two numbers a cell, "97,9 (4)", made two columns."""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.rankings.cells import YEAR, read_cell
from pipeline.extract.rankings.columns import Column, share
from pipeline.extract.rankings.words import CHANGE_HEADER, EARLIER_HEADER, RANK_HEADER, SCORE_HEADER

_TWO = r"(?P<main>[^()\[\]]*[^()\[\]\s])\s?[(\[](?P<aside>[^()\[\]]+)[)\]]"
_CELL = re.compile(_TWO)
_HEADER = re.compile(
    rf"{_TWO}|(?P<before>[^,;]+)[,;:]? (?:och )?(?P<within>[^\s,;]+(?: [^\s,;]+)?) inom parentes", re.I
)
_UNITS = frozenset("% procent poäng st kr max".split())
_KINDS = (RANK_HEADER, SCORE_HEADER, CHANGE_HEADER)
_MOST = 0.6


def with_asides(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns, those of two numbers a cell without what stands in parentheses, which follows at the end as
    columns of its own. Split is where the header names both, or where the parentheses can hold nothing but places
    beside measures, or steps beside places."""
    mains: list[Column] = []
    asides: list[Column] = []
    for column in columns:
        main, aside = _split(column, len(columns) + len(asides)) or (column, None)
        mains.append(main)
        asides += [aside] if aside else []
    return (*mains, *asides)


def _split(column: Column, number: int) -> tuple[Column, Column] | None:
    pairs = [_parted(text) for text in column.texts]
    if sum(bool(aside) for _, aside in pairs) < max(2, _MOST * len(column.given)):
        return None
    mains, asides = zip(*pairs, strict=True)
    names = _names(column.header)
    if names:
        return replace(column, header=names[0], texts=mains), Column(number, names[1], asides)
    main = replace(column, texts=mains)
    aside = Column(number, "", tuple(text and f"({text})" for text in asides))
    return (main, aside) if _tells_itself(main, aside) else None


def _parted(text: str) -> tuple[str, str]:
    cell = _CELL.fullmatch(text)
    return (cell["main"], cell["aside"]) if cell and read_cell(cell["aside"]).value is not None else (text, "")


def _tells_itself(main: Column, aside: Column) -> bool:
    signed = share(reading.signed for reading in aside.given) >= _MOST
    if signed:
        return main.sequence or RANK_HEADER.search(main.header) is not None
    decimal = share(r.value is not None and r.value % 1 != 0 for r in main.given) >= _MOST
    return decimal and aside.rank_like


def _names(header: str) -> tuple[str, str] | None:
    """The names of both numbers: "2023 (plats)" holds "2023" and "plats 2023", "Plats (2023)" "Plats" and "Plats
    2023". None where the parentheses name no more than a unit."""
    match = _HEADER.fullmatch(header)
    if match is None:
        return None
    main, aside = match["main"] or match["before"], match["aside"] or match["within"]
    if aside.casefold() in _UNITS and not _time(main):
        return None
    if any(kind.search(aside) for kind in _KINDS):
        return main, aside if _time(aside) else f"{aside} {_time(main)}".strip()
    if not _time(aside):
        return None
    return main, f"{main} {aside}" if any(kind.search(main) for kind in _KINDS) else aside


def _time(header: str) -> str:
    """The part of a header that tells the year or the time before."""
    year = YEAR.search(header)
    return year.group() if year else header if EARLIER_HEADER.search(header) else ""
