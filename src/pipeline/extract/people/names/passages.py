"""An article as stretches of tokens in which persons may be named: its blocks, and the cells of its tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extract.people.names.names import beginnings, followed
from pipeline.extract.tokens import Token, tokenize
from pipeline.model import Article, Block, BlockKind, Cell


@dataclass(slots=True, eq=False)
class Passage:
    """A block's tokens, or those of one table cell, with those that a name may begin with, those of them that a further
    word of it may follow, and the words that it holds, in lower case. `header` is what heads a cell's column."""

    block: Block
    tokens: list[Token]
    beginnings: list[int]
    followed: list[int]
    words: frozenset[str]
    header: str | None = None


def passages(article: Article) -> Iterator[Passage]:
    """The passages of an article in the order of the text. What a pull quote says stands elsewhere too."""
    for block in article.blocks:
        if block.kind is BlockKind.PULL_QUOTE:
            continue
        if block.table is None:
            yield _passage(block, block.text, block.start_char)
        else:
            yield from _cells(block, block.table.rows)


def _cells(block: Block, rows: Sequence[Sequence[Cell]]) -> Iterator[Passage]:
    heads = [cell.text for cell in rows[0]] if rows else []
    start = block.start_char
    for row in block.text.split("\n"):
        for column, cell in enumerate(row.split("\t")):
            head = heads[column] if column < len(heads) else None
            yield _passage(block, cell, start, head if head != cell else None)
            start += len(cell) + 1


def _passage(block: Block, text: str, start: int, header: str | None = None) -> Passage:
    tokens = tokenize(text, start)
    starts = beginnings(tokens, text)
    words = frozenset([token.low for token in tokens])
    return Passage(block, tokens, starts, followed(tokens, starts), words, header)
