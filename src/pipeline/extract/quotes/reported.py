"""Statements with a reporting verb: "X menar att ...", "X har länge varnat för ...", "X vill påminna om att ..."."""

from collections.abc import Sequence

from pipeline.extract.quotes.complements import content_behind, infinitive, subject_behind
from pipeline.extract.quotes.cues import fitting
from pipeline.extract.quotes.documentnouns import document_noun
from pipeline.extract.quotes.index import PRONOUNS, Index, Page, between
from pipeline.extract.quotes.nameless import somebody_before
from pipeline.extract.quotes.negation import NEGATIONS, negation_of
from pipeline.extract.quotes.objects import OF_OBJECTS, said_of_object
from pipeline.extract.quotes.statement import WHO_SPEAKS, Statement, content_of
from pipeline.extract.quotes.subject_before import subject_before
from pipeline.extract.quotes.subjects import Subject, SubjectKind, read_subject
from pipeline.extract.quotes.unnamed import stranger_before
from pipeline.extract.tokens import Token, at
from pipeline.extract.verbforms import acts
from pipeline.extract.words import DEFINITE, FINITE, OPENING, TIMES
from pipeline.model import BlockKind
from pipeline.reference.verbs import (
    Verb,
    VerbKind,
    reporting_infinitives,
    reporting_phrases,
    reporting_supines,
    reporting_verbs,
)

# What by such a verb is not said is nothing said.
_UNSAID = (VerbKind.SPEECH, VerbKind.REPORT, VerbKind.WRITING, VerbKind.NAMING)
# What one may deny to promise and so say something: "vill inte lova att".
_PROMISES = frozenset("utesluta lova garantera".split())
# How nouns end for what has been said.
_SAID = tuple("krav önskan uppgift uppfattning bedömning kritik förslag besked påstående slutsats löfte åsikt".split())
_SUMMING = frozenset({"vilja", "skylla", "räkna"})
# What nobody has said by it who is not named: "En förare trodde att det brann".
_THINKS = "tro"
_PERFECT = ("har", "hade")
_MODALS = frozenset("vill kan måste vågar ville kunde vågade".split())
# By these somebody says something more than once.
_USUAL = frozenset({"brukar", "brukade"})
_DUE = frozenset("ska skall skulle bör borde måste".split())
_ARTICLES, _DESCRIBING = ("den", "det", "de"), ("a", "e")
# How nouns end that tell when.
_WHEN = (*TIMES, "hösten", "våren", "sommaren", "vintern", "helgen", "klockan")
_PERFECT_REACH = 14
_MODAL_REACH = 7
# "Anna Ek, | som i ett brev | tror".
_RELATIVE = 4
# With these "men" but limits what has been said: "men inte i dag", "men först i höst", "men framför allt mod".
_LIMITING = NEGATIONS | {"först", "bara", "helst", "knappast", "framför"}
_REFERRING, _BACKED = frozenset({"hänvisar", "hänvisade"}), frozenset({"medhåll", "mothugg"})
# What joins a clause behind a comma, how far off its verb is, and what begins a clause within it.
_JOINING, _JOINED = ("och", "men"), 9
_SUBORDINATE = frozenset("att som om när innan medan eftersom så där".split())


def reported(index: Index, page: Page, start: int, stop: int, begin: int, heir: Subject | None) -> Statement | None:
    """The first statement of a sentence that begins at token `start` whose verb stands from token `begin` on.

    `heir` is who spoke in the same sentence before, for a verb right at `begin` that has no subject of its own. A view
    that is denied carries its negation in the cue ("tror inte"); what somebody does not say is nothing said.
    """
    tokens = page.tokens
    for i in between(page.cues, begin, stop):
        verbs, helper = _verbs(tokens, i, start)
        for verb in verbs:
            joined = helper > 0 and tokens[helper - 1].text == "och"  # with the subject of the verb before
            led = "np" in verb.complements and (joined or subject_before(index, page, start, helper) is not None)
            found = content_behind(index, tokens, i, stop, verb, finite=helper == i, led=led)
            found = found or _of_object(index, tokens, i, stop, verb)
            if (
                found is None
                or _sums_up(page, found[0], stop, verb)
                or (tokens[start].text == "Vad" and not _clefted(tokens, i))
            ):
                continue
            content, after = found
            subject = after or (heir if helper == begin else None) or _subject(index, page, start, helper, i)
            told = tokens[content - 1].text == "att" and verb.lemma != _THINKS
            if subject is None and told and not infinitive(tokens, content):
                subject = somebody_before(index, page, start, helper)
            if subject and subject.kind is SubjectKind.PRONOUN and stranger_before(tokens, start, subject):
                continue
            if after and after.organization and _begins_with_noun(tokens, start, i):
                continue
            end = clause_end(index, tokens, i, content, stop)
            parts = () if _thing(tokens[content:end]) else content_of(page, (content, end))
            cue = _cue(tokens, i, helper, content, verb)
            if cue and parts and subject and (verb.kind is not VerbKind.DOCUMENT or _holds(subject)):
                return Statement(page, parts, cue, subject, tokens[i].start_char, "reported")
    return None


def _thing(words: Sequence[Token]) -> bool:
    """Whether words are but a noun for something known, of which nothing is said: "varnar för bolaget"."""
    said = [token for token in words if token.word]
    return len(said) == 1 and said[0].lower and said[0].text.endswith(DEFINITE)


def _holds(subject: Subject) -> bool:
    """Whether a subject may hold what a document does: an organisation by whose name its document goes, or a document
    that has been told of before."""
    noun = document_noun(subject.written) if subject.kind is SubjectKind.TITLE else None
    return subject.organization is not None or (noun is not None and noun.definite)


def fronted(index: Index, page: Page, start: int, stop: int) -> Statement | None:
    """A statement whose content stands before its verb: "Att det lönar sig är Anna Ek säker på"."""
    tokens = page.tokens
    if tokens[start].text != "Att":
        return None
    end = stop - (not tokens[stop - 1].word)
    if willing := _fronted_modal(index, page, start, end):
        return willing
    for i in between(page.cues, start + 2, stop):
        subject = read_subject(index, tokens, i + 1)
        if subject is None or subject.kind not in WHO_SPEAKS or subject.end > end or not tokens[i - 1].word:
            continue
        rest = [token.text for token in tokens[subject.end : end] if token.text not in NEGATIONS]
        word = tokens[i].text
        verbs = (*reporting_phrases().get(word, ()), *reporting_verbs().get(word, ()))
        verb = next((v for v in verbs if "att" in v.complements and (v.particle or "").split() == rest), None)
        cue = _cue(tokens, i, i, end, verb) if verb else None
        if cue and (parts := content_of(page, (start + 1, i))):
            return Statement(page, parts, cue, subject, tokens[i].start_char, "reported")
    return None


def _fronted_modal(index: Index, page: Page, start: int, end: int) -> Statement | None:
    """What stands before a modal verb whose infinitive ends the sentence: "Att det lönar sig kan Anna Ek intyga"."""
    tokens = page.tokens
    if not any("att" in verb.complements for verb in reporting_infinitives().get(tokens[end - 1].text, ())):
        return None
    for k in range(start + 2, end - 2):
        subject = read_subject(index, tokens, k + 1) if tokens[k].text in _MODALS else None
        if subject and subject.kind in WHO_SPEAKS and subject.end == end - 1:
            parts, cue = content_of(page, (start + 1, k)), f"{tokens[k].text} {tokens[end - 1].text}"
            return Statement(page, parts, cue, subject, tokens[k].start_char, "reported") if parts else None
    return None


def _of_object(index: Index, tokens: list[Token], i: int, stop: int, verb: Verb) -> tuple[int, Subject | None] | None:
    """What is said of an object right behind the verb at `i`, or behind its subject, with that subject."""
    if not verb.complements & OF_OBJECTS:
        return None
    subject, k = subject_behind(index, tokens, i + 1, stop) or (None, i + 1)
    if subject and subject.kind is SubjectKind.TITLE:
        subject, k = None, i + 1
    content = said_of_object(tokens, k, stop, verb)
    return None if content is None else (content, subject)


def _begins_with_noun(tokens: list[Token], start: int, verb: int) -> bool:
    """Whether the sentence from token `start` up to a verb begins with a noun in definite form, which may be who acts:
    "Oppositionen i Bro | anklagade Klarvik för fusk", "Den nya styrelsen"; "Den 27 november" tells when."""
    described = tokens[start].low in _ARTICLES and at(tokens, start + 1).text.endswith(_DESCRIBING)
    first = at(tokens, start + (2 if described else tokens[start].low in _ARTICLES))
    return start < verb and first.text.endswith(DEFINITE) and not (first.low in OPENING or first.low.endswith(_WHEN))


def _sums_up(page: Page, content: int, stop: int, verb: Verb) -> bool:
    """Whether the writer but sums up what is told below: a wish, a hope or blame in the lede, or in words that end with
    a colon what the quote behind it is about ("efterlyser en plan:")."""
    wish, colon = verb.lemma in _SUMMING, page.tokens[stop - 1].text == ":"
    return (wish and (colon or page.block.kind is BlockKind.LEDE)) or (colon and page.tokens[content - 1].text != "att")


def _cue(tokens: list[Token], i: int, helper: int, content: int, verb: Verb) -> str | None:
    """The verb at `i` as written, with what denies it, its particle or "sig", and "vill" before an infinitive; None
    where somebody does not say something, unless it is a promise that is not given."""
    negation = negation_of(tokens, i, content)
    modal = tokens[helper].text if helper != i and tokens[helper].text in _MODALS else None
    if modal:
        negation = negation or negation_of(tokens, helper, i)
    if negation and (verb.kind in _UNSAID or verb.lemma in _SUMMING) and not (modal and verb.lemma in _PROMISES):
        return None
    words = (modal, negation, tokens[i].text) if modal else (tokens[i].text, negation)
    oneself = "sig" if at(tokens, i + 1).text == "sig" else None
    return " ".join(filter(None, (*words, oneself, verb.particle)))


def _verbs(tokens: list[Token], i: int, start: int) -> tuple[Sequence[Verb], int]:
    """The verbs that the word at `i` may be, and where its clause's finite verb stands: itself, "har", or "vill"."""
    word = tokens[i].text
    if not word[0].islower():
        return (), i
    finite = reporting_verbs().get(word, ())
    if phrases := reporting_phrases().get(word):
        finite = (*fitting(tokens, i, phrases), *finite)
    if finite:
        return finite, i
    if supines := reporting_supines().get(word):
        helper = _helper(tokens, i, start, _PERFECT, _PERFECT_REACH)
        return (supines, helper) if helper is not None else ((), i)
    if infinitives := reporting_infinitives().get(word):
        helper = _helper(tokens, i, start, _MODALS | _USUAL, _MODAL_REACH)
        return (infinitives, helper) if helper is not None else ((), i)
    return (), i


def _helper(tokens: list[Token], i: int, start: int, words: Sequence[str] | frozenset[str], reach: int) -> int | None:
    """The auxiliary among `words` that the verb form at `i` belongs to: no other finite verb stands between."""
    for k in range(i - 1, max(i - reach, start - 1), -1):
        if tokens[k].text in words:
            return k
        if tokens[k].text in FINITE or tokens[k].text in ("att", "som"):
            return None
    return None


def _subject(index: Index, page: Page, start: int, helper: int, verb: int) -> Subject | None:
    """The subject before the finite verb, or between it and the form that says what is done: "har Anna Ek sagt"."""
    if helper < verb:
        between = read_subject(index, page.tokens, helper + 1)
        if between and between.kind in WHO_SPEAKS and between.end <= verb and between.kind is not SubjectKind.TITLE:
            return between
    return subject_before(index, page, start, helper)


def _clefted(tokens: list[Token], verb: int) -> bool:
    return any(at(tokens, k).text == "är" and at(tokens, k + 1).text == "att" for k in range(verb + 1, verb + 4))


def clause_end(index: Index, tokens: list[Token], verb: int, content: int, stop: int) -> int:
    """Where the clause of the verb ends: a relative one at its comma ("Anna Ek, som tror att det går, tar bilen"), any
    one where the writer goes on about somebody else ("..., men Byklubben har valt"), from what is due to what the
    speaker has done ("anser att priset ska delas och har bjudit på tårta"), from what somebody says of himself to
    what he does ("säger sig ha fel, men vill vänta"), or where the speaker but refers to others or has their support
    ("anser att det är bra och hänvisar till lagen", "och får medhåll av grannen")."""
    relative = any(at(tokens, k).text == "som" and at(tokens, k - 1).text == "," for k in range(verb - _RELATIVE, verb))
    modal, oneself = False, at(tokens, verb + 1).text == "sig"
    for k in range(content, stop - 1):
        if tokens[k].text == "," and (
            _comments(tokens, k + 1) or relative or _somebody_else(index, tokens, k + 1) or _joined(tokens, k + 1, stop)
        ):
            return k
        if modal and tokens[k].text == "och" and tokens[k + 1].text in _PERFECT:
            return k
        if oneself and tokens[k].text == "men" and tokens[k + 1].text in FINITE:
            return k
        if tokens[k].text in _JOINING and (tokens[k + 1].text in _REFERRING or at(tokens, k + 2).text in _BACKED):
            return k
        modal = modal or tokens[k].text in _DUE
    return stop


def _comments(tokens: list[Token], i: int) -> bool:
    """Whether the writer goes on about what has been said, as such: ", ett krav som", ", något som alla vet"."""
    if tokens[i].text == "något" and at(tokens, i + 1).text == "som":
        return True
    return (
        tokens[i].text in ("en", "ett") and at(tokens, i + 1).text.endswith(_SAID) and at(tokens, i + 2).text == "som"
    )


def _joined(tokens: list[Token], i: int, stop: int) -> bool:
    """Whether "och" or "men" joins a clause with a verb of its own to the sentence, which no "att" makes part of what
    is said: "..., och hon har redan börjat", "..., men ville inte svara", not "..., men bara om det behövs"."""
    if tokens[i].text not in _JOINING or at(tokens, i + 1).text in _LIMITING:
        return False
    for k in range(i + 1, min(i + _JOINED, stop)):
        if not tokens[k].word or tokens[k].text in _SUBORDINATE:
            return False
        if acts(tokens, k):
            return True
    return False


def _somebody_else(index: Index, tokens: list[Token], i: int) -> bool:
    following = at(tokens, i + 1)
    if tokens[i].text == "medan":
        return index.person_at(following) is not None
    return tokens[i].text == "men" and (following.start_char in index.named or following.text in PRONOUNS)
