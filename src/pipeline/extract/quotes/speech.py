"""Stretches of direct speech before anybody knows whose they are, and which blocks led by a dash are none."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.index import Page
from pipeline.extract.quotes.narration import first_person
from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.extract.words import FINITE, OBJECT_FORMS, POSSESSIVES, THIRD_PERSON
from pipeline.model import BlockKind, QuoteKind, Span

_LONGEST_ITEM = 30
_SEXES = {"han": "M", "hon": "F", **OBJECT_FORMS, **POSSESSIVES}


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

    def speaks_of(self, sex: str | None) -> bool:
        """Whether somebody of that sex is spoken of by a pronoun: "Han sa inte ett ord"."""
        ends = [(part.start_char, part.end_char) for part in self.parts]
        said = (token for token in self.page.tokens if _SEXES.get(token.low) == sex is not None)
        return any(start <= token.start_char < end for token in said for start, end in ends)

    @property
    def goes_on(self) -> bool:
        """Whether speech stands behind the clause too."""
        return self.clause is not None and self.end_char > self.page.tokens[self.clause.start].start_char


def third_person(tokens: Sequence[Token]) -> bool:
    return any(token.low in THIRD_PERSON for token in tokens)


def listed(pages: Sequence[Page]) -> frozenset[int]:
    """The blocks led by a dash that are items of a list, by their place: two or more in a row, none of which ends as a
    sentence does and none of which begins like one, or that have no verb and stand behind a colon."""
    items: set[int] = set()
    run: list[Page] = []
    lead: Page | None = None
    for before, page in pairwise((None, *pages, None)):
        if run and (page is None or page.ordinal != run[-1].ordinal + 1):
            run = []
        lead = lead if run else before
        if page and page.led and _itemlike(page, lead):
            run.append(page)
            items |= {item.ordinal for item in run} if len(run) > 1 else set()
        else:
            run = []
    return frozenset(items)


def _itemlike(page: Page, lead: Page | None) -> bool:
    """Whether a block may be an item of a list that stands behind the block `lead`."""
    if page.block.kind is BlockKind.HEADING or len(page.tokens) >= _LONGEST_ITEM:
        return False
    ending, first = page.tokens[-1].text, at(page.tokens, 1)
    unended = ending not in ".!?…:" and ending not in CLOSERS
    announced = lead is not None and lead.tokens[-1:] and lead.tokens[-1].text == ":" and not lead.cues
    verbless = not any(token.text in FINITE for token in page.tokens) and not first_person(page.tokens)
    return unended or first.lower or first.text[0].isdigit() or bool(announced and verbless)
