"""RSS and Atom feeds: an item with its whole text is an article, one with a summary alone an excerpt."""

import time
from datetime import date
from typing import Any

import feedparser

from pipeline.model import Article, Block, BlockKind, Issue, Reading, Severity
from pipeline.read.dates import iso_date
from pipeline.read.html import Origin, read_fragment
from pipeline.read.metadata import stated_names
from pipeline.read.phrases import ends_as_excerpt
from pipeline.read.text import clean

_MOST_ITEMS = 10_000


def read_feed(text: str, origin: Origin) -> Reading:
    """The articles of a feed, in its order. Dates are the publisher's own day, not that of UTC."""
    items = text.count("<item") + text.count("<entry")
    if items > _MOST_ITEMS:
        return Reading((), (Issue("read", "too-many-items", Severity.ERROR, f"the feed has {items} items"),))
    parsed = feedparser.parse(text.encode(), response_headers={"content-type": "application/xml; charset=utf-8"},
                              sanitize_html=False, resolve_relative_uris=False)  # fmt: skip
    language = parsed.feed.get("language")
    articles = tuple(filter(None, (_article(entry, origin, language) for entry in parsed.entries)))
    issues = []
    if not articles:
        issues.append(Issue("read", "no-article", Severity.WARNING, "the feed holds no item that can be read"))
    elif len(articles) < len(parsed.entries):
        lost = len(parsed.entries) - len(articles)
        issues.append(Issue("read", "posts-missing", Severity.WARNING, f"{lost} items of the feed have no text"))
    if parsed.bozo and not isinstance(parsed.get("bozo_exception"), feedparser.CharacterEncodingOverride):
        issues.append(Issue("read", "feed-malformed", Severity.WARNING, "the feed is not well-formed XML"))
    return Reading(articles, tuple(issues))


def _article(entry: Any, origin: Origin, language: str | None) -> Article | None:
    title = clean(_plain(entry.get("title", "")))
    whole = "".join(part.value for part in entry.get("content", []) if part.get("value"))
    content = whole or entry.get("summary", "")
    blocks = read_fragment(f"<body>{content}", title) if content else ()
    if not any(block.kind is not BlockKind.HEADLINE for block in blocks):
        return None
    tags = (clean(tag.get("term") or "") for tag in entry.get("tags", []))
    return Article(
        source_id=origin.source_id,
        title=title or _beginning(blocks),
        blocks=blocks,
        url=entry.get("link"),
        byline=stated_names(entry.get("authors")) or clean(entry.get("author", "")) or None,
        published_on=_day(entry, "published"),
        modified_on=_changed(entry),
        language=language,
        tags=tuple(dict.fromkeys(filter(None, tags))),
        excerpt=not whole or ends_as_excerpt(blocks[-1].text),
    )


def _plain(text: str) -> str:
    return (
        " ".join(block.text for block in read_fragment(f"<body><p>{text}", "")) if "<" in text or "&" in text else text
    )


def _beginning(blocks: tuple[Block, ...]) -> str:
    return blocks[0].text[:80]


def _day(entry: Any, name: str) -> date | None:
    """The day as the feed writes it, with its own time zone; the parsed one (UTC) where that cannot be read."""
    written = dict.get(entry, name, "")  # feedparser's own get() passes off one date for the other
    moment: time.struct_time | None = dict.get(entry, f"{name}_parsed")
    return iso_date(written) or (date(*moment[:3]) if moment else None)


def _changed(entry: Any) -> date | None:
    changed = _day(entry, "updated")
    return changed if changed != _day(entry, "published") else None
