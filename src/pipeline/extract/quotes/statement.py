"""A statement: what somebody is said to mean, in the writer's words."""

from dataclasses import dataclass

from pipeline.extract.quotes.index import Page
from pipeline.extract.quotes.subjects import Subject, SubjectKind
from pipeline.extract.tokens import CLOSERS
from pipeline.model import Span

WHO_SPEAKS = frozenset({SubjectKind.NAME, SubjectKind.PRONOUN, SubjectKind.ORGANIZATION, SubjectKind.TITLE})


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody is said to mean: `parts` hold the content, more than one where a clause breaks into it; `char` is
    the place of the verb."""

    page: Page
    parts: tuple[Span, ...]
    cue: str
    subject: Subject
    char: int
    method: str


def content_of(page: Page, *stretches: tuple[int, int]) -> tuple[Span, ...]:
    """The words of stretches of tokens, each without the points around them; none for those without words."""
    return tuple(span for start, stop in stretches if (span := span_of(page, start, stop)))


def span_of(page: Page, start: int, stop: int) -> Span | None:
    """The words from token `start` up to `stop`, without the points around them."""
    tokens = page.tokens
    while start < stop and not tokens[start].word and tokens[start].text not in CLOSERS:
        start += 1
    while stop > start and (tokens[stop - 1].text in ".!?:,…" or tokens[stop - 1].text in ("och", "men")):
        stop -= 1
    if start >= stop:
        return None
    return Span(tokens[start].start_char, tokens[stop - 1].end_char)
