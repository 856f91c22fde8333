"""Tables built of other elements than `<table>`: by ARIA roles, or named so and built of rows of short boxes."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pipeline.read.names import Role
from pipeline.read.page import HEADINGS
from pipeline.read.text import clean

HEADER_ROLES = frozenset({"columnheader", "rowheader"})
TABLE_ROLES = frozenset({"table", "grid", "treegrid"})
_CELL_ROLES = HEADER_ROLES | {"cell", "gridcell"}
_NUMBER = re.compile(r"[^\w]{0,3}[0-9][0-9 .,:%()]{0,11}(?:%|p|poäng|kr)?|[-–—]")
_NESTED = '[role="table"], [role="grid"], [role="treegrid"], [role="row"], table, form, iframe'
_BLOCKS = "address, article, blockquote, dl, figure, form, h1, h2, h3, h4, h5, h6, ol, p, section, table, ul, div"
_BUILT_OF = frozenset({"div", "ul", "section", "dl"})
_FEWEST_ROWS, _MOST_CELLS, _LONGEST_CELL = 3, 12, 60


def is_like_a_table(node: LexborNode, tag: str, role: str | None, named: frozenset[Role]) -> bool:
    """Whether an element is a table by its ARIA role, or is named as one and built so."""
    if role in TABLE_ROLES:
        rows = list(rows_of(node))
        return bool(rows) and not any(cell.css_first(_NESTED) for row in rows for cell in cells_of(row))
    return tag in _BUILT_OF and Role.TABLE in named and _is_built_as_one(node)


def _is_built_as_one(node: LexborNode) -> bool:
    rows = [[_said(cell) for cell in row.iter()] for row in rows_of(node)]
    if len(rows) < _FEWEST_ROWS or len({len(row) for row in rows}) > 1:
        return False
    columns = zip(*rows[1:], strict=True)
    return any(
        sum(_NUMBER.fullmatch(text) is not None for text in column) * 5 >= 4 * (len(rows) - 1) for column in columns
    )


def rows_of(node: LexborNode) -> Iterator[LexborNode]:
    """The rows of what is like a table, in order: children and grandchildren that are rows by role or build."""
    is_row = _has_row_role if node.attributes.get("role") in TABLE_ROLES else _is_row
    for child in node.iter():
        yield from [child] if is_row(child) else filter(is_row, child.iter())


def cells_of(row: LexborNode) -> Iterator[LexborNode]:
    """The cells of a row, in order: its children, of a row by role those that are cells by role."""
    if not _has_row_role(row):
        yield from row.iter()
        return
    yield from (child for child in row.iter() if child.attributes.get("role") in _CELL_ROLES)


def _has_row_role(node: LexborNode) -> bool:
    return node.attributes.get("role") == "row"


def _is_row(node: LexborNode) -> bool:
    cells = list(node.iter())
    if not 2 <= len(cells) <= _MOST_CELLS or any(map(_holds_blocks, cells)):
        return False
    texts = [_said(cell) for cell in cells]
    loose = len("".join(node.text().split())) > len("".join("".join(texts).split()))
    return not loose and sum(map(bool, texts)) > 1 and max(map(len, texts)) <= _LONGEST_CELL


def _holds_blocks(node: LexborNode) -> bool:
    return node.tag in HEADINGS or any(child.css_first(_BLOCKS) is not None for child in node.iter())


def _said(node: LexborNode) -> str:
    return clean(node.text())
