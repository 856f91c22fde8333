"""What a recipe tells of a page that it marked: the article's place in it, its title, and what is said of it.

What is not told, or not there, the reader finds as it does on every page.
"""

from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import date
from typing import Any

from selectolax.lexbor import LexborNode

from pipeline.model import BlockKind
from pipeline.read.bylines import LONGEST_BYLINE
from pipeline.read.bylinetext import bare_name, joined, names_in
from pipeline.read.extent import holder_of
from pipeline.read.lines import Line
from pipeline.read.metadata import Metadata
from pipeline.read.page import Box, Page
from pipeline.read.parts import TEXT, Part
from pipeline.read.posts import find_posts, post_in
from pipeline.read.region import Region, find_region, find_title
from pipeline.read.shown import day_of
from pipeline.read.text import clean

_SURE = {Part.PULL_QUOTE: BlockKind.PULL_QUOTE, Part.QUESTION: BlockKind.QUESTION}
_MOST = 100


class Told:
    """The parts of a page that a recipe marked in it; where there are none, nothing is other than without recipes."""

    def __init__(self, page: Page, parts: frozenset[Part] = frozenset()) -> None:
        self.page, self.parts = page, parts
        self._boxes: dict[Part, list[Box]] = {part: [] for part in parts}
        self._around: dict[int, frozenset[Part]] = {}
        for box in page.boxes if parts else ():
            names = box.names.split()
            own = frozenset(part for part in parts if part.mark in names)
            self._around[id(box)] = own | self._around.get(id(box.parent), frozenset())
            for part in own:
                self._boxes[part].append(box)

    def acquit(self) -> None:
        """What is told is no junk and more than pictures, and so is what it stands in."""
        acquitted: set[int] = set()
        for box in (each for boxes in self._boxes.values() for each in boxes):
            around: Box | None = box
            while around is not None and id(around) not in acquitted:
                around.junk = around.shows = False
                acquitted.add(id(around))
                around = around.parent

    def title(self, within: Box, root: LexborNode | None) -> str | None:
        """The title of the article in this box: as shown there, else as the page's head states it."""
        for box in self._inside(Part.TITLE, within):
            return " ".join(run.text for run in self.page.runs[box.first : box.end])
        return next(iter(_texts(root, Part.TITLE)), None) if Part.TITLE in self.parts else None

    def posts(self, metadata: Metadata) -> list[Region]:
        """The posts of a page of several."""
        if Part.ARTICLE in self.parts:
            return [post for box in _outermost(self._boxes[Part.ARTICLE]) if (post := self._post(box))]
        return [] if Part.BODY in self.parts else find_posts(self.page, metadata)

    def region(self, titles: Sequence[str]) -> Region | None:
        """Where the article of a page of one is."""
        title = self._title_run(self.page.boxes[0])
        if Part.BODY in self.parts:
            return self._exact(self.page.boxes[0], title, titles)
        region = find_region(self.page, titles)
        if region is None or title is None:
            return region
        return replace(region, title=title, first=min(title, region.first))

    def lines(self, lines: Sequence[Line], region: Region) -> list[Line]:
        """The lines without those of the title and, where the text is told, without what stands in no part of it."""
        if self.parts:
            lines = [line for line in lines if not self._within(line.box, {Part.TITLE})]
        return [line for line in lines if self._within(line.box, TEXT)] if region.exact else list(lines)

    def sure(self, lines: Sequence[Line]) -> Set[tuple[BlockKind, str]]:
        """The blocks whose kind is told, and that therefore are not judged by what stands around them."""
        told = [(part, kind) for part, kind in _SURE.items() if part in self.parts]
        return {(kind, line.text) for part, kind in told for line in lines if self._within(line.box, {part})}

    def facts(self, node: LexborNode | None) -> dict[str, Any]:
        """What is told of the article in this element, by the names of its fields."""
        if not self.parts:
            return {}
        bylines = (text for text in _texts(node, Part.BYLINE) if len(text) <= LONGEST_BYLINE)
        days = (_day(node, part) for part in (Part.PUBLISHED, Part.MODIFIED))
        facts = {
            "byline": joined(map(writers, bylines)),
            "tags": tuple(dict.fromkeys(_texts(node, Part.TAGS))),
            **dict(zip(("published_on", "modified_on"), days, strict=True)),
        }
        return {field: fact for field, fact in facts.items() if fact}

    def _post(self, box: Box) -> Region | None:
        title = self._title_run(box)
        if title is None:
            return post_in(self.page, box)
        exact = self._exact(box, title, ())
        return replace(exact, body=box) if exact is not None else Region(box, box.first, box.end, title)

    def _title_run(self, within: Box) -> int | None:
        return next((box.first for box in self._inside(Part.TITLE, within)), None)

    def _exact(self, within: Box, title: int | None, titles: Sequence[str]) -> Region | None:
        """The region that spans all parts of the text that are told."""
        bodies = _outermost(self._inside(Part.BODY, within))
        if not bodies:
            return None
        body = bodies[0] if len(bodies) == 1 else holder_of(bodies, within)
        title = find_title(self.page, titles, body) if title is None else title
        parts = [box for part in TEXT for box in self._inside(part, within)]
        first = min([box.first for box in parts] + ([] if title is None else [title]))
        return Region(body, first, max(box.end for box in parts), title, exact=True)

    def _inside(self, part: Part, within: Box) -> list[Box]:
        """The boxes of a part in this one, without empty ones."""
        boxes = self._boxes.get(part, [])
        start = bisect_left(boxes, within.first, key=lambda box: box.first)
        end = bisect_left(boxes, within.end, key=lambda box: box.first)
        return [box for box in boxes[start:end] if box.first < box.end <= within.end]

    def _within(self, box: Box, parts: Set[Part]) -> bool:
        """Whether a box is one of these parts or stands in one."""
        return not self._around.get(id(box), frozenset()).isdisjoint(parts)


def _outermost(boxes: Sequence[Box]) -> list[Box]:
    """The boxes that stand in no other of them, without empty ones."""
    found: list[Box] = []
    for box in boxes:
        if box.end > box.first and (not found or box.first >= found[-1].end):
            found.append(box)
    return found


def _marked(node: LexborNode | None, part: Part) -> list[LexborNode]:
    return node.css(f".{part.mark}")[:_MOST] if node is not None else []


def _texts(node: LexborNode | None, part: Part) -> list[str]:
    stated = (found.attributes.get("content") or found.text(separator=" ") for found in _marked(node, part))
    return [text for text in map(clean, stated) if text]


def _day(node: LexborNode | None, part: Part) -> date | None:
    days = (day_of(found.attributes, found.text()) for found in _marked(node, part))
    return next(filter(None, days), None)


def writers(text: str) -> str:
    """The names that a byline states; all of it where it seems to state none."""
    return names_in(text) or bare_name(text) or text
