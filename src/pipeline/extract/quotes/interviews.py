"""Whose the answers of an interview are: the one person whom the headline and what follows it name."""

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import Index, Page
from pipeline.model import BlockKind

_REPLIES = frozenset("ja nej jo nä jodå precis visst exakt javisst absolut okej nejdå".split())


def interviewee(index: Index) -> Person | None:
    """The only person whom the headline and the lede (or else the first block behind it) name."""
    leading = [page for page in index.pages if page.block.kind is BlockKind.LEDE] or list(index.pages)
    opening = leading[0].block.end_char if leading else 0
    named = [person for person in index.people if any(m.start_char < opening for m in person.mentions)]
    return named[0] if len(named) == 1 else None


def answers_question(before: Page | None) -> bool:
    """Whether the block before speech is an interviewer's question."""
    return before is not None and before.block.kind is BlockKind.QUESTION


def replies(page: Page) -> bool:
    """Whether speech begins as the reply of the other one of two who talk: "– Ja, och växeln."."""
    word = next((token for token in page.tokens if token.word), None)
    return word is not None and word.low in _REPLIES
