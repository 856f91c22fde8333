"""Dates as pages state them."""

import re
from datetime import date
from functools import lru_cache
from typing import Any

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?([0-2]\d|3[01])(?!\d)")
_WRITTEN = re.compile(
    r"(?<!\d)(?:\d{1,2}[:.]?[ea]?\s[^\W\d]{3,12}\.?,?\s\d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./ ]\d{4})"
    r"|[^\W\d]{3,12}+\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan,feb,mar,apr,maj may mai,jun,jul,aug,sep,okt oct,nov,dec dez".split(","), start=1
    )
    for name in names.split()
}
_DAY_FIRST = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:[.:]?[ea]?|st|nd|rd|th)?\s(?P<month>[^\W\d_]{3,9})\.?,?\s(?P<year>\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?P<month>[^\W\d_]{3,9})\.?\s(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<year>\d{4})(?!\d)")
_SETTINGS: Any = {"STRICT_PARSING": True, "DATE_ORDER": "DMY", "PREFER_LOCALE_DATE_ORDER": False}
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"\b(?:kl\.?|klockan|at)\s*\d.*$|\b\d{1,2}[:.]\d\d\b.*$", re.I)


def iso_date(text: str) -> date | None:
    """The date of an ISO 8601 or RFC 2822 timestamp, as written (its own time zone's day)."""
    if found := _ISO.search(text):
        return _date(*map(int, found.groups()))
    return written_date(text)


@lru_cache(maxsize=1024)
def written_date(text: str) -> date | None:
    """The date that a short text states, with its year: "12 maj 2025", "8/5 2025", "May 8, 2025"."""
    if len(text) > 80 or not _YEAR.search(text):
        return None
    if found := _ISO.search(text):
        return _date(*map(int, found.groups()))
    for order in (_DAY_FIRST, _MONTH_FIRST):
        if (found := order.search(text)) and (month := _MONTHS.get(found["month"].casefold()[:3])):
            return _date(int(found["year"]), month, int(found["day"]))
    return _parsed(text)


def _parsed(text: str) -> date | None:
    from dateparser import parse

    stated = _CLOCK.sub("", text).strip(" ,|–-")
    found = parse(stated, languages=["sv", "en", "fi", "da", "nb", "de"], settings=_SETTINGS)
    return found.date() if found else None


def date_in(text: str) -> date | None:
    """The first date that a line states somewhere, with its year."""
    found = _WRITTEN.search(text[:300])
    return written_date(found.group()) if found else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
