"""Articles built by hand for the tests of rankings and figures."""

from datetime import date

from pipeline.extract.rankings import find_rankings
from pipeline.model import Article, Block, BlockKind, Cell, Ranking, Table

Rows = list[tuple[int | None, str, float | None, int | None]]
LUND_VARA_MARK: Rows = [(1, "Lund", 87.0, 3), (2, "Vara", 85.0, 2), (3, "Mark", 80.0, 1)]
WITHOUT_PREVIOUS: Rows = [(rank, name, score, None) for rank, name, score, _ in LUND_VARA_MARK]


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


def only(found: Article) -> Ranking:
    """The one ranking of an article."""
    rankings = find_rankings(found, ())
    assert len(rankings) == 1, [ranking.title for ranking in rankings]
    return rankings[0]


def rows(ranking: Ranking) -> Rows:
    """Rank, name, score and earlier rank of each entry."""
    return [(entry.rank, entry.name, entry.score, entry.previous_rank) for entry in ranking.entries]
