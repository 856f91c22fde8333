"""The lines of an article's region: runs with what the boxes around them say, broken lines joined again."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.model import Table
from pipeline.read.captions import is_credited_caption
from pipeline.read.glance import OF_PICTURES
from pipeline.read.names import NOTHING, Role
from pipeline.read.page import HEADINGS, Box, Page, Run
from pipeline.read.phrases import is_dateline
from pipeline.read.region import Region
from pipeline.read.text import is_talstreck, letters

_LONGEST_HEAD = 50
_NEAREST = 8
_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", "’", "。", "！", "？", "」", "：", "।")
_ITEM = re.compile(r"\d{1,3}[.)]\s|[•*●▪◦·]\s")
# A fact of a list: its label, of a word or a few, a colon and what it is.
_LABELLED = re.compile(r"[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,3}: \S")
_FIGURES = frozenset({"figure", "figcaption"})
_LISTS = frozenset({"ul", "ol"})
_WHOLE = frozenset({Role.BODY, Role.POST, Role.META, Role.LEDE})
_NO_CAPTION = frozenset({Role.META, Role.LEDE})
_FACT, _QUOTE = Role.FACT, Role.QUOTE
_NO_PICTURE = frozenset({"li", "td", "tr", "tbody", "table", "body"})
_PARTS = _LISTS | {"li", "blockquote"}


@dataclass(slots=True, eq=False)
class Line:
    """A line and where it stands. `roles` are those of all boxes around it inside the region.

    `strong`, `slanted` and `linked` are True when (nearly) the whole line is so. `item` is the <li>, `list_box`
    the outermost list, `figure`, `fact` and `quote` the outermost such box it stands in. `ahead`: it stands before the
    box that holds the text.
    """

    text: str
    tag: str
    roles: frozenset[Role]
    strong: bool
    slanted: bool
    linked: bool
    links: int
    box: Box
    broken: int = 0
    href: str | None = None
    item: Box | None = None
    list_box: Box | None = None
    figure: Box | None = None
    fact: Box | None = None
    quote: Box | None = None
    table: Table | None = None
    ahead: bool = False


@dataclass(slots=True, eq=False)
class _Around:
    """What a box and those around it inside the region say of a line: what `Line` calls by the same names.

    `pictured` are the nearest boxes with pictures and few lines, from the inmost on.
    """

    tag: str = ""
    roles: frozenset[Role] = NOTHING
    item: Box | None = None
    list_box: Box | None = None
    figure: Box | None = None
    fact: Box | None = None
    quote: Box | None = None
    pictured: tuple[Box, ...] = ()
    shows: bool = False


_OUTSIDE = _Around()


def region_lines(page: Page, region: Region) -> Iterator[Line]:
    """The lines of the region that are not held to be out, in order."""
    waiting: Line | None = None
    known: dict[int, _Around] = {}
    for number in range(region.first, region.end):
        run = page.runs[number]
        if run.box.out or number == region.title:
            continue
        around = _around(run.box, region, known)
        if around.shows and around.figure is None:
            continue
        line = _line(page, number, around, region)
        if number < region.body.first and not region.exact:
            if not _heads(line, before_title=number < (region.title or 0)):
                continue
            line.ahead = True
        if waiting is not None and _heads_its_paragraph(waiting, line):
            waiting = replace(waiting, roles=waiting.roles | {Role.HEADING})
        elif waiting is not None and _goes_on(waiting, line):
            waiting = _joined(waiting, line)
            continue
        if waiting is not None:
            yield waiting
        waiting = line
    if waiting is not None:
        yield waiting


def _heads(line: Line, before_title: bool) -> bool:
    """Whether a line before the text belongs to the article: a caption, and after the title a lede."""
    if line.figure is not None:
        return True
    if before_title:
        return False
    if Role.LEDE in line.roles:
        return True
    return len(line.text) >= 60 and not line.linked and line.tag not in HEADINGS and Role.META not in line.roles


def _line(page: Page, number: int, around: _Around, region: Region) -> Line:
    run = page.runs[number]
    said = letters(run.text)
    figure = around.figure
    if figure is None and around.pictured:
        boxes = (b for b in around.pictured if b.first == number or not _labels(page.runs[number - 1]))
        figure = next((box for box in boxes if _is_picture(box, run, region)), None)
    return Line(
        text=run.text,
        tag=around.tag or run.box.tag,
        roles=around.roles,
        strong=run.strong >= 0.9 * said,
        slanted=run.slanted >= 0.9 * said,
        linked=run.linked >= 0.8 * said,
        links=run.linked,
        box=run.box,
        broken=run.broken,
        href=run.href,
        item=around.item,
        list_box=around.list_box,
        figure=figure,
        fact=around.fact,
        quote=around.quote,
        table=run.table,
    )


def _around(inmost: Box, region: Region, known: dict[int, _Around]) -> _Around:
    """What a box and those around it say; `known` is what was found for other boxes of the region."""
    chain: list[Box] = []
    box: Box | None = inmost
    while box is not None and id(box) not in known and not _is_whole(box, region):
        chain.append(box)
        box = box.parent
    around = _OUTSIDE if box is None else known.get(id(box), _OUTSIDE)
    for box in reversed(chain):
        around = known[id(box)] = _within(around, box)
    return around


def _is_whole(box: Box, region: Region) -> bool:
    return box is region.body or (box.first < region.first and box.end >= region.end)


def _within(around: _Around, box: Box) -> _Around:
    """What stands in `box` has around it, where `around` is around the box."""
    tag, roles = box.tag, box.roles
    heading = tag if tag in HEADINGS else ""
    shows = tag in _FIGURES or (bool(roles) and not roles.isdisjoint(OF_PICTURES))
    pictured = bool(box.pictures) and box.end - box.first <= 3 and tag not in _NO_PICTURE
    if not (roles or heading or shows or pictured or box.shows or tag in _PARTS):
        return around
    return _Around(
        around.tag or heading,
        around.roles | roles,
        box if tag == "li" else around.item,
        around.list_box or (box if tag in _LISTS else None),
        around.figure or (box if shows else None),
        around.fact or (box if _FACT in roles else None),
        around.quote or (box if tag == "blockquote" or _QUOTE in roles else None),
        (box, *around.pictured[: _NEAREST - 1]) if pictured else around.pictured,
        around.shows or box.shows,
    )


def _labels(run: Run) -> bool:
    """Whether what stands behind a run in the same box is what somebody says: "Eva Ek, lärare:", or a heading."""
    return run.text.endswith(":") or run.box.tag in HEADINGS


def _is_picture(box: Box, run: Run, region: Region) -> bool:
    """Whether a box with pictures and few lines holds beside them this one short line.

    Below the text's own box, and in a paragraph, only a credit or italics make a line a caption. Beside the title it is
    none, nor is who answers next: "Eva Ek, lärare:".
    """
    if region.title is not None and box.first <= region.title < box.end:
        return False
    if len(run.text) > 250 or not box.roles.isdisjoint(_WHOLE) or not run.box.roles.isdisjoint(_NO_CAPTION):
        return False
    if box.parent is region.body or box.tag == "p":
        slanted = box.tag == "p" and run.slanted >= 0.9 * letters(run.text)
        if not (slanted or is_credited_caption(run.text)):
            return False
    if run.linked or run.box.tag in HEADINGS or len(run.text.split()) <= 3 - (box.tag == "p"):
        return False
    return not (is_dateline(run.text) or is_talstreck(run.text) or run.text.endswith(":"))


def _heads_its_paragraph(before: Line, line: Line) -> bool:
    """Whether a paragraph's first line is a sub-heading that a <br> alone sets off: few words, and a sentence after."""
    if line.broken != 1 or before.broken or before.box is not line.box or before.tag != "p":
        return False
    if before.strong or before.linked or before.figure is not None or before.quote is not None:
        return False
    first = before.text
    short = len(first) <= _LONGEST_HEAD and len(line.text) > 2 * _LONGEST_HEAD and 2 <= len(first.split()) <= 8
    return short and first[-1].isalnum() and first[0].isupper() and line.text[0].isupper()


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a <br> only broke a line: the sentence goes on after it, as no list of facts does: "Ålder: 47"."""
    if line.broken != 1 or before.box is not line.box:
        return False
    if before.tag in HEADINGS:
        return True
    if before.strong != line.strong or line.fact is not None or is_talstreck(line.text) or _ITEM.match(line.text):
        return False
    if _LABELLED.match(before.text) and _LABELLED.match(line.text):
        return False
    return not before.text.endswith(_ENDS)


def _joined(before: Line, line: Line) -> Line:
    return replace(before, text=f"{before.text} {line.text}", linked=before.linked and line.linked)
