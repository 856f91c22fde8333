"""Statements with "enligt": whose view it is, a person's, an organisation's or that of what it published."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.roles import after_name
from pipeline.extract.quotes.index import Index, Page, between
from pipeline.extract.quotes.statement import WHO_SPEAKS, Statement, span_of
from pipeline.extract.quotes.subjects import Subject, SubjectKind, read_subject
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import DOCUMENTS
from pipeline.model import Attribution

_OBJECT_FORMS = {"honom": "M", "henne": "F"}
_OWNING_FORMS = {"hans": "M", "hennes": "F"}


def according(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """ "Enligt X är ..." and "..., enligt X."."""
    tokens = page.tokens
    for i in between(page.cues, start, stop):
        if tokens[i].text not in ("Enligt", "enligt"):
            continue
        subject = _source(index, tokens, i + 1)
        if subject is None:
            continue
        end = _past_source(index, tokens, subject, stop)
        span = span_of(page, end, stop) if i == start else span_of(page, start, i)
        if span and (i == start or _last(page, end, stop)):
            return Statement(page, span, tokens[i].text, subject, tokens[i].start_char, "according-to")
    return None


def _source(index: Index, tokens: list[Token], i: int) -> Subject | None:
    if sex := _OBJECT_FORMS.get(at(tokens, i).text):
        return Subject(SubjectKind.PRONOUN, i + 1, tokens[i].text, Attribution.PRONOUN, sex=sex)
    if (sex := _OWNING_FORMS.get(at(tokens, i).text)) and at(tokens, i + 1).lower:
        return Subject(SubjectKind.PRONOUN, i + 2, tokens[i].text, Attribution.PRONOUN, sex=sex)
    subject = _publisher(index, tokens, i) or read_subject(index, tokens, i)
    return subject if subject and subject.kind in WHO_SPEAKS and subject.kind is not SubjectKind.PRONOUN else None


def _publisher(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """The organisation behind what it published: "enligt en ny rapport från Skolverket"."""
    for k in range(i, i + 3):
        word = at(tokens, k)
        if not word.lower:
            return None
        if word.text.endswith(DOCUMENTS) and at(tokens, k + 1).text in ("från", "av", "hos"):
            named = read_subject(index, tokens, k + 2) if at(tokens, k + 2).capital else None
            return named if named and named.kind is SubjectKind.ORGANIZATION else None
    return None


def _past_source(index: Index, tokens: list[Token], subject: Subject, stop: int) -> int:
    """The token after the source and what belongs to it: its role, or "egen uppföljning" after a genitive."""
    i = subject.end + (at(tokens, subject.end).text in ("själv", "själva"))
    owning = tokens[subject.end - 1].text.endswith("s") and subject.kind is not SubjectKind.PRONOUN
    if subject.person and subject.person.surname:
        owning = owning and not tokens[subject.end - 1].text.endswith((subject.person.surname, subject.person.given))
    if subject.kind is SubjectKind.NAME and not owning:
        i = max(i, after_name(index.text, tokens[:stop], i, lenient=True).end)
        placed = at(tokens, i).text in ("på", "vid", "hos") and i + 1 < stop
        i = org.end if placed and (org := read_org(index.text, tokens, i + 1)) else i
    elif owning:
        while i < stop and tokens[i].lower and i - subject.end < 4:
            i += 1
            if not tokens[i - 1].text.endswith(("a", "e")) and tokens[i - 1].text != "egen":
                break
    if at(tokens, i).text == ",":
        i += 1
    return i


def _last(page: Page, i: int, stop: int) -> bool:
    return all(not page.tokens[k].word for k in range(i, stop))
