"""The role that begins a sentence, before who has it: "Som skolchef ansvarar hon", "Ny enhetschef är Anna Berg"."""

from pipeline.extract.people.names.kin import is_kin, kin_of_several
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.clauses import for_years
from pipeline.extract.people.told.employers import past_town
from pipeline.extract.people.told.stated import FILLERS
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import FINITE, OWNERS
from pipeline.reference.roles import role_words

# How verbs end that stand before who does something: "reser hon", "slutade hon".
_ACTS = ("r", "de", "te", "des", "tes")
# What leads from a role that begins its sentence to who has it, and what stands before such a role.
_NAMING = COPULA | {"heter", "hette"}
# What tells that somebody has a role since not long ago.
_NEW = frozenset("ny nytillträdd nytillsatt nyvald nyutnämnd nyanställd nybliven nyinflyttad färsk".split())
_OPENING = FILLERS | _NEW | frozenset("den det nya nye nuvarande".split())
# Verbs of what is so now, besides those in r.
_NOW = frozenset("vill ska skall kan måste vet".split())
# What befell somebody once in a role.
_MET_WITH = frozenset("fick blev var såg mötte lärde kände bodde".split())
# Whoever goes "i pension" after years in an office is nothing else next.
_RETIRES = "pension"
_FROM = frozenset("från efter sedan till i under".split())
_TIME = 6
_NAME = 4


def role_that_leads(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that begins the sentence whose verb leads to the name or pronoun at token `i`: "Som skolchef i Eksjö
    ansvarar hon", "Efter tio år som vd slutar hon", "Ny enhetschef är sedan i våras Anna Berg", "Som kock på
    Klarvik är det Anna Berg som handlar"."""
    i -= at(tokens, i - 1).text == "det" and at(tokens, i - 2).text in COPULA
    i = _before_kin(tokens, i)
    verb = i - 1
    while verb > 0 and (tokens[verb].text in FILLERS or tokens[verb].text.isdigit()):
        verb -= 1
    if verb < 1:
        return None
    word = tokens[verb].text
    been = word == "har" and _been_for_years(tokens, i)
    acts = verb == i - 1 and (word.endswith(_ACTS) or word in FINITE)
    if not (acts or been or word in _NAMING):
        return None
    start = clause_start(tokens, i)
    opens = at(tokens, start).text
    past = opens == "Efter"
    leads = next((k for k in range(start, start + _TIME) if at(tokens, k).text == "som"), i) if past else start
    now = at(tokens, start + 1).text in _NEW or word.endswith("r") or word in _NOW
    acting = acts and (past or opens == "Som")
    if not acting and not been and word not in _NAMING:
        return None
    first = leads + 1 if acting else start
    while at(tokens, first).low in _OPENING:
        first += 1
    said = role_phrase(text, tokens[:verb], first, lenient=False)
    if said and (said.role or "").endswith(role_words().served):
        return None
    # "Som student bodde hon i Lund" and "Som lots på Klarvik fick hon" tell of what is no more, "lyckades hon" not
    once = not (past or been or now) and word not in _NAMING
    if said and once and (said.organization is None or word in _MET_WITH):
        return None
    retires = any(token.text == _RETIRES for token in tokens[i : i + _TIME])
    past = past and word != "har" and not retires
    return said._replace(former=past) if said and said.role and _since(tokens, said.end, verb) else None


def _before_kin(tokens: list[Token], i: int) -> int:
    """Where it begins to be told whose kin the one is who is named at token `i`: "Inköpschef är | brodern, Bo Ek",
    "Lärare där är | hennes son Bo Ek"; else `i` itself."""
    kin = i - 1 - (at(tokens, i - 1).text == ",")
    if not (at(tokens, kin).lower and is_kin(tokens[kin].text)) or kin_of_several(tokens[kin].text):
        return i
    return kin - (at(tokens, kin - 1).text in OWNERS)


def _been_for_years(tokens: list[Token], i: int) -> bool:
    """Whether who is told of at token `i`, behind "har", is told to have been something until now: "Fiskare har | hon
    varit i elva år"."""
    been = next((k for k in range(i + 1, i + _NAME) if at(tokens, k).text == "varit"), None)
    return been is not None and for_years(tokens, been + 1)


def _since(tokens: list[Token], i: int, verb: int) -> bool:
    """Whether nothing but where, and from when, it is held stands between a role and its verb: "kassör i Ryds byalag
    utanför Ed från maj blir"."""
    i = past_town(tokens, i)
    return i == verb or (
        at(tokens, i).text in _FROM and verb - i <= _TIME and not any(t.capital for t in tokens[i:verb])
    )
