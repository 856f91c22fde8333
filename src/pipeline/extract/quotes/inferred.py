"""Whose speech without a clause may be, by whom the text around it is about."""

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field

from pipeline.extract.people import Person
from pipeline.extract.quotes.confidence import Sure, Voice, heard, nobody
from pipeline.extract.quotes.discourse import Discourse, Event, Guess
from pipeline.extract.quotes.index import Index, Page
from pipeline.extract.quotes.interviews import interviewees
from pipeline.extract.quotes.questions import asks, put_to
from pipeline.extract.quotes.representation import author, by_pronoun, named_before, publisher, representative, sourced
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.subjects import SubjectKind
from pipeline.extract.quotes.surveys import Label
from pipeline.model import Attribution, BlockKind

_SEVERAL, _WEAK = 0.15, 0.1


@dataclass(slots=True)
class Surroundings:
    """What the writer tells around speech: each answer is less sure than a clause. `labels` are those of a survey."""

    index: Index
    discourse: Discourse
    labels: Mapping[int, Label]
    questions: frozenset[int]
    _interviewees: Mapping[int, Person] = field(init=False)

    def __post_init__(self) -> None:
        self._interviewees = interviewees(self.index, self.questions)

    def labelled(self, speech: Speech) -> Voice | None:
        """Who answers in a survey, told by the label above the answer."""
        label = self.labels.get(speech.page.ordinal)
        if label is None or label.subject.person is None:
            return None
        return heard(label.subject.person, label.subject.written, Attribution.PRECEDING_CLAUSE, Sure.INTRODUCED)

    def within(self, speech: Speech) -> Voice:
        """The speaker of a marked part of a sentence: the only person, else the only organisation, named before it,
        unless a pronoun stands for who speaks; nobody's of what is according to a document."""
        if sourced(speech):
            return nobody(Attribution.INFERRED)
        people, organizations = named_before(self.index, speech)
        if len(people) == 1:
            return Voice(people[0], None, None, Attribution.INFERRED, None, Sure.PARTIAL)
        if len(organizations) == 1 and not (people or by_pronoun(speech)):
            return Voice(None, organizations[0], None, Attribution.INFERRED, None, Sure.PARTIAL)
        return nobody(Attribution.INFERRED)

    def published(self, speech: Speech) -> Voice:
        """Who has written the document that is quoted, by the sentence before; else the organisation whose it is:
        named in the sentence, or the one that is in play."""
        organization, cue = publisher(self.index, self.discourse, speech)
        if person := author(self.index, speech):
            return heard(person, None, Attribution.INFERRED, Sure.NAMED_BEFORE)._replace(cue=cue)
        if organization is None:
            return nobody(Attribution.INFERRED, cue)
        return Voice(None, organization, None, Attribution.INFERRED, cue, Sure.TITLE_SEVERAL)

    def told_here(self, speech: Speech, others: Set[str] = frozenset()) -> Voice | None:
        """Whom the sentences before the speech in its own block are about; none of the `others` whom it names."""
        guess = self._named_in(speech.page, others=others) if speech.method == "marks-alone" else None
        if guess is None or guess.confidence < Sure.NAMED_BEFORE - _SEVERAL:
            return None
        return heard(guess.person, None, Attribution.PRECEDING_CLAUSE, guess.confidence)

    def question(self, page: Page) -> bool:
        """Whether a block is an interviewer's question. To whom it is put, if that is known, comes up by it."""
        if page.ordinal not in self.questions:
            return False
        if person := self._interviewees.get(page.ordinal):
            self.discourse.come_up(page.block.start_char, page.ordinal, person, answers=True)
        return True

    def asked(self, speech: Speech, before: Page | None) -> Voice | None:
        """Whom the question before calls by name, else the interviewee, behind a question."""
        if before is None or not asks(before):
            return None
        person = put_to(self.index, before) or self._interviewees.get(speech.page.ordinal)
        return heard(person, None, Attribution.INFERRED, Sure.RUNNING) if person else None

    def speaking_of(self, speech: Speech) -> Voice | None:
        """Of two of the sex that a pronoun tells, of whom one speaks of the other, the one that a sentence was about:
        "Det lärde han sig av Erik Holm. ”Han sa aldrig ett ord”, minns han"."""
        subject = speech.clause.subject if speech.clause else None
        if subject is None or subject.kind is not SubjectKind.PRONOUN or not subject.sex:
            return None
        person = self.discourse.subject(subject.sex) if speech.speaks_of(subject.sex) else None
        return heard(person, subject.written, Attribution.PRONOUN, Sure.RUNNING) if person else None

    def told_before(self, speech: Speech, before: Page | None, others: Set[str] = frozenset()) -> Voice | None:
        """Whom the block before is about, none of the `others` whom the speech names; else who speaks for the
        organisation that it is about."""
        if before is None:
            return None
        if guess := self._named_in(before, speech, others):
            return heard(guess.person, None, Attribution.PRECEDING_CLAUSE, guess.confidence)
        person = representative(self.index, before)
        return Voice(person, None, None, Attribution.INFERRED, None, Sure.NEXT) if person else None

    def told_behind(self, speech: Speech, behind: Page) -> Voice | None:
        """Whom alone the block behind speech tells of, where nobody has come up before it and no clause tells whose it
        is: "– Vem har gjort det?", "Ingen svarar. Bo Ek tar upp en kniv"."""
        alone = speech.clause is None and speech.page.led and not (behind.led or behind.marked)
        person = self.index.only_person(behind.tokens) if alone else None
        return heard(person, None, Attribution.INFERRED, Sure.NEXT) if person else None

    def running(self, following: Speech | None, others: Set[str] = frozenset()) -> Voice:
        """The running speaker: who spoke last, or came up as a subject since; else who is named behind the next
        speech, or the only person there is. None of the `others` whom the speech names."""
        since = [event.person for event in _but(others, self.discourse.since_speech()) if event.strong]
        last = next(_but(others, filter(None, [self.discourse.last_speaker()])), None)
        person = since[0] if since else last.person if last else None
        after = following.clause.subject.person if following and following.clause else None
        if after and after is not person and after.entity.name not in others:
            return Voice(after, None, None, Attribution.INFERRED, None, Sure.NEXT)
        if person:
            return heard(person, None, Attribution.INFERRED, Sure.RUNNING)
        if len(self.index.people) == 1 and not others:
            return Voice(self.index.people[0], None, None, Attribution.INFERRED, None, Sure.ONLY)
        return nobody(Attribution.INFERRED)

    def _named_in(self, page: Page, speech: Speech | None = None, others: Set[str] = frozenset()) -> Guess | None:
        """Whom a block speaks of: the one that its last sentence is about, else the last first, what it is about before
        who is but mentioned; not who is mentioned in a block about others and `speech` speaks of: "Han lärde av Eva
        Holm.", "– Hon sa inte ett ord.", nor the `others` whom it names."""
        if page.block.kind in (BlockKind.HEADING, BlockKind.QUESTION):
            return None
        here = [event for event in _but(others, self.discourse.since_speech()) if event.ordinal == page.ordinal]
        if speech and any(event.strong for event in here):
            here = [event for event in here if event.strong or not speech.speaks_of(event.person.sex)]
        if not here:
            return None
        several = len({event.person.entity.name for event in here}) > 1
        ending = page.sentence(page.block.end_char - 1)[0]
        last = [event for event in here if event.char >= ending]
        alone = len({event.person.entity.name for event in last}) == 1 and last[0].strong
        best = max(last if alone else here, key=lambda event: event.weight(page.ordinal + 1))
        return Guess(best.person, Sure.NAMED_BEFORE - _SEVERAL * several - _WEAK * (not best.strong))


def _but(others: Set[str], events: Iterable[Event]) -> Iterator[Event]:
    """The events without those of some people, by name."""
    return (event for event in events if event.person.entity.name not in others)
