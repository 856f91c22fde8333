"""Street surveys: one question to several passers-by, each told by a label ("Mirjam Ek, 34, lärare, Kalmar") above the
answer, or before it in the same block."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.nameless import bearer
from pipeline.extract.quotes.narration import first_person
from pipeline.extract.quotes.subjects import Subject, person_subject
from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.extract.words import FINITE, SELF
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_LABELS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LEDE, BlockKind.LIST_ITEM, BlockKind.FACT_BOX})
_ANSWERS = frozenset({BlockKind.PARAGRAPH, BlockKind.TALSTRECK, BlockKind.LIST_ITEM, BlockKind.FACT_BOX})
_LONGEST = 22
_AGE_DIGITS = 3
_FEWEST = 2
# Words by which the writer tells that people are asked.
_ASKED = frozenset("enkät enkäten frågade frågar frågat frågan tillfrågade".split())


@dataclass(frozen=True, slots=True)
class Label:
    """Who answers: the person at the beginning of a block, up to whose token `end` the label goes. `aged`: it tells how
    old that person is. `alone`: it fills its block, so that the answer stands below."""

    subject: Subject
    end: int
    aged: bool
    alone: bool


def surveyed(index: Index) -> Mapping[int, Label]:
    """The labels of those who answer in a survey, by the place of each block of their answers. Where nothing marks what
    they say it is a survey only if people are told to be asked, or each is told with his age before the colon, and half
    of them speak of themselves."""
    if len(index.persons) < _FEWEST:  # as in most articles
        return {}
    if talking := _conversation(index):
        return talking
    labels = {k: label for k in range(len(index.pages)) if (label := _label(index, k))}
    if len(labels) < _FEWEST or _signs(index.pages, min(labels)):
        return _signed(index.pages, labels)
    found: dict[int, tuple[Label, Page]] = {}
    heard = []
    for k, label in labels.items():
        stretch = list(_answer(index, labels, k))
        found.update((page.ordinal, (label, page)) for page in stretch)
        heard += [label] if stretch else []
    if len(heard) < _FEWEST or len(heard) < len(labels) or _tells_of_bearers(index, found):
        return {}
    marked = all(_marked(label, page) for label, page in found.values())
    selves = {id(label) for label, page in found.values() if first_person(_said(label, page))}
    spoken = len(selves) * 2 >= len(heard)
    aged = all(label.aged for label in heard)
    told = _asks(index.pages[: min(labels) + 1]) or (aged and not any(label.alone for label in heard))
    if not (told and spoken) and not (marked and aged):
        return {}
    return {ordinal: label for ordinal, (label, _) in found.items()}


def _signed(pages: Sequence[Page], labels: Mapping[int, Label]) -> Mapping[int, Label]:
    """The labels that tell an age and stand each below the answer that it signs, by the place of that answer."""
    told = len(labels) >= _FEWEST and all(
        label.aged and label.alone and _signs(pages, k) for k, label in labels.items()
    )
    return {pages[k - 1].ordinal: label for k, label in labels.items()} if told else {}


def _conversation(index: Index) -> Mapping[int, Label]:
    """The labels of several who answer the same questions, each by a name and a colon: "Vem vinner?", "Anna: Jag.",
    "Erik: Inte hon.", by the place of the block; one of them speaks of himself."""
    found: dict[int, Label] = {}
    if sum(":" in page.block.text for page in index.pages) < _FEWEST:
        return found
    last, speaks = None, False
    for page in index.pages:
        labels = page.block.kind in _ANSWERS and ":" in page.block.text and last and _asks([last])
        subject = person_subject(index, page.tokens, 0) if labels else None
        if subject and at(page.tokens, subject.end).text == ":" and subject.end + 1 < len(page.tokens):
            found[page.ordinal] = Label(subject, subject.end + 1, aged=False, alone=False)
            speaks = speaks or first_person(page.tokens)
        else:
            last = page
    return found if speaks and len({label.subject.written for label in found.values()}) >= _FEWEST else {}


def _label(index: Index, k: int) -> Label | None:
    """The label that begins the block at place `k`, if one does: a person's name, or the sex of who has none here, and
    behind it the age, an occupation or a place, up to the block's end or a colon; or the name alone, above a block that
    begins with the age."""
    page = index.pages[k]
    brief = len(page.tokens) <= _LONGEST + 1 or ":" in page.block.text
    labels = page.block.kind in _LABELS and page.tokens and brief
    subject = bearer(index, page.tokens, 0) if labels else None
    if subject is None:
        return None
    rest = page.tokens[subject.end : _LONGEST]
    told = list(takewhile(lambda token: token.text != ":", rest))
    end = subject.end + len(told)
    alone = end + 1 >= len(page.tokens)
    if not told and alone and k + 1 < len(index.pages):
        below = index.pages[k + 1].tokens
        aged = bool(_particulars(below) and _age(below[0]))
        return Label(subject, end, aged, alone=True) if aged or _of_oneself(below) else None
    if (
        not told
        or told[0].text not in ",("
        or not (alone or at(page.tokens, end).text == ":")
        or not _particulars(told)
    ):
        return None
    return Label(subject, end if alone else end + 1, any(map(_age, told)), alone)


def _of_oneself(tokens: Sequence[Token]) -> bool:
    return any(token.low in SELF for token in tokens)


def _particulars(tokens: Sequence[Token]) -> bool:
    """Whether words tell, without a verb, what somebody is: "34 år, bussförare på Vikbuss, Nybro"."""
    words = tokens[:-1] if tokens and tokens[-1].text in ".:" else tokens
    return 0 < len(words) < _LONGEST and not any(
        token.text in FINITE
        or token.text in reporting_verbs()
        or token.text in ".!?"
        or (token.text in CLOSERS and token.text != ")")
        for token in words
    )


def _age(token: Token) -> bool:
    return token.text.isdigit() and len(token.text) < _AGE_DIGITS


def _signs(pages: Sequence[Page], first: int) -> bool:
    """Whether the first label signs what stands above it: "”Det blir bra.”", "– Det blir bra."."""
    before = pages[first - 1] if first else None
    marks = before.marked if before else ()
    enclosed = before is not None and marks != () and marks[0].opening == before.block.start_char
    return before is not None and (before.led or (enclosed and marks[0].closing >= before.block.end_char - 1))


def _answer(index: Index, labels: Mapping[int, Label], k: int) -> Iterator[Page]:
    """The blocks of the answer to the label at place `k`, without the questions between: up to the next label; below
    the last one those that go on as the first one begins, in which somebody speaks of himself."""
    pages, label = index.pages, labels[k]
    if not label.alone:
        yield pages[k]
        return
    begin = k + 1
    if label.end == label.subject.end and at(pages[k].tokens, label.end).text != ",":
        begin += begin < len(pages) and bool(pages[begin].tokens) and _age(pages[begin].tokens[0])
    last, first = k == max(labels), None
    for n in range(begin, len(pages)):
        page = pages[n]
        if page.block.kind is BlockKind.QUESTION:
            continue
        first = first or page
        if n in labels or page.block.kind not in _ANSWERS or page.led != first.led:
            return
        if last and page is not first and not page.led and not _goes_on(index, page):
            return
        yield page


def _goes_on(index: Index, page: Page) -> bool:
    named = any(index.person_at(token) for token in page.tokens)
    return first_person(page.tokens) and not named and not page.marked


def _tells_of_bearers(index: Index, found: Mapping[int, tuple[Label, Page]]) -> bool:
    """Whether what stands below some label names its bearer: the writer tells of nominees, or of a team."""
    for label, page in found.values():
        people = (index.person_at(token) for token in _said(label, page))
        if any(named and named[0] is label.subject.person for named in people) and not page.led and not page.marked:
            return True
    return False


def _said(label: Label, page: Page) -> Sequence[Token]:
    return page.tokens if label.alone else page.tokens[label.end :]


def _marked(label: Label, page: Page) -> bool:
    said = _said(label, page)
    return bool(said) and (page.led or not said[0].word)


def _asks(pages: Sequence[Page]) -> bool:
    """Whether one of the blocks up to the first label asks, or tells that people are asked."""
    heard = (page.tokens for page in pages if page.tokens)
    return any(said[-1].text == "?" or not _ASKED.isdisjoint([token.low for token in said]) for said in heard)
