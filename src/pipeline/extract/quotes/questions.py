"""The blocks in which an interviewer asks or objects: set apart as such, or told by whom they address."""

from collections.abc import Sequence

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.tokens import at
from pipeline.extract.words import ADDRESSING, SELF
from pipeline.model import BlockKind

_LONGEST = 60
_FEWEST, _LABEL = 3, 6
_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE, BlockKind.HEADING})


def questions(pages: Sequence[Page]) -> frozenset[int]:
    """The blocks that an interviewer says, by their place: whatever is set as a question; headings that tell who
    asks what; and, right above speech, a short block without speech of its own that addresses somebody and asks, or
    objects where the block before the speech above it asks: "Ni har sagt det förr."."""
    found = {pages[k].ordinal for k in set_apart(pages)}
    for k, page in enumerate(pages):
        if page.ordinal not in found and page.tokens and k + 1 < len(pages) and pages[k + 1].led:
            objects = k > 1 and pages[k - 1].led and pages[k - 2].ordinal in found
            if (objects or _ends_asking(page)) and _addresses(page):
                found.add(page.ordinal)
    return frozenset(found)


def set_apart(pages: Sequence[Page]) -> list[int]:
    """The places of the blocks that are set as an interviewer's questions, or are headings that tell who asks what."""
    headings = _asking_headings(pages)
    return [k for k, page in enumerate(pages) if page.block.kind is BlockKind.QUESTION or k in headings]


def _asking_headings(pages: Sequence[Page]) -> frozenset[int]:
    """The places of the headings that tell who asks what, "Eva i Lund: Varför saltar ni?", where there are several, and
    what stands below most of them speaks of oneself."""
    headings = [k for k, page in enumerate(pages[:-1]) if page.block.kind is BlockKind.HEADING and _signed(page)]
    asked = [k for k in headings if pages[k + 1].block.kind is BlockKind.PARAGRAPH and not pages[k + 1].led]
    answered = [k for k in asked if any(token.low in SELF for token in pages[k + 1].tokens)]
    several = len(asked) >= _FEWEST and 2 * len(answered) > len(asked)
    return frozenset(asked if several else ())


def _signed(heading: Page) -> bool:
    """Whether a heading asks behind a label."""
    if "?" not in heading.block.text:
        return False
    words = [token.text for token in heading.tokens]
    return "?" in words and ":" in words[: min(words.index("?"), _LABEL)]


def _ends_asking(page: Page) -> bool:
    """Whether a block ends as questions do."""
    return page.tokens[-1:] != [] and page.tokens[-1].text == "?"


def _addresses(page: Page) -> bool:
    """Whether a block without speech of its own speaks to somebody."""
    told = page.block.kind in _TOLD and len(page.tokens) <= _LONGEST and not page.led and not page.marked
    return told and any(token.low in ADDRESSING for token in page.tokens)


def asks(page: Page | None) -> bool:
    """Whether the block before speech is an interviewer's question."""
    if page is None or page.block.kind is BlockKind.QUESTION:
        return page is not None
    return not page.led and _ends_asking(page)


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
