"""Reporting clauses: "säger Anna Berg, rektor på Åsskolan, till Bladet och tillägger:", token by token."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.owners import ungenitive
from pipeline.extract.people.roles import after_name
from pipeline.extract.quotes.index import Index, Page, between
from pipeline.extract.quotes.subjects import POSSESSIVES, PRONOUNS, Subject, SubjectKind, read_subject
from pipeline.extract.tokens import CLOSERS, DASHES, Token, at
from pipeline.extract.words import FINITE, FIRST_PERSON
from pipeline.model import Attribution
from pipeline.reference.verbs import Verb, VerbKind, reporting_supines, reporting_verbs

_NARRATION = frozenset(
    """som vars vilken vilket vilka där dit när medan samtidigt innan efter sedan då trots utan med varpå varefter
    angående apropå""".split()
)
_SPEECH_AFTER_AND = frozenset("där här under över efter".split())
_PERCEIVED = frozenset("märks märktes hörs hördes syns syntes låter lät anas hör hörde ser såg märker anar".split())
# "..., säger hon, och rösten brister": what the writer sees and hears of the speaker.
_SPEAKERS_OWN = frozenset("rösten blicken ögonen skrattet leendet tårarna händerna ansiktet tonen".split())
_VERB_ENDINGS = ("ar", "er", "år", "ör", "yr", "ade", "de", "te", "ler")
_VERBS = frozenset("log gick såg tog la vill kan ska stod satt drog gav höll skrev bad fick".split())
_SUBORDINATE = frozenset("att om hur varför vad vilka vilken vem".split())
# "säger hon om sin tandläkare" tells of what; "säger hon om det blir av" is a clause.
_CLAUSE_SUBJECTS = frozenset("det den jag vi du ni man han hon hen de någon alla inte".split())
# What follows a verb of the speaker's doings: "säger hon, pekar på högen och ler".
_DOINGS = frozenset(
    """på mot åt ut upp ned ner in bort fram till med runt över av i sig sin sitt sina och . , : tyst brett stort lite
    snabbt lugnt""".split()
)
_ANSWERED = ("svaret", "beskedet", "rådet", "budskapet")
_UTTERANCES = tuple("råd svar kommentar motivering besked bedömning slutsats budskap dom uppmaning förklaring".split())
_MEDIA_NOUNS = ("tidningen", "radion", "byrån", "kanalen", "sajten", "tv", "magasinet", "mediebolaget", "radiokanalen")
_MEDIA_PLACES = ("hemsida", "webbplats", "upplaga", "webb", "nyhetsredaktion", "sändning", "sajt")
_OPENERS = frozenset(
    """inte men och eller utan fast så för det den de dem vi jag man du ni han hon där här då nu vad hur ja nej om att
    även också bara ens eftersom därför trots mycket""".split()
)
_PERSONS = frozenset({SubjectKind.NAME, SubjectKind.PRONOUN, SubjectKind.TITLE})
_DESCRIPTION = 30
_LEADING = 9
ACCORDING = "enligt"
_SOURCE = Verb("enligt", VerbKind.SPEECH, None, frozenset(), None)
_BEING = Verb("vara", VerbKind.DOCUMENT, None, frozenset(), None)
_UNLISTED = Verb("-", VerbKind.SPEECH, None, frozenset(), None)
_NEVER_BEHIND = (VerbKind.STANCE, VerbKind.NAMING)


@dataclass(frozen=True, slots=True)
class Clause:
    """A reporting clause: tokens `start` up to `end` of a page, with the narration that hangs on to it.

    `resumes`: the speech goes on at `end` in the same sentence. `complete`: nothing but the sentence's end follows.
    `after` is the token behind the subject and its role.
    `medium` is who was told, as written. `next_cue` is the second verb of "berättar hon och tillägger:".
    """

    start: int
    end: int
    cue: str
    verb: Verb
    subject: Subject
    medium: str | None
    next_cue: str | None
    resumes: bool
    after: int


def clauses(index: Index, page: Page, start: int, stop: int) -> Iterator[Clause]:
    """The reporting clauses that follow speech among tokens `start` up to `stop`, in order, none inside another."""
    end = start + 1
    for i in between(page.heads, start + 1, stop):
        if i >= end and (clause := read_clause(index, page, i, stop)):
            yield clause
            end = clause.end


def clause_behind(index: Index, page: Page, i: int, stop: int) -> Clause | None:
    """The clause of a sentence of its own behind the speech: "Det säger Anna Berg, som har sett allt"."""
    verb = reporting_verbs().get(at(page.tokens, i + 1).text, ())
    if at(page.tokens, i).text not in ("Det", "Så", "Detta") or not verb or verb[-1].kind in _NEVER_BEHIND:
        return None
    return read_clause(index, page, i + 1, stop)


def read_clause(index: Index, page: Page, i: int, stop: int) -> Clause | None:
    """The clause that begins with the verb (or its adverb) at token `i`, if one does."""
    tokens = page.tokens
    found = _verb(tokens, i)
    if found is None:
        return None
    verb, cue, j = found
    document = verb.kind is VerbKind.DOCUMENT
    subject = (_utterance(index, tokens, j) if document else None) or read_subject(index, tokens, j, document=document)
    if subject is None or subject.end > stop or _subordinate(tokens, subject.end):
        return None
    if verb in (_UNLISTED, _SOURCE) and not _plain(tokens, subject, verb):
        return None
    if document and subject.kind is not SubjectKind.DOCUMENT and at(tokens, j).text == "det":
        return None
    if document and at(tokens, j).text != "det" and not _uttered(tokens, j, subject.end):
        return None
    after = subject.end
    if at(tokens, after).text == (verb.particle or ""):
        after += 1
    elif verb.particle and not cue.endswith(verb.particle):
        return None
    if verb.particle and not cue.endswith(verb.particle):
        cue = f"{cue} {verb.particle}"
    return _tail(index, page, i, after, stop, cue, verb, subject)


def _uttered(tokens: list[Token], start: int, end: int) -> bool:
    """Whether the words up to the subject's end name an answer or the like."""
    return tokens[end - 1].text.endswith(_UTTERANCES) or tokens[start].text.endswith(_ANSWERED)


def _utterance(index: Index, tokens: list[Token], i: int) -> Subject | None:
    """ "lyder hennes råd", "löd stiftelsens motivering": whose words they are, with the noun for them."""
    if at(tokens, i).text.endswith(_ANSWERED) and at(tokens, i + 1).text in ("från", "av"):
        return read_subject(index, tokens, i + 2)
    if sex := POSSESSIVES.get(at(tokens, i).text):
        owner = Subject(SubjectKind.PRONOUN, i + 1, tokens[i].text, Attribution.PRONOUN, sex=sex)
    else:
        found = read_subject(index, tokens, i)
        if found is None or not tokens[found.end - 1].text.endswith((*_UTTERANCES, "s")):
            return None
        owner = found
    for k in range(i + 1, i + 5):
        if at(tokens, k).text.endswith(_UTTERANCES):
            return replace(owner, end=k + 1)
    return None


def _subordinate(tokens: list[Token], i: int) -> bool:
    """Whether a clause follows the subject: "säger hon att". "Säger hon om beslutet" tells but of what."""
    word, following = at(tokens, i).text, at(tokens, i + 1).text
    return word in _SUBORDINATE and not (word == "om" and following not in _CLAUSE_SUBJECTS)


def _verb(tokens: list[Token], i: int) -> tuple[Verb, str, int] | None:
    """The reporting verb at `i`, how it is written, and the token after it."""
    word = at(tokens, i).text
    if word in ("har", "hade"):
        return _perfect(tokens, i)
    if word == ACCORDING:
        return _SOURCE, word, i + 1
    if word in ("är", "var", "blir", "blev"):
        told = at(tokens, i + 1).text.endswith(_ANSWERED) or at(tokens, i + 2).text.endswith(_UTTERANCES)
        return (_BEING, word, i + 1) if told else None
    options = [verb for verb in reporting_verbs().get(word, ()) if verb.kind not in _NEVER_BEHIND]
    if not options:
        unlisted = len(word) > 3 and word.endswith(_VERB_ENDINGS) and word not in FINITE
        return (_UNLISTED, word, i + 1) if unlisted and at(tokens, i - 1).text in ",?!" else None
    following = at(tokens, i + 1).text
    for verb in options:
        if verb.particle == following and verb.particle:
            return verb, f"{word} {following}", i + 2
    plain = next((verb for verb in options if verb.particle is None), options[-1])
    if plain.kind is VerbKind.DOCUMENT and following == "det":
        return plain, f"{word} det", i + 1
    return plain, word, i + 1


def _plain(tokens: list[Token], subject: Subject, verb: Verb) -> bool:
    """Whether an unlisted verb, or "enligt", has a subject that makes it a clause all the same: a person's whole name
    (or, after "enligt", an organisation's) with a mark behind it: "fräser Anna Berg."."""
    if verb is _SOURCE:
        return subject.kind in (SubjectKind.NAME, SubjectKind.ORGANIZATION)
    whole = subject.kind is SubjectKind.NAME and subject.attribution is Attribution.EXPLICIT
    return whole and at(tokens, subject.end).text in ".,"


def _perfect(tokens: list[Token], i: int) -> tuple[Verb, str, int] | None:
    """ "har hon tidigare sagt": the verb stands after its subject, which is read first."""
    for k in range(i + 2, min(i + 7, len(tokens))):
        verbs = reporting_supines().get(tokens[k].text)
        if verbs and verbs[-1].kind is VerbKind.SPEECH and verbs[-1].particle is None:
            return verbs[-1], tokens[k].text, i + 1
        if not tokens[k].word:
            return None
    return None


def _tail(index: Index, page: Page, start: int, i: int, stop: int, cue: str, verb: Verb, subject: Subject) -> Clause:
    """What follows the subject up to where the clause ends: role, medium, narration, a second verb."""
    tokens = page.tokens
    if subject.kind is SubjectKind.NAME:
        i = max(i, after_name(index.text, tokens[:stop], i, lenient=True).end)
    medium: str | None = None
    next_cue: str | None = None
    resumes = narrates = False
    if at(tokens, i).text == cue.split()[-1]:
        i += 1
    after = i
    while i < stop:
        token = tokens[i]
        if told := _medium(index, tokens, i):
            medium, i = told
            continue
        if token.text == "och" and at(tokens, i + 1).text in reporting_verbs():
            next_cue = _second_verb(tokens, i + 1, stop)
        narrates = narrates or token.word
        i += 1
        if token.text == ":" or (token.text in DASHES and _spaced(tokens, i - 1)):
            resumes = i < stop
            break
        if token.end_char in page.ends or (token.text in ".!?" and _closes(page, i)):
            next_cue = None
            break
        if token.text == "," and not narrates and _speech_resumes(index, tokens, i, subject):
            resumes = i < stop
            break
        if token.text == "," and _first_person_follows(page, i):
            resumes = i < stop
            break
        if token.text == ",":
            narrates = True
    return Clause(start, i, cue, verb, subject, medium, next_cue, resumes, after)


def _first_person_follows(page: Page, i: int) -> bool:
    """Whether the rest of the sentence speaks of "jag" or "vi": after narration in the clause, that is speech again."""
    for token in page.tokens[i:]:
        if token.text in ("jag", "vi", "mig", "oss"):
            return True
        if token.end_char in page.ends or token.text in DASHES:
            return False
    return False


def _closes(page: Page, i: int) -> bool:
    """Whether a sentence's end lies behind closing marks only."""
    return at(page.tokens, i).text in CLOSERS and page.tokens[i].end_char in page.ends


def _spaced(tokens: list[Token], i: int) -> bool:
    return i > 0 and tokens[i].start_char > tokens[i - 1].end_char and at(tokens, i + 1).start_char > tokens[i].end_char


def whole_verb(tokens: list[Token], i: int) -> str:
    """The reporting verb at `i` with its particle ("fyller i"), that of a document with its "det" ("heter det")."""
    following = at(tokens, i + 1).text
    verbs = reporting_verbs()[tokens[i].text]
    holds = following == "det" and verbs[-1].kind is VerbKind.DOCUMENT
    particle = holds or any(verb.particle == following for verb in verbs)
    return f"{tokens[i].text} {following}" if particle else tokens[i].text


def _second_verb(tokens: list[Token], i: int, stop: int) -> str | None:
    """The verb before a colon that ends the clause: "och tillägger:", "och lägger till:"."""
    for k in range(i + 1, min(i + _LEADING, stop)):
        if tokens[k].text == ":":
            return whole_verb(tokens, i)
        if not tokens[k].word:
            return None
    return None


def _speech_resumes(index: Index, tokens: list[Token], i: int, subject: Subject) -> bool:
    """Whether what follows the clause's comma is speech again, not a relative clause or narration."""
    word, following = at(tokens, i).text, at(tokens, i + 1)
    if word in CLOSERS:
        return following.start_char == tokens[i].end_char and tokens[i].start_char > tokens[i - 1].end_char
    if word in _NARRATION or (word == "till" and following.text != "exempel"):
        return False
    if _verbal(at(tokens, i)) and word not in FINITE and following.text in _DOINGS and subject.kind in _PERSONS:
        return False
    if subject.kind is SubjectKind.NAME and _apposition(tokens, i):
        return False
    if word in ("och", "men"):
        if index.person_at(following) or (following.text in PRONOUNS and at(tokens, i + 2).text in reporting_verbs()):
            return False
        if following.text in ("det", "man") and at(tokens, i + 2).text in _PERCEIVED:
            return False
        if following.text in _SPEAKERS_OWN:
            return False
        return following.text in _SPEECH_AFTER_AND or not _verbal(following) or _subject_of_rest(tokens, i + 1)
    return not (at(tokens, i).capital and not following.word and following.text in ".:")


def _apposition(tokens: list[Token], i: int) -> bool:
    """Whether the few words after a name and a comma are a description: no verb, and a noun or adjective first."""
    if not at(tokens, i).word or at(tokens, i).text in _OPENERS:
        return False
    for k in range(i, i + _DESCRIPTION):
        token = at(tokens, k)
        if not token.word:
            return token.text in ".,"
        if token.text in FINITE or token.text in FIRST_PERSON:
            return False
    return False


def _verbal(token: Token) -> bool:
    """Whether a word after "och" looks like a finite verb: the narration goes on, "och ler mot kameran"."""
    return token.lower and (token.text in _VERBS | FINITE or token.text.endswith(_VERB_ENDINGS))


def _subject_of_rest(tokens: list[Token], i: int) -> bool:
    """Whether a word that looks like a verb is a noun that a verb follows: "och kostnader på så låg nivå är bra"."""
    for k in range(i + 1, i + _DESCRIPTION):
        decimal = at(tokens, k).text == "," and at(tokens, k + 1).start_char == tokens[k].end_char
        if not (at(tokens, k).word or decimal) or tokens[k].text in _SUBORDINATE | _NARRATION:
            return False
        if tokens[k].text in FINITE:
            return True
    return False


def _medium(index: Index, tokens: list[Token], i: int) -> tuple[str, int] | None:
    """Who was told: "till Y-Bladet", "till nyhetsbyrån TT", "i en intervju med Bladet", and the token after."""
    word = at(tokens, i).text
    if word == "," and at(tokens, i + 1).text in ("till", "i"):
        i, word = i + 1, at(tokens, i + 1).text
    if word == "i" and at(tokens, i + 1).text in ("en", "den") and at(tokens, i + 2).text.endswith("intervju"):
        i, word = i + 3, "till" if at(tokens, i + 3).text in ("med", "i", "för") else ""
    if word != "till":
        return None
    noun = at(tokens, i + 1)
    j = i + 1 + (noun.lower and noun.text.endswith(_MEDIA_NOUNS))
    if index.person_at(at(tokens, j)):
        return None
    if "." in at(tokens, j).text and tokens[j].word:
        return tokens[j].text, j + 1
    if mention := index.organization_at(at(tokens, j)):
        end = next(k for k in range(j, len(tokens)) if tokens[k].end_char >= mention.end_char) + 1
        return mention.entity.name, end + at(tokens, end).text.endswith(_MEDIA_PLACES)
    if org := read_org(index.text, tokens, j):
        owns = org.text.endswith("s") and at(tokens, org.end).text.endswith(_MEDIA_PLACES)
        return (ungenitive(org.text), org.end + 1) if owns else (org.text, org.end)
    return None
