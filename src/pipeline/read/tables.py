"""An HTML table, or what is built like one, as a full grid of cells; tables that only lay out a page are none."""

from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborNode

from pipeline.model import Cell, Table
from pipeline.read.likenesses import HEADER_ROLES, cells_of, rows_of
from pipeline.read.text import clean

_MOST_ROWS, _MOST_COLUMNS = 5_000, 200
_LONGEST_CELL = 300


def read_table(node: LexborNode) -> Table | None:
    """The table's grid, spans resolved, or None where it holds no data: a table in it, a single column, prose.

    A first row that is one cell across is the caption where the table has no other.
    """
    if node.css_first("table table, form, script, iframe") is not None or node.attributes.get("role") == "presentation":
        return None
    rows = list(_rows(node))
    lines = zip(_grid([[*_cells(row)] for row, _ in rows]), rows, strict=True)
    filled = [(line, row, part) for line, (row, part) in lines if any(cell.text for cell in line)]
    grid = [line for line, _, _ in filled]
    if not _holds_data(grid):
        return None
    heading = node.css_first("caption")
    caption = clean(heading.text()) if heading is not None else ""
    if not caption and len(grid) > 2 and len(set(grid[0])) == 1 and len(set(grid[1])) > 1:
        caption = grid.pop(0)[0].text
        filled.pop(0)
    if not any(cell.header for line in grid for cell in line) and _is_bold(filled[0][1]):
        grid[0] = tuple(Cell(cell.text, header=True) for cell in grid[0])
    footer = sum(part == "tfoot" for _, _, part in filled)
    return Table(tuple(grid), caption or None, footer)


def _is_bold(row: LexborNode) -> bool:
    """Whether every cell of a row is set in bold: the header of a table that marks none."""
    cells = [node for node in row.iter() if clean(node.text())]
    bold = (node.css_first("b, strong") for node in cells)
    return bool(cells) and all(
        mark is not None and clean(mark.text()) == clean(node.text()) for node, mark in zip(cells, bold, strict=True)
    )


def table_text(table: Table) -> str:
    """The text of a table's block: the rows joined by line feeds, the cells by tabs."""
    return "\n".join("\t".join(cell.text for cell in row) for row in table.rows)


def _rows(table: LexborNode) -> Iterator[tuple[LexborNode, str]]:
    """The rows with the part of the table they stand in; a footer comes last wherever it was written."""
    if table.tag != "table":
        yield from ((row, "") for row in islice(rows_of(table), _MOST_ROWS))
        return
    found = [(row, row.parent.tag if row.parent is not None else "") for row in table.css("tr")[:_MOST_ROWS]]
    yield from ((row, part or "") for row, part in found if part != "tfoot")
    yield from ((row, "tfoot") for row, part in found if part == "tfoot")


def _cells(row: LexborNode) -> Iterator[tuple[Cell, int, int]]:
    header = row.parent is not None and row.parent.tag == "thead"
    for node in cells_of(row) if row.tag != "tr" else row.iter():
        if row.tag != "tr" or node.tag in ("td", "th"):
            for line in node.css("br, p + p, div + div, li + li"):
                line.insert_before(" ")
            headed = header or node.tag == "th" or node.attributes.get("role") in HEADER_ROLES
            cell = Cell(clean(node.text()), headed)
            yield cell, _span(node, "colspan", _MOST_COLUMNS), _span(node, "rowspan", _MOST_ROWS)


def _span(node: LexborNode, name: str, most: int) -> int:
    value = (node.attributes.get(name) or node.attributes.get(f"aria-{name}") or "").strip()
    return max(1, min(int(value), most)) if value.isdigit() and len(value) < 6 else 1


def _grid(rows: list[list[tuple[Cell, int, int]]]) -> list[tuple[Cell, ...]]:
    """Every row equally long: a spanning cell stands in each place it covers, a missing one is empty."""
    hanging: dict[int, tuple[Cell, int]] = {}
    grid: list[list[Cell]] = []
    for cells in rows:
        line: list[Cell] = []
        waiting = iter(cells)
        while len(line) < _MOST_COLUMNS:
            if len(line) in hanging:
                cell, left = hanging.pop(len(line))
                if left > 1:
                    hanging[len(line)] = cell, left - 1
                line.append(cell)
                continue
            following = next(waiting, None)
            if following is None:
                break
            cell, columns, deep = following
            for _ in range(columns):
                if deep > 1:
                    hanging[len(line)] = cell, deep - 1
                line.append(cell)
        grid.append(line)
    width = max(map(len, grid), default=0)
    return [tuple(line + [Cell("")] * (width - len(line))) for line in grid]


def _holds_data(grid: list[tuple[Cell, ...]]) -> bool:
    if len(grid) < 2 or len(grid[0]) < 2:
        return False
    texts = [cell.text for row in grid for cell in row]
    filled = [text for text in texts if text]
    if len(filled) * 3 < len(texts) or max(map(len, filled)) > _LONGEST_CELL * 2:
        return False
    return sum(map(len, filled)) / len(filled) < 80
