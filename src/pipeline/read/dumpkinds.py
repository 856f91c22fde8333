"""What a line of a text dump is by itself."""

import re
from dataclasses import dataclass
from enum import StrEnum

from pipeline.model import Table
from pipeline.read.bylines import stated_byline
from pipeline.read.captions import is_credited_caption
from pipeline.read.dates import date_in
from pipeline.read.phrases import begins_section, is_dateline, is_debris
from pipeline.read.text import is_talstreck

_BYLINE = re.compile(
    r"(?:av|text|by|reporter|skribent|skriven av|artikeln skrevs av|text (?:och|&) (?:foto|bild))(?:\s*+:)?\s++"
    r"[A-ZÅÄÖÉ][^\d.!?:]{3,50}",
    re.I,
)
BYLINE_LABEL = re.compile(r"(?:av|text|reporter|skribent|skriven av|artikeln skrevs av|text (?:och|&) foto)\s*:?", re.I)
_DATELINE = re.compile(
    r"(?:(?:publicera[dt]|uppdatera[dt]|senast (?:uppdatera|ändra)[dt]|skapad|datum)\s*+(?::\s*+)?(?:den\s)?)?"
    r"(?:(?:kl\.?\s)?\d\d[.:]\d\d,?\s)?(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s(?:den\s)?)?"
    r"(?:\d{1,2}[:e]?a?\s[a-zåäö]{3,9}\.?,?\s\d{4}|\d{4}-\d\d-\d\d|i\s?(?:går|dag)[ ,](?:kl\.? )?\d\d[.:]\d\d)"
    r"(?=\W|$).{0,60}",
    re.I,
)
_BESIDE = re.compile(r"\s[|•·]\s")
_ADDRESS = re.compile(r"(?:permalänk:?\s*|länk:?\s*)?https?://\S+", re.I)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{3,80}")
ITEM = re.compile(r"(?:(\d{1,3})[.)]|[•*●▪◦·])\s+(?=\S)")
_ENDS = (".", ":", ",", ";", "…")
LONGEST_HEAD = 160
_LONGEST_SECTION = 80


class LineKind(StrEnum):
    """What a line is by itself: `short` lines look like headlines or sub-headings, `prose` is running text, a `section`
    stands over what is no article."""

    SHORT = "short"
    PROSE = "prose"
    CAPTION = "caption"
    TABLE = "table"
    ITEM = "item"
    META = "meta"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class DumpLine:
    """A line: `gap` counts the empty lines before it, `alone` tells that one follows. `fresh`: the page begins here,
    or debris stood before it, so the article before has ended."""

    text: str
    gap: int
    kind: LineKind
    alone: bool = False
    fresh: bool = False
    table: Table | None = None
    ordinal: int | None = None

    @property
    def is_prose(self) -> bool:
        return self.kind is LineKind.PROSE


def kind_of(text: str) -> LineKind:
    """What a line is, by its words and marks alone."""
    if len(text) < _LONGEST_SECTION and begins_section(text) and not is_debris(text):
        return LineKind.SECTION
    if _is_meta(text):
        return LineKind.META
    if is_talstreck(text) or len(text) > LONGEST_HEAD or text.endswith(_ENDS):
        return LineKind.CAPTION if is_credited_caption(text) and not is_talstreck(text) else LineKind.PROSE
    if is_credited_caption(text):
        return LineKind.CAPTION
    return LineKind.ITEM if ITEM.match(text) else LineKind.SHORT


def _is_meta(text: str) -> bool:
    """Whether a line only tells who wrote, when, or where the page is found."""
    if _ADDRESS.fullmatch(text) or _MAIL.fullmatch(text) or BYLINE_LABEL.fullmatch(text):
        return True
    parts = _BESIDE.split(text) if len(text) < 100 else ()
    return any(_DATELINE.fullmatch(part) or _BYLINE.fullmatch(part) or _is_dated_byline(part) for part in parts)


def is_dated(text: str) -> bool:
    """Whether a line tells when the page was published."""
    return any(_DATELINE.fullmatch(part) or _is_dated_byline(part) for part in _BESIDE.split(text))


def _is_dated_byline(text: str) -> bool:
    """Whether a line names the writer and says when, and nothing else: "Av A B 12 maj 2025 09.40"."""
    return is_dateline(text) and stated_byline(text) is not None and date_in(text) is not None
