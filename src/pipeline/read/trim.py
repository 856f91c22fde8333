"""What hangs on an article's lines before its text begins, in it and after it ends, and is no part of it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from pipeline.read.bylines import is_mail, stated_byline
from pipeline.read.bylinetext import is_beside_a_name, names_in
from pipeline.read.lines import Line
from pipeline.read.names import Role
from pipeline.read.page import HEADINGS, Box
from pipeline.read.phrases import asks_the_reader, begins_section, is_advert, is_dateline
from pipeline.read.text import is_talstreck, is_wide

_META, _LEDE = Role.META, Role.LEDE
_PROSE = 60
_DEK = 45
_LONGEST_BYLINE = 160
_ADDRESS = re.compile(r"https?://\S+")
_LABELLED = re.compile(r"[A-ZÅÄÖÉ][^:.!?]{2,30}: \w")
# A name with a party or an age: nobody's byline.
_PRESENTED = re.compile(
    r"[A-ZÅÄÖÉ][\w-]+(?: [A-ZÅÄÖÉ][\w-]+){1,3}(?:, \d\d(?: år)?,|[ \w,-]{0,60} \((?:[SMCVL]|SD|MP|KD)[,)])"
)
_TEASER = 320
_SECTION = 1_500
_LONGEST_SECTION = 80


def trimmed(lines: Sequence[Line], single: bool, body: Box | None = None) -> list[Line]:
    """The lines without teasers, sections that lead elsewhere and loose ends.

    On an article's own page (`single`) what stands between title and text, and after the text, is suspect: dates,
    names, labels. A post cut out of an archive or a feed has its own edges, and keeps what stands there.
    """
    kept = _without_sections(_without_teasers(lines))
    kept = [line for line in kept if not _is_aside(line)]
    if single:
        kept = _without_head(kept)
        kept = _without_tail(kept, body is not None)
    return kept


def is_prose(line: Line) -> bool:
    """Whether a line is running text: long enough, and no link, heading, caption or table."""
    if line.linked or line.tag in HEADINGS or line.figure is not None or line.table is not None:
        return False
    if (_META in line.roles and _LEDE not in line.roles) or is_dateline(line.text):
        return False
    return len(line.text) >= (_PROSE // 3 if is_wide(line.text) else _PROSE)


def _without_teasers(lines: Sequence[Line]) -> list[Line]:
    """Lines out of the small boxes in which a heading is a link: other articles' teasers."""
    heads = [line for line in lines if line.tag in HEADINGS and line.linked and not line.fact]
    if not heads:
        return list(lines)
    sizes = _sizes(lines)
    dropped: set[int] = set()
    for line in heads:
        for box in _above(line.box):
            if sizes[id(box)] > len(line.text) + _TEASER or box.tag in ("article", "main", "body"):
                break
            dropped.add(id(box))
    return [line for line in lines if not any(id(box) in dropped for box in _above(line.box))]


def _sizes(lines: Sequence[Line]) -> dict[int, int]:
    """How many characters the lines say in each of the boxes near above them."""
    sizes: dict[int, int] = {}
    for line in lines:
        for box in _above(line.box):
            sizes[id(box)] = sizes.get(id(box), 0) + len(line.text)
    return sizes


def _above(box: Box | None) -> list[Box]:
    found: list[Box] = []
    while box is not None and len(found) < 5:
        found.append(box)
        box = box.parent
    return found


def _without_sections(lines: Sequence[Line]) -> list[Line]:
    """Lines without those under a heading like "Läs också" or "Mest läst", up to where the text goes on."""
    kept: list[Line] = []
    inside: Box | None = None
    section = advert = False
    for line in lines:
        if line.figure is None and len(line.text) < _LONGEST_SECTION and begins_section(line.text):
            section, inside, advert = True, _own_box(line, lines), is_advert(line.text)
        elif section and (advert or _goes_on(line)):
            section = inside is not None and inside in _above(line.box)
        if not section:
            kept.append(line)
    return kept


def _goes_on(line: Line) -> bool:
    """Whether a line is no more of a section: a heading, a table, running text, a quote."""
    quoted = is_talstreck(line.text) and not line.linked
    return line.tag in HEADINGS or line.table is not None or quoted or is_prose(line)


def _own_box(heading: Line, lines: Sequence[Line]) -> Box | None:
    """The box that a section's heading shares with its section alone, if there is one."""
    box = heading.box.parent
    if box is None or box.tag in ("article", "main", "body") or Role.BODY in box.roles:
        return None
    within = [line for line in lines if box in _above(line.box)]
    return box if within[0] is heading and sum(len(line.text) for line in within) < _SECTION else None


def _is_aside(line: Line) -> bool:
    """Whether a paragraph asks for something: to subscribe, to follow, to write in."""
    if line.text.startswith(("<img ", "<script", "<iframe")) or (_ADDRESS.fullmatch(line.text) and not line.linked):
        return True
    apart = line.slanted or line.strong or line.fact is not None
    loose = apart or line.tag in HEADINGS or line.links * 5 > len(line.text)
    return loose and line.figure is None and asks_the_reader(line.text)


def _without_head(lines: list[Line]) -> list[Line]:
    """Between title and text only captions, ledes and whole sentences are the article's."""
    prose = (number for number, line in enumerate(lines) if is_prose(line))
    first = next((number for number in prose if not _is_of_head(lines[number])), None)
    if first is None:
        return lines
    kept: list[Line] = []
    for number, line in enumerate(lines[:first]):
        beside = line.box.parent is lines[first].box.parent
        if line.figure is not None or line.table is not None or line.fact is not None:
            kept.append(line)
        elif is_dateline(line.text) or (len(line.text) < _LONGEST_BYLINE and stated_byline(line.text)):
            continue
        elif line.tag in HEADINGS and len(line.text) >= _DEK and not any(map(_is_dek, kept)):
            kept.append(replace(line, tag="p", roles=line.roles | {Role.LEDE}))
        elif line.tag in HEADINGS:
            kept += [line] if beside and all(other.figure is not None for other in lines[number + 1 : first]) else []
        elif _is_dek(line) or (_is_sentence(line) and (beside or (line.strong and len(line.text) >= _DEK))):
            kept.append(line)
    return kept + lines[first : first + 1] + _without_dateline(lines[first + 1 :])


def _without_dateline(lines: list[Line]) -> list[Line]:
    """After a lede who wrote it, and when, may stand before the text goes on."""
    start = next((n for n, line in enumerate(lines) if line.figure is None), len(lines))
    signed = list(takewhile(_may_sign, lines[start:]))
    return lines[:start] + lines[start + len(signed) :] if any(map(_signs, signed)) else lines


def _may_sign(line: Line) -> bool:
    """Whether a line says nothing but names, a day, an address, or how long it takes to read."""
    short = line.table is None and len(line.text) < _LONGEST_BYLINE
    return short and (_signs(line) or is_beside_a_name(line.text) or names_in(line.text) is not None)


def _signs(line: Line) -> bool:
    """Whether a line tells by itself that it signs an article."""
    return is_dateline(line.text) or is_mail(line.text) or ("@" in line.text and names_in(line.text) is not None)


def _is_of_head(line: Line) -> bool:
    """Whether a line of prose stands between the title and the text: a lede ahead of the text's box, a long byline."""
    if line.ahead and _is_dek(line):
        return True
    return len(line.text) < _LONGEST_BYLINE and stated_byline(line.text) is not None


def _is_dek(line: Line) -> bool:
    return _LEDE in line.roles


def _is_sentence(line: Line) -> bool:
    text = line.text
    stopped = not text[-1].isalnum() and text[-1] not in ",;|/–-"
    return (stopped and len(text.split()) > 2 and not line.linked) or is_talstreck(text)


def _without_tail(lines: list[Line], marked: bool) -> list[Line]:
    """After the last sentence there are no headings and loose words, but what a label tells beside it."""
    end = len(lines)
    while end and not (_ends_article(lines[end - 1]) or (marked and not _is_loose(lines[end - 1]))):
        end -= 1
    if not end:
        return lines
    last = lines[end - 1].box.parent
    return lines[:end] + [line for line in lines[end:] if line.figure is not None or _tells(line, last)]


def _tells(line: Line, around: Box | None) -> bool:
    """Whether a plain paragraph among those in a box says what its label promises ("Pris: 40 kronor"), or who has been
    heard or signs ("Anna Berg, 43, snickare, Lund", "Anna Berg (S), kommunalråd Lund")."""
    plain = line.box.tag == "p" and line.box.parent is around and not line.links and line.tag not in HEADINGS
    return plain and (_LABELLED.match(line.text) is not None or _PRESENTED.match(line.text) is not None)


def _is_loose(line: Line) -> bool:
    """Whether a last line is a heading, bold words or a link, with no list around it."""
    bold = (line.strong or line.linked) and line.list_box is None and not _is_sentence(line)
    return line.tag in HEADINGS or bold


def _ends_article(line: Line) -> bool:
    if line.figure is not None or line.tag in HEADINGS:
        return False
    if line.table is not None or line.fact is not None or line.quote is not None:
        return True
    if line.item is not None:
        return not line.linked and len(line.text) > 3
    return _is_sentence(line) or len(line.text) >= _PROSE or (is_wide(line.text) and len(line.text) > 8)
