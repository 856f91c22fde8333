"""Dates as pages state them."""

import re
from datetime import date
from functools import lru_cache

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])(?!\d)")
_WRITTEN = re.compile(
    r"(?<!\d)(?:\d{1,2}[:.]?[ea]?\s[^\W\d]{3,12}\.?,?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./ ]\d{4})"
    r"|[^\W\d]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"\b(?:kl\.?|klockan|at)\s*\d.*$|\b\d{1,2}[:.]\d\d\b.*$", re.I)


def iso_date(text: str) -> date | None:
    """The date of an ISO 8601 or RFC 2822 timestamp, as written (its own time zone's day)."""
    if found := _ISO.search(text):
        return _date(*map(int, found.groups()))
    return written_date(text)


@lru_cache(maxsize=1024)
def written_date(text: str) -> date | None:
    """The date that a short text states in words or figures, with its year: "12 maj 2025", "8/5 2025", "May 8, 2025"."""
    if len(text) > 80 or not _YEAR.search(text):
        return None
    if found := _ISO.search(text):
        return _date(*map(int, found.groups()))
    from dateparser import parse

    settings = {"STRICT_PARSING": True, "DATE_ORDER": "DMY", "PREFER_LOCALE_DATE_ORDER": False}
    found_date = parse(
        _CLOCK.sub("", text).strip(" ,|–-"), languages=["sv", "en", "fi", "da", "nb", "de"], settings=settings
    )  # type: ignore[arg-type]
    return found_date.date() if found_date else None


def date_in(text: str) -> date | None:
    """The first date that a line states somewhere, with its year."""
    found = _WRITTEN.search(text[:300])
    return written_date(found.group()) if found else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
