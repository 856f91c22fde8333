"""Blocks as JSON and back, whole: what was read once need not be read again."""

import json
from collections.abc import Iterable
from typing import Any

from pipeline.model import Block, BlockKind, Cell, Table


def dump_blocks(blocks: Iterable[Block]) -> str:
    """JSON of the blocks without their offsets, which follow from the texts; what is None is left out."""
    return json.dumps([_block(block) for block in blocks], ensure_ascii=False, separators=(",", ":"))


def load_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `dump_blocks`, not yet placed."""
    return tuple(
        Block(**{**raw, "kind": BlockKind(raw["kind"]), "table": _table(raw.get("table"))}) for raw in json.loads(text)
    )


def _block(block: Block) -> dict[str, Any]:
    raw = {
        "kind": block.kind.value,
        "text": block.text,
        "level": block.level,
        "ordinal": block.ordinal,
        "group": block.group,
        "credit": block.credit,
        "table": None if block.table is None else _grid(block.table),
    }
    return {name: value for name, value in raw.items() if value is not None}


def _grid(table: Table) -> dict[str, Any]:
    rows = [[[cell.text, cell.header] for cell in row] for row in table.rows]
    return {"rows": rows, "caption": table.caption, "footer_rows": table.footer_rows}


def _table(raw: dict[str, Any] | None) -> Table | None:
    if raw is None:
        return None
    rows = tuple(tuple(Cell(text, header) for text, header in row) for row in raw["rows"])
    return Table(rows, raw["caption"], raw["footer_rows"])
