"""Addresses of pages: one form for the same page, and which of them a source wants."""

from collections.abc import Iterable
from fnmatch import fnmatchcase
from urllib.parse import quote, urljoin, urlsplit

from pydantic import HttpUrl, TypeAdapter

from pipeline.errors import UsageError

_HTTP = TypeAdapter(HttpUrl)
# What may stand in an address as it is (RFC 3986), the sign of what is encoded already among it.
_SAFE = "!#$%&'()*+,/:;=?@[]~"
# How much is shown of what is no address.
_SHOWN = 200


class NoAddressError(UsageError, ValueError):
    """What was given as the address of a page is none."""


def web_address(text: str) -> str:
    """TEXT itself, if it is an http(s) address. Raises NoAddressError where it is none."""
    try:
        _HTTP.validate_python(text)
        urlsplit(text)
    except ValueError as error:
        raise NoAddressError(
            f"{text[:_SHOWN]!r} is no web address: write it in full, with http:// or https://"
        ) from error
    return text


def canonical_url(url: str) -> str:
    """The one form of a page's address: host in small letters, no default port, tracking parameter or fragment.

    The page's own query stays, in fixed order, and so does a slash at the end.
    """
    from courlan import normalize_url  # takes a while to load: not where every address is known

    canonical = normalize_url(url).partition("#")[0]
    return canonical if urlsplit(canonical).path else canonical + "/"


def absolute(base: str, link: str) -> str:
    """The address that a link on the page at `base` leads to, without fragment; blanks and the like percent-encoded.

    Raises ValueError where there is none.
    """
    return quote(urljoin(base, link.strip()).partition("#")[0], safe=_SAFE)


def wanted(url: str, include: Iterable[str], exclude: Iterable[str]) -> bool:
    """Whether the path and query of `url` fit a pattern to include (if there are any) and none to exclude."""
    parts = urlsplit(url)
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    include = tuple(include)
    return (not include or any(fnmatchcase(path, pattern) for pattern in include)) and not any(
        fnmatchcase(path, pattern) for pattern in exclude
    )
