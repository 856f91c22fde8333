"""The lines of an article's region: runs with what the boxes around them say, broken lines joined again."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from pipeline.model import Table
from pipeline.read.captions import is_credited_caption
from pipeline.read.names import Role
from pipeline.read.page import HEADINGS, Box, Page, Run
from pipeline.read.region import Region
from pipeline.read.text import is_talstreck

_HIGHEST = 60
_LONGEST_HEAD = 50
_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", "’", "。", "！", "？", "」", "：", "।")
_ITEM = re.compile(r"\d{1,3}[.)]\s|[•*●▪◦·]\s")
_FIGURES = frozenset({"figure", "figcaption"})
_WHOLE = frozenset({Role.BODY, Role.POST, Role.META, Role.LEDE})
_PICTURE = frozenset({Role.CAPTION, Role.CREDIT})
_PARTS: tuple[tuple[str, Callable[[Box], bool]], ...] = (
    ("list_box", lambda box: box.tag in ("ul", "ol")),
    ("figure", lambda box: box.tag in _FIGURES or not box.roles.isdisjoint(_PICTURE)),
    ("fact", lambda box: Role.FACT in box.roles),
    ("quote", lambda box: box.tag == "blockquote" or Role.QUOTE in box.roles),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line and where it stands. `roles` are those of all boxes around it inside the region.

    `strong`, `slanted` and `linked` are True when (nearly) the whole line is so. `item` is the <li>, `list_box`
    the outermost list, `figure`, `fact` and `quote` the outermost such box it stands in.
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


def region_lines(page: Page, region: Region) -> Iterator[Line]:
    """The lines of the region that are not held to be out, in order."""
    waiting: Line | None = None
    for number in range(region.first, region.end):
        run = page.runs[number]
        if run.box.out or number == region.title:
            continue
        line = _line(run, region)
        before_title = number < (region.title or 0)
        if number < region.body.first and not (region.exact or _heads(line, before_title=before_title)):
            continue
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


def _line(run: Run, region: Region) -> Line:
    roles: set[Role] = set()
    found: dict[str, Box] = {}
    tag = run.box.tag
    for box in _boxes_around(run.box, region):
        roles |= box.roles
        tag = box.tag if box.tag in HEADINGS else tag
        if box.tag == "li":
            found.setdefault("item", box)
        for what, holds in _PARTS:
            if holds(box):
                found[what] = box
        if "figure" not in found and _is_picture(box, run, region.body):
            found["figure"] = box
    letters = len(run.text.replace(" ", ""))
    return Line(
        text=run.text,
        tag=tag,
        roles=frozenset(roles),
        strong=run.strong >= 0.9 * letters,
        slanted=run.slanted >= 0.9 * letters,
        linked=run.linked >= 0.8 * letters,
        links=run.linked,
        box=run.box,
        broken=run.broken,
        href=run.href,
        table=run.table,
        **found,
    )


def _boxes_around(box: Box | None, region: Region) -> Iterator[Box]:
    """The boxes inside the region around a run's own, from the inmost on."""
    for _ in range(_HIGHEST):
        if box is None or box is region.body or (box.first < region.first and box.end >= region.end):
            return
        yield box
        box = box.parent


def _is_picture(box: Box, run: Run, body: Box) -> bool:
    """Whether a box holds a picture and beside it this one short line."""
    if not box.pictures or box.tag in ("p", "li", "td", "body") or box.end - box.first > 3 or len(run.text) > 250:
        return False
    if not box.roles.isdisjoint(_WHOLE) or run.box.roles & {Role.META}:
        return False
    if box.parent is body and not is_credited_caption(run.text):
        return False
    return not run.linked and run.box.tag not in HEADINGS and len(run.text.split()) > 3


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
    """Whether a <br> only broke a line: the sentence goes on after it."""
    if line.broken != 1 or before.box is not line.box:
        return False
    if before.tag in HEADINGS:
        return True
    if before.strong != line.strong or line.fact is not None or is_talstreck(line.text) or _ITEM.match(line.text):
        return False
    return not before.text.endswith(_ENDS)


def _joined(before: Line, line: Line) -> Line:
    return replace(before, text=f"{before.text} {line.text}", linked=before.linked and line.linked)
