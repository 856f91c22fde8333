"""Archive pages (tag, category, author, date): the articles they show, and the way to older ones."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from pipeline.harvest.addresses import absolute
from pipeline.harvest.discover.listing import Found, Listing, NoListingError, stamp

CONTAINERS = "article, .hentry, .wp-block-post, .type-post, .post, .post-item, .archive-item, .teaser"
PERMALINKS = "a[rel~=bookmark][href], h1 a[href], h2 a[href], h3 a[href], h4 a[href], a:has(h1, h2, h3, h4)[href]"
VOLATILE = "script, style, noscript, time, [class*=comment], [class*=share], [class*=views], [class*=related]"
ONWARD = (
    "link[rel~=next][href], a[rel~=next][href], a.next[href], .next > a[href], .nav-previous a[href], "
    ".older-posts a[href], a.older-posts[href], .wp-block-query-pagination-next[href], .pagination-next a[href]"
)
_WORDS = re.compile(
    r"\W*(?:(?:visa |läs )?äldre(?: inlägg| artiklar| nyheter| poster)?|nästa(?: sida)?|föregående inlägg"
    r"|older (?:posts|entries|articles)|next(?: page| posts)?|fler (?:inlägg|artiklar)|visa fler)\W*",
    re.IGNORECASE,
)


def read_archive_page(body: bytes, url: str) -> Listing:
    """The articles shown on the page at `url`, newest first as they stand, and the next page of the archive.

    The articles are the elements that hold one each; on a page without such elements, the links in its headings.
    Raises `NoListingError` where there is neither.
    """
    soup = BeautifulSoup(body, "lxml")
    base = _base(soup, url)
    found = dict(_articles(soup, base)) or dict(_headings(soup, base))
    onward = tuple(link for link in dict.fromkeys(_onward(soup, base)) if link != url)[:1]
    if not found:
        raise NoListingError("no articles can be told on this page")
    notes: tuple[tuple[str, str], ...] = ()
    if not onward and soup.select_one("body[class*=infinite-scroll], .infinite-scroll, [data-infinite-scroll]"):
        notes = (("endless-archive", "the page loads older articles while one scrolls: harvest it by `kind: rest`"),)
    return Listing(tuple(Found(link, mark) for link, mark in found.items()), onward, notes)


def _articles(soup: BeautifulSoup, base: str) -> Iterator[tuple[str, str]]:
    for container in soup.select(CONTAINERS):
        if container.find_parent(_is_container) or (link := container.select_one(PERMALINKS)) is None:
            continue
        yield _join(base, link), stamp("archive", _said(container))


def _headings(soup: BeautifulSoup, base: str) -> Iterator[tuple[str, str]]:
    main = soup.select_one("main, #main, #content, [role=main]") or soup
    for link in main.select("h2 a[href], h3 a[href], h4 a[href]"):
        yield _join(base, link), stamp("archive", link.get_text(" ", strip=True))


def _is_container(tag: Tag) -> bool:
    return tag.name == "article" or bool(
        {"hentry", "wp-block-post", "type-post"} & set(tag.get_attribute_list("class"))
    )


def _said(container: Tag) -> str:
    """The words of an article as its listing shows them, without those that change by themselves."""
    volatile = {id(text) for tag in container.select(VOLATILE) for text in tag.find_all(string=True)}
    return " ".join(" ".join(text for text in container.find_all(string=True) if id(text) not in volatile).split())


def _onward(soup: BeautifulSoup, base: str) -> Iterator[str]:
    for link in soup.select(ONWARD):
        yield _join(base, link)
    for link in soup.select("nav a[href], a[href]"):
        if len(text := link.get_text(" ", strip=True)) < 40 and _WORDS.fullmatch(text):
            yield _join(base, link)


def _base(soup: BeautifulSoup, url: str) -> str:
    element = soup.select_one("base[href]")
    return _join(url, element) if element else url


def _join(base: str, link: Tag) -> str:
    try:
        return absolute(base, str(link["href"]))
    except ValueError:
        return base
