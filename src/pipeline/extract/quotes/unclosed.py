"""Speech in quotation marks over several blocks of which but the last has the closing mark: "”Vi började smått. | Sedan
växte det.”"."""

from collections.abc import Mapping, Sequence
from itertools import takewhile

from pipeline.extract.quotes.index import Page
from pipeline.extract.quotes.quotation_marks import DOUBLE
from pipeline.extract.quotes.speech import Speech
from pipeline.model import BlockKind, QuoteKind, Span

_MOST = 6


def unclosed(pages: Sequence[Page]) -> Mapping[int, Speech]:
    """The blocks that go on with what a block before began in marks and left open, by their place, up to that which
    ends with the closing mark; none where another mark opens before, or nothing closes in a few blocks."""
    found: dict[int, Speech] = {}
    for i, page in enumerate(pages):
        if page.ordinal in found or not page.marked or page.marked[-1].closed:
            continue
        behind = pages[i + 1 : i + 1 + _MOST]
        bare = list(takewhile(_without_marks, behind))
        last = behind[len(bare)] if len(bare) < len(behind) else None
        if last is not None and _closes(last):
            found.update((block.ordinal, _whole(block)) for block in (*bare, last))
    return found


def _without_marks(page: Page) -> bool:
    prose = page.block.kind is BlockKind.PARAGRAPH and bool(page.tokens)
    return prose and not any(token.text in DOUBLE for token in page.tokens)


def _closes(page: Page) -> bool:
    """Whether a block has but one mark, with which it ends."""
    marks = [token for token in page.tokens if token.text in DOUBLE]
    prose = page.block.kind is BlockKind.PARAGRAPH
    return prose and len(marks) == 1 and len(page.tokens) > 1 and page.tokens[-1] is marks[0]


def _whole(page: Page) -> Speech:
    closed = page.tokens[-1].text in DOUBLE
    end = page.tokens[-2 if closed else -1].end_char
    span = Span(page.tokens[0].start_char, end)
    return Speech(QuoteKind.QUOTATION_MARKS, page, (span,), None, "marks-alone")
