"""What a recipe tells of a page that it marked: the article's place in it, its title, and what is said of it.

Where nothing is told, the reader finds it as it does on every page.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

from selectolax.lexbor import LexborNode

from pipeline.model import BlockKind
from pipeline.read.bylinetext import bare_name, names_in
from pipeline.read.lines import Line
from pipeline.read.metadata import Metadata
from pipeline.read.page import Box, Page
from pipeline.read.parts import TEXT, Part
from pipeline.read.posts import find_posts, post_in
from pipeline.read.region import Region, find_region, find_title
from pipeline.read.shown import day_of
from pipeline.read.text import clean

_SURE = {Part.PULL_QUOTE: BlockKind.PULL_QUOTE, Part.QUESTION: BlockKind.QUESTION}


@dataclass(frozen=True, slots=True)
class Told:
    """The parts that a recipe tells. On a page that bears no marks, of a recipe that tells nothing, nothing is done."""

    parts: frozenset[Part] = frozenset()

    def acquit(self, page: Page) -> None:
        """What is told is no junk, and neither is what it stands in."""
        for part in self.parts:
            for box in _boxes(page, part):
                for around in _around(box):
                    around.junk = False

    def title(self, page: Page, within: Box, root: LexborNode | None) -> str | None:
        """The title of the article in this box: as shown there, else as the page's head states it."""
        for box in _inside(_boxes(page, Part.TITLE), within) if Part.TITLE in self.parts else ():
            return " ".join(run.text for run in page.runs[box.first : box.end])
        return next(iter(_texts(root, Part.TITLE)), None) if Part.TITLE in self.parts else None

    def posts(self, page: Page, metadata: Metadata) -> list[Region]:
        """The posts of a page of several."""
        if Part.ARTICLE in self.parts:
            return [post for box in _outermost(_boxes(page, Part.ARTICLE)) if (post := self._post(page, box))]
        return [] if Part.BODY in self.parts else find_posts(page, metadata)

    def region(self, page: Page, titles: Sequence[str]) -> Region | None:
        """Where the article of a page of one is."""
        title = self._title_run(page, page.boxes[0])
        if Part.BODY in self.parts:
            return self._exact(page, page.boxes[0], title, titles)
        region = find_region(page, titles)
        if region is None or title is None:
            return region
        return replace(region, title=title, first=min(title, region.first))

    def lines(self, lines: Sequence[Line], region: Region) -> list[Line]:
        """The lines without those of the title and, where the text is told, without what stands in no part of it."""
        return [
            line
            for line in lines
            if not self._within(line.box, {Part.TITLE}) and (not region.exact or self._within(line.box, TEXT))
        ]

    def sure(self, lines: Sequence[Line]) -> Set[tuple[BlockKind, str]]:
        """The blocks whose kind is told, and that therefore are not judged by what stands around them."""
        return {(kind, line.text) for part, kind in _SURE.items() for line in lines if self._within(line.box, {part})}

    def facts(self, node: LexborNode | None) -> dict[str, Any]:
        """What is told of the article in this element: the fields of it that selectors stand for, found or not."""
        facts: dict[str, Any] = {}
        if Part.BYLINE in self.parts:
            facts["byline"] = ", ".join(dict.fromkeys(map(writers, _texts(node, Part.BYLINE)))) or None
        if Part.TAGS in self.parts:
            facts["tags"] = tuple(dict.fromkeys(_texts(node, Part.TAGS)))
        for part, field in ((Part.PUBLISHED, "published_on"), (Part.MODIFIED, "modified_on")):
            if part in self.parts:
                days = (day_of(found.attributes, found.text()) for found in _marked(node, part))
                facts[field] = next(filter(None, days), None)
        return facts

    def _post(self, page: Page, box: Box) -> Region | None:
        title = self._title_run(page, box)
        exact = self._exact(page, box, title, ()) if Part.BODY in self.parts and title is not None else None
        if exact is not None:
            return replace(exact, body=box)
        return post_in(page, box) if title is None else Region(box, box.first, box.end, title)

    def _title_run(self, page: Page, within: Box) -> int | None:
        boxes = _inside(_boxes(page, Part.TITLE), within) if Part.TITLE in self.parts else []
        return boxes[0].first if boxes else None

    def _exact(self, page: Page, within: Box, title: int | None, titles: Sequence[str]) -> Region | None:
        """The region that spans all parts of the text that are told."""
        bodies = _outermost(_inside(_boxes(page, Part.BODY), within))
        if not bodies:
            return None
        body = bodies[0] if len(bodies) == 1 else _holder(bodies, within)
        title = find_title(page, titles, body) if title is None else title
        parts = [box for part in TEXT & self.parts for box in _inside(_boxes(page, part), within)]
        first = min([box.first for box in parts] + ([] if title is None else [title]))
        return Region(body, first, max(box.end for box in parts), title, exact=True)

    def _within(self, box: Box, parts: Set[Part]) -> bool:
        marks = {part.mark for part in self.parts & parts}
        return bool(marks) and any(not marks.isdisjoint(around.names.split()) for around in _around(box))


NOTHING_TOLD = Told()


def _boxes(page: Page, part: Part) -> list[Box]:
    return [box for box in page.boxes if part.mark in box.names.split()]


def _inside(boxes: Sequence[Box], within: Box) -> list[Box]:
    return [box for box in boxes if within.first <= box.first < box.end <= within.end]


def _outermost(boxes: Sequence[Box]) -> list[Box]:
    """The boxes that stand in no other of them, without empty ones."""
    found: list[Box] = []
    for box in boxes:
        if box.end > box.first and (not found or box.first >= found[-1].end):
            found.append(box)
    return found


def _around(box: Box | None) -> Iterator[Box]:
    while box is not None:
        yield box
        box = box.parent


def _holder(boxes: Sequence[Box], within: Box) -> Box:
    """The inmost box that holds them all."""
    around = (box for box in _around(boxes[0]) if box.end >= boxes[-1].end)
    return next(around, within)


def _marked(node: LexborNode | None, part: Part) -> list[LexborNode]:
    return node.css(f".{part.mark}") if node is not None else []


def _texts(node: LexborNode | None, part: Part) -> list[str]:
    stated = (found.attributes.get("content") or found.text(separator=" ") for found in _marked(node, part))
    return [text for text in map(clean, stated) if text]


def writers(text: str) -> str:
    """The names that a byline states; all of it where it seems to state none."""
    return names_in(text) or bare_name(text) or text
