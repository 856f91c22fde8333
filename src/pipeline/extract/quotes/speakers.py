"""Whose words: each stretch of speech and each statement is given its speaker, in the order of the text."""

from dataclasses import dataclass, field, replace

from pipeline.extract.people import Person
from pipeline.extract.people.bodies import AWARDER, Pointer
from pipeline.extract.quotes.clause_tail import whole_verb
from pipeline.extract.quotes.clauses import clause_behind
from pipeline.extract.quotes.confidence import THRESHOLD, Sure, Voice
from pipeline.extract.quotes.discourse import Discourse, Event, Guess
from pipeline.extract.quotes.index import Index, Page, token_at
from pipeline.extract.quotes.interviews import answers_question, interviewee, replies
from pipeline.extract.quotes.prominence import behind_verb, beside_another
from pipeline.extract.quotes.representation import named_before, publisher, representative
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.statement import Statement
from pipeline.extract.quotes.subjects import PRONOUNS, Subject, SubjectKind, person_subject, read_subject
from pipeline.extract.quotes.titles import bearers, title_noun
from pipeline.extract.quotes.unnamed import personal, role_told, unnamed, unnamed_at
from pipeline.extract.tokens import at
from pipeline.extract.words import HOLDING
from pipeline.model import Attribution, BlockKind, Entity, EntityType
from pipeline.reference.bodies import body_noun
from pipeline.reference.verbs import VerbKind, reporting_verbs

_LAST = 12
_JURIES = frozenset({"juryn", "juryns"})
# "Hon får medhåll av ...": who is named behind such a word is heard next.
_NEAR = 30
_ANSWERS = frozenset("medhåll mothugg svar stöd bifall kritik uppbackning".split())


@dataclass(slots=True)
class Attributor:
    """Goes through an article once. Feed it what is named and said in the order of the text."""

    index: Index
    discourse: Discourse = field(default_factory=Discourse)
    _pending: tuple[int, str, Voice] | None = None
    _said: tuple[int, Voice] | None = None
    _stated: dict[int, Voice] = field(default_factory=dict)
    _turns: tuple[int, Voice] | None = None
    _known: set[str] = field(default_factory=set)

    def name(self, page: Page, i: int) -> None:
        """Take note of a person, organisation or pronoun at token `i` of narration."""
        token = page.tokens[i]
        if found := self.index.person_at(token):
            start = _sentence_start(page, i)
            answers = any(token.text in _ANSWERS for token in page.tokens[max(start, i - _NEAR) : i])
            beside = beside_another(page, start, i, self.discourse.events)
            strong = i - start <= 2 or beside or behind_verb(self.index, page, start, i)
            leading = None if strong else _leading(self.index, page, start)
            strong = strong or (leading is not None and leading.person is found[0])
            self._come_up(page, token.start_char, found[0], strong=strong, answers=answers, beside=beside)
        elif mention := self.index.organization_at(token):
            if mention.entity.type is EntityType.ORGANIZATION:
                self.discourse.organizations.append((token.start_char, mention.entity))
        elif token.low in ("hon", "han"):
            start = _sentence_start(page, i)
            leads = i == start or behind_verb(self.index, page, start, i)
            guess = self.discourse.antecedent(page.ordinal, PRONOUNS[token.low]) if leads else None
            if guess and guess.confidence >= THRESHOLD:
                self._come_up(page, token.start_char, guess.person, strong=True)
        elif titled := self.index.titles.get(token.text):
            self._come_up(page, token.start_char, titled, strong=i - _sentence_start(page, i) <= 1, answers=True)
        elif somebody := unnamed_at(self.index, page, _sentence_start(page, i), i):
            self._come_up(page, token.start_char, somebody, strong=True, answers=True)

    def statement(self, statement: Statement) -> Voice:
        """The speaker of a statement."""
        voice = replace(self._subject(statement.page, statement.subject, statement.char), cue=statement.cue)
        if voice.person:
            self._come_up(statement.page, statement.char, voice.person, strong=True)
            self._stated[statement.page.ordinal] = voice
            if self._said and self._said[0] == statement.page.ordinal:
                self._said = None
        return voice

    def speech(self, speech: Speech, before: Page | None, behind: Page | None, following: Speech | None) -> Voice:
        """The speaker of a stretch of speech. `before` and `behind` are the blocks of prose around it, `following` the
        next speech if it stands in the next block."""
        if speech.clause:
            char = speech.page.tokens[speech.clause.start].start_char
            loose = speech.clause.subject.kind is SubjectKind.DOCUMENT and not speech.clause.subject.organization
            told = self._published(speech) if loose else self._subject(speech.page, speech.clause.subject, char)
            voice = replace(told, cue=speech.clause.cue)
        else:
            voice = self._told_behind(speech, behind) or self._unclaimed(speech, before, following)
        if voice.person:
            self._come_up(speech.page, speech.start_char, voice.person, strong=True, speaks=True)
        elif speech.clause and speech.clause.subject.kind is SubjectKind.ANONYMOUS:
            self._come_up(speech.page, speech.start_char, unnamed(voice.role, None), strong=True, speaks=True)
        self._take_turns(speech, voice, before)
        unsaid = speech.clause is not None and speech.clause.subject.kind is SubjectKind.DOCUMENT
        self._said = None if unsaid else (speech.page.ordinal, voice)
        self._pending = None
        if speech.clause and speech.clause.next_cue and not speech.goes_on:
            self._pending = (speech.page.ordinal, speech.clause.next_cue, voice)
        return voice

    def _take_turns(self, speech: Speech, voice: Voice, before: Page | None) -> None:
        """Remember who spoke right before another: he or she may reply next."""
        last = self._said if before and self._said and self._said[0] == before.ordinal else None
        other = last is not None and last[1].person and voice.person and last[1].person is not voice.person
        self._turns = (speech.page.ordinal, last[1]) if last and other else None

    def _told_behind(self, speech: Speech, behind: Page | None) -> Voice | None:
        """The speaker whom the next block names for speech that ends its own: "Det säger Anna Berg"."""
        if behind is None or speech.end_char < speech.page.tokens[-1].start_char:
            return None
        clause = clause_behind(self.index, behind, 0, len(behind.tokens))
        if clause is None:
            return None
        voice = self._subject(behind, clause.subject, behind.tokens[0].start_char)
        return replace(voice, cue=clause.cue) if voice.person or voice.organization else None

    def _come_up(
        self,
        page: Page,
        char: int,
        person: Person,
        *,
        strong: bool,
        speaks: bool = False,
        answers: bool = False,
        beside: bool = False,
    ) -> None:
        fresh = answers or person.entity.name not in self._known
        self._known.add(person.entity.name)
        self.discourse.events.append(Event(char, page.ordinal, person, strong, speaks, fresh, beside))

    def _subject(self, page: Page, subject: Subject, char: int) -> Voice:
        """Who a clause's subject is."""
        unknown = Voice(None, None, None, None, None, THRESHOLD)
        attribution = subject.attribution
        if subject.person and attribution:
            sure = Sure.SHARED_NAME if self._shared(subject.person, attribution) else Sure.NAMED[attribution]
            return Voice(subject.person, None, subject.written, attribution, None, sure)
        if subject.organization:
            return Voice(None, subject.organization, subject.written, attribution, None, Sure.ORGANIZATION)
        if subject.kind is SubjectKind.PRONOUN:
            guess = self.discourse.antecedent(page.ordinal, subject.sex)
            guess = guess or self._only(subject.sex)
            if guess is None:
                return Voice(None, None, subject.written, Attribution.PRONOUN, None, THRESHOLD)
            return _heard(guess.person, subject.written, Attribution.PRONOUN, guess.confidence)
        told = self._titled(subject.written, char) if subject.kind is SubjectKind.TITLE else None
        return told or replace(unknown, role=role_told(subject.written))

    def _shared(self, person: Person, attribution: Attribution) -> bool:
        """Whether another person of the article bears the surname or first name that the clause gives."""
        if attribution is Attribution.SURNAME:
            return sum(other.surname == person.surname for other in self.index.people) > 1
        return attribution is Attribution.FIRST_NAME and sum(o.given == person.given for o in self.index.people) > 1

    def _only(self, sex: str | None) -> Guess | None:
        """The one person of the article whom a pronoun may stand for though nobody has been named yet."""
        fitting = [person for person in self.index.people if person.sex in (sex, None) and person.mentions]
        return Guess(fitting[0], Sure.ONLY) if len(fitting) == 1 else None

    def _titled(self, title: str, char: int) -> Voice | None:
        """The person with that role, or the organisation that such a noun stands for."""
        fitting = bearers(self.index.people, title)
        if not fitting and (owner := self._body(title, title.split()[0], char)):
            return owner
        if len(fitting) == 1:
            return Voice(fitting[0], None, title, Attribution.TITLE, None, Sure.TITLE_ONE)
        if fitting:
            recent = [e.person for e in reversed(self.discourse.events) if e.person in fitting]
            return Voice((recent or fitting)[0], None, title, Attribution.TITLE, None, Sure.TITLE_SEVERAL)
        return self._body(title, title_noun(title), char)

    def _body(self, title: str, noun: str, char: int) -> Voice | None:
        """The organisation, municipality or region that a noun stands for: "skriver bolaget", "juryns motivering"."""
        low = noun.casefold()
        noun = body_noun(low) or body_noun(low.removesuffix("s")) or (AWARDER if low in _JURIES else "")
        body = self.index.bodies.meant(Pointer(noun, char)) if noun else None
        if not noun:
            return None
        entity = body and (body.entity or Entity(EntityType.ORGANIZATION, body.name))
        return Voice(None, entity or None, title, Attribution.TITLE, None, Sure.TITLE_SEVERAL)

    def _unclaimed(self, speech: Speech, before: Page | None, following: Speech | None) -> Voice:
        """The speaker of speech without a clause."""
        if self._pending and before and before.ordinal == self._pending[0]:
            voice = self._pending[2]
            return replace(voice, cue=self._pending[1], attribution=Attribution.PRECEDING_CLAUSE, confidence=Sure.CUED)
        if speech.method in ("marks-partial", "marks-frame"):
            return self._framed(speech)
        if speech.method == "marks-document":
            return self._published(speech)
        if introduced := self._introduced(speech, before):
            return introduced
        if told := self._told_here(speech):
            return told
        if replying := self._replying(speech, before):
            return replying
        if self._said and self._said[0] in (speech.page.ordinal, before.ordinal if before else -1):
            return self._inferred(self._said[1], Sure.SAME_BREATH)
        if before and (stated := self._stated.get(before.ordinal)):
            return replace(stated, attribution=Attribution.PRECEDING_CLAUSE, confidence=Sure.NAMED_BEFORE)
        if before and (guess := self._named_in(before)):
            return _heard(guess.person, None, Attribution.PRECEDING_CLAUSE, guess.confidence)
        if before and (person := representative(self.index, before)):
            return Voice(person, None, None, Attribution.INFERRED, None, Sure.NEXT)
        return self._running(following)

    def _framed(self, speech: Speech) -> Voice:
        """The speaker of a fragment that the writer's sentence holds."""
        if speech.method == "marks-partial":
            return self._within(speech)
        framed = self._intro(speech.page, speech.page.sentence(speech.start_char)[0], speech.start_char)
        if framed and (framed.person or framed.organization):
            return framed
        return replace(self._within(speech), cue=framed.cue if framed else None)

    def _replying(self, speech: Speech, before: Page | None) -> Voice | None:
        """The interviewee behind a question; the other of two who talk behind a turn that ends in "Ja, ..."."""
        if answers_question(before) and (answering := interviewee(self.index)):
            return _heard(answering, None, Attribution.INFERRED, Sure.RUNNING)
        if self._turns and before and before.ordinal == self._turns[0] and replies(speech.page):
            return self._inferred(self._turns[1], Sure.NEXT)
        return None

    def _told_here(self, speech: Speech) -> Voice | None:
        """Whom the sentences before the speech in its own block are about, nobody having spoken in it yet."""
        if speech.method != "marks-alone" or (self._said and self._said[0] == speech.page.ordinal):
            return None
        guess = self._named_in(speech.page)
        if guess is None or guess.confidence < Sure.NAMED_BEFORE - 0.15:
            return None
        return _heard(guess.person, None, Attribution.PRECEDING_CLAUSE, guess.confidence)

    def _inferred(self, voice: Voice, confidence: float) -> Voice:
        if voice.person is None and voice.organization is None:
            return Voice(None, None, None, Attribution.INFERRED, None, THRESHOLD, voice.role)
        sure = min(confidence, voice.confidence)
        return Voice(voice.person, voice.organization, None, Attribution.INFERRED, None, sure)

    def _named_in(self, page: Page) -> Guess | None:
        """Whom the block before the speech speaks of, the last first, what it is about before who is but mentioned."""
        if page.block.kind in (BlockKind.HEADING, BlockKind.QUESTION):
            return None
        here = [event for event in self.discourse.since_speech() if event.ordinal == page.ordinal]
        if not here:
            return None
        several = len({event.person.entity.name for event in here}) > 1
        best = max(here, key=lambda event: event.weight(page.ordinal + 1))
        return Guess(best.person, Sure.NAMED_BEFORE - 0.15 * several - 0.1 * (not best.strong))

    def _running(self, following: Speech | None) -> Voice:
        """The running speaker: who spoke last, or came up as a subject since; else who is named behind the next
        speech, or the only person there is."""
        since = [event.person for event in self.discourse.since_speech() if event.strong]
        last = self.discourse.last_speaker()
        person = since[0] if since else last.person if last else None
        after = following.clause.subject.person if following and following.clause else None
        if after and after is not person:
            return Voice(after, None, None, Attribution.INFERRED, None, Sure.NEXT)
        if person:
            return _heard(person, None, Attribution.INFERRED, Sure.RUNNING)
        if len(self.index.people) == 1:
            return Voice(self.index.people[0], None, None, Attribution.INFERRED, None, Sure.ONLY)
        return Voice(None, None, None, Attribution.INFERRED, None, THRESHOLD)

    def _within(self, speech: Speech) -> Voice:
        """The speaker of a marked part of a sentence: the only person, else the only organisation, named before it."""
        people, organizations = named_before(self.index, speech)
        if len(people) == 1:
            return Voice(people[0], None, None, Attribution.INFERRED, None, Sure.PARTIAL)
        if len(organizations) == 1 and not people:
            return Voice(None, organizations[0], None, Attribution.INFERRED, None, Sure.PARTIAL)
        return Voice(None, None, None, Attribution.INFERRED, None, THRESHOLD)

    def _published(self, speech: Speech) -> Voice:
        """The organisation whose document is quoted: named in the sentence, else the one that is in play."""
        organization, cue = publisher(self.index, self.discourse, speech)
        sure = Sure.TITLE_SEVERAL if organization else THRESHOLD
        return Voice(None, organization, None, Attribution.INFERRED, cue, sure)

    def _introduced(self, speech: Speech, before: Page | None) -> Voice | None:
        """The speaker whom words before a colon name, in the same block or at the end of the one before."""
        if speech.intro is not None:
            told = self._intro(speech.page, speech.intro, speech.start_char)
            nobody = told and not (told.person or told.organization or told.role)
            return self._published(speech) if told and nobody and told.cue in HOLDING else told
        if speech.method in ("marks-introduced", "marks-verb"):
            return self._intro(speech.page, speech.page.sentence(speech.start_char)[0], speech.start_char)
        if before and before.tokens and before.tokens[-1].text == ":" and speech.parts[0].start_char:
            start, end = before.sentence(before.tokens[-1].start_char)
            return self._intro(before, start, end)
        return None

    def _intro(self, page: Page, start_char: int, end_char: int) -> Voice | None:
        tokens = page.tokens
        start, stop = token_at(tokens, start_char), token_at(tokens, end_char)
        if answering := self._answering(page, start, stop):
            return answering
        cue = None
        named = any(self.index.person_at(token) for token in tokens[start:stop])
        for i in range(stop - 1, start - 1, -1):
            if tokens[i].text not in reporting_verbs() or reporting_verbs()[tokens[i].text][-1].kind is VerbKind.STANCE:
                continue
            cue = cue or whole_verb(tokens, i)
            if i > start and (said := self._right_before(page, start, i)):
                return replace(said, cue=cue, attribution=Attribution.PRECEDING_CLAUSE)
            after = read_subject(self.index, tokens, i + 1)
            if after and after.end <= stop:
                voice = self._subject(page, after, tokens[i].start_char)
                nameless = after.kind is SubjectKind.TITLE and personal(after.written) and not named
                if voice.person or voice.organization or voice.role or nameless:
                    return replace(voice, cue=cue, attribution=Attribution.PRECEDING_CLAUSE)
        return self._intro_subject(page, start, stop, cue)

    def _answering(self, page: Page, start: int, stop: int) -> Voice | None:
        """Who is heard behind "och får medhåll av Anna Berg:"."""
        tokens = page.tokens
        for i in range(max(start, stop - _LAST), stop):
            if tokens[i].text in _ANSWERS and at(tokens, i + 1).text in ("av", "från"):
                after = read_subject(self.index, tokens, i + 2)
                voice = self._subject(page, after, tokens[i].start_char) if after and after.person else None
                return replace(voice, attribution=Attribution.PRECEDING_CLAUSE) if voice else None
        return None

    def _right_before(self, page: Page, start: int, verb: int) -> Voice | None:
        """The subject that ends right before a verb: "och Erik Holm fyller i:"."""
        tokens = page.tokens
        if tokens[verb - 1].text.casefold() in ("han", "hon"):
            sex = PRONOUNS[tokens[verb - 1].text.casefold()]
            subject = Subject(SubjectKind.PRONOUN, verb, tokens[verb - 1].text, Attribution.PRONOUN, sex=sex)
            voice = self._subject(page, subject, tokens[verb].start_char)
            return voice if voice.person else None
        for k in range(verb - 1, max(verb - 5, start - 1), -1):
            named = person_subject(self.index, tokens, k)
            if named and named.end == verb:
                return self._subject(page, named, tokens[verb].start_char)
        return None

    def _intro_subject(self, page: Page, start: int, stop: int, cue: str | None) -> Voice | None:
        """The first person, organisation or pronoun of the words that lead up to speech."""
        tokens, found = page.tokens, None
        if leading := _leading(self.index, page, start):
            voice = self._subject(page, leading, 0)
            sure = min(Sure.INTRODUCED, voice.confidence)
            return replace(voice, cue=cue, attribution=Attribution.PRECEDING_CLAUSE, confidence=sure)
        first = start + (at(tokens, start).text in ("I", "Av", "Ur") and at(tokens, start + 1).text.endswith("s"))
        for i in range(first, stop):
            word = at(tokens, i).text
            if i == first and (told := self._body(word, word, tokens[i].start_char)):
                found = told
                if found.organization is None:
                    return Voice(None, None, None, Attribution.PRECEDING_CLAUSE, cue, THRESHOLD)
            elif word.casefold() in ("han", "hon", "hans", "hennes"):
                sex = "M" if word.casefold() in ("han", "hans") else "F"
                found = self._subject(page, Subject(SubjectKind.PRONOUN, i, word, Attribution.PRONOUN, sex=sex), 0)
            elif subject := person_subject(self.index, tokens, i):
                found = self._subject(page, subject, 0)
            elif cue and self.index.organization_at(tokens[i]) and (owned := read_subject(self.index, tokens, i)):
                found = self._subject(page, owned, 0)
            if found and (found.person or found.organization):
                sure = min(Sure.INTRODUCED, found.confidence)
                return replace(found, cue=cue, attribution=Attribution.PRECEDING_CLAUSE, confidence=sure)
        return Voice(None, None, None, Attribution.PRECEDING_CLAUSE, cue, THRESHOLD) if cue else None


def _sentence_start(page: Page, i: int) -> int:
    return token_at(page.tokens, page.sentence(page.tokens[i].start_char)[0])


def _leading(index: Index, page: Page, start: int) -> Subject | None:
    """The person that a sentence begins with, by name or behind a title and an organisation."""
    subject = read_subject(index, page.tokens, start)
    return subject if subject and subject.person else None


def _heard(person: Person, written: str | None, attribution: Attribution, sure: float) -> Voice:
    """The voice of a person; of who has no name only the role is told."""
    if not person.entity.name:
        return Voice(None, None, written, attribution, None, THRESHOLD, person.role)
    return Voice(person, None, written, attribution, None, sure)
