"""Who has signed a quote: a block of nothing but a name and what its bearer is, right behind a quote in marks."""

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.speech import leads
from pipeline.extract.quotes.subjects import person_subject
from pipeline.extract.tokens import END, at
from pipeline.extract.words import FINITE
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_LONGEST = 24
_BEHIND = frozenset({END.text, ",", "(", "."})
_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.TALSTRECK})


def signature(index: Index, page: Page | None, before: Page | None) -> Person | None:
    """The person who signs, in the block `page`, the quote that the block `before` is from mark to mark."""
    if page is None or before is None or page.block.kind not in _BLOCKS or len(page.tokens) > _LONGEST:
        return None
    if not before.marked or before.marked[0].opening > before.block.start_char:
        return None
    if before.marked[0].closing < before.block.end_char - 1:
        return None
    subject = person_subject(index, page.tokens, int(leads(page)))
    if subject is None or at(page.tokens, subject.end).text not in _BEHIND:
        return None
    said = any(token.text in FINITE or token.text in reporting_verbs() or token.text in "?!" for token in page.tokens)
    return None if said else subject.person
