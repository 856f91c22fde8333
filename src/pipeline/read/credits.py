"""Boxes that are called credits: mostly they say who took a picture, on some pages who wrote the article and when."""

from pipeline.read.bylines import stated_byline
from pipeline.read.names import Role
from pipeline.read.page import Box, Page
from pipeline.read.phrases import is_dateline

_CREDIT = frozenset({Role.CREDIT})
_FEW = 4


def settle_credits(page: Page) -> None:
    """Call a box of credits the article's own, where no picture is by it and it names a writer or a day."""
    for box in page.boxes:
        if box.roles and Role.CREDIT in box.roles and not _is_by_a_picture(box) and _signs(page, box):
            box.roles = (box.roles - _CREDIT) | {Role.META}


def _is_by_a_picture(box: Box) -> bool:
    around: Box | None = box
    while around is not None and around.end - around.first <= _FEW:
        if around.pictures or around.tag in ("figure", "figcaption") or Role.CAPTION in around.roles:
            return True
        around = around.parent
    return False


def _signs(page: Page, box: Box) -> bool:
    texts = [run.text for run in page.runs[box.first : min(box.end, box.first + _FEW)]]
    return any(is_dateline(text) or stated_byline(text) for text in texts)
