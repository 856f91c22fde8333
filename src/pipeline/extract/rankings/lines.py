"""Lists and lines made grids: "1. Lessebo, 94 procent", "2 (5) Upplands Väsby 797 ▲ 3"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.numbers.numbers import DOWN_SIGNS, MINUS_SIGNS, UP_SIGNS
from pipeline.extract.rankings.cells import read_cell
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.names import leading_place
from pipeline.extract.rankings.words import RANK_HEADER, UNCHANGED

_NUMBERED = re.compile(r"(?P<rank>[0-9]{1,3}(?: ?[-–] ?[0-9]{1,3})?)(?P<mark>[.)=:]|:[ae])? +(?=\S)")
_BEFORE = re.compile(r"\((?P<before>[^()]{1,12})\)[ .:]*")
_SIGNS = re.escape(MINUS_SIGNS) + f"+±{UP_SIGNS}{DOWN_SIGNS}"
_AFTER_NAME = re.compile(
    r" [–—-] | ?[,;|\t] ?|: | ?(?:\.{2,80}|…{1,40}|(?: \.){2,80}) ?|(?= ?\()|"
    rf" (?=[{_SIGNS}]? ?[0-9])| (?=[{_SIGNS}■=→])"
)
_AFTER_PLACE = re.compile(_AFTER_NAME.pattern + r"|(?= i )|\. +|$")
_PARTS = re.compile(r" [–—-] |[,;|:] | ?[\t;|] ?")
_PARENTHESES = re.compile(r"\(([^()]*)\)")
_INLINE = re.compile(r"(?P<rank>[0-9](?<!\S[0-9])[0-9]{0,2})(?P<point>[.)])? +(?=[A-ZÅÄÖ])")
_FEWEST = 3
_LONGEST_NAME = 70


@dataclass(frozen=True, slots=True)
class Field:
    """A piece of a line. `kind` tells pieces apart that stand in different columns: by parentheses, sign and unit."""

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line's place as printed ("" where it has none), the name that it begins with, and what follows."""

    rank: str
    name: str
    fields: tuple[Field, ...]


def read_line(text: str, rank: str | None = None, joined: bool = True) -> Line | None:
    """A line with its name and fields, or None for a line that cannot be a row.

    `rank` is the number that the list itself gives; without it the line must begin with one. Unless `joined`, digits
    parted by spaces are numbers of their own: "930 129" is two.
    """
    if rank is None:
        match = _NUMBERED.match(text)
        if not match:
            return None
        rank, text = match["rank"] + ("=" if match["mark"] == "=" else ""), text[match.end() :]
    before = _BEFORE.match(text)
    text = text[before.end() :] if before else text
    name, rest = _name_and_rest(text)
    if not name or len(name) > _LONGEST_NAME:
        return None
    fields = [Field(f"({before['before']})", "(before)")] if before else []
    return Line(rank, name, (*fields, *_fields(rest, joined)))


def _name_and_rest(text: str) -> tuple[str, str]:
    place = leading_place(text)
    if place and (match := _AFTER_PLACE.match(text, len(place))):
        return place, text[match.end() :]
    match = _AFTER_NAME.search(text)
    return (text[: match.start()], text[match.end() :]) if match else (text.strip(" ."), "")


def _fields(rest: str, joined: bool) -> list[Field]:
    fields = []
    for part in _PARTS.split(rest):
        for number, piece in enumerate(_PARENTHESES.split(part)):
            if number % 2:
                fields.append(Field(f"({piece})", "±" if read_cell(f"({piece})").signed else "()"))
            elif piece.strip(" ."):
                fields += _pieces(piece.strip(" "), joined)
    return fields


def _pieces(text: str, joined: bool) -> list[Field]:
    """Numbers with the words after them, one field each; words before the first number belong to it."""
    pieces: list[list[str]] = []
    for word in text.split():
        begins = word in UNCHANGED or (word.strip(_PUNCTUATION)[:1] in _STARTS and word.strip(".,") != "")
        goes_on = pieces and (
            (joined and _thousands(pieces[-1][-1], word)) or (pieces[-1][-1] in _ARROWS and word[0].isdigit())
        )
        if goes_on or (pieces and not begins):
            pieces[-1].append(word)
        else:
            pieces.append([word])
    if len(pieces) > 1 and not _has_digit(pieces[0]) and pieces[0][0] not in UNCHANGED:
        pieces = [pieces[1], *pieces[2:]] if len(pieces[0]) <= 2 else [[*pieces[0], *pieces[1]], *pieces[2:]]
    return [_field(" ".join(piece)) for piece in pieces]


_PUNCTUATION = "."
_ARROWS = frozenset(UP_SIGNS + DOWN_SIGNS + MINUS_SIGNS + "+±")
_STARTS = frozenset("0123456789") | _ARROWS


def _thousands(before: str, word: str) -> bool:
    return re.fullmatch(r"[0-9]{3}(?:,[0-9]+)?", word) is not None and re.fullmatch(r"[0-9]{1,3}", before) is not None


def _has_digit(words: Sequence[str]) -> bool:
    return any(char.isdigit() for word in words for char in word)


def _field(text: str) -> Field:
    reading = read_cell(text.rstrip("."))
    if reading.value is None:
        return Field(text, "-" if reading.missing else "text")
    return Field(text.rstrip("."), "±" if reading.signed else f"number {reading.unit}".strip())


def lines_grid(lines: Sequence[Line], first: int, last: int, header: str | None = None) -> Grid:
    """The lines as a grid: place (where lines have one), name, and a column for each kind of field."""
    longest = max(lines, key=lambda line: len(line.fields))
    kinds_by_column = [field.kind for field in longest.fields]
    even = len({len(line.fields) for line in lines}) == 1
    rows = []
    for line in lines:
        cells = [field.text for field in line.fields] if even else _aligned(line.fields, kinds_by_column)
        rows.append([line.rank, line.name, *cells])
    width = max(map(len, rows))
    ranked = any(line.rank for line in lines)
    padded = tuple(tuple((row + [""] * (width - len(row)))[0 if ranked else 1 :]) for row in rows)
    headed = len((header or "").split()) == width and RANK_HEADER.search(header or "") is not None
    names = tuple((header or "").split()) if headed else _names(kinds_by_column, width)
    return Grid(names[0 if ranked else 1 :], padded, first - headed, last, listed=not headed)


def _names(kinds: Sequence[str], width: int) -> tuple[str, ...]:
    units = [kind.removeprefix("number").strip() if kind.startswith("number") else "" for kind in kinds]
    return ("Plats", "", *units, *[""] * (width - 2 - len(units)))[:width]


def _aligned(fields: Sequence[Field], kinds: list[str]) -> list[str]:
    """The fields in the columns of their kinds; a kind not met before opens a column at the end."""
    cells = [""] * len(kinds)
    free = list(range(len(kinds)))
    for field in fields:
        place = next((i for i in free if kinds[i] == field.kind or field.kind == "-"), None)
        if place is None:
            kinds.append(field.kind)
            place = len(kinds) - 1
            cells += [""] * (len(kinds) - len(cells))
        else:
            free = [i for i in free if i > place]
        cells[place] = field.text
    return cells


def read_lines(texts: Sequence[str], ranks: Sequence[str | None]) -> list[Line] | None:
    """All texts as lines, or None where one is no line. Spaced digits are read in the way that gives even rows."""
    readings = [
        [read_line(text, rank, joined) for text, rank in zip(texts, ranks, strict=True)] for joined in (True, False)
    ]
    whole = [line for line in readings[0] if line]
    apart = [line for line in readings[1] if line]
    if len(whole) < len(texts):
        return None
    return apart if _widths(apart) < _widths(whole) else whole


def _widths(lines: Sequence[Line]) -> int:
    return len({len(line.fields) for line in lines})


def inline_items(text: str) -> tuple[str, list[tuple[str, str]]]:
    """A list printed in one paragraph, "1. Lund 87 2. Vara 85 3. ...": what stands before it, and ranks with items.

    Numbers without a full stop count only before a municipality's or region's name. Empty where it is no list.
    """
    marks: list[re.Match[str]] = []
    for mark in _INLINE.finditer(text):
        after = int(marks[-1]["rank"]) if marks else 0
        follows = int(mark["rank"]) in ((after, after + 1) if marks else (1,))
        if follows and (mark["point"] or leading_place(text[mark.end() : mark.end() + _LONGEST_NAME])):
            marks.append(mark)
    if len(marks) < _FEWEST or marks[0].start() > _LONGEST_NAME:
        return "", []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    items = [(mark["rank"], text[mark.end() : end].strip(" ,;.")) for mark, end in zip(marks, ends, strict=True)]
    return text[: marks[0].start()].strip(" :"), items
