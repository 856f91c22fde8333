"""What a stretch of bytes is: the media types that hold articles, told from name and first bytes."""

import re

from pipeline.model.textbytes import HEAD, is_binary, without_nul

PAGE_TYPES = frozenset(
    """text/html application/xhtml+xml text/plain application/rss+xml application/atom+xml
    application/xml text/xml""".split()
)
SUFFIXES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".txt": "text/plain",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
    ".xml": "application/xml",
}
_ROOTS = {
    b"rss": "application/rss+xml",
    b"rdf": "application/rss+xml",
    b"feed": "application/atom+xml",
    b"html": "text/html",
    b"urlset": "application/x-sitemap+xml",
    b"sitemapindex": "application/x-sitemap+xml",
}
_ROOT = re.compile(rb"<(?!\?|!)(?:[a-z]{1,20}:)?([a-z]{1,20})[\s>/]", re.IGNORECASE)
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80}")


def is_page(media_type: str) -> bool:
    """Whether bytes of this type can hold articles."""
    return media_type in PAGE_TYPES


def parse_content_type(header: str | None) -> tuple[str, str | None]:
    """Media type and declared charset of a Content-Type header, in small letters; "" and None where there is none."""
    value, _, rest = (header or "").partition(";")
    found = re.search(r"charset\s*=\s*[\"']?([A-Za-z0-9._:-]{1,40})", rest, re.IGNORECASE)
    media_type = value.strip().lower()
    return media_type if _TYPE.fullmatch(media_type) else "", found.group(1).lower() if found else None


def media_type_of(name: str, body: bytes, stated: str = "") -> str:
    """The media type of a file or answer. `stated` is the server's word; it counts where the bytes do not object.

    Feeds, sitemaps and HTML are told by their root element, whatever they are called; bytes that are no text are
    "application/octet-stream".
    """
    if is_binary(body):
        return "application/octet-stream"
    stated = stated or SUFFIXES.get("." + name.rsplit(".", 1)[-1].lower(), "")
    if stated in ("text/html", "application/xhtml+xml", "text/plain"):
        return stated
    root = _ROOT.search(without_nul(body[:HEAD]))
    if root and (stated in PAGE_TYPES or not stated):
        return _ROOTS.get(root.group(1).lower(), stated or "application/octet-stream")
    return stated or "application/octet-stream"
