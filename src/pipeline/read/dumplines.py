"""The lines of a text dump, each with the empty space around it and what it is by itself."""

import re
from collections import Counter
from dataclasses import replace

from pipeline.read.bylinetext import names_in
from pipeline.read.dumpkinds import ITEM, LONGEST_HEAD, DumpLine, LineKind, kind_of
from pipeline.read.phrases import (
    is_archive_title,
    is_debris,
    is_in_midst,
    is_pointer,
    is_request,
    is_share_row,
    is_tail,
    leads_elsewhere,
)
from pipeline.read.text import clean
from pipeline.read.texttables import is_row, read_rows

_GLUED = re.compile(
    r"(?<=[a-zåäöé])(?=[A-ZÅÄÖÉ][a-zåäöé]*\s)|(?<=[\w.][”»!?])(?=[A-ZÅÄÖÉ”])|(?<=\w\d)(?=[A-ZÅÄÖÉ][a-zåäöé]+\s)"
)
_HEAD_WORDS = 3


def dump_lines(text: str) -> list[DumpLine]:
    """The lines of a dump that say something, in order: furniture dropped, repeated captions and tables as one line."""
    lines = _with_tables(_signed(_kept(text)))
    lines = _captions(lines)
    return _unglued(lines, text)


def _kept(text: str) -> list[DumpLine]:
    lines: list[DumpLine] = []
    gap, fresh, least, before = 1, True, 0, ""
    for raw in text.splitlines():
        said = clean(raw)
        if not said:
            if lines and gap == 0:
                lines[-1] = replace(lines[-1], alone=True)
            gap += 1
            continue
        kind = kind_of(said)
        if (kind is not LineKind.SECTION and _is_furniture(said)) or (kind is LineKind.SHORT and is_pointer(before)):
            fresh = fresh or not (is_in_midst(said) or is_pointer(before))
            gap, least = 0, 1
            if lines:
                lines[-1] = replace(lines[-1], alone=True)
        else:
            lines.append(DumpLine(raw.strip() if "\t" in raw else said, max(gap, least), kind, fresh=fresh))
            gap, fresh, least = 0, False, 0
        before = said
    if lines:
        lines[-1] = replace(lines[-1], alone=True)
    return lines


def _is_furniture(text: str) -> bool:
    told = (is_archive_title, is_debris, is_share_row, leads_elsewhere, is_tail, is_request)
    return any(is_told(text) for is_told in told)


def _signed(lines: list[DumpLine]) -> list[DumpLine]:
    """A name alone right below or above a date or an address for mail is the writer's, and so is one between the
    headline and the text."""
    text = next((number for number, line in enumerate(lines) if line.is_prose), 0)
    return [
        replace(line, kind=LineKind.META) if line.kind is LineKind.SHORT and _signs(lines, number, text) else line
        for number, line in enumerate(lines)
    ]


def _signs(lines: list[DumpLine], number: int, text: int) -> bool:
    line, before = lines[number], lines[number - 1] if number else None
    after = lines[number + 1] if number + 1 < len(lines) else None
    beside = (line.gap == 0 and before is not None and before.kind is LineKind.META) or (
        after is not None and after.gap == 0 and after.kind is LineKind.META
    )
    if beside:
        return names_in(line.text) is not None
    headed = before is not None and before.kind is LineKind.SHORT and len(before.text.split()) >= _HEAD_WORDS
    return headed and line.gap == 0 and number == text - 1 and names_in(line.text.partition(",")[0]) is not None


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
    mark = ITEM.match(line.text) if line.kind in (LineKind.ITEM, LineKind.PROSE) else None
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
