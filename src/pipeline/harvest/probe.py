"""Finding out what a site offers, and writing the entry of `sources.yml` that makes the most of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

import yaml
from bs4 import BeautifulSoup

from pipeline.errors import TalstreckError
from pipeline.harvest.client import Answer, FetchError
from pipeline.harvest.discover.archive_pages import read_archive_page
from pipeline.harvest.discover.feeds import read_feed
from pipeline.harvest.discover.listing import Listing, NoListingError
from pipeline.harvest.discover.rest import first_page, read_rest
from pipeline.harvest.discover.sitemaps import read_sitemap
from pipeline.harvest.fetch import Fetcher
from pipeline.harvest.single import by_address
from pipeline.harvest.turns import Turns

_FEED_TYPES = ("application/rss+xml", "application/atom+xml")
_USUAL_SITEMAPS = ("/wp-sitemap.xml", "/sitemap_index.xml", "/sitemap.xml")


@dataclass(frozen=True, slots=True)
class Offer:
    """A way in that works: its kind, where it begins, what it promises. Lower `rank` is better."""

    kind: str
    start: str
    promise: str
    rank: int


def probe(url: str, contact: str, now: Callable[[], datetime], *, allow_private: bool = False) -> str:
    """A `sources.yml` entry for the site at `url`, best way in first, the others as comments.

    Asks for a handful of pages, politely. Raises `TalstreckError` where the site cannot be had or offers no way in.
    """
    fetcher = Fetcher(by_address(url, contact, allow_private=allow_private), Turns(), now)
    try:
        answer = fetcher.get(url)
        if answer.status != 200:
            raise TalstreckError(f"{url}: the server answers {answer.status}")
        offers = sorted(_offers(fetcher, answer), key=lambda offer: offer.rank)
    except FetchError as error:
        raise TalstreckError(f"{url}: {error}") from error
    finally:
        fetcher.close()
    if not offers:
        raise TalstreckError(f"{url}: no archive, feed, sitemap or REST collection found; list its pages (kind: urls)")
    return _entry(answer, offers, allow_private=allow_private)


def _offers(fetcher: Fetcher, answer: Answer) -> Iterator[Offer]:
    soup = BeautifulSoup(answer.body, "lxml")
    if (listing := _read(read_archive_page, answer)) and listing.onward:
        told = f"archive pages, {len(listing.found)} articles on the first"
        yield Offer("archive", answer.url, told, 0 if len(urlsplit(answer.url).path) > 1 else 3)
    yield from _rest(fetcher, answer, soup)
    yield from _sitemaps(fetcher, answer)
    yield from _feeds(fetcher, answer, soup)


def _rest(fetcher: Fetcher, answer: Answer, soup: BeautifulSoup) -> Iterator[Offer]:
    link = soup.select_one('link[rel="https://api.w.org/"][href]')
    if link is None:
        return
    collection = urljoin(urljoin(answer.url, str(link["href"])), "wp/v2/posts")
    got = _got(fetcher, first_page(collection, None))
    if got and _read(_read_rest, got):
        yield Offer("rest", collection, f"WordPress REST, {got.header('x-wp-total') or 'some'} posts", 1)


def _read_rest(body: bytes, url: str) -> Listing:
    return read_rest(body, url, None)


def _sitemaps(fetcher: Fetcher, answer: Answer) -> Iterator[Offer]:
    rules = fetcher.robots(answer.url).rules
    named = list(rules.sitemaps) if rules is not None else []
    for url in named or [urljoin(answer.url, path) for path in _USUAL_SITEMAPS]:
        if listing := _read(read_sitemap, _got(fetcher, url)):
            dated = bool(listing.onward) or any(found.stamp != "sitemap:" for found in listing.found)
            entries = len(listing.found) or len(listing.onward)
            yield Offer("sitemap", url, f"sitemap, {entries} entries", 2 if dated else 5)
            if not named:
                return


def _feeds(fetcher: Fetcher, answer: Answer, soup: BeautifulSoup) -> Iterator[Offer]:
    for link in soup.select("link[rel~=alternate][href]"):
        url, title = urljoin(answer.url, str(link["href"])), str(link.get("title")).lower()
        if link.get("type") in _FEED_TYPES and "comment" not in url and "kommentar" not in title:
            listing = _read(read_feed, _got(fetcher, url))
            if listing is not None and listing.found:
                yield Offer("feed", url, f"feed, {len(listing.found)} entries", 4)


def _got(fetcher: Fetcher, url: str) -> Answer | None:
    try:
        answer = fetcher.get(url)
    except FetchError:
        return None
    return answer if answer.status == 200 else None


def _read(reader: Callable[[bytes, str], Listing], answer: Answer | None) -> Listing | None:
    try:
        return reader(answer.body, answer.url) if answer is not None else None
    except NoListingError:
        return None


def _entry(answer: Answer, offers: list[Offer], *, allow_private: bool) -> str:
    soup = BeautifulSoup(answer.body, "lxml")
    parts = urlsplit(answer.url)
    name = re.sub(r"[^a-z0-9]+", "-", (parts.hostname or "").removeprefix("www.").rpartition(".")[0].lower()).strip("-")
    named = soup.select_one('meta[property="og:site_name"][content]')
    title = str(named["content"]) if named else soup.title.get_text(" ", strip=True) if soup.title else ""
    language = str(soup.html.get("lang") or "") if soup.html else ""
    best = offers[0]
    entry = {
        "id": name or "site",
        "title": title.strip() or (parts.hostname or "site"),
        "homepage": f"{parts.scheme}://{parts.netloc}/",
        "language": language if re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", language) else "sv",
        "every": "day",
        "harvest": {"kind": best.kind, "start": [best.start]} | ({"allow_private": True} if allow_private else {}),
    }
    text = yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, width=110)
    others = [f"# or kind: {offer.kind}, start: [{offer.start}] ({offer.promise})" for offer in offers[1:]]
    return "\n".join([f"# {best.promise}", text.rstrip(), *others]) + "\n"
