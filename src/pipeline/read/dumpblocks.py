"""The lines of one article in a text dump to blocks."""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Block, BlockKind
from pipeline.read.captions import split_credit
from pipeline.read.dumpkinds import DumpLine, LineKind
from pipeline.read.tables import table_text
from pipeline.read.text import QUOTE_MARKS, is_talstreck

_FACTS = re.compile(r"fakta(?:ruta)?\b", re.I)


def to_blocks(lines: Sequence[DumpLine]) -> list[Block]:
    """The blocks of the lines after the headline, in order, lede and pull quotes unsettled."""
    blocks: list[Block] = []
    group, in_list, in_facts = 0, False, False
    for number, line in enumerate(lines):
        listed = line.kind is LineKind.ITEM
        in_facts = in_facts and not line.gap
        if line.kind is LineKind.SHORT and _FACTS.match(line.text):
            in_facts = True
            group += 1
        elif listed and not in_list:
            group += 1
        in_list = listed
        if line.kind is LineKind.META:
            continue
        following = lines[number + 1] if number + 1 < len(lines) else None
        blocks.append(Block(BlockKind.FACT_BOX, line.text, group=group) if in_facts else _block(line, following, group))
    return _titled_tables(blocks)


def _block(line: DumpLine, following: DumpLine | None, group: int) -> Block:
    if line.table is not None:
        return Block(BlockKind.TABLE, table_text(line.table), table=line.table)
    if line.kind is LineKind.CAPTION:
        said, credit = split_credit(line.text)
        return Block(BlockKind.CAPTION, said or line.text, credit=credit)
    if line.kind is LineKind.ITEM:
        return Block(BlockKind.LIST_ITEM, line.text, group=group, ordinal=line.ordinal)
    if is_talstreck(line.text):
        return Block(BlockKind.TALSTRECK, line.text)
    if line.gap and line.alone and line.text[0] in QUOTE_MARKS and line.text.rstrip(".")[-1] in QUOTE_MARKS:
        return Block(BlockKind.PULL_QUOTE, line.text)
    if line.kind is LineKind.SHORT:
        return Block(_short_kind(line, following), line.text)
    return Block(BlockKind.PARAGRAPH, line.text)


def _short_kind(line: DumpLine, following: DumpLine | None) -> BlockKind:
    if line.text.endswith("?"):
        return BlockKind.QUESTION
    last = following is None or (not line.gap and len(line.text.split()) > 9)
    return BlockKind.PARAGRAPH if last else BlockKind.HEADING


def _titled_tables(blocks: list[Block]) -> list[Block]:
    """The line before a table that leads to it ("Läslyftaren 2025:") is its caption."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if (
            block.table is not None
            and last is not None
            and len(last.text) < 120
            and (last.text.endswith(":") or last.kind is BlockKind.HEADING)
        ):
            found.pop()
            block = replace(block, table=replace(block.table, caption=last.text))
        found.append(block)
    return found
