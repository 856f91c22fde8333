"""WordPress REST collections of posts: which there are, and when each was changed. Their texts are read from their
pages, like everybody's."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from urllib.parse import parse_qsl, urlencode, urlsplit

from pipeline.harvest.discover.listing import Found, Listing, NoListingError, dated

FIELDS = "id,link,modified_gmt"
PER_PAGE = 100


def first_page(collection: str, modified_after: str | None) -> str:
    """The address to begin with. `modified_after` (a "modified_gmt" of the site) leaves out what is no newer."""
    query = {"per_page": str(PER_PAGE), "page": "1", "orderby": "id", "order": "asc", "_fields": FIELDS}
    if modified_after:
        query["modified_after"] = modified_after
    return _with(collection, query)


def read_rest(body: bytes, url: str, total_pages: str | None) -> Listing:
    """The posts on one page of a collection; `total_pages` is its X-WP-TotalPages header.

    Raises `NoListingError` where the answer is no list of posts.
    """
    try:
        posts = json.loads(body)
        if not isinstance(posts, list):
            raise TypeError
        found = tuple(Found(str(post["link"]), dated("rest", str(post["modified_gmt"]))) for post in posts)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NoListingError("this is no WordPress collection of posts") from error
    page = int(dict(parse_qsl(urlsplit(url).query)).get("page", "1"))
    pages = int(total_pages) if total_pages and total_pages.isascii() and total_pages.isdigit() else 1
    return Listing(found, (_with(url, {"page": str(page + 1)}),) if page < pages else ())


def newest_change(stamps: Iterable[str]) -> str | None:
    """The latest "modified_gmt" among stamps of pages known, less the second in which more may have changed; None
    where there is none."""
    newest = max((mark.removeprefix("rest:") for mark in stamps if mark.startswith("rest:")), default=None)
    try:
        return (datetime.fromisoformat(newest) - timedelta(seconds=1)).isoformat() if newest else None
    except ValueError:
        return None


def _with(url: str, query: dict[str, str]) -> str:
    parts = urlsplit(url)
    return parts._replace(query=urlencode(dict(parse_qsl(parts.query)) | query)).geturl()
