"""What a ranking is called and the year it is about: from its caption, the lines before it, its headers, the text."""

import re
from collections.abc import Iterator

from pipeline.extract.rankings.cells import YEAR, year_in
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.roles import Roles
from pipeline.extract.rankings.words import RANKING_TITLE, SUPERLATIVE_TITLE
from pipeline.extract.text import PROSE
from pipeline.model import Article, Block, BlockKind

_TITLED = frozenset(
    {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.FACT_BOX, BlockKind.LIST_ITEM}
)
_LONGEST_TITLE = 120
_FARTHEST = 4
_THIS_YEAR = re.compile(r"\b(?:årets|i år)\b", re.I)
_SOURCE = re.compile(r"(?:käll(?:a|or)|fotnot|foto|bild|grafik|not)\b ?:", re.I)
_NAMED_YEAR = re.compile(rf"(?:\b[A-ZÅÄÖ][\w-]+|\bår|\bför|\bunder) ({YEAR.pattern})")
_OTHER_YEAR = re.compile(
    r"\b(?:sedan|från|till|före|efter|inför|mot|än|jämfört med|i slutet av|i början av|start\w*|grunda\w*|införd\w*|"
    rf"redan) (?:och med )?(?:i |år |året |början av |slutet av )?{YEAR.pattern}",
    re.I,
)
_KEYWORD = re.compile(r"[^\W\d_][\w-]{3,}")
_COMMON = frozenset(
    """bästa topp tio fem främsta sämsta ranking rankning rankingen rankningen lista listan hela kommuner kommun
    kommunerna kommunen sveriges landets länets regioner skolor årets plats placering högst lägst flest mest störst
    resultat resultatet källa tabell tabellen botten första sista här samtliga alla""".split()
)


def near_titles(article: Article, grid: Grid) -> tuple[str, ...]:
    """The caption and the short lines that lead up to the grid, nearest first; not the headline."""
    return tuple(dict.fromkeys(text.rstrip(" :") for text in _near(article, grid) if text))


def _near(article: Article, grid: Grid) -> Iterator[str]:
    if grid.caption:
        yield grid.caption
    passed = 0
    for block in reversed(article.blocks[max(0, grid.first - _FARTHEST) : grid.first]):
        if block.kind not in _TITLED or block.table is not None or block.ordinal is not None:
            break
        if _titles(block):
            yield block.text
        else:
            passed += 1
        if block.kind is BlockKind.HEADING or passed > 1:
            break


def _titles(block: Block) -> bool:
    if _SOURCE.match(block.text):
        return False
    short = len(block.text) <= _LONGEST_TITLE
    return block.kind is BlockKind.HEADING or (short and not block.text.endswith((".", "!", "?", "”")))


def title_of(article: Article, grid: Grid) -> str | None:
    """The nearest title that speaks of a ranking or a year, else the nearest, else the headline."""
    titles = near_titles(article, grid)
    if grid.caption:
        return titles[0]
    speaking = (t for t in titles if RANKING_TITLE.search(t) or SUPERLATIVE_TITLE.search(t) or YEAR.search(t))
    return next(speaking, None) or next(iter(titles), None) or article.title or None


def year_of(article: Article, grid: Grid, roles: Roles) -> int | None:
    """The year that the ranking is about, None where nothing tells.

    Told by its titles, its headers, the headline, a sentence that names it with a year; "årets" and "i år" are the
    year of publication.
    """
    titles = near_titles(article, grid)
    for title in titles:
        if year := year_in(title):
            return year
    own = [column.year for column in (roles.rank, roles.score) if column and column.year]
    if own:
        return max(own)
    earlier = roles.previous.year if roles.previous else None
    for year in _told(article, grid, titles):
        if not earlier or year > earlier:
            return year
    if article.published_on is None:
        return None
    published = article.published_on.year
    told = any(
        _THIS_YEAR.search(text) for text in (*titles, article.title, article.lede or "", _leading_up(article, grid))
    )
    return published if told or earlier == published - 1 else None


def _told(article: Article, grid: Grid, titles: tuple[str, ...]) -> Iterator[int]:
    if year := year_in(article.title):
        yield year
    for word in keywords(*titles, article.title):
        for match in re.finditer(
            rf"\b{re.escape(word)}\w* (?:för |år |från )?((?:19|20)[0-9]{{2}})\b", article.text, re.I
        ):
            yield int(match[1])
    leading = (block.text for block in article.blocks[max(0, grid.first - 2) : grid.first])
    for text in (_OTHER_YEAR.sub("", text) for text in (*leading, article.lede or "")):
        years = set(YEAR.findall(text))
        if len(years) == 1 and (named := _NAMED_YEAR.search(text)):
            yield int(named[1])


def keywords(*titles: str) -> tuple[str, ...]:
    """The words of titles that could be a ranking's own name, in order, in lower case."""
    words = (word.casefold() for title in titles for word in _KEYWORD.findall(title))
    return tuple(dict.fromkeys(word for word in words if word not in _COMMON))


def _leading_up(article: Article, grid: Grid) -> str:
    """The paragraphs of the article before the grid that speak of rankings."""
    before = (block for block in article.blocks[: grid.first] if block.kind in PROSE)
    return " ".join(block.text for block in before if RANKING_TITLE.search(block.text))
