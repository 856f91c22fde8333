"""Tables in plain text: rows of lines whose cells stand apart by tabs, bars, wide gaps or nothing but a space."""

import re
from collections.abc import Sequence

from pipeline.model import Cell, Table

_WIDE = re.compile(r"\t+|\s{3,}|\s*\|\s*|\s*;\s+")
_NUMBER = re.compile(r"[+−–-]?\d[\d.,:/]*%?|[–—-]|[▲▼■●=]|ny", re.I)
_RANK = re.compile(r"(\d{1,4})(?:[.):]?| \(.*)")
_ASIDE = re.compile(r"\([\w–-]{1,5}\)")
_GROUP = re.compile(r"\d{3}")
_LEAST_ROWS = 3
_LONGEST_ROW = 120


def is_row(line: str) -> bool:
    """Whether a line may be a table's row: cells set apart, or a short line with figures at both or either end."""
    if len(line) > _LONGEST_ROW or line.endswith((".", "!", "?", ",")):
        return False
    if len(_WIDE.split(line.strip())) > 2:
        return True
    tokens = line.split()
    if len(tokens) < 2 or not any(any(map(str.isalpha, token)) for token in tokens):
        return False
    first, last = bool(_RANK.fullmatch(tokens[0])), bool(_NUMBER.fullmatch(tokens[-1]))
    return last and (first or len(tokens) <= 6)


def read_rows(lines: Sequence[str]) -> Table | None:
    """The table of consecutive lines, the first perhaps its header; None where they make no even grid."""
    header, rows = (lines[0], lines[1:]) if not _has_figures(lines[0]) else (None, lines)
    if len(rows) < _LEAST_ROWS:
        return None
    apart = [[cell.strip() for cell in _WIDE.split(line.strip(" |"))] for line in lines]
    if len({len(row) for row in apart}) == 1 and len(apart[0]) > 1:
        return _table(apart[0] if header is not None else None, apart[1:] if header is not None else apart)
    return _spaced(header, [_tokens(row) for row in rows])


def _tokens(row: str) -> list[str]:
    """The words of a row; a number in parentheses after its place ("1 (4) Lund") is one cell with it."""
    tokens = row.split()
    if len(tokens) > 2 and tokens[0].isdigit() and _ASIDE.fullmatch(tokens[1]):
        tokens[:2] = [f"{tokens[0]} {tokens[1]}"]
    return tokens


def _has_figures(line: str) -> bool:
    tokens = line.split()
    return bool(_RANK.fullmatch(tokens[0])) or (bool(_NUMBER.fullmatch(tokens[-1])) and not tokens[0][:1].isupper())


def _spaced(header: str | None, rows: list[list[str]]) -> Table | None:
    heads = header.split() if header else []
    front = 1 if all(_RANK.fullmatch(row[0]) for row in rows) else 0
    behind = [_figures_behind(row[front:]) for row in rows]
    expected = len(heads) - front - 1 if heads and len(heads) > front + 1 else 0
    back = expected if 0 < expected <= min(behind, default=0) else min(behind, default=0)
    cells = [_cut(row, front, back, expected or None) for row in rows]
    if not back or any(cell is None for cell in cells):
        return None
    full = [cell for cell in cells if cell is not None]
    names = [*heads[:front], " ".join(heads[front : len(heads) - back]), *heads[len(heads) - back :]] if heads else None
    return _table(names, full)


def _figures_behind(tokens: Sequence[str]) -> int:
    count = 0
    while count < len(tokens) - 1 and _NUMBER.fullmatch(tokens[-1 - count]):
        count += 1
    return count


def _cut(row: list[str], front: int, back: int, expected: int | None) -> list[str] | None:
    """A row's cells: `front` and `back` figures with a name between; thousands set apart by a space are one figure."""
    tail = _figures_behind(row[front:])
    figures = row[len(row) - tail :]
    while expected is not None and len(figures) > back and _join_thousands(figures):
        pass
    name = row[front : len(row) - tail] + figures[: len(figures) - back]
    return [*map(_place, row[:front]), " ".join(name), *figures[len(figures) - back :]] if name else None


def _place(token: str) -> str:
    return token if "(" in token else token.rstrip(".):")


def _join_thousands(figures: list[str]) -> bool:
    for number in range(len(figures) - 2, -1, -1):
        if _GROUP.fullmatch(figures[number + 1][:3]) and figures[number].isdigit() and len(figures[number]) <= 3:
            figures[number : number + 2] = [f"{figures[number]} {figures[number + 1]}"]
            return True
    return False


def _table(header: Sequence[str] | None, rows: Sequence[Sequence[str]]) -> Table:
    grid = [tuple(Cell(text) for text in row) for row in rows]
    if header is not None:
        grid.insert(0, tuple(Cell(text, header=True) for text in header))
    return Table(tuple(grid))
