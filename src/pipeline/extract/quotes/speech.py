"""Stretches of direct speech before anybody knows whose they are, and which blocks led by a dash are none."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.index import Page
from pipeline.extract.tokens import CLOSERS, DASHES, Token, at
from pipeline.extract.words import THIRD_PERSON
from pipeline.model import BlockKind, QuoteKind, Span


@dataclass(frozen=True, slots=True)
class Speech:
    """Speech in one block: `parts` are the stretches that a clause sets apart. `clause` is None where none stands
    there; `intro` is the offset at which words that lead up to the speech in the same block begin, if any do."""

    kind: QuoteKind
    page: Page
    parts: tuple[Span, ...]
    clause: Clause | None
    method: str
    intro: int | None = None

    @property
    def start_char(self) -> int:
        return self.parts[0].start_char

    @property
    def end_char(self) -> int:
        return self.parts[-1].end_char


def third_person(tokens: Sequence[Token]) -> bool:
    return any(token.text.casefold() in THIRD_PERSON for token in tokens)


def leads(page: Page) -> bool:
    """Whether a block begins with a talstreck."""
    return bool(page.tokens) and page.tokens[0].text in DASHES and at(page.tokens, 1) is not page.tokens[0]


def listed(pages: Sequence[Page]) -> frozenset[int]:
    """The blocks led by a dash that are items of a list, by their place: two or more in a row, none of which ends as a
    sentence does and none of which begins like one."""
    items: set[int] = set()
    run: list[Page] = []
    for page in [*pages, None]:
        if page and leads(page) and page.block.kind is not BlockKind.HEADING and _itemlike(page):
            if run and page.ordinal != run[-1].ordinal + 1:
                run = []
            run.append(page)
            if len(run) > 1:
                items |= {item.ordinal for item in run}
        else:
            run = []
    return frozenset(items)


def _itemlike(page: Page) -> bool:
    ending, first = page.tokens[-1].text, at(page.tokens, 1)
    unended = ending not in ".!?…:" and ending not in CLOSERS
    return (unended or first.lower or first.text[0].isdigit()) and len(page.tokens) < 30
