"""How far an article reaches beyond the box that holds most of its text."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from pipeline.read.names import Role
from pipeline.read.page import HEADINGS, Box, Page, Run
from pipeline.read.phrases import begins_section

_BETWEEN = 2
_BETWEEN_PARTS = 8
_LONGEST_LABEL = 60


def text_parts(page: Page, body: Box, title: int | None) -> list[Box]:
    """The boxes that hold a text in parts, in order: the body, and those called like it near before and after it, with
    nothing between them that leads elsewhere. Just the body where it holds more than paragraphs."""
    first = 0 if title is None else title + 1
    named = [box for box in page.boxes if box is body or _is_called(box, body, first)] if body.names else [body]
    if len(named) == 1:
        return named
    texts = _Texts(page)
    alike = [box for box in named if texts.hold(box)]
    if body not in alike:
        return [body]
    at = alike.index(body)
    start = end = at
    while start and _is_near(page, alike[start - 1], alike[start]):
        start -= 1
    while end + 1 < len(alike) and _is_near(page, alike[end], alike[end + 1]):
        end += 1
    return alike[start : end + 1]


def _is_called(box: Box, body: Box, first: int) -> bool:
    """Whether a box from run `first` on, apart from the body, is called like it."""
    alike = box.names == body.names and box.tag == body.tag and not box.out
    return alike and first <= box.first < box.end and (box.end <= body.first or body.end <= box.first)


class _Texts:
    """Which boxes hold text: most of what they say stands in them at once, or in their own children."""

    def __init__(self, page: Page) -> None:
        self._sums = [0, *accumulate(run.weight for run in page.runs)]
        self._near: Counter[int] = Counter()
        for run in page.runs:
            self._near[id(run.box)] += run.weight
            self._near[id(run.box.parent)] += run.weight

    def hold(self, box: Box) -> bool:
        return self._near[id(box)] * 2 > self._sums[box.end] - self._sums[box.first]


def _is_near(page: Page, before: Box, after: Box) -> bool:
    between = [run for run in page.runs[before.end : after.first] if not run.box.out]
    return len(between) <= _BETWEEN_PARTS and not any(map(_leads_elsewhere, between))


def _leads_elsewhere(run: Run) -> bool:
    if run.linked * 2 > len(run.text):
        return True
    return run.box.tag in HEADINGS and len(run.text) < _LONGEST_LABEL and begins_section(run.text)


def holder_of(boxes: Sequence[Box], within: Box) -> Box:
    """The inmost box that holds them all."""
    box = boxes[0]
    while box.end < boxes[-1].end and box.parent is not None and box is not within:
        box = box.parent
    return box


def end_of(page: Page, body: Box) -> int:
    """Where an article ends: with its text, or with the tables and fact boxes that follow it at once, perhaps under
    headings and labels of their own."""
    end = number = body.end
    while number < len(page.runs) and number - end <= _BETWEEN:
        run = page.runs[number]
        number += 1
        if run.box.out:
            end += end == number - 1
        elif run.table is not None or _is_in_fact(run.box):
            end = number
        elif run.linked or (run.box.tag not in HEADINGS and len(run.text) >= _LONGEST_LABEL):
            break
    return end


def _is_in_fact(inmost: Box) -> bool:
    box: Box | None = inmost
    while box is not None:
        if box.roles and Role.FACT in box.roles:
            return True
        box = box.parent
    return False
