"""The documents that an article tells of: who published each, for what it later calls "rapporten" or "på sidan 31"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from pipeline.extract.people import Person
from pipeline.extract.quotes.confidence import Sure, Voice
from pipeline.extract.quotes.documentnouns import INQUIRY, Noun, document_noun
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.publishers import PUBLISHING, introduced, only_made, publisher_beside
from pipeline.extract.quotes.subject_before import subject_before
from pipeline.extract.quotes.subjects import Subject, read_subject
from pipeline.extract.tokens import Token, at
from pipeline.model import Attribution, BlockKind, Entity
from pipeline.reference.verbs import reporting_verbs

_PRESENTING = frozenset(
    """presenterar presenterade presenterat släpper släppte släppt publicerar publicerade publicerat redovisar
    redovisade redovisat""".split()
)
_ARTICLES = frozenset("en ett sin sitt".split())
_ABOUT = frozenset("av för från i med mot om på till ur".split())
_PAGES = frozenset("sidan sida".split())
_MEMORY = 60
_DESCRIPTION, _CLAUSE, _VERB = 3, 12, 4


@dataclass(frozen=True, slots=True)
class Document:
    """A document that comes up at offset `char`; `publisher` is None where the text tells of a new one, not whose."""

    noun: Noun
    char: int
    publisher: Person | Entity | None


class Documents:
    """The documents of an article, found when first asked for."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def voice(self, written: str, char: int) -> Voice | None:
        """Who speaks by what a definite noun at offset `char` means, a document or its writers."""
        noun = document_noun(written)
        return self._spoken(self._publisher(noun, char), written) if noun and noun.definite else None

    def holding(self, tokens: Sequence[Token], char: int) -> Voice | None:
        """Who speaks by the document that the words of a clause tell something stands in, with or without its page."""
        for k, token in enumerate(tokens):
            noun = document_noun(token.text)
            if noun:
                return self.voice(token.text, char)
            if token.text in _PAGES and k + 1 < len(tokens) and tokens[k + 1].text.isdigit():
                return self._spoken(_only(self._before(char)), token.text)
        return None

    @cached_property
    def _all(self) -> tuple[Document, ...]:
        return tuple(found for page in self._index.pages for found in _told(self._index, page))

    def _before(self, char: int) -> tuple[Document, ...]:
        end = bisect_left(self._all, char, key=attrgetter("char"))
        return self._all[max(end - _MEMORY, 0) : end]

    def _publisher(self, noun: Noun, char: int) -> Person | Entity | None:
        """Whose the document is: the last called by the same noun, else the only one of those of a kindred noun."""
        before = self._before(char)
        if same := next((document for document in reversed(before) if document.noun.base == noun.base), None):
            return same.publisher
        return _only([document for document in before if noun.inquiry and document.noun.inquiry])

    @staticmethod
    def _spoken(publisher: Person | Entity | None, written: str) -> Voice | None:
        if publisher is None:
            return None
        person, entity = (publisher, None) if isinstance(publisher, Person) else (None, publisher)
        return Voice(person, entity, written, Attribution.TITLE, None, Sure.TITLE_SEVERAL)


def _only(documents: Sequence[Document]) -> Person | Entity | None:
    """The publisher of all of some documents."""
    first = documents[0].publisher if documents else None
    return first if all(document.publisher == first for document in documents) else None


def _told(index: Index, page: Page) -> Iterator[Document]:
    """The documents of a block, in order: each with its publisher, or new to the reader."""
    if page.block.kind is BlockKind.HEADING:
        return
    for i, token in enumerate(page.tokens):
        noun = document_noun(token.text) if token.word else None
        if noun is None or noun.base == INQUIRY:
            continue
        found = publisher_beside(index, page.tokens, i) or _reporting(index, page, i) or _presenting(index, page, i)
        found = None if found and only_made(page.tokens, i, found.end) else found
        if found or introduced(page.tokens, i):
            yield Document(noun, token.start_char, (found.person or found.organization) if found else None)


def _presenting(index: Index, page: Page, i: int) -> Subject | None:
    """Who makes the document whose noun is token `i` known: "I dag presenterade X sin rapport", "X har släppt en ny
    studie"."""
    tokens, start = page.tokens, page.opening(i)
    article = next((k for k in range(i - 1, max(i - 1 - _DESCRIPTION, start), -1) if tokens[k].low in _ARTICLES), None)
    if article is None or any(token.text in _ABOUT for token in tokens[article - 1 : i]):
        return None
    for k in range(article - 1, max(i - 1 - _CLAUSE, start - 1), -1):
        if tokens[k].low in _PRESENTING:
            behind = read_subject(index, tokens, k + 1)
            subject = behind if behind and behind.kind in PUBLISHING else subject_before(index, page, start, k)
            return subject if subject and subject.kind in PUBLISHING and subject.end <= i else None
        if not tokens[k].word:
            return None
    return None


def _reporting(index: Index, page: Page, i: int) -> Subject | None:
    """Who reports in the document whose noun is token `i`: "I domen slår X fast att", "X varnar i en ny rapport"."""
    tokens = page.tokens
    inside = next((k for k in range(i - 1, max(i - 1 - _DESCRIPTION, -1), -1) if tokens[k].low == "i"), None)
    if inside is None:
        return None
    start, stop = (token_at(tokens, char) for char in page.sentence(tokens[i].start_char))
    if inside == start:
        verbs = (k for k in range(i + 1, min(i + _CLAUSE, stop)) if tokens[k].text in reporting_verbs())
        behind = (read_subject(index, tokens, k + 1) for k in verbs)
        return next((subject for subject in behind if subject and subject.kind in PUBLISHING), None)
    for k in range(inside - 1, max(inside - 1 - _VERB, start - 1), -1):
        if at(tokens, k).text in reporting_verbs():
            subject = read_subject(index, tokens, k + 1) if k + 1 < inside else None
            subject = subject if subject and subject.kind in PUBLISHING else subject_before(index, page, start, k)
            return subject if subject and subject.kind in PUBLISHING else None
    return None
