"""The lines of a text dump, each with the empty space around it and what it is by itself."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum

from pipeline.model import Table
from pipeline.read.bylinetext import names_in
from pipeline.read.captions import is_credited_caption
from pipeline.read.phrases import is_archive_title, is_debris, is_share_row, is_tail, leads_elsewhere, names_another
from pipeline.read.text import clean, is_talstreck
from pipeline.read.texttables import is_row, read_rows

_BYLINE = re.compile(
    r"(?:av|text|by|reporter|skribent|skriven av|text (?:och|&) foto)(?:\s*+:)?\s++[A-ZÅÄÖÉ][^\d.!?:]{3,50}", re.I
)
_DATELINE = re.compile(
    r"(?:(?:publicera[dt]|uppdatera[dt]|senast uppdaterad|skapad|datum)\s*+(?::\s*+)?(?:den\s)?)?"
    r"(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s(?:den\s)?)?"
    r"(?:\d{1,2}[:e]?a?\s[a-zåäö]{3,9}\.?,?\s\d{4}|\d{4}-\d\d-\d\d)(?=\W|$).{0,60}",
    re.I,
)
_ADDRESS = re.compile(r"(?:permalänk:?\s*|länk:?\s*)?https?://\S+", re.I)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{3,80}")
_ITEM = re.compile(r"(?:(\d{1,3})[.)]|[•*●▪◦·])\s+(?=\S)")
_GLUED = re.compile(
    r"(?<=[a-zåäöé])(?=[A-ZÅÄÖÉ][a-zåäöé]*\s)|(?<=[\w.][”»!?])(?=[A-ZÅÄÖÉ”])|(?<=\w\d)(?=[A-ZÅÄÖÉ][a-zåäöé]+\s)"
)
_ENDS = (".", ":", ",", ";", "…")
LONGEST_HEAD = 160


class LineKind(StrEnum):
    """What a line is by itself: `short` lines look like headlines or sub-headings, `prose` is running text."""

    SHORT = "short"
    PROSE = "prose"
    CAPTION = "caption"
    TABLE = "table"
    ITEM = "item"
    META = "meta"


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


def dump_lines(text: str) -> list[DumpLine]:
    """The lines of a dump that say something, in order: furniture dropped, repeated captions and tables as one line."""
    lines = _with_tables(_signed(_kept(text)))
    lines = _captions(lines)
    return _unglued(lines, text)


def _kept(text: str) -> list[DumpLine]:
    lines: list[DumpLine] = []
    gap, fresh, least = 1, True, 0
    for raw in text.splitlines():
        said = clean(raw)
        if not said:
            if lines and gap == 0:
                lines[-1] = replace(lines[-1], alone=True)
            gap += 1
        elif is_archive_title(said) or is_debris(said) or is_share_row(said) or leads_elsewhere(said) or is_tail(said):
            fresh, gap, least = fresh or not names_another(said), 0, 1
            if lines:
                lines[-1] = replace(lines[-1], alone=True)
        else:
            line = raw.strip() if "\t" in raw else said
            lines.append(DumpLine(line, max(gap, least), _kind(said), fresh=fresh))
            gap, fresh, least = 0, False, 0
    if lines:
        lines[-1] = replace(lines[-1], alone=True)
    return lines


def _signed(lines: list[DumpLine]) -> list[DumpLine]:
    """A name alone right below a date or right above its address for mail is the writer's."""
    beside = [
        (line.gap == 0 and before is not None and before.kind is LineKind.META)
        or (after is not None and after.gap == 0 and _MAIL.fullmatch(after.text))
        for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False)
    ]
    return [
        replace(line, kind=LineKind.META) if signs and line.kind is LineKind.SHORT and names_in(line.text) else line
        for line, signs in zip(lines, beside, strict=True)
    ]


def _kind(text: str) -> LineKind:
    told = len(text) < 100 and (_DATELINE.fullmatch(text) or _BYLINE.fullmatch(text))
    if told or _ADDRESS.fullmatch(text) or _MAIL.fullmatch(text):
        return LineKind.META
    if is_talstreck(text) or len(text) > LONGEST_HEAD or text.endswith(_ENDS):
        return LineKind.CAPTION if is_credited_caption(text) and not is_talstreck(text) else LineKind.PROSE
    if is_credited_caption(text):
        return LineKind.CAPTION
    return LineKind.ITEM if _ITEM.match(text) else LineKind.SHORT


def _with_tables(lines: list[DumpLine]) -> list[DumpLine]:
    """Consecutive rows become one line that holds their table."""
    found: list[DumpLine] = []
    number = 0
    while number < len(lines):
        end = number
        while end < len(lines) and is_row(lines[end].text) and (end == number or _goes_on(lines[number], lines[end])):
            end += 1
        for first in _first_rows(lines, number):
            table = read_rows([line.text for line in lines[first:end]]) if end - number > 2 else None
            if table is not None:
                break
        if table is None:
            end = max(end, number + 1)
            found += [replace(line, text=clean(line.text)) for line in lines[number:end]]
            number = end
            continue
        if first < number:
            found.pop()
        found.append(replace(lines[first], kind=LineKind.TABLE, table=table, alone=lines[end - 1].alone))
        number = end
    return [_item(line) for line in found]


def _goes_on(first: DumpLine, line: DumpLine) -> bool:
    """Whether a row is set as the first row of its table is, right below others."""
    return line.gap == 0 and ("\t" in line.text) == ("\t" in first.text)


def _first_rows(lines: list[DumpLine], number: int) -> tuple[int, ...]:
    """Where the table of the rows from `number` on may begin, the likeliest first: a short line right above them may
    be their header, or their title where tabs set the cells apart."""
    before = number - 1 if number and lines[number].gap == 0 and lines[number - 1].kind is LineKind.SHORT else number
    return (number, before) if "\t" in lines[number].text else (before, number)


def _item(line: DumpLine) -> DumpLine:
    mark = _ITEM.match(line.text) if line.kind in (LineKind.ITEM, LineKind.PROSE) else None
    if mark is None or len(line.text) > 300:
        return line
    ordinal = int(mark.group(1)) if mark.group(1) else None
    return replace(line, kind=LineKind.ITEM, text=line.text[mark.end() :], ordinal=ordinal)


def _captions(lines: list[DumpLine]) -> list[DumpLine]:
    """A line that stands twice running is a caption (a picture's alternative text and the words under it)."""
    found: list[DumpLine] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and last.text == line.text and line.table is None and len(line.text) < 500:
            found[-1] = replace(last, kind=LineKind.CAPTION, alone=line.alone)
        else:
            found.append(line)
    return found


def _unglued(lines: list[DumpLine], text: str) -> list[DumpLine]:
    """A headline that ran into its lede ("... på järnvägenTrots att ...") is parted from it."""
    found: list[DumpLine] = []
    tokens = Counter(text.split())
    for line in lines:
        cut = _seam(line, tokens) if line.is_prose and line.gap and line.alone and not _awaits_lede(found) else None
        if cut is None:
            found.append(line)
        else:
            found.append(replace(line, text=line.text[:cut].strip(), kind=LineKind.SHORT, alone=True))
            found.append(replace(line, text=line.text[cut:].strip(), gap=1, fresh=False))
    return found


def _seam(line: DumpLine, tokens: Counter[str]) -> int | None:
    for seam in _GLUED.finditer(line.text, 0, LONGEST_HEAD):
        cut = seam.start()
        head, rest = line.text[:cut], line.text[cut:]
        token = head.split()[-1] + rest.split()[0] if head.split() and rest.split() else ""
        if len(head.split()) >= 3 and len(rest) >= 60 and ". " not in head and tokens[token] <= 1:
            return cut
    return None


def _awaits_lede(lines: list[DumpLine]) -> bool:
    for line in reversed(lines[-20:]):
        if line.kind not in (LineKind.CAPTION, LineKind.META):
            return line.kind is LineKind.SHORT and line.gap > 0 and line.alone
    return False


def is_compact(lines: list[DumpLine]) -> bool:
    """Whether the dump sets paragraphs line by line, so that an empty line means more than a new paragraph."""
    prose = Counter(line.alone for line in lines if line.is_prose)
    return prose[False] * 3 > prose[True]
