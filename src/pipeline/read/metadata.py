"""What a page's head says about it: JSON-LD, OpenGraph, meta elements, microdata; no word of the body's text."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Any
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pipeline.read.bylinetext import as_printed, has_label, joined, names_in
from pipeline.read.dates import iso_date
from pipeline.read.text import clean, words

_ARTICLE = re.compile(r"Article|BlogPosting|Report|Review|LiveBlog", re.I)
_LISTING = ("archive", "blog", "home", "search", "category", "tag", "author", "date", "paged")
_DATES = ("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
          "dcterms.created", "dcterms.date", "publishdate", "publish-date", "pubdate", "parsely-pub-date",
          "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "last-modified")  # fmt: skip
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "cxenseparse:author")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the head states. `titles` are all it calls the page, best first, `sites` what it calls the site;
    `listing`: it says it is an archive."""

    titles: tuple[str, ...] = ()
    url: str | None = None
    byline: str | None = None
    published: date | None = None
    modified: date | None = None
    language: str | None = None
    tags: tuple[str, ...] = ()
    single: bool = False
    listing: bool = False
    sites: tuple[str, ...] = ()


def read_metadata(tree: LexborHTMLParser, url: str | None) -> Metadata:
    """The head's statements. Addresses are made absolute against `url`, the capture's own."""
    stated = tree.css('meta[content], script[type="application/ld+json"]')
    meta = _meta(stated)
    linked = _json_ld(stated)
    classes = ((tree.body.attributes.get("class") if tree.body else None) or "").split()
    published = _first_date(linked.get("datePublished"), *(meta.get(name) for name in _DATES))
    modified = _first_date(linked.get("dateModified"), *(meta.get(name) for name in _MODIFIED))
    return Metadata(
        titles=_titles(tree, meta, linked),
        url=_address(tree, meta, url),
        byline=stated_names(linked.get("author")) or _authors(stated) or _labelled(meta),
        published=published,
        modified=modified if modified != published else None,
        language=_language(tree, linked),
        tags=_tags(linked.get("keywords"), meta.get("keywords")),
        single=bool(linked) or meta.get("og:type") == "article" or "single" in classes,
        listing=any(name in classes for name in _LISTING) and "single" not in classes,
        sites=_sites(tree, meta, linked),
    )


def _titles(tree: LexborHTMLParser, meta: dict[str, str], linked: dict[str, Any]) -> tuple[str, ...]:
    """All that the head calls the page, each once, without the site's name."""
    title = tree.css_first("title")
    stated = (linked.get("headline"), meta.get("og:title"), meta.get("twitter:title"), title.text() if title else None)
    site = meta.get("og:site_name")
    return tuple(dict.fromkeys(without_site(clean(_text(one)), site) for one in stated if _text(one).strip()))


def _sites(tree: LexborHTMLParser, meta: dict[str, str], linked: dict[str, Any]) -> tuple[str, ...]:
    title = tree.css_first("title")
    tail = re.split(r"\s[|–—·»•-]\s", clean(title.text()))[1:] if title else []
    stated = (meta.get("og:site_name"), meta.get("application-name"), stated_names(linked.get("publisher")), *tail[-1:])
    return tuple(dict.fromkeys(filter(None, stated)))


def _address(tree: LexborHTMLParser, meta: dict[str, str], url: str | None) -> str | None:
    canonical = tree.css_first('link[rel="canonical"]')
    stated = (canonical.attributes.get("href") if canonical else None) or meta.get("og:url")
    return absolute(url, stated) or url


def absolute(base: str | None, address: str | None) -> str | None:
    """A web address made absolute, or None where it is none or nothing tells what it is relative to."""
    try:
        whole = urljoin(base or "", (address or "").strip())
    except ValueError:
        return None
    return whole if address and whole.startswith(("http://", "https://")) else None


def without_site(title: str, site: str | None) -> str:
    """A page title without the site's name at its end: "Head | Site", "Head - Site"."""
    for mark in (" | ", " – ", " - ", " — ", " · ", " » ", " • ", " :: "):
        head, found, tail = title.rpartition(mark)
        if found and head and (mark == " | " or (site and words(tail) == words(site))):
            return head.strip() if len(head) > 8 or not site else title
    return title


def _meta(nodes: Sequence[LexborNode]) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in nodes:
        content = node.attributes.get("content")
        if (name := _name(node)) and content and content.strip():
            found.setdefault(name, content.strip())
    return found


def _name(node: LexborNode) -> str:
    attributes = node.attributes
    return (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()


def _json_ld(nodes: Sequence[LexborNode]) -> dict[str, Any]:
    """The first article that the page's JSON-LD speaks of."""
    for script in nodes:
        if script.tag != "script":
            continue
        try:
            data = json.loads(script.text().strip().removeprefix("<!--").removesuffix("-->"), strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            kind = item.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if any(isinstance(k, str) and _ARTICLE.search(k) for k in kinds) and (
                "headline" in item or "datePublished" in item
            ):
                return item
    return {}


def _items(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 5:
        return
    if isinstance(data, list):
        for item in data[:100]:
            yield from _items(item, depth + 1)
    elif isinstance(data, dict):
        yield data
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"):
            if isinstance(data.get(name), list | dict):
                yield from _items(data[name], depth + 1)


def stated_names(value: Any) -> str | None:
    """People's names from what JSON-LD or meta elements give, `joined`; an address is no name."""
    found: list[str] = []
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        for one in name if isinstance(name, list) else [name]:
            text = clean(_text(one)) if isinstance(one, str) else ""
            if text and "@" not in text and not text.startswith(("http", "www.")) and len(text) < 120:
                found.append(as_printed(text))
    return found[0] if len(found) == 1 else joined(found)


def _authors(nodes: Sequence[LexborNode]) -> str | None:
    """The writers that the meta elements of one name give, of those that may hold them the first."""
    stated = [(_name(node), node.attributes.get("content")) for node in nodes]
    return next(
        filter(None, (stated_names([said for name, said in stated if name == each]) for each in _AUTHORS)), None
    )


def _labelled(meta: dict[str, str]) -> str | None:
    """The writer among the labelled values that a page gives for cards ("twitter:label1": "Written by")."""
    labels = (name for name, said in meta.items() if name.startswith("twitter:label") and has_label(f"{said} x"))
    return next((names_in(meta.get(name.replace("label", "data"), "")) for name in labels), None)


def _tags(*values: Any) -> tuple[str, ...]:
    for value in values:
        parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
        found = [clean(_text(part)) for part in parts if isinstance(part, str) and part.strip()]
        if found:
            return tuple(dict.fromkeys(found[:50]))
    return ()


def _first_date(*values: Any) -> date | None:
    return next((found for value in values if isinstance(value, str) and (found := iso_date(value))), None)


def _language(tree: LexborHTMLParser, linked: dict[str, Any]) -> str | None:
    html = tree.css_first("html")
    stated = html.attributes.get("lang") if html is not None else None
    value = stated or linked.get("inLanguage")
    return value.strip().replace("_", "-") if isinstance(value, str) and 1 < len(value.strip()) < 20 else None


def _text(value: Any) -> str:
    return unescape(value) if isinstance(value, str) else ""
