"""Stretches of an article: the blocks and table cells that names are looked for in, word by word."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.extract.text import ABBREVIATIONS
from pipeline.extract.tokens import CLOSERS, DASHES, Token, tokenize
from pipeline.model import Article, Block, BlockKind

_PASSED = frozenset("”\"»“«’'([") | CLOSERS | DASHES
_ENDS = frozenset(".!?…:")
_POINTER = re.compile(r"(?:Läs|Se) (?:mer|också|även|vidare)\b[^.?]{0,120}[!»:]?")


@dataclass(slots=True, eq=False)
class Stretch:
    """A block's tokens, or those of one cell of its table: `row` and `column` count from 0, `header` is what the
    column's first cell says. `opening` are the words that begin a sentence, whose capital tells nothing."""

    block: Block
    tokens: list[Token] = field(repr=False)
    opening: frozenset[int]
    row: int | None = None
    column: int | None = None
    header: str | None = None

    def adjacent(self, i: int) -> bool:
        """Whether token `i` follows the one before it after one space, with no mark between."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end_char + 1 == self.tokens[i].start_char


def _opening(tokens: list[Token]) -> frozenset[int]:
    found, begins, first = set(), True, 0
    marks = [i for i, token in enumerate(tokens) if not token.word]
    for i in marks:
        if first < i:
            if begins:
                found.add(first)
            begins = False
        mark = tokens[i].text
        if mark in _ENDS:
            begins = not _abbreviates(tokens, i)
        elif mark not in _PASSED:
            begins = False
        first = i + 1
    if begins and first < len(tokens):
        found.add(first)
    return frozenset(found)


def _abbreviates(tokens: list[Token], i: int) -> bool:
    before = tokens[i - 1] if i else None
    if tokens[i].text != "." or before is None:
        return False
    initial = len(before.text) == 1 and before.capital
    return initial or f"{before.text.casefold()}." in ABBREVIATIONS


def stretches(article: Article) -> tuple[Stretch, ...]:
    """Everything of an article that names somebody or something, in order. Pull quotes repeat the text and a line
    like "Läs mer om priset här!" points away from it: both are left out."""
    return tuple(stretch for block in article.blocks if not _apart(block) for stretch in _of_block(block))


def _apart(block: Block) -> bool:
    return block.kind is BlockKind.PULL_QUOTE or (block.table is None and bool(_POINTER.fullmatch(block.text)))


def _of_block(block: Block) -> Iterator[Stretch]:
    if block.table is None:
        tokens = tokenize(block.text, block.start_char)
        yield Stretch(block, tokens, _opening(tokens))
        return
    start, heads = block.start_char, [cell.text for cell in block.table.rows[0]] if block.table.rows else []
    for row, line in enumerate(block.text.split("\n")):
        for column, cell in enumerate(line.split("\t")):
            head = heads[column] if column < len(heads) else None
            tokens = tokenize(cell, start)
            yield Stretch(block, tokens, _opening(tokens), row, column, head)
            start += len(cell) + 1


def columns(found: tuple[Stretch, ...]) -> dict[tuple[int, int], list[Stretch]]:
    """The cells of each column of each table, by the block's place in the text and the column's number."""
    by_column: dict[tuple[int, int], list[Stretch]] = defaultdict(list)
    for stretch in found:
        if stretch.column is not None:
            by_column[stretch.block.start_char, stretch.column].append(stretch)
    return by_column
