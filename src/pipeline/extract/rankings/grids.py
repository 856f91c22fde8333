"""Where the grids of an article lie: its tables, its numbered lists, and runs of lines like lists."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from pipeline.extract.rankings.cells import read_cell
from pipeline.extract.rankings.columns import columns, counts_on
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.lines import inline_items, lines_grid, read_line, read_lines
from pipeline.extract.rankings.tables import table_grids
from pipeline.model import Article, Block, BlockKind

_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.FACT_BOX})
_BETWEEN = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION})
_FEWEST = 3
_LONGEST_LINE = 140
_LONGEST_BETWEEN = 100


def find_grids(article: Article) -> tuple[Grid, ...]:
    """All grids in the order they stand; one that goes on from the grid before it is joined to it."""
    joined: list[Grid] = []
    for grid in _grids(article.blocks):
        if joined and _goes_on(joined[-1], grid, article.blocks):
            before = joined[-1]
            joined[-1] = replace(before, rows=before.rows + grid.rows, last=grid.last, notes=before.notes + grid.notes)
        else:
            joined.append(grid)
    return tuple(joined)


def _grids(blocks: Sequence[Block]) -> Iterator[Grid]:
    done = 0
    for i, block in enumerate(blocks):
        if i < done:
            continue
        if block.table is not None:
            yield from table_grids(block.table, i)
        elif block.kind in _LINES:
            run = _numbered(blocks, i) or _unnumbered(blocks, i)
            grid = _run_grid(blocks, i, i + run) if run else _inline_grid(block, i)
            if grid is not None:
                yield grid
                done = max(i + 1, grid.last + 1)


def _numbered(blocks: Sequence[Block], start: int) -> int:
    """How many blocks from `start` on are the items of one numbered list, or lines that begin with their places."""
    ranks: list[int] = []
    for block in blocks[start:]:
        rank = _rank_of(block)
        if rank is None or (ranks and block.group != blocks[start].group) or not _may_follow(ranks, rank):
            break
        ranks.append(rank)
    return len(ranks) if len(ranks) >= _FEWEST else 0


def _may_follow(ranks: Sequence[int], rank: int) -> bool:
    return len(ranks) < 1 or counts_on([*ranks, rank]) or counts_on([rank, *ranks[::-1]]) or {*ranks} == {rank}


def _rank_of(block: Block) -> int | None:
    if block.kind not in _LINES or len(block.text) > _LONGEST_LINE:
        return None
    if block.ordinal is not None:
        return block.ordinal
    line = read_line(block.text)
    return read_cell(line.rank).whole if line and line.name[:1].isupper() else None


def _unnumbered(blocks: Sequence[Block], start: int) -> int:
    """How many items of a list without numbers stand from `start` on."""
    first = blocks[start]
    if first.kind is not BlockKind.LIST_ITEM or first.ordinal is not None or first.group is None:
        return 0
    key = (first.kind, first.group, None)
    same = next(groupby(blocks[start:], key=lambda block: (block.kind, block.group, block.ordinal) == key))
    run = list(same[1])
    short = all(len(block.text) <= _LONGEST_LINE for block in run)
    return len(run) if len(run) >= _FEWEST and short else 0


def _run_grid(blocks: Sequence[Block], start: int, end: int) -> Grid | None:
    run = blocks[start:end]
    numbered = run[0].ordinal is not None
    bare = not numbered and _rank_of(run[0]) is None
    ranks = [str(block.ordinal) if numbered else "" if bare else None for block in run]
    lines = read_lines([block.text for block in run], ranks)
    if lines is None:
        return None
    header = blocks[start - 1].text if start and blocks[start - 1].kind in _LINES else None
    return lines_grid(lines, start, end - 1, header)


def _inline_grid(block: Block, index: int) -> Grid | None:
    lead, items = inline_items(block.text)
    lines = read_lines([text for _, text in items], [rank for rank, _ in items]) if items else None
    grid = lines_grid(lines, index, index, lead) if lines else None
    return replace(grid, first=index, caption=lead if grid.listed and lead else None) if grid else None


def _goes_on(before: Grid, after: Grid, blocks: Sequence[Block]) -> bool:
    between = blocks[before.last + 1 : after.first]
    near = len(between) <= 2 and all(b.kind in _BETWEEN and len(b.text) <= _LONGEST_BETWEEN for b in between)
    alike = len(before.columns) == len(after.columns) and (before.columns == after.columns or not any(after.columns))
    if not near or not alike or before.listed != after.listed or before.last == after.first:
        return False
    return any(
        first.sequence and second.sequence and _next_place(first.ranks, second.ranks)
        for first, second in zip(columns(before), columns(after), strict=True)
    )


def _next_place(before: Sequence[int | None], after: Sequence[int | None]) -> bool:
    last, first = before[-1], after[0]
    if last is None or first is None:
        return False
    return first == last + 1 or first == last + before.count(last)
