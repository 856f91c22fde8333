"""Reporting clauses: "säger Anna Berg, rektor på Åsskolan, till Bladet och tillägger:", token by token."""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.extract.people.names.names import aged
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.quotes.adverbs import skip_adverbs
from pipeline.extract.quotes.clause_tail import Clause, read_tail
from pipeline.extract.quotes.index import Index, Page, between
from pipeline.extract.quotes.resumption import NARRATION, OPENERS, SUBORDINATE, VERB_ENDINGS
from pipeline.extract.quotes.subjects import Subject, SubjectKind, read_subject
from pipeline.extract.quotes.tense import asks, tense
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FINITE, GENITIVE, POSSESSIVES
from pipeline.model import Attribution
from pipeline.reference.verbs import Verb, VerbKind, reporting_infinitives, reporting_supines, reporting_verbs

# "säger hon om sin tandläkare" tells of what; "säger hon om det blir av" is a clause.
_CLAUSE_SUBJECTS = frozenset("det den jag vi du ni man han hon hen de någon alla inte".split())
_ANSWERED = tuple(
    """motiveringen svaret beskedet rådet budskapet uppmaningen hälsningen kommentaren slutsatsen bedömningen omdömet
    förklaringen reaktionen repliken domen""".split()
)
_UTTERANCES = tuple(
    """råd svar kommentar motivering besked bedömning slutsats budskap dom uppmaning förklaring sammanfattning omdöme
    reaktion replik hälsning invändning""".split()
)
# What stands behind a title in marks rather than behind speech: "”Havet”, av Bo Ek".
_OF_WORKS = frozenset("av från i på till om hos för med ur".split())
_NO_VERBS = NARRATION | SUBORDINATE | OPENERS | _OF_WORKS
_ENDING = (".", ",", "och")
_LETTING = frozenset({"låter", "lät"})
_IS = frozenset("är var blir blev".split())
_HELPERS = _LETTING | frozenset("har hade brukar brukade".split())
ACCORDING = "enligt"
_SOURCE = Verb("enligt", VerbKind.SPEECH, None, frozenset(), None)
_BEING = Verb("vara", VerbKind.DOCUMENT, None, frozenset(), None)
# The lemma of verbs that no list has.
UNLISTED = "-"
_UNLISTED = Verb(UNLISTED, VerbKind.SPEECH, None, frozenset(), None)
# By verbs of these kinds somebody says or means what is told.
REPORTING = (VerbKind.OPINION, VerbKind.REPORT, VerbKind.SPEECH, VerbKind.WRITING)
_SAID, _NAME, _SHORT = 8, 3, 3
# The tokens of ", 43,".
_AGE = 3
_NEVER_BEHIND = (VerbKind.STANCE, VerbKind.NAMING)


def clauses(index: Index, page: Page, start: int, stop: int) -> Iterator[Clause]:
    """The reporting clauses that follow speech among tokens `start` up to `stop`, in order, none inside another."""
    end = start + 1
    for i in between(page.heads, start + 1, stop):
        if i < end or not begins_clause(page.tokens[i].text):
            continue
        clause = _said_last(index, page, i, stop) if page.tokens[i].text == "som" else read_clause(index, page, i, stop)
        if clause:
            yield clause
            end = clause.end


@lru_cache(maxsize=1 << 14)
def begins_clause(word: str) -> bool:
    """Whether a reporting clause that no marks tell may begin with a word."""
    listed = any(verb.kind not in _NEVER_BEHIND for verb in reporting_verbs().get(word, ()))
    return listed or word in _HELPERS or word in _IS or word in ("som", ACCORDING) or _unlisted(word)


def _unlisted(word: str) -> bool:
    """Whether a word that no list has looks like a verb of telling."""
    return len(word) > _SHORT and word.endswith(VERB_ENDINGS) and word not in FINITE and not asks(word)


def _said_last(index: Index, page: Page, i: int, stop: int) -> Clause | None:
    """The clause "som hon uttrycker det" that ends what is said: inside speech somebody else may be meant."""
    clause = as_said(index, page, i, stop)
    return clause if clause and clause.end == stop else None


def clause_behind(index: Index, page: Page, i: int, stop: int) -> Clause | None:
    """The clause of a sentence of its own behind the speech: "Det säger Anna Berg, som har sett allt", "Med de orden
    öppnade Anna Berg mötet"."""
    if at(page.tokens, i).text == "Med" and (k := _with_words(page.tokens, i + 1)):
        subject = read_subject(index, page.tokens, k + 1)
        person = subject is not None and subject.kind is SubjectKind.NAME
        cue = page.tokens[k].text
        return read_tail(index, page, i, subject.end, stop, cue, _UNLISTED, subject) if subject and person else None
    verb = reporting_verbs().get(at(page.tokens, i + 1).text, ())
    if at(page.tokens, i).text not in ("Det", "Så", "Detta") or not verb or verb[-1].kind in _NEVER_BEHIND:
        return None
    return read_clause(index, page, i + 1, stop)


def _with_words(tokens: list[Token], i: int) -> int | None:
    """The verb behind "de orden", "dessa ord"."""
    i += at(tokens, i).text in ("de", "dessa")
    return i + 1 if at(tokens, i).text in ("ord", "orden") and tense(at(tokens, i + 1).text) else None


def as_said(index: Index, page: Page, i: int, stop: int) -> Clause | None:
    """The clause at token `i` that tells whose expression it is: "som Anna Berg uttrycker det", "som hon säger", or
    where it stands: "som det hette i protokollet"."""
    tokens = page.tokens
    holding = reporting_verbs().get(at(tokens, i + 2).text, ())
    if at(tokens, i).text == "som" and at(tokens, i + 1).text == "det" and i + 3 < stop:
        held = next((verb for verb in holding if verb.kind is VerbKind.DOCUMENT), None)
        told = read_subject(index, tokens, i + 1, document=True)
        return read_tail(index, page, i, i + 3, stop, tokens[i + 2].text, held, told) if held and told else None
    subject = read_subject(index, tokens, i + 1) if at(tokens, i).text == "som" else None
    if subject is None or subject.kind not in (SubjectKind.NAME, SubjectKind.PRONOUN) or subject.end >= stop:
        return None
    k = subject.end + (tokens[subject.end].text in ("själv", "själva"))
    k += at(tokens, k).text == "brukar"
    word = at(tokens, k).text
    usual = tokens[k - 1].text == "brukar"
    verbs = reporting_infinitives().get(word, ()) if usual else reporting_verbs().get(word, ())
    verb = next((v for v in verbs if v.kind is VerbKind.SPEECH and v.particle is None), None)
    return read_tail(index, page, i, k + 1, stop, word, verb, subject) if verb else None


def read_clause(index: Index, page: Page, i: int, stop: int, *, marked: bool = False) -> Clause | None:
    """The clause that begins with the verb (or its adverb) at token `i`, if one does. `marked` tells that speech ends
    right before it, whatever the verb is: "”Ut!”, gormar hon."."""
    tokens = page.tokens
    found = _verb(tokens, i, marked=marked)
    if found is None:
        return None
    verb, cue, j = found
    document = verb.kind is VerbKind.DOCUMENT
    subject = (_utterance(index, tokens, j) if document else None) or read_subject(index, tokens, j, document=document)
    if subject is None or subject.end > stop or _subordinate(tokens, subject.end) or _told_of(tokens, i, subject.end):
        return None
    if verb in (_UNLISTED, _SOURCE) and not _plain(tokens, subject, verb, marked=marked):
        return None
    if document and at(tokens, i - 1).text in ",?!" and _plain(tokens, subject, _UNLISTED, marked=marked):
        verb, document = _UNLISTED, False
    if document and subject.kind is not SubjectKind.DOCUMENT and at(tokens, j).text == "det":
        return None
    if document and at(tokens, j).text != "det" and not _uttered(tokens, j, subject.end):
        return None
    if verb.particle and not cue.endswith(verb.particle):
        parted = _parted(index, page, i, j, stop, subject)
        if parted or not (marked and _plain(tokens, subject, _UNLISTED, marked=marked)):
            return parted
        verb = _UNLISTED
    return read_tail(index, page, i, subject.end, stop, cue, verb, subject)


def _parted(index: Index, page: Page, i: int, j: int, stop: int, subject: Subject) -> Clause | None:
    """The clause of a verb whose particle stands behind its subject: "fyller grannen Anna Berg i", "lägger Anna Berg,
    43, till"."""
    tokens = page.tokens
    particles = {verb.particle: verb for verb in reporting_verbs()[tokens[i].text] if verb.particle}
    _, past = party_at(tokens, subject.end)
    while at(tokens, past).capital and past - subject.end < _NAME:
        past += 1
    if at(tokens, past).text == "," and aged(tokens, past + 1) and at(tokens, past + 2).text == ",":
        past += _AGE
    for k in range(j + 1, skip_adverbs(tokens, past) + 1):
        if verb := particles.get(at(tokens, k).text):
            if _subordinate(tokens, k + 1):
                return None
            written = subject.written.removesuffix(f" {verb.particle}")
            subject = subject._replace(end=min(subject.end, k), written=written)
            return read_tail(index, page, i, k + 1, stop, f"{tokens[i].text} {verb.particle}", verb, subject)
    return None


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
        if found is None or not tokens[found.end - 1].text.endswith((*_UTTERANCES, *GENITIVE)):
            return None
        owner = found
    for k in range(i + 1, i + 5):
        if at(tokens, k).text.endswith(_UTTERANCES):
            return owner._replace(end=k + 1)
    return None


def _subordinate(tokens: list[Token], i: int) -> bool:
    """Whether a clause follows the subject: "säger hon att". "Säger hon om beslutet" tells but of what."""
    word, following = at(tokens, i).text, at(tokens, i + 1).text
    return word in SUBORDINATE and not (word == "om" and following not in _CLAUSE_SUBJECTS)


def _told_of(tokens: list[Token], i: int, end: int) -> bool:
    """Whether the particle of the verb at token `i` leads behind its subject to a clause: "varnar hon | för att"."""
    particle = any(verb.particle == at(tokens, end).text for verb in reporting_verbs().get(tokens[i].text, ()))
    return particle and at(tokens, end + 1).text == "att"


def _verb(tokens: list[Token], i: int, *, marked: bool = False) -> tuple[Verb, str, int] | None:
    """The reporting verb at `i`, how it is written, and the token after it."""
    word = at(tokens, i).text
    if word in _HELPERS:
        return _helped(tokens, i)
    if word == ACCORDING:
        return _SOURCE, word, i + 1
    if word in _IS:
        told = at(tokens, i + 1).text.endswith(_ANSWERED)
        told = told or any(token.text.endswith(_UTTERANCES) for token in tokens[i + 2 : i + 2 + _NAME])
        return (_BEING, word, i + 1) if told else None
    options = [verb for verb in reporting_verbs().get(word, ()) if verb.kind not in _NEVER_BEHIND]
    if not options:
        unlisted = _unlisted(word) or (marked and word not in _NO_VERBS and word not in FINITE and not asks(word))
        return (_UNLISTED, word, i + 1) if unlisted and at(tokens, i - 1).text in ",?!" else None
    following = at(tokens, i + 1).text
    for verb in options:
        if verb.particle == following and verb.particle:
            return verb, f"{word} {following}", i + 2
    plain = next((verb for verb in options if verb.particle is None), options[-1])
    if plain.kind is VerbKind.DOCUMENT and following == "det":
        return plain, f"{word} det", i + 1
    if following == "sig" and plain.kind is VerbKind.SPEECH:
        return plain, f"{word} sig", i + 2
    return plain, word, i + 1


def _plain(tokens: list[Token], subject: Subject, verb: Verb, *, marked: bool) -> bool:
    """Whether an unlisted verb, or "enligt", has a subject that makes it a clause all the same: a person's whole name
    (or, after "enligt", an organisation's) with a mark behind it: "fräser Anna Berg."."""
    if verb is _SOURCE:
        return subject.kind in (SubjectKind.NAME, SubjectKind.ORGANIZATION)
    whole = subject.kind is SubjectKind.NAME and subject.attribution is Attribution.EXPLICIT
    known = subject.kind in (SubjectKind.NAME, SubjectKind.PRONOUN) or subject.written == "de"
    somebody = marked and known
    return (whole or somebody) and at(tokens, subject.end).text in _ENDING[: 3 if somebody else 2]


def said_before(index: Index, tokens: list[Token], i: int) -> bool:
    """Whether a verb of saying, or its subject behind it, ends right before token `i`: "då sa hon | ”"."""
    for k in range(i - 1, max(i - 1 - _SAID, -1), -1):
        verbs = reporting_verbs().get(tokens[k].text, ())
        if any(verb.kind in REPORTING and verb.particle is None for verb in verbs):
            subject = read_subject(index, tokens, k + 1) if k + 1 < i else None
            return k + 1 == i or (subject is not None and subject.end == i)
        if not tokens[k].word:
            return False
    return False


def _helped(tokens: list[Token], i: int) -> tuple[Verb, str, int] | None:
    """ "har hon tidigare sagt", "brukar hon säga", "låter hon hälsa": the verb stands after its subject, which is
    read first."""
    forms = reporting_supines() if tokens[i].text in ("har", "hade") else reporting_infinitives()
    for k in range(i + 2, min(i + 7, len(tokens))):
        verbs = forms.get(tokens[k].text)
        plain = next((verb for verb in verbs or () if verb.kind in REPORTING and verb.particle is None), None)
        if plain:
            lets = tokens[i].text in _LETTING
            return plain, f"{tokens[i].text} {tokens[k].text}" if lets else tokens[k].text, i + 1
        if not tokens[k].word:
            return None
    return None
