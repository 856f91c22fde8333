"""Tables made grids: header rows told from the body and joined, spans, sections and halves side by side resolved."""

from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

from pipeline.extract.rankings.cells import YEAR, read_cell
from pipeline.extract.rankings.grid import Grid
from pipeline.model import Cell, Table

Row = tuple[str, ...]
_MOST_HEADER_ROWS = 3
_GAP = frozenset({"", ".", "..", "...", "…", "–", "-", "⋮"})


def table_grids(table: Table, index: int) -> tuple[Grid, ...]:
    """The grids that the table in block `index` holds: mostly one, several where its places begin anew."""
    end = len(table.rows) - table.footer_rows
    notes = tuple(dict.fromkeys(cell.text for row in table.rows[end:] for cell in row if cell.text))
    body = [row for row in table.rows[:end] if any(cell.text for cell in row)]
    titles = list(takewhile(_spanned, map(_texts, body)))
    body = body[len(titles) :]
    count = header_rows(body)
    header = [_texts(row) for row in body[:count]]
    rows = [_texts(row) for row in body[count:] if _texts(row) not in header]
    caption = table.caption or next((text for row in titles for text in row if text), None)
    return tuple(
        Grid(columns, tuple(part), index, index, _named(caption, side, label), notes)
        for side, columns, below in _sides(header, rows)
        for label, part in _sections(below)
    )


def header_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows at the top are column headings: marked so, or words and years above a column of numbers."""
    count = 0
    while count < len(rows) and all(cell.header or not cell.text for cell in rows[count]):
        count += 1
    if count == len(rows):
        count = 0
    while count < min(_MOST_HEADER_ROWS, len(rows) - 1) and _heads(rows, count):
        count += 1
    return count


def _heads(rows: Sequence[Sequence[Cell]], number: int) -> bool:
    texts = [text for text in _texts(rows[number]) if text]
    if number:
        above = set(_texts(rows[number - 1]))
        return all(_is_year(text) or text in above for text in texts) and any(_is_year(text) for text in texts)
    numeric_below = any(read_cell(cell.text).value is not None for cell in rows[number + 1])
    return len(texts) > 1 and numeric_below and not any(_is_value(text) for text in texts)


def _is_year(text: str) -> bool:
    return YEAR.fullmatch(text.strip("()'’ ")) is not None


def _is_value(text: str) -> bool:
    return read_cell(text).value is not None and not (YEAR.search(text) and (text[0].isalpha() or _is_year(text)))


def _texts(row: Iterable[Cell]) -> Row:
    return tuple(cell.text for cell in row)


def _spanned(row: Row) -> bool:
    """Whether one cell stands across the whole row, or alone in it."""
    return len(row) > 1 and len({text for text in row if text}) == 1 and (len(set(row)) == 1 or len(row) > 2)


def _joined(rows: Sequence[Row]) -> Row:
    stacked = zip(*(row for row in rows if not _spanned(row)), strict=True)
    return tuple(" ".join(dict.fromkeys(text for text in column if text)) for column in stacked)


def _named(*parts: str | None) -> str | None:
    return ", ".join(dict.fromkeys(part for part in parts if part)) or None


def _sections(rows: Sequence[Row]) -> list[tuple[str | None, list[Row]]]:
    """The rows by the headings between them. Sections whose places go on from one another are one."""
    parts: list[tuple[str | None, list[Row]]] = [(None, [])]
    for row in rows:
        if all(text.strip() in _GAP for text in row):
            continue
        if _spanned(row) and not _is_value(next(filter(None, row))):
            parts.append((next(filter(None, row)), []))
        else:
            parts[-1][1].append(row)
    parts = [part for part in parts if part[1]]
    if len(parts) > 1 and not _begin_anew(parts):
        return [(parts[0][0] if len(parts) == 1 else None, [row for part in parts for row in part[1]])]
    return parts


def _begin_anew(parts: Sequence[tuple[str | None, list[Row]]]) -> bool:
    firsts = [_leading_number(part[1][0]) for part in parts]
    lasts = [_leading_number(part[1][-1]) for part in parts]
    return any(
        first is not None and last is not None and first < last for first, last in zip(firsts[1:], lasts, strict=False)
    )


def _leading_number(row: Row) -> int | None:
    return next((read_cell(text).whole for text in row if read_cell(text).whole), None)


def _sides(header: Sequence[Row], rows: Sequence[Row]) -> list[tuple[str | None, Row, list[Row]]]:
    """Label, columns and rows of the tables that stand side by side in one, mostly a single one.

    Sides without labels of their own go on from one another and are put below one another.
    """
    width = len(rows[0]) if rows else 0
    for times in (2, 3):
        step, rest = divmod(width, times)
        if rest or step < 2 or not _side_by_side(header, rows, step):
            continue
        starts = range(0, width, step)
        heads = [[row[start : start + step] for row in header] for start in starts]
        bodies = [[row[start : start + step] for row in rows if any(row[start : start + step])] for start in starts]
        labels = [next((row[0] for row in head[:-1] if _spanned(row)), None) for head in heads]
        if len(set(labels)) > 1:
            return [(label, _joined(head), body) for label, head, body in zip(labels, heads, bodies, strict=True)]
        return [(labels[0], _joined(heads[0]) or ("",) * step, [row for body in bodies for row in body])]
    return [(None, _joined(header) or ("",) * width, list(rows))]


def _side_by_side(header: Sequence[Row], rows: Sequence[Row], step: int) -> bool:
    if header:
        lowest = header[-1]
        return len(set(lowest[:step])) > 1 and all(text == lowest[i % step] for i, text in enumerate(lowest))
    starts = range(0, len(rows[0]), step)
    ends = [(read_cell(rows[0][start]).whole, read_cell(rows[-1][start]).whole) for start in starts]
    return all(last is not None and first == last + 1 for (_, last), (first, _) in pairwise(ends))
