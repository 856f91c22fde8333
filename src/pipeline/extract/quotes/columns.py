"""Advice columns: letters, and below each what an expert answers behind "Svar:" or "Anna Berg svarar:" in the same
block."""

from collections.abc import Mapping

from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.subjects import Subject, person_subject
from pipeline.extract.quotes.surveys import Label
from pipeline.extract.tokens import at
from pipeline.model import BlockKind

_ANSWER, _ANSWERS = "Svar", "svarar"
_FEWEST = 2
# Without these no article has such a column.
_SIGNS = (f"{_ANSWER}:", f"{_ANSWERS}:")


def columns(index: Index) -> Mapping[int, Label]:
    """Who answers in each block that is an answer, by the block's place; nobody where there are not several, or where
    nobody is told to answer."""
    if not any(sign in index.text for sign in _SIGNS):
        return {}
    found: dict[int, Label] = {}
    expert: Subject | None = None
    for page in index.pages:
        told = _answering(index, page)
        expert = told or expert or _announced(index, page)
        tokens = page.tokens
        led = len(tokens) > _FEWEST and tokens[0].text == _ANSWER and tokens[1].text == ":"
        if page.block.kind is BlockKind.PARAGRAPH and expert and (told or led):
            found[page.ordinal] = Label(expert, told.end + 2 if told else 2, aged=False, alone=False)
    return found if len(found) >= _FEWEST else {}


def _answering(index: Index, page: Page) -> Subject | None:
    """Who is named at the beginning of a block as who answers in it: "Anna Berg svarar: Ja, det ..."."""
    subject = person_subject(index, page.tokens, 0)
    colon = subject.end + 1 if subject else 0
    answers = subject and at(page.tokens, colon - 1).text == _ANSWERS and at(page.tokens, colon).text == ":"
    return subject if answers and colon + 1 < len(page.tokens) else None


def _announced(index: Index, page: Page) -> Subject | None:
    """The only person whom a block names that tells of answers: "Anna Berg läser alla brev och svarar på några"."""
    person = index.only_person(page.tokens) if any(token.text == _ANSWERS for token in page.tokens) else None
    named = (k for k, token in enumerate(page.tokens) if person and index.person_at(token))
    return next((person_subject(index, page.tokens, k) for k in named), None)
