"""Whose words: each stretch of speech and each statement is given its speaker, in the order of the text."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

from pipeline.extract.people import Person
from pipeline.extract.people.pointers import AWARDER
from pipeline.extract.quotes.clause_tail import Clause
from pipeline.extract.quotes.clauses import clause_behind
from pipeline.extract.quotes.confidence import Sure, Voice, heard, nobody
from pipeline.extract.quotes.discourse import Discourse, Event
from pipeline.extract.quotes.documentnouns import JUDGEMENT, document_noun
from pipeline.extract.quotes.documents import Documents
from pipeline.extract.quotes.hiding import hides
from pipeline.extract.quotes.index import STRANGERS, Index, Page, token_at
from pipeline.extract.quotes.inferred import Surroundings
from pipeline.extract.quotes.introductions import Introductions
from pipeline.extract.quotes.mentioned import take_note
from pipeline.extract.quotes.referents import Referents
from pipeline.extract.quotes.representation import owns_document, sourced
from pipeline.extract.quotes.signatures import named_next, portrayed_next, presented, signature
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.spoken_of import called, oneself, others_named, spoken_of
from pipeline.extract.quotes.statement import Statement
from pipeline.extract.quotes.subjects import Subject, SubjectKind
from pipeline.extract.quotes.surveys import Label
from pipeline.extract.quotes.turns import Turns
from pipeline.extract.quotes.unnamed import unnamed
from pipeline.extract.tokens import Token
from pipeline.extract.words import HOLDING
from pipeline.model import Attribution

_MOTIVATION = ("motivering", "motiveringen")
_CONTRACTS = ("avtalet", "kontraktet", "överenskommelsen")
_COURTS = ("rätt", "rätten", "domstol", "domstolen")
# "Ja, lyder svaret": whose it is the text around it tells.
_RUNS, _REPLIES = "lyda", frozenset("svaret repliken kommentaren beskedet omdömet domen".split())
# What somebody does who has spoken at most so many blocks before.
_GOES_ON, _NEAR = "fortsätta", 3


@dataclass(slots=True)
class Attributor:
    """Goes through an article once. Feed it what is named and said in the order of the text. `labels` are those of a
    survey, `questions` an interviewer's blocks, by their place."""

    index: Index
    labels: Mapping[int, Label]
    questions: frozenset[int]
    _discourse: Discourse = field(default_factory=Discourse)
    _documents: Documents = field(init=False)
    _turns: Turns = field(default_factory=Turns)
    _referents: Referents = field(init=False)
    _introductions: Introductions = field(init=False)
    _surroundings: Surroundings = field(init=False)

    def __post_init__(self) -> None:
        self._documents = Documents(self.index)
        self._referents = Referents(self.index, self._discourse, self._documents)
        self._introductions = Introductions(self.index, self._referents)
        self._surroundings = Surroundings(self.index, self._discourse, self.labels, self.questions)

    def name(self, page: Page, i: int) -> None:
        """Take note of a person, organisation, pronoun or title at token `i` of narration."""
        take_note(self.index, self._discourse, page, i)

    def question(self, page: Page) -> bool:
        """Whether a block is an interviewer's question, which tells nothing but to whom it is put."""
        return self._surroundings.question(page)

    def statement(self, statement: Statement) -> Voice:
        """The speaker of a statement."""
        page = statement.page
        voice = self._referents.voice(page, statement.subject, statement.char)._replace(cue=statement.cue)
        if voice.person:
            self._discourse.come_up(statement.char, page.ordinal, voice.person)
            self._turns.state(statement, voice)
        return voice

    def speech(self, speech: Speech, before: Page | None, behind: Page | None, following: Speech | None) -> Voice:
        """The speaker of a stretch of speech. `before` and `behind` are the blocks of prose around it, `following` the
        next speech if it stands in the next block."""
        if speech.clause and speech.clause.medium:
            self._discourse.media.add(speech.clause.medium)
        voice = self._claimed(speech, before, behind) or self._unclaimed(speech, before, following)
        if speech.clause and voice.cue is None:
            voice = voice._replace(cue=speech.clause.cue)
        if voice.person is None and voice.organization is None and behind and not self._discourse.events:
            voice = self._surroundings.told_behind(speech, behind) or voice
        if person := voice.person or (_stranger(speech, speech.clause.subject, voice) if speech.clause else None):
            for other in others_named(self.index, speech, person):
                self._discourse.recall(speech.start_char, speech.page.ordinal, other)
            self._discourse.come_up(speech.start_char, speech.page.ordinal, person, speaks=True)
        self._turns.speak(speech, voice, before, called(self.index, speech) if speech.clause else None)
        return voice

    def _claimed(self, speech: Speech, before: Page | None, behind: Page | None) -> Voice | None:
        """The speaker whom a clause names: its own, or that of the next block: "Det säger Anna Berg"."""
        if clause := speech.clause:
            subject = clause.subject
            if clause.verb.lemma == _RUNS and speech.page.led and subject.written.casefold() in _REPLIES:
                return None
            if subject.kind is SubjectKind.DOCUMENT and not (subject.organization or subject.person):
                words = speech.page.tokens[clause.after : clause.end]
                voice = self._owner(speech.page, clause) or self._turns.letter(speech.page, before, words)
                voice = voice or self._turns.writing(before)
                voice = voice or _issued(words, self._surroundings.published(speech))
            elif subject.kind is SubjectKind.ANONYMOUS and behind and (someone := presented(self.index, behind)):
                voice = Voice(someone, None, subject.written, Attribution.EXPLICIT, None, Sure.CUED)
            else:
                char = speech.page.tokens[clause.start].start_char
                voice = self._surroundings.speaking_of(speech)
                voice = voice or self._referents.voice(speech.page, subject, char, spoken_of(self.index, speech))
                voice = self._going_on(speech, clause, voice) or self._named_behind(voice, subject, behind) or voice
            return voice._replace(cue=clause.cue)
        if answering := self._surroundings.labelled(speech):
            return answering
        if behind is None or speech.end_char < speech.page.tokens[-1].start_char:
            return None
        if person := signature(self.index, behind, speech.page) or presented(self.index, behind):
            return heard(person, person.entity.name or None, Attribution.EXPLICIT, Sure.CUED)
        after = clause_behind(self.index, behind, 0, len(behind.tokens))
        if after is None:
            return None
        voice = self._referents.voice(behind, after.subject, behind.tokens[0].start_char)
        return voice._replace(cue=after.cue) if voice.person or voice.organization else None

    def _named_behind(self, voice: Voice, subject: Subject, behind: Page | None) -> Voice | None:
        """Whom a clause calls by a title that nobody bears, or by a pronoun that stands for nobody yet, and the next
        block goes on to name: "medger chefen.", "Hon heter Eva Mo"; for a pronoun that at most a stranger has come up
        for also by telling of that one: "säger hon.", "Eva Mo är bonde"."""
        is_open = (subject.kind is SubjectKind.PRONOUN or voice.role is not None) and voice.house is None
        nameless = voice.person is not None and not (voice.person.entity.name or voice.person.role)
        unknown = is_open and not (
            voice.organization or (voice.person and not (nameless and not self._discourse.begun()))
        )
        person = named_next(self.index, behind) if unknown and behind else None
        if person is None and unknown and behind and subject.kind is SubjectKind.PRONOUN:
            person = portrayed_next(self.index, behind)
        if person is None or subject.sex not in (None, person.sex):
            return None
        return voice._replace(person=person, confidence=Sure.CUED, attribution=voice.attribution or Attribution.TITLE)

    def _going_on(self, speech: Speech, clause: Clause, voice: Voice) -> Voice | None:
        """Who spoke last, where a clause tells that he or she goes on by a pronoun that else stands for nobody named:
        "fortsätter hon"."""
        known = voice.person is not None and voice.person.entity.name
        if known or clause.verb.lemma != _GOES_ON or clause.subject.kind is not SubjectKind.PRONOUN:
            return None
        last = next((e for e in reversed(self._discourse.events) if e.speaks), None)
        if last is None or speech.page.ordinal - last.ordinal > _NEAR or last.person.sex != clause.subject.sex:
            return None
        return heard(last.person, clause.subject.written, Attribution.PRONOUN, Sure.RUNNING)

    def _owner(self, page: Page, clause: Clause) -> Voice | None:
        """The organisation whose document a clause names by a noun, "heter det i universitetets rapport", "i ett
        uttalande från bolaget", or that awards what a motivation is for."""
        words = page.tokens[clause.after : clause.end]
        if motivation := _motivation(words):
            return self._referents.body(AWARDER, motivation.start_char)
        owners = (token for k, token in enumerate(words) if token.lower and owns_document(words, k))
        voices = (self._referents.body(token.text, token.start_char) for token in owners)
        owner = next((voice for voice in voices if voice and voice.organization), None)
        return owner or self._documents.holding(words, page.tokens[clause.start].start_char)

    def _motivated(self, speech: Speech, voice: Voice) -> Voice:
        """Who awards the prize whose motivation the words before the speech tell that it stands in; else the `voice` of
        who has published what it is taken from."""
        tokens = speech.page.tokens
        first = token_at(tokens, speech.start_char)
        motivation = _motivation(tokens[speech.page.opening(first) : first])
        awarder = self._referents.body(AWARDER, motivation.start_char) if motivation else None
        return awarder._replace(attribution=Attribution.PRECEDING_CLAUSE, cue=voice.cue) if awarder else voice

    def _unclaimed(self, speech: Speech, before: Page | None, following: Speech | None) -> Voice:
        """The speaker of speech without a clause: of several ways to know, the surest first."""
        around, turns, since = self._surroundings, self._turns, self._discourse.since_speech()
        if announced := turns.announced(before):
            return announced
        if speech.method in ("marks-partial", "marks-frame"):
            return self._framed(speech, before)
        if speech.method == "marks-document":
            return self._motivated(speech, around.published(speech))
        told = self._introduced(speech, before)
        if (told is None or not (told.person or told.organization)) and (writer := turns.read_on(speech)):
            return writer
        others = spoken_of(self.index, speech)
        ways = self._heard_around(speech, before, since, others) if told is None else ()
        around_it = (voice for voice in ways if voice and not (voice.person and voice.person.entity.name in others))
        return told or next(around_it, None) or around.running(following, others)

    def _heard_around(
        self, speech: Speech, before: Page | None, since: Sequence[Event], others: Set[str]
    ) -> Iterator[Voice | None]:
        """The speakers that what stands around speech tells, the surest first; `others` are those whom it names."""
        around, turns = self._surroundings, self._turns
        named = oneself(self.index, speech)
        yield heard(named, None, Attribution.INFERRED, Sure.NAMED_BEFORE) if named else None
        yield None if turns.begun(speech.page) else around.told_here(speech, others)
        yield around.asked(speech, before)
        yield turns.replying(speech, before)
        yield turns.going_on(speech, before, since)
        yield turns.stated(before, since)
        yield self._told_before(speech, before, others)

    def _told_before(self, speech: Speech, before: Page | None, others: Set[str]) -> Voice | None:
        """Whom the block before is about, with the verb by which it tells that he or she speaks, if it does."""
        voice = self._surroundings.told_before(speech, before, others)
        if voice is None or before is None or voice.person is None:
            return voice
        return voice._replace(cue=self._introductions.told_by(before, voice.person))

    def _framed(self, speech: Speech, before: Page | None) -> Voice:
        """The speaker of a fragment that the writer's sentence holds."""
        within = self._surroundings.within(speech)
        framed = speech.method == "marks-frame" and not sourced(speech)
        told = self._introductions.introduced(speech, before) if framed else None
        if told is None or told.written:
            return told or within
        return within._replace(cue=told.cue)

    def _introduced(self, speech: Speech, before: Page | None) -> Voice | None:
        """The speaker whom the words before the speech name; or who published what they say it stands in."""
        told = self._introductions.introduced(speech, before)
        unknown = told is not None and not (told.person or told.organization or told.role)
        holds = told is not None and told.cue is not None and told.cue.split()[0] in HOLDING
        if speech.intro is not None and unknown and holds:
            return self._surroundings.published(speech)
        return told


def _stranger(speech: Speech, subject: Subject, voice: Voice) -> Person | None:
    """Who speaks without a name by a clause whose subject tells of nobody who is known: "säger en granne", "säger
    kvinnan, som vill vara anonym"."""
    sex = STRANGERS.get(subject.written.capitalize())
    hidden = subject.kind is SubjectKind.TITLE and (sex or hides(speech.page, subject.end))
    if voice.organization or not (subject.kind is SubjectKind.ANONYMOUS or hidden):
        return None
    return unnamed(voice.role, sex, voice.house)


def _motivation(words: Sequence[Token]) -> Token | None:
    """The word for what a prize is given for: "i motiveringen", "juryns motivering"."""
    return next((token for token in words if token.text.endswith(_MOTIVATION)), None)


def _issued(words: Sequence[Token], voice: Voice) -> Voice:
    """The `voice` of whoever may have issued the document that some words name: no single house a contract, only a
    court a judgement."""
    contract = any(token.text.endswith(_CONTRACTS) for token in words)
    judged = any((noun := document_noun(token.text)) and noun.base == JUDGEMENT for token in words)
    court = voice.organization is not None and any(w.endswith(_COURTS) for w in voice.organization.name.split())
    return nobody(Attribution.INFERRED, voice.cue) if contract or (judged and not court) else voice
