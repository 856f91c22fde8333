"""The blocks in which an interviewer asks or objects: set apart as such, or told by whom they address."""

from collections.abc import Sequence

from pipeline.extract.quotes.index import Page
from pipeline.extract.quotes.speech import leads
from pipeline.extract.words import ADDRESSING
from pipeline.model import BlockKind

_LONGEST = 60
_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE, BlockKind.HEADING})


def questions(pages: Sequence[Page]) -> frozenset[int]:
    """The blocks that an interviewer says, by their place: whatever is set as a question; and, right above speech, a
    short block without speech of its own that addresses somebody and asks, or objects where the block before the speech
    above it asks: "Ni har sagt det förr."."""
    found: set[int] = set()
    for k, page in enumerate(pages):
        if page.block.kind is BlockKind.QUESTION:
            found.add(page.ordinal)
        elif page.tokens and k + 1 < len(pages) and leads(pages[k + 1]):
            objects = k > 1 and leads(pages[k - 1]) and pages[k - 2].ordinal in found
            if (objects or page.tokens[-1].text == "?") and _addresses(page):
                found.add(page.ordinal)
    return frozenset(found)


def _addresses(page: Page) -> bool:
    """Whether a block without speech of its own speaks to somebody."""
    told = page.block.kind in _TOLD and len(page.tokens) <= _LONGEST and not leads(page) and not page.marked
    return told and any(token.low in ADDRESSING for token in page.tokens)


def asks(page: Page | None) -> bool:
    """Whether the block before speech is an interviewer's question."""
    if page is None or page.block.kind is BlockKind.QUESTION:
        return page is not None
    return not leads(page) and page.tokens[-1:] != [] and page.tokens[-1].text == "?"
