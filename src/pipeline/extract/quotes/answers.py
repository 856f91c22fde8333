"""The answers to an interviewer's questions, or in a survey, where nothing marks them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pipeline.extract.people import Person
from pipeline.extract.quotes.index import Index, Page, held
from pipeline.extract.quotes.interviews import answerer
from pipeline.extract.quotes.narration import first_person
from pipeline.extract.quotes.questions import set_apart
from pipeline.extract.quotes.speech import Speech, third_person
from pipeline.extract.quotes.surveys import Label
from pipeline.extract.tokens import DASHES, at
from pipeline.extract.words import SELF
from pipeline.model import BlockKind, QuoteKind, Span
from pipeline.reference.verbs import reporting_verbs

# The verb before the colon of a line that tells who answers a letter.
_REPLIES = "svarar"
# By these a writer tells what others say, and nobody in speech: "Bolaget uppger att", beside "säger".
_WRITTEN = frozenset("uppger uppgav".split())


def unmarked_answers(index: Index, labels: Mapping[int, Label]) -> Mapping[int, int]:
    """The token at which the answer in a block begins, by the place of each block that holds an unmarked one. `labels`
    are those of a survey."""
    found = {page.ordinal: 0 for page in (*answers(index), *_replies(index))}
    found.update((ordinal, 0 if label.alone else label.end) for ordinal, label in labels.items())
    return found


def answer(page: Page, start: int) -> Speech | None:
    """The speech of a block that is an answer from token `start` on, without the dash that leads it."""
    dash = page.tokens[start].text in DASHES
    first = start + dash
    if first >= len(page.tokens):
        return None
    span = Span(page.tokens[first].start_char, page.block.end_char)
    kind = QuoteKind.DASH if dash else QuoteKind.UNMARKED
    return Speech(kind, page, (span,), None, "answer", page.block.start_char if start else None)


def answers(index: Index) -> Iterator[Page]:
    """The paragraphs that answer an interviewer's question, where those to most do not stand in marks: up to the next
    question, one where the article goes on with speech behind dashes, or what the writer tells. None where nobody
    speaks of himself right behind a question, nor is told to answer: a writer answers the reader's own."""
    pages = index.pages
    questions = set_apart(pages)
    behind = [page for k in questions for page in pages[k + 1 : k + 2]]
    told = any(token.low in SELF for page in behind for token in page.tokens)
    if len(questions) < 2 or not (told or answerer(index, pages[: questions[0]])):
        return
    ends = [*questions[1:], len(pages)]
    if 2 * sum(any(map(_in_marks, pages[k:end])) for k, end in zip(questions, ends, strict=True)) > len(questions):
        return
    for k, begin in enumerate(questions):
        end = questions[k + 1] if k + 1 < len(questions) else len(pages)
        stretch = pages[begin + 1 : end]
        spoken = next((n for n, page in enumerate(stretch) if page.led), None)
        if spoken in (0, 1):
            continue
        if spoken is not None or k + 1 == len(questions):
            stretch = stretch[:1]
        for page in stretch[: _told_on(index, stretch)]:
            if page.block.kind is not BlockKind.PARAGRAPH:
                break
            yield page


def _replies(index: Index) -> Iterator[Page]:
    """The paragraphs that answer readers' letters, each behind a line that but tells who does: "Anna Berg, gatuchef i
    Lund, svarar:"."""
    for line, page in pairwise(index.pages):
        if not line.tokens or line.tokens[-1].text != ":" or page.block.kind is not BlockKind.PARAGRAPH:
            continue
        verb = len(line.tokens) - 2
        tells = at(line.tokens, verb).text == _REPLIES and "." not in line.block.text
        person = index.only_person(line.tokens) if tells else None
        if person and _subject(line, verb, person) and not (page.led or page.marked):
            yield page


def _subject(line: Page, verb: int, person: Person) -> bool:
    """Whether a person is the subject of the verb at a token: named right before it, or before what commas set off."""
    apart = at(line.tokens, verb - 1).text == ","
    return apart or any(mention.end_char == line.tokens[verb - 1].end_char for mention in person.mentions)


def _in_marks(page: Page) -> bool:
    """Whether a block begins with a mark of speech."""
    return bool(page.marked) and page.marked[0].opening <= page.block.start_char


def _told_on(index: Index, stretch: Sequence[Page]) -> int:
    """The place of the first block behind a question with which the writer tells on: one that tells what somebody says
    or means, or one right before that in which nobody speaks of himself."""
    told = next((k for k, page in enumerate(stretch) if k and _reports(index, page)), len(stretch))
    while 1 < told < len(stretch) and not first_person(stretch[told - 1].tokens):
        told -= 1
    return told


def _reports(index: Index, page: Page) -> bool:
    """Whether nobody speaks of himself in a block outside marks, and somebody else is told to say or mean something."""
    marked = [(stretch.opening, stretch.closing) for stretch in page.marked]
    words = [token for token in page.tokens if not held(marked, token.start_char, token.end_char)]
    told = third_person(words) or any(map(index.person_at, words)) or any(word.text in _WRITTEN for word in words)
    return told and not first_person(words) and any(word.text in reporting_verbs() for word in words)


def told_apart(speech: Speech) -> bool:
    """Whether speech is set apart from the rest of an answer's block as the answer itself: it begins the block, and a
    clause tells whose it is or it ends the block. Else somebody is quoted in the answer."""
    tokens = speech.page.tokens
    begins = tokens[0].end_char >= speech.start_char
    return begins and (speech.clause is not None or tokens[-1].start_char <= speech.end_char)
