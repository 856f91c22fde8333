"""What a page shows about its article beside the text: the writer, the dates, the tags."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from selectolax.lexbor import LexborNode

from pipeline.read.bylines import byline_line, mailed_signature, signature, visible_byline
from pipeline.read.bylinetext import names_in
from pipeline.read.dates import date_in, iso_date
from pipeline.read.metadata import Metadata
from pipeline.read.page import Page, Run
from pipeline.read.phrases import is_dateline
from pipeline.read.region import Region
from pipeline.read.text import clean, words

_HEAD, _TAIL, _ABOVE = 6, 8, 3
_SENTENCE = (".", "!", "?", "”", '"', "»")
_DATES = (
    '[itemprop="datePublished"]',
    "time.published",
    "time.entry-date",
    "time[datetime]",
    "time",
    ".entry-date",
    ".date",
    ".published",
    ".post-date",
    "[class*=date]",
    "[class*=datum]",
    ".entry-meta",
    "[class*=meta]",
    "[class*=publi]",
)


def others(page: Page) -> frozenset[int]:
    """The nodes (`mem_id`) of what is held to be other articles."""
    return frozenset(box.node.mem_id for box in page.boxes if box.node is not None and box.out)


def byline(
    page: Page, region: Region, node: LexborNode | None, metadata: Metadata, out: frozenset[int] = frozenset()
) -> str | None:
    """The writer: as the head states, else as shown outside `out`. What the head states that is no person's name (a
    desk, "admin"), or names the site alone, comes last."""
    sites = [words(site) for site in metadata.sites]
    named = (name for name in _bylines(page, region, node, metadata.byline, out) if name and words(name) not in sites)
    return next(named, metadata.byline)


def _bylines(
    page: Page, region: Region, node: LexborNode | None, stated: str | None, out: frozenset[int]
) -> Iterator[str | None]:
    yield names_in(stated or "") and stated
    if node is not None:
        yield visible_byline(node, out)
    texts = _texts(page, region)
    yield byline_line(texts)
    yield from map(signature, texts[-_TAIL:])
    yield mailed_signature(texts[-_TAIL:])
    yield _slanted_name(page.runs[max(region.end - _TAIL, region.first) : region.end])


def _slanted_name(runs: Sequence[Run]) -> str | None:
    """Who signs an article by the name alone, in italics, right behind a whole sentence."""
    signed = (
        run.text
        for before, run in pairwise(runs)
        if run.slanted == len(run.text) and before.text.endswith(_SENTENCE) and names_in(run.text) == run.text
    )
    return next(signed, None)


def _texts(page: Page, region: Region) -> list[str]:
    """The lines below the title; those right above it come first where one of them is a dateline."""
    first = region.first if region.title is None else region.title + 1
    above = page.runs[max(first - 1 - _ABOVE, region.first) : first - 1] if region.title is not None else []
    led = above if any(is_dateline(run.text) for run in above) else []
    return [run.text for run in led + page.runs[first : region.end] if not run.box.out]


def dateline(page: Page, region: Region) -> date | None:
    """The date of a line beside the title that says little else."""
    return next((day for text in _texts(page, region)[:_HEAD] if is_dateline(text) and (day := date_in(text))), None)


def shown_date(node: LexborNode) -> date | None:
    """The date that an element marked as one states."""
    for selector in _DATES:
        for found in node.css(selector)[:3]:
            if day := day_of(found.attributes, found.text()):
                return day
    return None


def day_of(attributes: Mapping[str, str | None], text: str) -> date | None:
    """The date that an element states in an attribute, or else says."""
    stated = attributes.get("datetime") or attributes.get("content") or attributes.get("title")
    return (iso_date(stated) if stated else None) or date_in(clean(text))


def shown_change(node: LexborNode) -> date | None:
    """The date of the last change, where an element is marked as that."""
    found = node.css_first('time.updated, [itemprop="dateModified"], .modified time')
    return (
        iso_date(found.attributes.get("datetime") or found.attributes.get("content") or "")
        if found is not None
        else None
    )


def shown_tags(node: LexborNode) -> tuple[str, ...]:
    """The tags an article is linked to."""
    return tuple(dict.fromkeys(clean(link.text()) for link in node.css('a[rel~="tag"]')[:50] if clean(link.text())))
