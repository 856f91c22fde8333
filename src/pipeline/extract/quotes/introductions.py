"""Who is named by the words that lead up to speech: "Anna Berg fyller i:", "... och får medhåll av Erik Holm:"."""

from dataclasses import dataclass

from pipeline.extract.people import Person
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.quotes.clause_tail import whole_verb
from pipeline.extract.quotes.confidence import Sure, Voice, nobody
from pipeline.extract.quotes.documentnouns import document_noun
from pipeline.extract.quotes.index import STRANGERS, Index, Page, token_at
from pipeline.extract.quotes.negation import NEGATIONS
from pipeline.extract.quotes.notices import given, noticed, received
from pipeline.extract.quotes.prominence import done_by, last_clause, leading
from pipeline.extract.quotes.referents import Referents
from pipeline.extract.quotes.speech import Speech
from pipeline.extract.quotes.subjects import PRONOUNS, Subject, SubjectKind, person_subject, read_subject
from pipeline.extract.quotes.unnamed import personal, unnamed_at
from pipeline.extract.rolewords import basic_form
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import IN_DOCUMENT, POSSESSIVES, looks_finite
from pipeline.model import Attribution
from pipeline.reference.bodies import body_noun
from pipeline.reference.verbs import Verb, VerbKind, reporting_verbs

# "Hon får medhåll av ...": who is named behind such a word is heard next.
ANSWERS = frozenset(
    "medhåll mothugg svar stöd bifall kritik beröm ros ris uppbackning råd rådet besked beskedet".split()
)
# "berättade om starten", "svarade ändå på kritiken".
_ABOUT = frozenset("om på för".split())
_NEAR = 4
_ANSWERING = frozenset({"svarar", "svarade"})
_BEING = frozenset("är var".split())
_LAST = 12
_APART = 5
_CLAUSE = 9
_SEXES = {**PRONOUNS, **POSSESSIVES}


@dataclass(frozen=True, slots=True)
class Introductions:
    """Reads the words before speech, with the verb among them as the cue."""

    index: Index
    referents: Referents

    def introduced(self, speech: Speech, before: Page | None) -> Voice | None:
        """The speaker whom words before a colon or before marks name, in the same block or at the end of the one
        before; nobody's voice where they name none, None where no such words stand."""
        if speech.intro is not None:
            return self._read(speech.page, speech.intro, speech.start_char)
        if speech.method in ("marks-introduced", "marks-verb", "marks-frame"):
            return self._read(speech.page, speech.page.sentence(speech.start_char)[0], speech.start_char)
        if before and before.tokens and before.tokens[-1].text == ":" and speech.parts[0].start_char:
            return self._read(before, *before.sentence(before.tokens[-1].start_char))
        return None

    def _read(self, page: Page, start_char: int, end_char: int) -> Voice | None:
        stop = token_at(page.tokens, end_char)
        start = last_clause(self.index, page, token_at(page.tokens, start_char), stop)
        voice, cue = self._answering(page, start, stop), None
        if voice is None:
            voice, cue = self._by_verb(page, start, stop)
        if cue is None and (gift := given(page.tokens, start, stop)):
            i, cue = gift
            voice = self._giver(page, i, stop)
        if voice:
            return voice._replace(cue=cue, attribution=Attribution.PRECEDING_CLAUSE)
        if told := self._in_document(page, start, stop):
            return told._replace(cue=cue, attribution=Attribution.PRECEDING_CLAUSE)
        if at(page.tokens, start).low == "en" and (someone := self._someone(page, start, cue)):
            return someone
        if found := self._subject(page, start, stop, cue):
            sure = min(Sure.INTRODUCED, found.confidence)
            return found._replace(cue=cue, attribution=Attribution.PRECEDING_CLAUSE, confidence=sure)
        if notice := noticed(self.index, self.referents, page, start, stop):
            return notice._replace(cue=cue, attribution=Attribution.PRECEDING_CLAUSE)
        if titled := self._titled(page, start, stop):
            return titled._replace(cue=cue, attribution=Attribution.PRECEDING_CLAUSE)
        return self._unnamed(page, start, cue) if cue else None

    def _unnamed(self, page: Page, start: int, cue: str) -> Voice:
        """Nobody's voice, with the role of whom the words tell without a name: "En läkare skriver:"."""
        return self._someone(page, start, cue) or nobody(Attribution.PRECEDING_CLAUSE, cue)

    def _someone(self, page: Page, start: int, cue: str | None) -> Voice | None:
        """The voice of somebody whom the words tell of first, without a name: "En läkare på Klarvik beskriver det:"."""
        someone, voice = unnamed_at(self.index, page, start, start), nobody(Attribution.PRECEDING_CLAUSE, cue)
        return voice._replace(role=someone.role, house=someone.organization_name) if someone else None

    def told_by(self, page: Page, person: Person) -> str | None:
        """The verb by which the last sentence of a block tells that somebody speaks: "Anna Berg berättade om tiden
        där.", "Anna Berg dröjer innan hon svarar."."""
        start = page.opening(len(page.tokens) - 1)
        words = [token.text for token in page.tokens[start:]]
        said = next((k for k, word in enumerate(words) if any(map(_speaks, reporting_verbs().get(word, ())))), None)
        if said is None or not NEGATIONS.isdisjoint(words):
            return None
        about = not _ABOUT.isdisjoint(words[said + 1 : said + 1 + _NEAR])
        if not about and (words[said] not in _ANSWERING or words[said + 1 :] != ["."]):
            return None
        voice, cue = self._by_verb(page, start, len(page.tokens))
        return cue if voice and voice.person is person and cue == words[said] else None

    def _in_document(self, page: Page, start: int, stop: int) -> Voice | None:
        """Who takes a stand in a document: "I sitt yttrande är Skogsverket tydligt:"."""
        tokens = page.tokens
        for k in range(start + 1, stop):
            inside = any(
                token.text in IN_DOCUMENT or token.text == "i" for token in tokens[max(k - _APART + 1, start) : k]
            )
            if inside and document_noun(tokens[k].text) and at(tokens, k + 1).text in _BEING:
                subject = read_subject(self.index, tokens, k + 2)
                voice = self.referents.voice(page, subject, tokens[k].start_char) if subject else None
                return voice if voice and (voice.person or voice.organization) else None
        return None

    def _titled(self, page: Page, start: int, stop: int) -> Voice | None:
        """Who is meant by the noun that begins the sentence, perhaps nobody who is known: "Rektorn är nöjd:", "Grannen
        håller inte med:", "Mannen i luckan nickar:"."""
        word = at(page.tokens, start)
        if titled := self._behind_first_verb(page, start, stop):
            return titled
        stranger = word.text in STRANGERS and at(page.tokens, start + 1).text in PLACE
        known = personal(word.low) and basic_form(word.low) != word.low and word.text not in STRANGERS
        if not (stranger or known) or self._names(page, start, stop):
            return None
        subject = Subject(SubjectKind.TITLE, start + 1, word.low, Attribution.TITLE)
        return self.referents.voice(page, subject, word.start_char)._replace(written=word.text)

    def _behind_first_verb(self, page: Page, start: int, stop: int) -> Voice | None:
        """Who is meant by a title behind the verb of a sentence that begins with something else: "På frågan blir
        författaren tyst och svarar:"."""
        tokens = page.tokens
        if self._names(page, start, stop):
            return None
        for k in range(start + 2, stop):
            if tokens[k].low in self.index.titles and looks_finite(tokens[k - 1].text):
                subject = Subject(SubjectKind.TITLE, k + 1, tokens[k].text, Attribution.TITLE)
                voice = self.referents.voice(page, subject, tokens[k].start_char)
                return voice if voice.person else None
        return None

    def _answering(self, page: Page, start: int, stop: int) -> Voice | None:
        """Who is heard behind "och får medhåll av Anna Berg:"; nobody who is known behind "har fått ett svar:"."""
        tokens = page.tokens
        for i in range(max(start, stop - _LAST), stop):
            if tokens[i].text in ANSWERS and at(tokens, i + 1).text in ("av", "från"):
                after = read_subject(self.index, tokens, i + 2)
                known = after is not None and (after.person or after.organization)
                return self.referents.voice(page, after, tokens[i].start_char) if after and known else None
        return nobody(None) if received(tokens, start, stop) else None

    def _by_verb(self, page: Page, start: int, stop: int) -> tuple[Voice | None, str | None]:
        """Who stands right before or behind a reporting verb, and the last such verb. What stands behind an earlier one
        is its object where somebody is named before: "Anna Berg tackar kören och säger:"."""
        tokens, cue, last = page.tokens, None, None
        for i in range(stop - 1, start - 1, -1):
            if subject := done_by(self.index, tokens, start, i):
                return self.referents.voice(page, subject, tokens[i].start_char), tokens[i].text
            if not _reports(tokens[i]):
                continue
            cue = cue or _cue(tokens, i, stop)
            if comma := _relative(self.index, tokens, start, i):
                return self._described(page, start, comma), cue
            voice = self._right_before(page, start, i) if i > start else None
            voice = voice or self._behind(page, start, i, stop)
            if voice and not (last is not None and voice.organization and self._names(page, start, i)):
                return voice, cue
            last = i
        return None, cue

    def _described(self, page: Page, start: int, comma: int) -> Voice:
        """Who is told of by the relative clause behind a comma: the person or organisation that ends there; else
        somebody unknown, written as the noun there."""
        for k in range(comma - 1, max(comma - _CLAUSE, start - 1), -1):
            named = person_subject(self.index, page.tokens, k)
            if named is None and self.index.organization_at(page.tokens[k]):
                named = read_subject(self.index, page.tokens, k)
            if named and party_at(page.tokens, named.end)[1] == comma:
                return self.referents.voice(page, named, page.tokens[comma].start_char)
        return nobody(None)._replace(written=page.tokens[comma - 1].text)

    def _right_before(self, page: Page, start: int, verb: int) -> Voice | None:
        """The subject that ends right before a verb: "och Erik Holm fyller i:", "som hon själv säger"."""
        tokens = page.tokens
        verb -= tokens[verb - 1].text == "själv"
        if tokens[verb - 1].low in ("han", "hon"):
            voice = self._pronoun(page, verb - 1, tokens[verb].start_char)
            return voice if voice.person else None
        for k in range(verb - 1, max(verb - _CLAUSE, start - 1), -1):
            named = person_subject(self.index, tokens, k)
            if named and party_at(tokens, named.end)[1] == verb:
                return self.referents.voice(page, named, tokens[verb].start_char)
        return None

    def _behind(self, page: Page, start: int, verb: int, stop: int) -> Voice | None:
        """The subject behind a verb: "På det svarar Anna Berg:", "I förhör berättade mannen att"."""
        tokens = page.tokens
        after = read_subject(self.index, tokens, verb + 1)
        if after is None or after.end > stop:
            return None
        voice = self.referents.voice(page, after, tokens[verb].start_char)
        named = self._names(page, start, verb)
        if after.kind is SubjectKind.TITLE:
            speaks = self._speaks(after.written, tokens[verb].start_char)
            if speaks and not named:
                return voice._replace(written=after.written)
            if named and not speaks:
                return voice if at(tokens, after.end).text == "att" and voice.person is None else None
        return voice if voice.person or voice.organization or voice.role else None

    def _giver(self, page: Page, verb: int, stop: int) -> Voice | None:
        """Who is named behind a verb of giving: "På sin sajt ger Skogsverket rådet:"."""
        giver = read_subject(self.index, page.tokens, verb + 1)
        if giver is None or giver.end > stop or not (giver.person or giver.organization):
            return None
        return self.referents.voice(page, giver, page.tokens[verb].start_char)

    def _names(self, page: Page, start: int, stop: int) -> bool:
        return any(self.index.person_at(token) for token in page.tokens[start:stop])

    def _speaks(self, noun: str, char: int) -> bool:
        """Whether a noun is for a person or a body, who may speak though nobody knows which."""
        return personal(noun) or self.referents.body(noun, char) is not None

    def _subject(self, page: Page, start: int, stop: int, cue: str | None) -> Voice | None:
        """The first person, organisation or pronoun of the words that lead up to speech."""
        tokens = page.tokens
        if first := leading(self.index, page, start):
            return self.referents.voice(page, first, 0)
        called = start + 1 < stop and body_noun(at(tokens, start).low) and self.index.organization_at(tokens[start + 1])
        if start < stop and (called or self.index.organization_at(tokens[start])):
            return self._at(page, start + bool(called), cue) if cue else nobody(None)
        owned = at(tokens, start).low in POSSESSIVES and personal(at(tokens, start + 1).text)
        if owned and not self._names(page, start, stop):
            return self._owned(page, start)
        start += at(tokens, start).text in IN_DOCUMENT and at(tokens, start + 1).text.endswith("s")
        if start < stop and (body := self.referents.body(tokens[start].text, tokens[start].start_char)):
            return body if body.organization else nobody(None)
        voices = (self._at(page, i, cue) for i in range(start, stop))
        return next((voice for voice in voices if voice and (voice.person or voice.organization)), None)

    def _at(self, page: Page, i: int, cue: str | None) -> Voice | None:
        """The person or pronoun at token `i`; an organisation only where a verb reports."""
        tokens = page.tokens
        if tokens[i].low in ("han", "hon", "hans", "hennes"):
            return self._pronoun(page, i, 0)
        if named := person_subject(self.index, tokens, i):
            return self.referents.voice(page, named, 0)
        owned = read_subject(self.index, tokens, i) if cue and self.index.organization_at(tokens[i]) else None
        return self.referents.voice(page, owned, 0) if owned else None

    def _owned(self, page: Page, i: int) -> Voice:
        """Who is told by what he or she is to somebody else, never that one: "Hans chef är stolt:"."""
        written, char = spell(self.index.text, page.tokens, i, i + 2), page.tokens[i].start_char
        subject = Subject(SubjectKind.TITLE, i + 2, written, Attribution.TITLE)
        told, owner = self.referents.voice(page, subject, char), self._pronoun(page, i, char).person
        voice = nobody(None) if told.person is owner else told
        return voice._replace(written=written)

    def _pronoun(self, page: Page, i: int, char: int) -> Voice:
        word = page.tokens[i]
        pronoun = Subject(SubjectKind.PRONOUN, i + 1, word.text, Attribution.PRONOUN, sex=_SEXES[word.low])
        return self.referents.voice(page, pronoun, char)


def _cue(tokens: list[Token], i: int, stop: int) -> str:
    """The verb at token `i` with its particle, which may end the words up to token `stop`: "lägger hon till:"."""
    last = at(tokens, stop - 1 - (at(tokens, stop - 1).text == ":")).text
    particle = any(verb.particle == last for verb in reporting_verbs().get(tokens[i].text, ()))
    return f"{tokens[i].text} {last}" if particle else whole_verb(tokens, i)


def _relative(index: Index, tokens: list[Token], start: int, verb: int) -> int | None:
    """The comma before the relative clause whose verb stands at token `verb`: "medhåll av Anna Berg, som kallar"; not
    one with a subject of its own: "blev, som hon säger"."""
    for k in range(verb - 1, max(verb - _CLAUSE, start), -1):
        if tokens[k].text == "som" and tokens[k - 1].text == ",":
            own = tokens[k + 1].low in PRONOUNS or index.person_at(tokens[k + 1])
            return None if own else k - 1
        if not tokens[k].word:
            return None
    return None


def _speaks(verb: Verb) -> bool:
    return verb.kind is VerbKind.SPEECH and verb.particle is None


def _reports(token: Token) -> bool:
    verbs = reporting_verbs().get(token.text)
    return verbs is not None and verbs[-1].kind is not VerbKind.STANCE
