"""Who spoke and who stated something, block by block: what speech without a clause may go on from."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.extract.people import Person
from pipeline.extract.quotes.confidence import Sure, Voice, heard, nobody
from pipeline.extract.quotes.discourse import Event
from pipeline.extract.quotes.index import Page, token_at
from pipeline.extract.quotes.interviews import replies
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.statement import Statement
from pipeline.extract.quotes.subjects import SubjectKind
from pipeline.extract.tokens import Token
from pipeline.extract.words import DOCUMENTS
from pipeline.model import Attribution, QuoteKind
from pipeline.reference.verbs import VerbKind, reporting_verbs

_At = tuple[int, Voice]
_DOCUMENT_REACH = 5
_SELF = frozenset({"jag", "mig", "min"})
# By these somebody answers back.
RETORTING = frozenset("replikera kontra invända genmäla protestera".split())
# By this somebody asks another, who was heard at most so many blocks before; of oneself one asks "sig".
_ASKS, _HEARD, _ONESELF = "fråga", 2, "sig"
_ENDS = frozenset(".?!")


@dataclass(slots=True)
class Turns:
    """The memory of what was said. Tell it of each speech and statement in the order of the text."""

    _said: _At | None = None
    _until: int = 0
    _retort: bool = False
    _announced: _At | None = None
    _other: _At | None = None
    _asked: _At | None = None
    _wrote: Voice | None = None
    _letter: tuple[int, str, Voice] | None = None
    _stated: dict[int, tuple[int, Voice]] = field(default_factory=dict)

    def state(self, statement: Statement, voice: Voice) -> None:
        """Take note of whose a statement is: that person, not who spoke before it, is heard next."""
        ordinal = statement.page.ordinal
        self._stated[ordinal] = statement.char, voice
        if noun := _document(statement):
            self._letter = (ordinal, noun, voice)
        if self.begun(statement.page):
            self._said = None

    def speak(self, speech: Speech, voice: Voice, before: Page | None, called: Person | None) -> None:
        """Take note of whose a speech is, and of who spoke right before: he or she may reply next. `called` is whom the
        speech calls by name."""
        ordinal, clause = speech.page.ordinal, speech.clause
        self._asked = (ordinal, asked) if (asked := self._put_to(speech, voice, called)) else None
        last = _in(self._said, before)
        other = last is not None and last.person and voice.person and last.person is not voice.person
        self._other = (ordinal, last) if last and other else None
        document = speech.method == "marks-document" or (clause and clause.subject.kind is SubjectKind.DOCUMENT)
        self._said = None if document else (ordinal, voice)
        self._retort = self._other is not None and clause is not None and clause.verb.lemma in RETORTING
        self._until = max(speech.end_char, speech.page.tokens[clause.end - 1].end_char if clause else 0)
        if clause and clause.verb.kind is VerbKind.WRITING and voice.person:
            self._wrote = voice
        goes_on = clause is not None and clause.next_cue is not None and not speech.goes_on
        self._announced = (ordinal, voice._replace(cue=clause.next_cue)) if clause and goes_on else None

    def begun(self, page: Page) -> bool:
        """Whether somebody has spoken in a block already, nobody having stated anything since."""
        return self._said is not None and self._said[0] == page.ordinal

    def announced(self, before: Page | None) -> Voice | None:
        """Who goes on behind the block before: "..., säger Anna Berg och tillägger:"."""
        voice = _in(self._announced, before)
        return voice._replace(attribution=Attribution.PRECEDING_CLAUSE, confidence=Sure.CUED) if voice else None

    def _put_to(self, speech: Speech, voice: Voice, called: Person | None) -> Voice | None:
        """To whom a question is put that a clause tells one of those who talk to ask: whom it calls by name, else who
        was heard last before: "– Vad händer då? frågar Eva Mo."."""
        clause, tokens = speech.clause, speech.page.tokens
        if clause is None or clause.verb.lemma != _ASKS or voice.person is None or tokens[-1].text not in _ENDS:
            return None
        asks = "?" in [token.text for token in tokens[clause.start - 2 : clause.start]]
        if not asks or any(token.text == _ONESELF for token in tokens[clause.start :]):
            return None
        if called:
            return heard(called, None, Attribution.INFERRED, Sure.NEXT)
        near = self._said and speech.page.ordinal - self._said[0] <= _HEARD
        other = self._said[1] if self._said and near and self._said[1].person is not voice.person else None
        return other if other and other.person else None

    def replying(self, speech: Speech, before: Page | None) -> Voice | None:
        """Who was asked by one who talks; the other of two who talk, behind a turn that begins with "Ja, ..."."""
        if asked := _in(self._asked, before):
            return _inferred(asked, Sure.NEXT)
        other = _in(self._other, before)
        return _inferred(other, Sure.NEXT) if other and before and replies(speech.page, before) else None

    def going_on(self, speech: Speech, before: Page | None, since: Sequence[Event] = ()) -> Voice | None:
        """Who spoke in the same block, or in the one before unless that ends with a sentence about one of those who
        have come up `since`, the newest first: "”...”, säger Anna Berg. Erik Holm håller inte med."; nobody knows who
        behind a retort, which may be met by another."""
        if self._said and self.begun(speech.page):
            return _inferred(self._said[1], Sure.SAME_BREATH)
        last = _in(self._said, before)
        if last is None or before is None or (last.organization and _of_oneself(speech)):
            return None
        if self._retort:
            return nobody(Attribution.INFERRED)
        begins = before.sentence(before.block.end_char - 1)[0]
        other = since and since[0].strong and since[0].char >= begins >= self._until
        return None if other and since[0].person is not last.person else _inferred(last, Sure.SAME_BREATH)

    def writing(self, before: Page | None) -> Voice | None:
        """Who writes what the block before tells, for what more is quoted from it: "heter det vidare"."""
        voice = self.stated(before)
        verbs = reporting_verbs().get(voice.cue or "", ()) if voice else ()
        return voice if any(verb.kind is VerbKind.WRITING for verb in verbs) else None

    def letter(self, page: Page, before: Page | None, words: Sequence[Token]) -> Voice | None:
        """Who told something in a document a block before or less, for what the words of a clause tell stands in it:
        "I ett brev varnar hon ...", "heter det i brevet"."""
        if self._letter is None:
            return None
        ordinal, noun, voice = self._letter
        near = ordinal == page.ordinal or (before is not None and ordinal == before.ordinal)
        return _inferred(voice, Sure.RUNNING) if near and any(noun in token.low for token in words) else None

    def read_on(self, speech: Speech) -> Voice | None:
        """Who was last heard in writing, for more that is quoted in a block that is about the letter or the like:
        "Brevet är fyra sidor långt. Mot slutet: ”...”"."""
        tokens = speech.page.tokens
        marked = speech.kind is QuoteKind.QUOTATION_MARKS and speech.start_char > tokens[0].end_char
        about = tokens[0].capital and tokens[0].low.endswith(DOCUMENTS)
        return _inferred(self._wrote, Sure.RUNNING) if self._wrote and marked and about else None

    def stated(self, before: Page | None, since: Sequence[Event] = ()) -> Voice | None:
        """Whose statement the block before holds, the last if it holds several; or whom, of those who have come up
        `since` the last speech, the newest first, its last sentence is about instead, unless that is the statement."""
        stated = self._stated.get(before.ordinal) if before else None
        if stated is None or before is None:
            return None
        char, voice = stated
        sure, last = Sure.NAMED_BEFORE, next(iter(since), None)
        begins = before.sentence(before.block.end_char - 1)[0]
        if last and last.strong and last.char >= begins > char and last.person is not voice.person:
            return heard(last.person, None, Attribution.PRECEDING_CLAUSE, sure)
        return voice._replace(attribution=Attribution.PRECEDING_CLAUSE, confidence=sure)


def _of_oneself(speech: Speech) -> bool:
    """Whether somebody speaks of himself, as no organisation does: "Jag grät i bilen hem"."""
    return any(token.low in _SELF for token in speech.page.tokens)


def _document(statement: Statement) -> str | None:
    """The noun of the document in which somebody tells what a sentence states: "I sitt yttrande påpekar han ..."."""
    page = statement.page
    start = page.opening(token_at(page.tokens, statement.char))
    words = page.tokens[start + 1 : start + 1 + _DOCUMENT_REACH] if page.tokens[start].text == "I" else []
    return next((token.text for token in words if token.lower and token.text.endswith(DOCUMENTS)), None)


def _in(memory: _At | None, page: Page | None) -> Voice | None:
    """The voice that is remembered, if it was heard in that block."""
    return memory[1] if memory and page and memory[0] == page.ordinal else None


def _inferred(voice: Voice, confidence: float) -> Voice:
    """The same voice heard again, without a clause of its own."""
    if voice.person is None and voice.organization is None:
        return nobody(Attribution.INFERRED)._replace(role=voice.role, house=voice.house)
    sure = min(confidence, voice.confidence)
    return Voice(voice.person, voice.organization, None, Attribution.INFERRED, None, sure)
