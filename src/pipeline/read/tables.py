"""An HTML table as a full grid of cells; tables that only lay out a page are none."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pipeline.model import Cell, Table
from pipeline.read.text import clean

_MOST_ROWS, _MOST_COLUMNS = 5_000, 200
_LONGEST_CELL = 300


def read_table(node: LexborNode) -> Table | None:
    """The table's grid, spans resolved, or None where it holds no data: a table in it, a single column, prose."""
    if node.css_first("table table, form, script, iframe") is not None or node.attributes.get("role") == "presentation":
        return None
    rows = list(_rows(node))
    lines = zip(_grid([[*_cells(row)] for row, _ in rows]), (part for _, part in rows), strict=True)
    filled = [(line, part) for line, part in lines if any(cell.text for cell in line)]
    grid = tuple(line for line, _ in filled)
    if not _holds_data(grid):
        return None
    footer = 0
    while footer < len(filled) and filled[-1 - footer][1] == "tfoot":
        footer += 1
    heading = node.css_first("caption")
    caption = clean(heading.text()) if heading is not None else ""
    return Table(grid, caption or None, footer)


def table_text(table: Table) -> str:
    """The text of a table's block: the rows joined by line feeds, the cells by tabs."""
    return "\n".join("\t".join(cell.text for cell in row) for row in table.rows)


def _rows(table: LexborNode) -> Iterator[tuple[LexborNode, str]]:
    """The rows with the part of the table they stand in; a footer comes last wherever it was written."""
    found = [(row, row.parent.tag if row.parent is not None else "") for row in table.css("tr")[:_MOST_ROWS]]
    yield from ((row, part or "") for row, part in found if part != "tfoot")
    yield from ((row, "tfoot") for row, part in found if part == "tfoot")


def _cells(row: LexborNode) -> Iterator[tuple[Cell, int, int]]:
    header = row.parent is not None and row.parent.tag == "thead"
    for node in row.iter():
        if node.tag in ("td", "th"):
            for line in node.css("br, p + p, div + div, li + li"):
                line.insert_before(" ")
            cell = Cell(clean(node.text()), header or node.tag == "th")
            yield cell, _span(node, "colspan", _MOST_COLUMNS), _span(node, "rowspan", _MOST_ROWS)


def _span(node: LexborNode, name: str, most: int) -> int:
    value = (node.attributes.get(name) or "").strip()
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


def _holds_data(grid: tuple[tuple[Cell, ...], ...]) -> bool:
    if len(grid) < 2 or len(grid[0]) < 2:
        return False
    texts = [cell.text for row in grid for cell in row]
    filled = [text for text in texts if text]
    if len(filled) * 3 < len(texts) or max(map(len, filled)) > _LONGEST_CELL * 2:
        return False
    return sum(map(len, filled)) / len(filled) < 80
