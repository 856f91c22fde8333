"""The blocks in which an interviewer asks or objects: set apart as such, or told by whom they address."""

from collections.abc import Sequence

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.tokens import at
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
        elif page.tokens and k + 1 < len(pages) and pages[k + 1].led:
            objects = k > 1 and pages[k - 1].led and pages[k - 2].ordinal in found
            if (objects or page.tokens[-1].text == "?") and _addresses(page):
                found.add(page.ordinal)
    return frozenset(found)


def _addresses(page: Page) -> bool:
    """Whether a block without speech of its own speaks to somebody."""
    told = page.block.kind in _TOLD and len(page.tokens) <= _LONGEST and not page.led and not page.marked
    return told and any(token.low in ADDRESSING for token in page.tokens)


def asks(page: Page | None) -> bool:
    """Whether the block before speech is an interviewer's question."""
    if page is None or page.block.kind is BlockKind.QUESTION:
        return page is not None
    return not page.led and page.tokens[-1:] != [] and page.tokens[-1].text == "?"


def put_to(index: Index, page: Page) -> Person | None:
    """Whom a question calls by name: "Vad svarar du på det, Anna Berg?", "Anna Berg, vad svarar du?"."""
    addressed = any(token.low in ADDRESSING for token in page.tokens)
    for k, token in enumerate(page.tokens):
        if found := index.person_at(token):
            end = token_at(page.tokens, found[1].end_char)
            last = at(page.tokens, k - 1).text == "," and at(page.tokens, end).text == "?"
            if last or (addressed and k == 0 and at(page.tokens, end).text == ","):
                return found[0]
    return None
