"""Reservations of text and data mining (TDM Reservation Protocol, W3C community group report of 10 May 2024).

Asked in this order: `/.well-known/tdmrep.json`, the `tdm-reservation` header, the `tdm-reservation` meta element;
a later one wins over an earlier, and one that says nothing leaves things as they are.
"""

import json
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from pipeline.harvest.robots import Robots

WELL_KNOWN = "/.well-known/tdmrep.json"
_META = re.compile(rb"<meta\s[^<>]{0,500}>", re.IGNORECASE)
_NAME = re.compile(rb"\bname\s*=\s*[\"']?tdm-reservation\b", re.IGNORECASE)
_CONTENT = re.compile(rb"\bcontent\s*=\s*[\"']?\s*([01])\s*[\"'\s>/]", re.IGNORECASE)
_HEAD = 2**18


@dataclass(frozen=True, slots=True)
class SiteTerms:
    """The rules of a site's tdmrep.json, as (pattern on the path, reserved), in file order."""

    rules: tuple[tuple[re.Pattern[str], bool], ...] = ()

    def of(self, url: str) -> bool | None:
        path = urlsplit(url).path or "/"
        return next((reserved for pattern, reserved in self.rules if pattern.match(path)), None)


def read_terms(body: bytes) -> SiteTerms:
    """The rules in a tdmrep.json. Anything but a list of objects gives no rules; an item without a clear 0 or 1 is
    left out."""
    try:
        items = json.loads(body)
    except (ValueError, RecursionError):
        return SiteTerms()
    if not isinstance(items, list):
        return SiteTerms()
    rules = []
    for item in items:
        if isinstance(item, dict) and isinstance(item.get("location"), str):
            reserved = _flag(item.get("tdm-reservation"))
            if reserved is not None:
                rules.append((_pattern(item["location"]), reserved))
    return SiteTerms(tuple(rules))


def reservation(url: str, terms: SiteTerms, header: str | None, body: bytes, robots: Robots) -> bool | None:
    """What the site says of mining this page: True reserved, False not, None nothing.

    A preference against mining in robots.txt counts as reserved, whatever the other channels say.
    """
    if robots.reserved:
        return True
    said = [terms.of(url), _flag(header), _meta(body)]
    return next((flag for flag in reversed(said) if flag is not None), None)


def _flag(value: object) -> bool | None:
    return {"1": True, "0": False}.get(str(value).strip()) if not isinstance(value, bool) else None


def _meta(body: bytes) -> bool | None:
    for element in _META.findall(body[:_HEAD]):
        if _NAME.search(element) and (content := _CONTENT.search(element)):
            return content.group(1) == b"1"
    return None


def _pattern(location: str) -> re.Pattern[str]:
    """`*` is any run of characters, a final `$` the end of the path; else the pattern is a prefix."""
    anchored = location.endswith("$")
    parts = [re.escape(part) for part in re.split(r"\*+", location.removesuffix("$"))]
    return re.compile(".*".join(parts[:20]) + ("$" if anchored else ""), re.DOTALL)
