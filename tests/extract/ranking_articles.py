"""Articles built by hand for the tests of rankings and figures."""

from datetime import date

from pipeline.model import Article, Block, BlockKind, Cell, Table


def table(printed: str, header: int = 1, caption: str | None = None, footer: int = 0) -> Table:
    """A table of lines whose cells are parted by bars; the first `header` rows are marked as headings."""
    rows = [tuple(cell.strip() for cell in line.split("|")) for line in printed.strip().splitlines()]
    cells = tuple(tuple(Cell(text, header=i < header) for text in row) for i, row in enumerate(rows))
    return Table(cells, caption, footer)


def numbered(*items: str, start: int = 1, step: int = 1) -> list[Block]:
    return [Block(BlockKind.LIST_ITEM, text, ordinal=start + step * i, group=1) for i, text in enumerate(items)]


def bullets(*items: str) -> list[Block]:
    return [Block(BlockKind.LIST_ITEM, text, group=1) for text in items]


def heading(text: str) -> Block:
    return Block(BlockKind.HEADING, text, level=2)


def article(title: str, *parts: Block | Table | str | list[Block], published: date | None = None) -> Article:
    """An article of a headline and what follows it; plain strings are paragraphs."""
    blocks = [Block(BlockKind.HEADLINE, title)]
    for part in parts:
        if isinstance(part, list):
            blocks += part
        elif isinstance(part, Table):
            text = "\n".join("\t".join(cell.text for cell in row) for row in part.rows)
            blocks.append(Block(BlockKind.TABLE, text, table=part))
        else:
            blocks.append(Block(BlockKind.PARAGRAPH, part) if isinstance(part, str) else part)
    return Article("prov", title, tuple(blocks), published_on=published)
