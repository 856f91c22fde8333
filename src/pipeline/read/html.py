"""An HTML page to articles: the one it is about, or each post of an archive page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.model import Article, Block, BlockKind, Issue, Reading, Severity
from pipeline.read.blocks import to_blocks
from pipeline.read.credits import settle_credits
from pipeline.read.kinds import settle
from pipeline.read.lines import region_lines
from pipeline.read.metadata import Metadata, absolute, read_metadata
from pipeline.read.page import Page
from pipeline.read.parts import Part
from pipeline.read.phrases import ends_as_excerpt, without_lead
from pipeline.read.posts import permalinks
from pipeline.read.region import Region, is_body, is_enough, mark_out, title_test, weigh
from pipeline.read.shown import byline, dateline, others, shown_change, shown_date, shown_tags
from pipeline.read.told import Told
from pipeline.read.trim import trimmed
from pipeline.read.walk import read_page

_TOLD = frozenset({BlockKind.LEDE, BlockKind.PARAGRAPH, BlockKind.TALSTRECK})
_TEXT = frozenset({BlockKind.LEDE, BlockKind.PARAGRAPH, BlockKind.TALSTRECK, BlockKind.LIST_ITEM, BlockKind.FACT_BOX,
                   BlockKind.TABLE, BlockKind.PULL_QUOTE})  # fmt: skip

_NO_ARTICLE = Issue("read", "no-article", Severity.WARNING, "no article was found on the page")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page comes from: the source, and the address it was asked for by."""

    source_id: str
    url: str | None


def read_html(text: str, origin: Origin, marked: frozenset[Part] = frozenset()) -> Reading:
    """The articles of an HTML page; `marked` are the parts that a recipe marked in it."""
    tree = LexborHTMLParser(text)
    metadata = read_metadata(tree, origin.url)
    is_title = title_test(metadata.titles)
    page = _read_weighed(tree, None if marked else is_title)
    settle_credits(page)
    told = Told(page, marked)
    told.acquit()
    mark_out(page, is_title)
    posts = told.posts(metadata)
    if posts:
        unsigned, out = replace(metadata, byline=None), others(page)
        articles = tuple(filter(None, (_post(page, post, unsigned, out, origin, told) for post in posts)))
        unsure = [] if Part.ARTICLE in marked else _count_check(page, articles)
        return Reading(articles, (*unsure, *([] if articles else [_NO_ARTICLE])))
    if title := told.title(page.boxes[0], tree.root):
        metadata = replace(metadata, titles=(title,))
    region = told.region(metadata.titles)
    article = _single(tree, page, region, metadata, origin, told) if region is not None else None
    if article is None:
        return Reading((), (_NO_ARTICLE,))
    untitled = Issue("read", "no-title", Severity.WARNING, "the article has no title")
    return Reading((article,), () if article.title else (untitled,))


def _read_weighed(tree: LexborHTMLParser, is_title: Callable[[str], bool] | None) -> Page:
    """The page, weighed; what names itself no article is read where the rest is too little, or without `is_title`."""
    page = read_page(tree, is_title)
    weigh(page)
    if not is_enough(page):
        page = read_page(tree)
        weigh(page)
    return page


def read_fragment(text: str, title: str) -> tuple[Block, ...]:
    """The blocks of a piece of HTML that is one article's text and nothing else (a feed item's content)."""
    page = read_page(LexborHTMLParser(text))
    weigh(page)
    mark_out(page)
    region = Region(page.boxes[0], 0, len(page.runs), None)
    return _blocks(page, region, title, Told(page))


def _blocks(page: Page, region: Region, title: str, told: Told, single: bool = False) -> tuple[Block, ...]:
    lines = told.lines(list(region_lines(page, region)), region)
    body = region.body if is_body(region.body) else None
    lines = trimmed(lines, single=single and not region.exact, body=body)
    found = settle(to_blocks(lines, title, links_lead_away=single), told.sure(lines))
    return (Block(BlockKind.HEADLINE, title), *found) if title else tuple(found)


def _single(
    tree: LexborHTMLParser, page: Page, region: Region, metadata: Metadata, origin: Origin, told: Told
) -> Article | None:
    shown = page.runs[region.title].text if region.title is not None else ""
    title = told.title(page.boxes[0], tree.root) or _title(shown, metadata)
    blocks = _blocks(page, region, title, told, single=True)
    if not any(block.kind in _TEXT for block in blocks):
        return None
    root = tree.body
    published = metadata.published or (shown_date(root) if root is not None else None) or dateline(page, region)
    writer = byline(page, region, root, metadata, others(page))
    article = Article(
        source_id=origin.source_id,
        title=title,
        blocks=_unsigned(blocks, writer),
        url=metadata.url,
        byline=writer,
        published_on=published,
        modified_on=metadata.modified if metadata.modified != published else None,
        language=metadata.language,
        tags=metadata.tags or (shown_tags(root) if root is not None else ()),
    )
    return _as_told(article, tree.root, told)


def _unsigned(blocks: tuple[Block, ...], writer: str | None) -> tuple[Block, ...]:
    """The blocks without a last paragraph that is the writer's name alone."""
    last = next((number for number in reversed(range(len(blocks))) if blocks[number].kind in _TOLD), None)
    if last is None or blocks[last].text != writer:
        return blocks
    return blocks[:last] + blocks[last + 1 :]


def _as_told(article: Article, node: LexborNode | None, told: Told) -> Article:
    """The article with what a recipe tells of it in this element."""
    if not (facts := told.facts(node)):
        return article
    article = replace(article, **facts)
    return article if article.modified_on != article.published_on else replace(article, modified_on=None)


def _title(shown: str, metadata: Metadata) -> str:
    """The title as shown, without the kicker that some pages set in the same heading."""
    for stated in metadata.titles:
        if not shown or (len(stated) > 12 and len(stated) < len(shown) and shown.endswith(stated)):
            return stated
    return shown


def _post(
    page: Page, region: Region, metadata: Metadata, out: frozenset[int], origin: Origin, told: Told
) -> Article | None:
    assert region.title is not None
    run, node = page.runs[region.title], region.body.node
    title = told.title(region.body, None) or run.text
    excerpt = _is_excerpt(page, region)
    blocks = _blocks(page, region, title, told)
    if excerpt:
        blocks = tuple(replace(block, text=without_lead(block.text)) for block in blocks)
    if not any(block.kind in _TEXT for block in blocks):
        return None
    published = (shown_date(node) if node is not None else None) or dateline(page, region)
    modified = shown_change(node) if node is not None else None
    article = Article(
        source_id=origin.source_id,
        title=title,
        blocks=blocks,
        url=absolute(origin.url or metadata.url, run.href),
        byline=byline(page, region, node, metadata, out),
        published_on=published,
        modified_on=modified if modified != published else None,
        language=metadata.language,
        tags=shown_tags(node) if node is not None else (),
        excerpt=excerpt,
    )
    return _as_told(article, node, told)


def _is_excerpt(page: Page, region: Region) -> bool:
    texts = [page.runs[n].text for n in range(region.first, region.end) if n != region.title]
    return any(ends_as_excerpt(text) for text in texts[-4:])


def _count_check(page: Page, articles: Sequence[Article]) -> list[Issue]:
    shown = permalinks(page)
    if shown <= len(articles):
        return []
    message = f"the page shows {shown} headings that are links to posts, {len(articles)} articles were read"
    return [Issue("read", "posts-missing", Severity.WARNING, message)]
