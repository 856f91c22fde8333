"""A first recipe, from what the reader finds on a page without one."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

import yaml
from bs4 import Tag

from pipeline.errors import TalstreckError
from pipeline.model import Article, Block, BlockKind, Capture, Issue
from pipeline.read import read
from pipeline.read.by_recipe import marked_by
from pipeline.read.captions import split_credit
from pipeline.read.page import HEADINGS
from pipeline.read.parts import Part
from pipeline.read.reader import text_of
from pipeline.read.recipe import Layout, Recipe
from pipeline.read.soup import parsed, stated_day
from pipeline.read.text import clean
from pipeline.read.told import writers
from pipeline.recipes.seek import Page, holder, squeeze, squeezed

_TEXT = (BlockKind.PARAGRAPH, BlockKind.TALSTRECK)
_BRIEF, _CREDIT, _HIGHEST, _MOST_SEEDS = 100, 120, 4, 10
_HEAD = """\
# How the pages of {source} are built. What a selector finds is that part of an article; what none tells, the reader
# finds by itself. What comes out is shown by:
#   talstreck recipe try {target} --source {source}
# {outcome}
layouts:
  - # pages: [/20*/*]                paths of the pages that are built so, where others are built otherwise
    # until: {day}                 for a build of the past: the last day on which such pages were captured
"""
_TAIL = """\
    # remove: .promo, .share         what stands in the text and is none of it
    # expect:                        a page on which this is not so is read without the recipe, and an issue says so
    #   byline: {at_least: 1}
"""


def draft(page: Capture, source: str, target: str) -> str:
    """A recipe as YAML, with comments. Raises TalstreckError where the reader finds nothing that could show how."""
    plain = read(page)
    text, _ = text_of(page)
    if not plain.articles or isinstance(marked_by(Layout(title="h1"), text), Issue):
        raise TalstreckError(f"{target}: no article is found on this page: write the recipe by hand")
    told = {part: css for part, css in _told(Page(parsed(text)), plain.articles) if css}
    if not told or (len(plain.articles) > 1 and Part.ARTICLE not in told):
        raise TalstreckError(f"{target}: no name on this page tells its articles apart: write the recipe by hand")
    layout = Layout.model_validate(told)
    same = read(page, Recipe("draft", (layout,))) == plain
    outcome = "The same as without a recipe." if same else "Not the same as without a recipe: add --compare to see."
    lines = [f"    {yaml.safe_dump({str(part): css}, allow_unicode=True, width=10_000)}" for part, css in told.items()]
    untold = ", ".join(part for part in Part if part not in told and part is not Part.REMOVE)
    head = _HEAD.format(source=source, target=target, day=page.fetched_at.date(), outcome=outcome)
    return f"{head}{''.join(lines)}    # not told: {untold}\n{_TAIL}"


def _told(page: Page, articles: Sequence[Article]) -> Iterator[tuple[Part, str | None]]:
    """A selector for each part that the articles have and that can be told on the page."""
    if len(articles) > 1:
        yield Part.ARTICLE, _holding(page, [[*_title(page, each)[:1], *_texts(page, each)] for each in articles])
    yield Part.TITLE, page.selector(_title(page, articles[0]), [squeeze(each.title) for each in articles], squeezed)
    yield Part.BODY, _holding(page, [_texts(page, each) for each in articles])
    yield Part.LEDE, _saying(page, [each.lede for each in articles if each.lede])
    yield Part.BYLINE, _byline(page, [each.byline for each in articles if each.byline])
    yield Part.PUBLISHED, _published(page, articles)
    blocks = [block for each in articles for block in each.blocks]
    yield Part.CAPTION, _caption(page, [block.text for block in blocks if block.kind is BlockKind.CAPTION])
    yield Part.FACT_BOX, _saying(page, [text for each in articles for text in _fact_boxes(each.blocks)])
    for part, kind in ((Part.PULL_QUOTE, BlockKind.PULL_QUOTE), (Part.QUESTION, BlockKind.QUESTION)):
        yield part, _saying(page, [block.text for block in blocks if block.kind is kind])
    headings = [block.text for block in blocks if block.kind is BlockKind.HEADING]
    if not all(each.name in HEADINGS for text in headings for each in page.saying(text)[-1:]):
        yield Part.HEADING, _saying(page, headings)


def _saying(page: Page, texts: Sequence[str]) -> str | None:
    return page.selector(page.saying(texts[0]), list(map(squeeze, texts)), squeezed) if texts else None


def _title(page: Page, article: Article) -> list[Tag]:
    """The elements that say the title, headings first: a link beside the article may say it too."""
    return sorted(page.saying(article.title), key=lambda each: each.name not in HEADINGS)


def _texts(page: Page, article: Article) -> list[Tag]:
    return [each for block in article.blocks if block.kind in _TEXT for each in page.saying(block.text)[-1:]]


def _holding(page: Page, groups: Sequence[Sequence[Tag]]) -> str | None:
    """A selector for the elements that hold one group each, or for such as stand around these."""
    holders: list[Tag | None] = [holder(group) for group in groups]
    for _ in range(_HIGHEST):
        found = [each for each in holders if each is not None]
        if len({id(each) for each in found}) < len(groups) or any(each.name == "body" for each in found):
            return None
        if css := page.selector(found[:1], list(map(id, found)), id):
            return css
        holders = [each.parent for each in found]
    return None


def _byline(page: Page, bylines: Sequence[str]) -> str | None:
    def says(element: Tag) -> str:
        return writers(clean(element.get_text(" ")))

    return page.selector(page.saying_little_more(bylines[0], _BRIEF), bylines, says) if bylines else None


def _published(page: Page, articles: Sequence[Article]) -> str | None:
    days: list[date | None] = [each.published_on for each in articles if each.published_on]
    seeds = [each for each in page.brief(_BRIEF) if days and stated_day(each) == days[0]]
    seeds.sort(key=lambda each: "datetime" not in each.attrs)
    return page.selector(seeds[:_MOST_SEEDS], days, stated_day)


def _caption(page: Page, captions: Sequence[str]) -> str | None:
    def says(element: Tag) -> str:
        return squeeze(split_credit(clean(element.get_text()))[0])

    if not captions:
        return None
    seeds = page.saying_little_more(captions[0], len(captions[0]) + _CREDIT)
    seeds.sort(key=lambda each: len(list(each.descendants)))  # the words themselves, not what holds the picture too
    return page.selector(seeds, list(map(squeeze, captions)), says)


def _fact_boxes(blocks: Sequence[Block]) -> Iterator[str]:
    lines = (block for block in blocks if block.kind is BlockKind.FACT_BOX)
    for _, box in groupby(lines, key=lambda block: block.group):
        yield "".join(block.text for block in box)
