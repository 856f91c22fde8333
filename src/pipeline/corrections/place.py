"""Where a text stands in an article, to the character."""

from collections.abc import Iterator

from pipeline.extract.text import prose
from pipeline.model import PART_SEPARATOR, Article, Block, BlockKind, QuoteKind, Span

_DASHES = "–—-−"
_MARKS = '”“„"»«'


def places(article: Article, text: str) -> Iterator[tuple[Block, tuple[Span, ...]]]:
    """Each place of the running text where these very words stand, with its block; headlines, captions and pull
    quotes are none. Parts joined by PART_SEPARATOR stand in their order in one block."""
    first, *others = text.split(PART_SEPARATOR)
    for block in prose(article):
        for start in _starts(block.text, first):
            spans = _spans(block, start, first, others)
            if spans:
                yield block, spans


def form(block: Block, span: Span) -> QuoteKind:
    """How speech is marked that begins with this span."""
    before = block.text[: span.start_char - block.start_char].rstrip()
    if before.endswith(tuple(_MARKS)):
        return QuoteKind.QUOTATION_MARKS
    if block.kind is BlockKind.TALSTRECK or before in (*_DASHES,):
        return QuoteKind.DASH
    return QuoteKind.UNMARKED


def _spans(block: Block, start: int, first: str, others: list[str]) -> tuple[Span, ...]:
    spans = [(start, start + len(first))]
    for part in others:
        after = next((i for i in _starts(block.text, part) if i >= spans[-1][1]), None)
        if after is None:
            return ()
        spans.append((after, after + len(part)))
    return tuple(Span(block.start_char + a, block.start_char + b) for a, b in spans)


def _starts(text: str, part: str) -> Iterator[int]:
    """Where the part begins in the text, no part of a longer word."""
    start = text.find(part)
    while start >= 0:
        end = start + len(part)
        if not (_within_word(text, start) or _within_word(text, end)):
            yield start
        start = text.find(part, start + 1)


def _within_word(text: str, i: int) -> bool:
    return 0 < i < len(text) and text[i - 1].isalnum() and text[i].isalnum()
