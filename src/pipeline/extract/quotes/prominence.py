"""Whether a person whom a sentence names is what it is about, or who says something by it."""

from collections.abc import Sequence

from pipeline.extract.quotes.discourse import Event
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.negation import NEGATIONS
from pipeline.extract.quotes.subjects import PRONOUNS, Subject, SubjectKind, past_standing, person_subject, read_subject
from pipeline.extract.quotes.tense import PAST, tense
from pipeline.extract.quotes.unnamed import personal
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import POSSESSIVES, looks_finite
from pipeline.reference.naming import work_words
from pipeline.reference.verbs import reporting_supines, reporting_verbs

# A sentence in which more words stand before a person is about something else.
_FAR = 80
_JOINING = frozenset("och men fast medan".split())
# How far off "har" stands from what somebody has done.
_PERFECT, _CLAUSE = ("har", "hade"), 9
_BEING = frozenset({"är", "var"})
_SOUGHT = 9
_WRITERS = frozenset("vi jag tidningen reportern".split())
_SEEKING = frozenset(
    """ringer ringde ringt når nådde nått frågar frågade frågat möter mötte mött träffar träffade träffat intervjuar
    intervjuade intervjuat kontaktar kontaktade kontaktat söker sökte sökt besöker besökte besökt""".split()
)
_BETWEEN = NEGATIONS | {"sig", "även", "också"}


def leading(index: Index, page: Page, start: int) -> Subject | None:
    """The person that a sentence begins with, by name or behind a title and an organisation."""
    subject = read_subject(index, page.tokens, start)
    return subject if subject and subject.person else None


def done_by(index: Index, tokens: list[Token], start: int, i: int) -> Subject | None:
    """Who has said what the supine at token `i` tells, behind its auxiliary: "I boken har någon av dem skrivit:"."""
    if i - 2 < start or tokens[i].text not in reporting_supines():
        return None
    helper = next((k for k in range(i - 2, max(i - _CLAUSE, start - 1), -1) if tokens[k].text in _PERFECT), None)
    subject = read_subject(index, tokens, helper + 1) if helper is not None else None
    return subject if subject and subject.end <= i and subject.kind is not SubjectKind.TITLE else None


def last_clause(index: Index, page: Page, start: int, stop: int) -> int:
    """The token up to `stop` that begins the last main clause of a sentence from token `start` on, if somebody is its
    subject: "Klarvik ställer upp, och | ägaren Anna Berg har en plan"; `start` where the sentence is of one clause."""
    for k in range(stop - 1, start + 1, -1):
        if page.tokens[k].text in _JOINING and any(_finite(word.text) for word in page.tokens[start:k]):
            end = _somebody(index, page, k + 1)
            if end is not None and end < stop and _finite(at(page.tokens, end).text):
                return k + 1
    return start


def leads_clause(index: Index, page: Page, start: int, i: int) -> bool:
    """Whether the person at token `i` is the subject of a further main clause of the sentence from token `start` on:
    "Mötet är öppet och Eva Mo har skrivit"."""
    joins = start < i <= start + _FAR and page.tokens[i - 1].text in _JOINING
    joins = joins and any(_finite(word.text) for word in page.tokens[start : i - 1])
    end = _somebody(index, page, i) if joins else None
    return end is not None and _finite(at(page.tokens, end).text)


def _somebody(index: Index, page: Page, i: int) -> int | None:
    """The token behind the subject at token `i` and what tells who that is, if it is somebody."""
    tokens = page.tokens
    if tokens[i].low in POSSESSIVES and personal(at(tokens, i + 1).text):
        return i + 2
    subject = read_subject(index, tokens, i)
    if subject is None:
        return None
    if subject.person:
        end = past_standing(index, tokens, subject.end, len(tokens))
        return end + (at(tokens, end).text == ",")
    titled = subject.kind is SubjectKind.TITLE and personal(subject.written.casefold().split()[-1])
    return subject.end if titled or subject.kind is SubjectKind.PRONOUN else None


def _finite(word: str) -> bool:
    return looks_finite(word) or tense(word) is PAST


def behind_verb(index: Index, page: Page, start: int, i: int) -> bool:
    """Whether the first person of the sentence from token `start` on stands right behind its verb, as a subject does:
    "Efteråt blir Anna Berg kvar", "Det tror inte Anna Berg på", "I fjol tilldelades Anna Berg Klarpriset"."""
    verb = i - 1 - (at(page.tokens, i - 1).text in _BETWEEN)
    word = at(page.tokens, verb).text
    honoured = word in work_words().conferred | work_words().given
    return (_finite(word) or word in reporting_verbs() or honoured) and _first(index, page, start, i)


def closing(index: Index, page: Page, start: int, i: int) -> bool:
    """Whether the only person of a sentence ends its block behind a comma, as somebody new does: "En av dem är
    ordföranden i Byalaget, Anna Berg."."""
    subject = person_subject(index, page.tokens, i)
    ends = subject is not None and subject.end >= len(page.tokens) - 1
    return ends and at(page.tokens, i - 1).text == "," and _first(index, page, start, i)


def described(index: Index, page: Page, start: int, i: int) -> bool:
    """Whether a sentence about nobody else tells who the person at token `i` is: "Nu väntar labbet för Eva Mo, som är
    doktorand"."""
    subject = person_subject(index, page.tokens, i)
    told = [at(page.tokens, k).text for k in range(subject.end, subject.end + 3)] if subject else []
    tells = told[:2] == [",", "som"] and told[2] in _BEING and _first(index, page, start, i)
    return tells and not any(token.low in PRONOUNS for token in page.tokens[start:i])


def sought(index: Index, page: Page, start: int, i: int) -> bool:
    """Whether the person at token `i` is whom the writer turns to: "Vi ringer upp Anna Berg", "Vi har frågat
    läraren Anna Berg"."""
    words = {token.low for token in page.tokens[max(start, i - _SOUGHT) : i]}
    return not words.isdisjoint(_WRITERS) and not words.isdisjoint(_SEEKING) and _first(index, page, start, i)


def _first(index: Index, page: Page, start: int, i: int) -> bool:
    return i - start <= _FAR and not any(map(index.person_at, page.tokens[start:i]))


def beside_another(page: Page, start: int, i: int, events: Sequence[Event]) -> bool:
    """Whether the person at token `i` is the second of two subjects: "Rektorn Anna Berg och läraren Lisa Ek log"."""
    last = events[-1] if events else None
    if last is None or not last.strong or last.char < page.tokens[start].start_char:
        return False
    between = page.tokens[token_at(page.tokens, last.char) : i]
    joined = any(word.text in ("och", "samt") for word in between[-3:])
    return joined and not any(looks_finite(word.text) for word in between)
