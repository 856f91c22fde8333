"""Addresses of pages: one form for the same page, and which of them a source wants."""

from collections.abc import Iterable
from contextlib import suppress
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

from courlan import normalize_url


def canonical_url(url: str) -> str:
    """The one form of a page's address: host in small letters, no default port, tracking parameter or fragment.

    The page's own query stays, in fixed order, and so does a slash at the end.
    """
    canonical = normalize_url(url).partition("#")[0]
    return canonical if urlsplit(canonical).path else canonical + "/"


def wanted(url: str, include: Iterable[str], exclude: Iterable[str]) -> bool:
    """Whether the path and query of `url` fit a pattern to include (if there are any) and none to exclude."""
    parts = urlsplit(url)
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    include = tuple(include)
    return (not include or any(fnmatchcase(path, pattern) for pattern in include)) and not any(
        fnmatchcase(path, pattern) for pattern in exclude
    )


def netloc(url: str) -> str:
    """Host and port as a source's list of hosts has them: small ASCII letters (IDNA), without the default port."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host.isascii():
        with suppress(UnicodeError):
            host = host.encode("idna").decode("ascii")
    host = f"[{host}]" if ":" in host else host
    default = {"http": 80, "https": 443}.get(parts.scheme)
    return host if parts.port in (None, default) else f"{host}:{parts.port}"
