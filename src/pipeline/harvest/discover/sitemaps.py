"""Sitemaps, sitemap indexes and news sitemaps (sitemaps.org 0.9), plain, gzip-compressed or as a list of addresses."""

import re
from collections.abc import Iterator

from lxml import etree

from pipeline.harvest.discover.listing import Found, Listing, NoListingError, dated
from pipeline.harvest.encodings import BadEncodingError, decoder
from pipeline.harvest.wire import TooMuchError

LARGEST = 50 * 2**20
# What the common makers of sitemaps call those of pages that are no articles.
_NO_ARTICLES = re.compile(
    r"(?:taxonom|users?|authors?|categor|(?:post_)?tags?|pages?|images?|videos?|attachment)[^/]*\.xml(?:\.gz)?$"
)


def read_sitemap(body: bytes, url: str) -> Listing:
    """The pages named by the sitemap at `url`, or the sitemaps named by an index, without those that by their name
    list authors, tags, images. The stamp is `lastmod`. Raises `NoListingError` where it is no sitemap."""
    body = _plain(body)
    if not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return Listing(tuple(Found(line, "sitemap:") for line in _lines(body)))
    root = _parsed(body)
    kind = etree.QName(root).localname
    if kind == "sitemapindex":
        named = [location for location, _ in _entries(root)]
        onward = [location for location in named if not _NO_ARTICLES.search(location.rpartition("/")[2])]
        return Listing((), tuple(onward or named))
    if kind != "urlset":
        raise NoListingError(f"this is no sitemap but <{kind}>")
    return Listing(tuple(Found(location, dated("sitemap", changed)) for location, changed in _entries(root)))


def _plain(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    unpack = decoder("gzip", LARGEST)
    try:
        plain = unpack.feed(body)
        unpack.end()
    except TooMuchError as error:
        raise NoListingError(f"the sitemap is larger than {LARGEST >> 20} MB") from error
    except BadEncodingError as error:
        raise NoListingError(f"the sitemap's gzip: {error}") from error
    return plain


def _parsed(body: bytes) -> etree._Element:
    if b"<!DOCTYPE" in body[:65536].upper():
        raise NoListingError("the sitemap has a document type, which a sitemap has no need of")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        return etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise NoListingError(f"this is no well-formed XML: {error.msg}") from error


def _entries(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Address and time of change of each entry; a news sitemap tells when the article was published."""
    for entry in root.iterchildren("{*}url", "{*}sitemap"):
        location = (entry.findtext("{*}loc") or "").strip()
        changed = entry.findtext("{*}lastmod") or entry.findtext(".//{*}publication_date") or ""
        if location:
            yield location, changed


def _lines(body: bytes) -> Iterator[str]:
    lines = [line.strip() for line in body.decode("utf-8-sig", "replace").splitlines()]
    if not any(line.startswith(("http://", "https://")) for line in lines[:10]):
        raise NoListingError("this is neither XML nor a list of addresses")
    return (line for line in lines if line.startswith(("http://", "https://")))
