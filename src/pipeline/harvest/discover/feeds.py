"""RSS and Atom feeds: their entries, and older pages of them."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

import feedparser

from pipeline.harvest.addresses import absolute
from pipeline.harvest.discover.listing import Found, Listing, NoListingError, stamp


def read_feed(body: bytes, url: str) -> Listing:
    """The entries of the feed at `url`, and its next page: the one it names (RFC 5005), or, for a feed made by
    WordPress, that with the next number. Raises `NoListingError` where there is no feed."""
    if b"<!ENTITY" in body[:65536].upper():
        raise NoListingError("the feed declares entities of its own, which a feed has no need of")
    feed = feedparser.parse(body)
    if not feed.get("version"):
        raise NoListingError("this is no RSS or Atom feed")
    found: dict[str, str] = {}
    for entry in feed.entries:
        if link := _joined(url, entry.get("link")):
            texts = [part.get("value") for part in entry.get("content", ())] or [entry.get("summary")]
            # feedparser's own get() would take "published" for a missing "updated", and warn.
            updated = dict.get(entry, "updated")
            found.setdefault(link, stamp("feed", entry.get("title"), updated, *texts))
    return Listing(tuple(Found(link, mark) for link, mark in found.items()), _onward(feed, url))


def _onward(feed: feedparser.FeedParserDict, url: str) -> tuple[str, ...]:
    for link in feed.feed.get("links", ()):
        if link.get("rel") in ("next", "prev-archive") and link.get("href"):
            onward = _joined(url, link["href"])
            return (onward,) if onward else ()
    if feed.entries and re.search("wordpress", feed.feed.get("generator", ""), re.IGNORECASE):
        parts = urlsplit(url)
        query = dict(parse_qsl(parts.query))
        paged = query.get("paged", "1")
        if paged.isdigit():
            return (parts._replace(query=urlencode(query | {"paged": str(int(paged) + 1)})).geturl(),)
    return ()


def _joined(base: str, link: str | None) -> str | None:
    try:
        return absolute(base, link) if link else None
    except ValueError:
        return None
