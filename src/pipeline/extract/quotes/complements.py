"""What follows a reporting verb in indirect speech: a clause behind "att", a question, a noun phrase, an infinitive."""

from pipeline.extract.quotes.adverbs import past_degrees, skip_adverbs
from pipeline.extract.quotes.index import Index
from pipeline.extract.quotes.negation import NEGATIONS
from pipeline.extract.quotes.statement import WHO_SPEAKS
from pipeline.extract.quotes.subjects import Subject, SubjectKind, past_standing, read_subject
from pipeline.extract.tokens import END, Token, at
from pipeline.extract.words import ADVERBS, FINITE, TIMES
from pipeline.reference.bodies import body_noun
from pipeline.reference.verbs import Verb, VerbKind

# "Redan i natt", "först på kvällen": how early or late something was said.
_EARLY_OR_LATE = frozenset("redan först".split())
_BETWEEN = (
    ADVERBS
    | NEGATIONS
    | _EARLY_OR_LATE
    | frozenset("till för han hon vid flera gånger att om nu tydligt på bara rent rakt ut".split())
)
_PHRASE, _LONG_PHRASE = 8, 14
_ASIDE = 20
_LIGHT = ADVERBS - {"sedan", "tidigare", "själv", "ofta"}
_INFINITIVES = frozenset("ha se få gå ta bli må stå".split())
_BEFORE_INFINITIVE = ADVERBS | NEGATIONS | {"ännu", "redan", "fortfarande", "alltid", "bara"}
_FEW = 4
_PLURALS = ("arna", "orna", "erna", "ena")
_MANY = frozenset("alla många flera båda dessa unga gamla nya stora våra deras andra".split())
ASKING = frozenset("om varför hur vad vem vilka vilken vilket när var".split())
_TELLING = frozenset("hur varför".split())
_WAYS = frozenset("i till på vid under för via genom från före inför efter hos".split())
_OF = frozenset("av på för mellan hos i att".split())
_MATTERS = frozenset(
    """vikten betydelsen behovet värdet nyttan effekten effekterna konsekvenserna följderna avsaknaden ökningen
    minskningen""".split()
)
_NO_NOUN = ASKING.union("och i på som det den upp ut in av med att sedan".split())


def content_behind(
    index: Index, tokens: list[Token], i: int, stop: int, verb: Verb, *, finite: bool, led: bool
) -> tuple[int, Subject | None] | None:
    """Where the content begins, and the subject if it stands behind the verb; `led` tells that one stands before it,
    so that an organisation behind it is what it is about: "Anna Berg anklagar Skogsklubben för ..."."""
    j = _past_particle(tokens, i + 1, verb)
    if j is None:
        return None
    if j == i + 1 and at(tokens, j).text not in ("att", "om") and (found := subject_behind(index, tokens, j, stop)):
        subject, k = found
        past = _past_words(tokens, k, verb.particle) if verb.particle else k
        content = _complement(tokens, past, verb) if past else None
        if content is None and verb.particle is None and subject.kind is not SubjectKind.TITLE:
            content = _behind_way(tokens, k, stop, verb)
        closes = at(tokens, i - 1).text == ","
        acts = subject.kind is not SubjectKind.TITLE or (body_noun(subject.written) and at(tokens, k).lower)
        if content is None and past and not (led or closes) and acts:
            content = past if _object(tokens, past, verb, finite=finite) else None
        if content is not None:
            return content, subject
    return None if verb.particle and j == i + 1 else _behind(tokens, i, j, stop, verb, finite=finite)


def subject_behind(index: Index, tokens: list[Token], j: int, stop: int) -> tuple[Subject, int] | None:
    """The subject behind the verb, with the token after it and its role: "hävdar Anna Ek, rektor på Åsskolan, att"."""
    subject = read_subject(index, tokens, j)
    if subject is None or subject.kind not in WHO_SPEAKS:
        return None
    k = subject.end
    if subject.kind is SubjectKind.NAME:
        k = past_standing(index, tokens, k, stop)
        k = _past_aside(tokens, k, stop)
    k += at(tokens, k).text == ","
    return subject, skip_adverbs(tokens, k + (at(tokens, k).text in NEGATIONS))


def _past_aside(tokens: list[Token], k: int, stop: int) -> int:
    """The comma before "att" that ends what is told, from the comma at token `k` on, of who says it: "berättar Anna Ek,
    som är ny på skolan, att"; else `k` itself."""
    if at(tokens, k).text != ",":
        return k
    closing = (
        m for m in range(k + 1, min(k + _ASIDE, stop)) if tokens[m].text == "," and at(tokens, m + 1).text == "att"
    )
    return next(closing, k)


def _behind(tokens: list[Token], i: int, j: int, stop: int, verb: Verb, *, finite: bool) -> tuple[int, None] | None:
    """The content behind a verb whose subject stands before it."""
    past = skip_adverbs(tokens, j)
    phrase = past > j and at(tokens, j).text not in ADVERBS
    first, j = past if phrase else j + (at(tokens, j).text in _LIGHT), past
    while j < stop and _between(tokens, j) and j - i < 6:
        j += 1
    if at(tokens, j).capital and at(tokens, j - 1).text in ("till", "för"):
        j += 1
    content = _complement(tokens, j, verb)
    if content is None and verb.particle is None:
        content = _after_phrase(tokens, i + 1, stop, verb)
    if content is None and _object(tokens, first, verb, finite=finite):
        content = first
    return None if content is None else (content, None)


def _between(tokens: list[Token], j: int) -> bool:
    """Whether a word may stand between a verb and what it says: one of a few, or before "att" the manner: "torrt"."""
    word = tokens[j].text
    return (word in _BETWEEN and word not in ("att", "om")) or _manner(tokens, j, "att")


def _manner(tokens: list[Token], j: int, following: str) -> bool:
    """Whether an adverb of manner ("torrt") stands at token `j`, right before a word."""
    word = at(tokens, j)
    told = word.lower and word.text.endswith("t") and word.text not in NEGATIONS
    return told and at(tokens, j + 1).text == following.split()[0]


def _past_particle(tokens: list[Token], j: int, verb: Verb) -> int | None:
    """The token behind the verb's particle, or `j` for a verb without one, or with one behind its subject."""
    if verb.particle is None:
        return j
    degrees = past_degrees(tokens, j)
    degrees += degrees == j and _manner(tokens, j, verb.particle)
    past = _past_words(tokens, degrees, verb.particle) or _past_when(tokens, degrees, verb.particle)
    return past or (None if verb.kind is VerbKind.PHRASE else j)


def _past_when(tokens: list[Token], j: int, particle: str) -> int | None:
    """The token behind a particle that where or when something was said keeps apart: "varnade i veckan för"."""
    if at(tokens, j).text not in _WAYS or at(tokens, j).text == particle:
        return None
    for k in range(j + 2, j + _FEW + 1):
        if not at(tokens, k - 1).lower or at(tokens, k - 1).text in FINITE:
            return None
        if past := _past_words(tokens, k, particle):
            return past
    return None


def _past_words(tokens: list[Token], j: int, particle: str) -> int | None:
    words = particle.split()
    return j + len(words) if [token.text for token in tokens[j : j + len(words)]] == words else None


def _behind_way(tokens: list[Token], k: int, stop: int, verb: Verb) -> int | None:
    """The content behind where or to whom a subject says it: "skriver Anna Berg | på Facebook att"; not "för att"."""
    way = at(tokens, k).text in _WAYS and at(tokens, k + 1).text != "att"
    return _after_phrase(tokens, k, stop, verb) if way else None


def _after_phrase(tokens: list[Token], j: int, stop: int, verb: Verb) -> int | None:
    """The content behind where, when or to whom it was said: "skriver i ett yttrande att", "säger till Bladet att",
    "meddelade förra veckan att"."""
    if "whom" in verb.complements:
        return _addressed(tokens, j, stop)
    if at(tokens, j).text == "sig":
        return _of_oneself(tokens, j + 1, verb)
    j = skip_adverbs(tokens, j)
    j += at(tokens, j).text in _EARLY_OR_LATE
    way = at(tokens, j).text in _WAYS
    for k in range(j + 1, min(j + _LONG_PHRASE, stop)):
        if tokens[k].text == "att":
            return _complement(tokens, k, verb) if way or tokens[k - 1].text.endswith(TIMES) else None
        if not (tokens[k].word or tokens[k].text == "&") or tokens[k].text in FINITE:
            return None
    return None


def _of_oneself(tokens: list[Token], j: int, verb: Verb) -> int | None:
    """The content behind "säger sig", "anser sig": an infinitive; behind "frågar sig": a question."""
    if verb.lemma == "fråga":
        return _complement(tokens, j, verb)
    word = next((token for token in tokens[j : j + _FEW] if token.text not in _BEFORE_INFINITIVE), END)
    told = verb.kind is VerbKind.OPINION or verb.lemma in ("säga", "uppge")
    infinitive = word.lower and (word.text in _INFINITIVES or word.text.endswith("a"))
    return j if told and "att" in verb.complements and infinitive else None


def _addressed(tokens: list[Token], j: int, stop: int) -> int | None:
    """The content behind who is addressed: "uppmanar nu landets kommuner att lägga ...", from "att" on."""
    for k in range(j + 1, min(j + _PHRASE, stop)):
        if tokens[k].text == "att":
            return k
        if not tokens[k].word:
            return None
    return None


def _complement(tokens: list[Token], j: int, verb: Verb) -> int | None:
    """Where the content begins if a clause does at `j`, also behind "om" or "är": "påminner om att", "menar är att"."""
    word = at(tokens, j).text
    if word == "om" and verb.lemma == "tycka":
        return None
    if word in ("om", "är") and at(tokens, j + 1).text == "att":
        j, word = j + 1, "att"
    if word == "att" and "att" in verb.complements:
        return j if verb.particle == "för" and infinitive(tokens, j + 1) else j + 1
    if word in _TELLING and "hur" in verb.complements and at(tokens, j + 1).word:
        return j
    if word in ASKING and "om" in verb.complements and verb.lemma in ("undra", "fråga", "ifrågasätta"):
        return j + (verb.lemma == "ifrågasätta" and word == "om")
    return None


def infinitive(tokens: list[Token], i: int) -> bool:
    """Whether an infinitive follows "att", not a clause with a finite verb of its own: "varnar för att vänta"."""
    i += at(tokens, i).text in ("inte", "bara", "helt", "alltid")
    word = at(tokens, i).text
    like = word in _INFINITIVES or (word.endswith("a") and not word.endswith(_PLURALS) and word not in _MANY)
    return like and not any(at(tokens, k).text in FINITE or at(tokens, k).text == "det" for k in range(i, i + 4))


def _matter(tokens: list[Token], k: int) -> bool:
    """Whether the word at token `k` joins something to a matter that one may point to, not to a thing: "vikten av"."""
    word = at(tokens, k).text
    return word in _OF and (word != "av" or tokens[k - 1].text in _MATTERS)


def _object(tokens: list[Token], j: int, verb: Verb, *, finite: bool) -> bool:
    """Whether a noun phrase is what is said: "betonar vikten av", "efterlyser en plan"; not "pekar på bron"."""
    if "np" not in verb.complements or not finite:
        return False
    if verb.lemma == "peka" and not any(_matter(tokens, k) for k in range(j + 1, j + _FEW)):
        return False
    return at(tokens, j).word and at(tokens, j).text not in _NO_NOUN
