"""Whether speech goes on behind a reporting clause's comma, or the writer tells on."""

from itertools import pairwise, takewhile

from pipeline.extract.quotes.index import Index
from pipeline.extract.quotes.subjects import PRONOUNS, Subject, SubjectKind
from pipeline.extract.quotes.tense import tense
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.extract.words import ADVERBS, FINITE, FIRST_PERSON
from pipeline.reference.verbs import reporting_verbs

NARRATION = frozenset(
    """som vars vilken vilket vilka där dit när medan samtidigt innan efter sedan då trots utan med varpå varefter
    angående apropå""".split()
)
_PREDICATES = ("ar", "er", "ade", "år", "ål")
_SPEECH_AFTER_AND = frozenset("där här under över efter".split())
_PERCEIVED = frozenset("märks märktes hörs hördes syns syntes låter lät anas hör hörde ser såg märker anar".split())
# "..., säger hon, och rösten brister": what the writer sees and hears of the speaker.
_SPEAKERS_OWN = frozenset("rösten blicken ögonen skrattet leendet tårarna händerna ansiktet tonen".split())
# "..., sa hon, och salen tystnade": how those who listen take it.
_AUDIENCE = frozenset("salen publiken lokalen rummet åhörarna församlingen aulan kyrkan bänkraderna läktaren".split())
VERB_ENDINGS = ("ar", "er", "år", "ör", "yr", "ade", "de", "te", "ler")
_LIKE_VERBS = frozenset("inte lite heller eller både bägge kanske därför utanför framför de".split())
_VERBS = frozenset(
    """log gick såg tog la vill kan ska stod satt drog gav höll skrev bad fick bär hoppas hoppades minns mindes
    skäms drack slog grep sprang sjöng skrek svor teg bröt frös knöt sken slet vred sköt""".split()
)
SUBORDINATE = frozenset("att om hur varför vad vilka vilken vem".split())
_SUBORDINATORS = SUBORDINATE | NARRATION
# "..., svarar hon, på frågan om vad som krävs".
_QUESTIONS = frozenset("fråga frågan frågor frågorna".split())
# What follows a verb of the speaker's doings: "säger hon, pekar på högen och ler".
_DOINGS = frozenset(
    """på mot åt ut upp ned ner in bort fram till med runt över av i sig sin sitt sina och . , : tyst brett stort lite
    snabbt lugnt""".split()
)
_NO_DOINGS = FINITE | ADVERBS
OPENERS = frozenset(
    """inte men och eller utan fast så för det den de dem vi jag man du ni han hon där här då nu vad hur ja nej om att
    även också bara ens eftersom därför trots mycket annars""".split()
)
# Adverbs that begin a clause with its verb behind them, what is said, or one with its subject there, what is told.
_PLACED = frozenset({"där", "dit"})
_TIMED = frozenset({"då", "sedan", "sen"})
_ANYBODY = frozenset("det den de alla ingen inget ingenting folk allt".split())
_WITHIN = frozenset("i på vid av från med till som och för över under efter eller".split())
_TELLING = frozenset("han hon hans hennes honom henne tyst stilla".split())
# By these a phrase without a verb tells how somebody speaks: "för tredje gången", "för en gångs skull".
_OCCASIONS = frozenset("gången skull övrigt".split())
_NEXT = frozenset("sedan sen därefter strax genast snart".split())
# "..., säger hon, så tyst att det knappt hörs".
_LOUDNESS = frozenset("tyst lågt högt svagt snabbt långsamt stillsamt".split())
# "..., ropade hon, och genast blev det tyst".
_FALLS, _SILENT = frozenset("blir blev var är".split()), ("tyst", "tysta", "tystnad", "stilla")
_FALLING = 4
_HEDGES = frozenset({("inte", "utan"), ("till", "synes")})
# "..., säger hon, nästan viskande", but "fortfarande", "ett boende".
_PARTICIPLES = ("ande", "ende")
_DEGREES = frozenset("nästan halvt smått lätt lite tyst glatt nöjt milt svagt stilla ännu alltjämt".split())
# "..., säger hon, fast hon vet att det inte stämmer".
_CONCEDING = frozenset({"fast", "fastän"})
# Whom somebody speaks to, and no writer tells of: "..., säger hon, och hör av er till grannen".
_LISTENERS = frozenset("ni er era ert du dig din dina".split())
_PERSONS = frozenset({SubjectKind.NAME, SubjectKind.PRONOUN, SubjectKind.TITLE})
_DESCRIPTION = 30


def speech_resumes(index: Index, tokens: list[Token], i: int, subject: Subject) -> bool:
    """Whether what follows the clause's comma is speech again, not a relative clause or narration."""
    word, following = at(tokens, i).text, at(tokens, i + 1)
    if word in CLOSERS:
        return following.start_char == tokens[i].end_char and tokens[i].start_char > tokens[i - 1].end_char
    if _main_clause(index, tokens, i):
        return True
    if _manner(tokens, i):
        return False
    asked = word == "på" and {following.text, at(tokens, i + 2).text} & _QUESTIONS
    if word in NARRATION or (word == "till" and following.text != "exempel") or asked:
        return False
    if word in _CONCEDING and following.text in PRONOUNS:
        return PRONOUNS[following.text] != (subject.person.sex if subject.person else subject.sex)
    doing = verbal(at(tokens, i)) and word not in _NO_DOINGS and following.text in _DOINGS
    if doing and subject.kind in _PERSONS:
        return False
    if subject.kind is SubjectKind.NAME and _apposition(tokens, i):
        return False
    if word in ("och", "men"):
        return _joined(index, tokens, i)
    return not (at(tokens, i).capital and not following.word and following.text in ".:")


def _joined(index: Index, tokens: list[Token], i: int) -> bool:
    """Whether what "och" or "men" at token `i` joins to the clause is speech: no other who says something, no more of
    what the speaker or those who listen do."""
    following = at(tokens, i + 1)
    if index.person_at(following) or (following.text in PRONOUNS and at(tokens, i + 2).text in reporting_verbs()):
        return False
    if following.text in ("det", "man") and at(tokens, i + 2).text in _PERCEIVED:
        return False
    if following.text in _SPEAKERS_OWN or at(tokens, i + 1 + (following.text == "hela")).text in _AUDIENCE:
        return False
    if any(token.text in _LISTENERS for token in _rest(tokens, i)):
        return True
    return following.text in _SPEECH_AFTER_AND or not verbal(following) or _subject_of_rest(tokens, i + 1)


def falls_silent(tokens: list[Token], start: int, i: int) -> bool:
    """Whether words at token `i` tell of the silence that follows what the clause at token `start` tells, both in the
    same tense: "ropade hon, | och genast blev det tyst"."""
    rest = _rest(tokens, i)
    verbs = [token.text for token in rest[: _FALLING + 1] if token.text in _FALLS]
    blank = any(token.text == "det" for token in rest[1:_FALLING])
    silent = bool(rest) and rest[-1].text.endswith(_SILENT)
    same = len(verbs) == 1 and tense(verbs[0]) == tense(tokens[start].text)
    return at(tokens, i).text == "och" and blank and silent and same


def _main_clause(index: Index, tokens: list[Token], i: int) -> bool:
    """Whether an adverb and a verb, or "utan" and a subject, begin a clause of what is said: "där läser alla den",
    "utan alla köper nytt"; not where it tells of the speaker or of the silence."""
    word, following, behind = at(tokens, i).text, at(tokens, i + 1), at(tokens, i + 2)
    if word == "utan":
        return following.text in _ANYBODY and tense(behind.text) is not None
    if word not in _PLACED | _TIMED or not following.lower or tense(following.text) is None:
        return False
    rest = _rest(tokens, i + 2)
    if any(token.text in _TELLING or index.person_at(token) for token in rest):
        return False
    if word in _TIMED:
        return behind.text in _ANYBODY
    alone = following.text in FINITE or not any(tense(token.text) for token in rest)
    return alone and behind.word and behind.text not in _WITHIN


def _manner(tokens: list[Token], i: int) -> bool:
    """Whether words behind the comma tell how or when somebody speaks, and are no clause: "för säkert tionde gången",
    "för att sedan tystna", "inte utan stolthet", "nästan viskande"."""
    word, following = at(tokens, i).text, at(tokens, i + 1).text
    if word == "för" and following == "att":
        return at(tokens, i + 2).text in _NEXT
    if word == "så":
        return at(tokens, i + 2).text == "att" and following in _LOUDNESS
    rest = [token.text for token in _rest(tokens, i)]
    if rest[-1:] and rest[-1].endswith(_PARTICIPLES) and rest[-1] not in ADVERBS and _DEGREES.issuperset(rest[:-1]):
        return True
    k = next((k for k, told in enumerate(rest) if told in _OCCASIONS), 0) if word == "för" else 0
    if any(tense(told) for told in rest[k + 1 :] if told not in _WITHIN):
        return False
    hedged = (word, following) in _HEDGES or (rest[:2] == ["om", "än"] and rest[2:3] in (["med"], ["utan"], ["i"]))
    return k > 0 or hedged or ("sig", "själv") in pairwise(rest)


def _rest(tokens: list[Token], i: int) -> list[Token]:
    """The words from token `i` up to the next mark."""
    return list(takewhile(lambda token: token.word, tokens[i : i + _DESCRIPTION]))


def _apposition(tokens: list[Token], i: int) -> bool:
    """Whether the few words after a name and a comma are a description: no verb, and a noun or adjective first; or one
    of several, perhaps with a clause: "en av dem som har sett allt"."""
    first = at(tokens, i)
    if not first.word or first.text in OPENERS or (first.text == "på" and at(tokens, i + 1).text == "att"):
        return False
    if first.lower and first.text.endswith(_PREDICATES) and not is_role(first.text):
        return False
    if first.text in ("en", "ett") and at(tokens, i + 1).text == "av":
        return True
    for k in range(i, i + _DESCRIPTION):
        token = at(tokens, k)
        if not token.word:
            return token.text in ".,"
        if token.text in FINITE or token.text in FIRST_PERSON:
            return False
    return False


def verbal(token: Token) -> bool:
    """Whether a word after "och" looks like a finite verb: the narration goes on, "och ler mot kameran"."""
    like = token.text in _VERBS or token.text in FINITE or token.text.endswith(VERB_ENDINGS)
    return token.lower and like and token.text not in _LIKE_VERBS


def _subject_of_rest(tokens: list[Token], i: int) -> bool:
    """Whether a word that looks like a verb is a noun that a verb follows: "och kostnader på så låg nivå är bra"."""
    for k in range(i + 1, i + _DESCRIPTION):
        decimal = at(tokens, k).text == "," and at(tokens, k + 1).start_char == tokens[k].end_char
        if not (at(tokens, k).word or decimal) or tokens[k].text in _SUBORDINATORS:
            return False
        if tokens[k].text in FINITE:
            return True
    return False
