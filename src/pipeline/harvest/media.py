"""What a stretch of bytes is: the media types that hold articles, told from name and first bytes."""

import re

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
_BINARY = (b"\x89PNG", b"%PDF", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"SQLite format 3")


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

    Feeds, sitemaps and HTML are told by their root element, whatever they are called; bytes of a known binary
    kind, or with NUL characters that no UTF-16 explains, are "application/octet-stream".
    """
    head = body[:4096]
    if head.startswith(_BINARY) or (b"\x00" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))):
        return "application/octet-stream"
    stated = stated or SUFFIXES.get("." + name.rsplit(".", 1)[-1].lower(), "")
    if stated in ("text/html", "application/xhtml+xml", "text/plain"):
        return stated
    root = _ROOT.search(head.lstrip(b"\xef\xbb\xbf \t\r\n"))
    if root and (stated in PAGE_TYPES or not stated):
        return _ROOTS.get(root.group(1).lower(), stated or "application/octet-stream")
    return stated or "application/octet-stream"
