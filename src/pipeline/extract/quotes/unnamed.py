"""Somebody without a name whom the writer tells of: "En undersköterska som vill vara anonym", "mannens dotter"."""

from functools import lru_cache
from itertools import takewhile

from pipeline.extract.people import Person, Told
from pipeline.extract.people.names.kin import is_definite_kin, is_kin, kin_noun
from pipeline.extract.people.pointers import Pointer
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.told.predicates import predicate
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.people.told.working import employed_by
from pipeline.extract.quotes.hiding import hidden
from pipeline.extract.quotes.index import ACCUSED, AMONG_KIN, HIDDEN, Index, Page
from pipeline.extract.quotes.subjects import PRONOUNS, Subject
from pipeline.extract.quotes.tense import PAST, tense
from pipeline.extract.quotes.titles import bearers
from pipeline.extract.rolewords import basic_form, definite_role, is_role, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FINITE, MEN, OTHERS, OWNERS, POSSESSIVES, WOMEN, looks_finite
from pipeline.model import Entity, EntityType
from pipeline.reference import surnames
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

# Nouns that tell of somebody without telling what he or she is.
SOURCES = frozenset("person källa uppgiftslämnare vederbörande".split())
# "En av dem".
_SOME = frozenset("dem oss er".split())
_TERMS = frozenset("tidigare nuvarande förra förre nya nye".split())
_PERSONS = WOMEN | MEN | OTHERS | SOURCES
_HAS = ("har", "hade")
_FORMER = "tidigare"
# What tells for whom somebody works, but no role.
EMPLOYED = "anställd"
_ONE = frozenset("en ett sin min vår".split())
_OWN = frozenset("min vår".split())
_ON_BEHALF = ("åt", "för")
_KIN, _NO_ROLES = WOMEN | MEN, OTHERS | SOURCES | _SOME
# Of them it is told what they did once: "Hans farfar köpte ön".
_FOREBEARS = ("farfar", "morfar", "farmor", "mormor")
# What somebody does who tells what another is like: "Hon skildrar en lärare som".
_DESCRIBES = frozenset("beskriver beskrev skildrar skildrade minns mindes målar målade".split())
_AT_HOUSE = ("på", "hos", "vid")
# Whom somebody speaks or works for, where a name follows: "en talesperson för Klarvik".
_FOR_HOUSE = ("för", "från")
# What no phrase for somebody holds before its noun: "en kock som", "en varning från chefen".
_APART = frozenset("som vars där dit från till för med om mot hos åt".split())
# What stands reported or stands still: "Kontrollanten står still".
_STANDS = "står"
# Of whom the sentence rather is, whose object another's title makes: "Domaren varnade henne".
_OBJECTS = frozenset("henne honom henom dem".split())
# Who is told of by an age alone: "en 22-åring".
_AGED = "-åring"
_REACH = 40
_SHORT = 3
_PHRASE = 4
_LEAD = 5
# How roles end that only women are told to have: "lärarinna".
_FEMALE = ("inna", "innan")


def unnamed_at(index: Index, page: Page, start: int, i: int) -> Person | None:
    """Who is told of at token `i` of the sentence that begins at token `start`, as a person without a name; behind "Den
    anonyme" by the noun there."""
    tokens = page.tokens
    if tokens[i].low == "en" or tokens[i].text == "Ett":
        return _somebody_new(index, page, start, i)
    if tokens[i].text in ACCUSED:
        accused = i == start + 1 and tokens[start].low == "den" and tense(at(tokens, i + 1).text) is not None
        return unnamed(None, None) if accused else None
    if i == start:
        return _officer(index, tokens, i)
    if tokens[i].text in HIDDEN:
        leads = i == start + 1 and tokens[start].low == "den"
        return _somebody(tokens[i + 1]) if leads and personal(at(tokens, i + 1).low) else None
    return _of_another(index, tokens, start, i)


def _somebody_new(index: Index, page: Page, start: int, i: int) -> Person | None:
    """Who is told of for the first time by the article at token `i`: "En granne såg branden"."""
    tokens = page.tokens
    one_of_them = at(tokens, i - 1).text in COPULA and at(tokens, i + 1).text == "av"
    if at(tokens, i - 1).text == "," and at(tokens, i + 1).low.endswith(_AGED):  # "Den yngste, en 22-åring, nekar"
        before = (index.person_at(token) for token in tokens[start:i])
        return None if any(before) or at(tokens, i + 2).capital else unnamed(None, None)
    if i != start and (one_of_them or not _behind_verb(tokens, start, i)):
        return None
    noun = next((k for k in range(i + 1, i + 1 + _PHRASE) if _tells_somebody(tokens, k)), None)
    noun = None if noun is not None and definite_role(tokens[noun].low) else noun
    noun = _anonymous(page, i) if noun is None else noun
    between = tokens[i + 1 : noun] if noun is not None else []
    clear = not any(token.capital or token.text in FINITE or token.text in _APART for token in between)
    rest = takewhile(lambda token: token.text not in ".!?", tokens[i : i + 2 * _PHRASE])
    named = any(index.person_at(token) for token in rest)
    cause = noun is not None and tokens[noun].low in SOURCES and at(tokens, noun + 1).text == "till"
    # "Han har en son i sexan": of whom the sentence is, is the other.
    cause = cause or (noun is not None and at(tokens, i - 1).text in _HAS and is_kin(tokens[noun].low))
    return None if noun is None or not clear or named or cause else told_of(index, tokens, noun)


def _of_another(index: Index, tokens: list[Token], start: int, i: int) -> Person | None:
    """Who is told of by the noun at token `i` as somebody's: "Hennes syster", "Klarviks tekniker"."""
    whose = i - 2 if at(tokens, i - 1).text in _TERMS else i - 1
    owner = at(tokens, whose)
    leads = whose == start or (_behind_verb(tokens, start, whose) and not _is_so(tokens, whose))
    owned = owner.low in OWNERS or owner.low in _OWN or owner.text.endswith(("ns", "ts"))
    owned = owned or (index.organization_at(owner) is not None and owner.text.endswith("s"))
    comma = at(tokens, i + 1).text == ","
    described = index.person_at(at(tokens, i + 1)) or (comma and at(tokens, i + 2).capital)
    theirs = owner.low in POSSESSIVES and tokens[i].low.endswith(_FOREBEARS)
    forebear = theirs and tense(at(tokens, i + 1).text) == PAST
    told = owned and leads and not described and _personal(tokens[i]) and not forebear
    return _somebody(tokens[i]) if told and not bearers(index.people, tokens[i].text) else None


def _anonymous(page: Page, i: int) -> int | None:
    """The noun behind "en" at token `i` for whom a relative clause tells to be anonymous: "En sponsor som ber att få
    vara anonym", "En insändare, som inte vill ha sitt namn i tidningen"."""
    tokens = page.tokens
    k = next((k for k in range(i + 2, i + 1 + _PHRASE) if at(tokens, k).text in ("som", "vars")), None)
    if k is None or not hidden(page, i):
        return None
    noun = k - 1 - (tokens[k - 1].text == ",")
    return noun if tokens[noun].lower else None


def relative_at(page: Page, i: int) -> Person | None:
    """Who is told of at token `i` as somebody's kin without a name: "Hon ringde sin bror"; nobody for whom another but
    does something, "handlar åt sin bror"."""
    tokens, noun = page.tokens, page.tokens[i]
    named = at(tokens, i + 1 + (at(tokens, i + 1).text == ",")).capital
    told = noun.low in _KIN and at(tokens, i - 1).text == "sin" and at(tokens, i - 2).text not in _ON_BEHALF
    return _somebody(noun) if told and not named else None


def stranger_before(tokens: list[Token], start: int, pronoun: Subject) -> bool:
    """Whether a pronoun in a sentence from token `start` on stands for somebody without a name of whom a relative
    clause there has told: "en pappa som fiskade för att han tyckte att"."""
    at_pronoun = pronoun.end - 1
    for k in range(max(start + 1, at_pronoun - _REACH), at_pronoun - 1):
        if tokens[k].low in _PERSONS and tokens[k - 1].text in _ONE and tokens[k + 1].text == "som":
            sex = "F" if tokens[k].low in WOMEN else "M" if tokens[k].low in MEN else None
            return sex in (None, pronoun.sex)
    return False


def _officer(index: Index, tokens: list[Token], i: int) -> Person | None:
    """Who is told of by the title that begins a sentence, and bears no name, or none that is known: "Finansministern
    säger nej", "Rektorn, som var ny, gav upp", "Kommunalrådet Ekholm (V) tvekar"."""
    if _surname(index, at(tokens, i + 1)) and definite_role(tokens[i].low):
        return _somebody(tokens[i])
    verb = at(tokens, i + 1).text
    acts = (verb in reporting_verbs() and verb != _STANDS) or verb == "vill"
    acts = (acts and at(tokens, i + 2).text not in _OBJECTS) or (
        at(tokens, i + 1).text == "," and at(tokens, i + 2).text == "som"
    )
    alone = acts and definite_role(tokens[i].low)
    return _somebody(tokens[i]) if alone and not bearers(index.people, tokens[i].low) else None


def _is_so(tokens: list[Token], i: int) -> bool:
    """Whether what stands at token `i` but tells what somebody is to another, of whom the sentence is: "Han är | hennes
    man"."""
    subject = at(tokens, i - 2)
    return (subject.low in PRONOUNS or subject.capital) and at(tokens, i - 1).text in COPULA


def youngest_at(tokens: list[Token], start: int, i: int) -> Person | None:
    """Who is told of at token `i` of the sentence that begins at token `start` as one of several of somebody's kin:
    "Yngsta dottern har", "Den äldste sonen vill"."""
    begin = start + (tokens[start].low == "den")
    told = i == begin + 1 and tokens[begin].low in AMONG_KIN and is_definite_kin(tokens[i].low)
    verb, noun = at(tokens, i + 1), kin_noun(tokens[i].low)
    acts = told and verb.lower and (tense(verb.text) is not None or verb.text in reporting_verbs())
    return unnamed(None, "F" if noun in WOMEN else "M") if acts and noun in WOMEN | MEN else None


def _surname(index: Index, token: Token) -> bool:
    """Whether a word is the surname of nobody who is known."""
    return token.capital and token.start_char not in index.named and token.text in surnames()


@lru_cache(maxsize=256)
def unnamed(role: str | None, sex: str | None, house: str | None = None) -> Person:
    """A person without a name: the name of the entity is empty. `house`: for whom he or she is told to speak."""
    return Person(Entity(EntityType.PERSON, ""), "", None, sex, (), (), lambda _: Told(role, house))


def told_of(index: Index, tokens: list[Token], noun: int) -> Person:
    """Whoever is told of by the noun at a token, with the role, the sex and the house that the words around it tell."""
    somebody = _somebody(tokens[noun])
    role = _as_told(tokens[noun - 1].low, EMPLOYED if tokens[noun].low == EMPLOYED else somebody.role)
    house = house_told(index, tokens, noun) if role else None
    return unnamed(placed(role, house), somebody.sex, house)


def house_told(index: Index, tokens: list[Token], noun: int) -> str | None:
    """For whom somebody without a name is told to be what the noun at a token tells: "en läkare på Klarvik", "en läkare
    på sjukhuset", "en läkare som har arbetat i tio år på Klarvik". Where somebody but lives or is, "en lärare i Lund",
    that is none."""
    if tokens[noun].text == EMPLOYED:
        said = employed_by(index.text, tokens, noun)
    elif _at_house(tokens, noun + 1) or _of_subject(tokens, noun + 1):
        said = role_phrase(index.text, tokens, noun, lenient=False)
    else:
        said = predicate(index.text, tokens, noun + 1) if at(tokens, noun + 1).text == "som" else None
    written = said.organization if said else None
    if said is None or written is None or said.named:
        return written
    body = index.bodies.meant(Pointer(written, tokens[noun].start_char))
    return body.name if body else None


def _at_house(tokens: list[Token], i: int) -> bool:
    """Whether a place of work follows a noun at token `i`, by name behind a word that also tells other things."""
    word = at(tokens, i).text
    return word in _AT_HOUSE or (word in _FOR_HOUSE and at(tokens, i + 1).capital)


def _of_subject(tokens: list[Token], i: int) -> bool:
    """Whether a subject stands between a noun and the house behind it: "en lärare | i engelska på Klarvik"."""
    return at(tokens, i).text == "i" and at(tokens, i + 1).lower and at(tokens, i + 2).text in _AT_HOUSE


def role_told(words: str) -> str | None:
    """The role that a phrase for somebody without a name tells: "en anonym hr-chef" is "hr-chef", "en tidigare förare"
    "tidigare förare", "en biträdande rektor" "biträdande rektor"."""
    said = ["", *words.split()]
    noun = next((k for k in range(len(said) - 1, 0, -1) if is_role(said[k]) or _once_employed(said[k - 1], said[k])), 0)
    role = _as_told(said[noun - 1], basic_form(said[noun])) if noun else None
    return f"{said[noun - 1]} {role}" if role and said[noun - 1] in role_words().modifiers else role


def holds(person: Person, role: str) -> bool:
    """Whether somebody is told to have a role or, told more closely, to be what it is the noun for ("bussförare" of
    "förare"), or to have been so."""
    told = person.role or ""
    return told in (role, _as_told(_FORMER, role)) or (len(role) > _SHORT and told.endswith(role))


def placed(role: str | None, house: str | None) -> str | None:
    """A role, but that of somebody who once was employed only where it is told by whom."""
    return None if role == f"{_FORMER} {EMPLOYED}" and house is None else role


def _as_told(before: str, role: str | None) -> str | None:
    """A role with the word before it that tells that it is held no more; to be employed is one but so."""
    if before == _FORMER:
        return f"{_FORMER} {role}" if role else None
    return None if role == EMPLOYED else role


def _once_employed(before: str, noun: str) -> bool:
    """Whether two words tell of somebody who has left a house: "en | tidigare anställd"."""
    return before == _FORMER and noun == EMPLOYED


def _somebody(noun: Token) -> Person:
    role = role_of_several(noun.text) or basic_form(noun.text)
    called = {noun.low, role}
    sex = "F" if called & WOMEN or noun.low.endswith(_FEMALE) else "M" if called & MEN else None
    return unnamed(None if called & _KIN or noun.low in _NO_ROLES else role, sex)


def personal(word: str) -> bool:
    """Whether a noun in lower case is for a person: "granne", "brodern", "advokaten"."""
    return word in _PERSONS or basic_form(word) in _PERSONS or is_kin(word) or is_role(word)


def _tells_somebody(tokens: list[Token], i: int) -> bool:
    return _personal(at(tokens, i)) or _once_employed(at(tokens, i - 1).low, at(tokens, i).low)


def _personal(token: Token) -> bool:
    return token.low in _PERSONS or (token.lower and is_role(token.text))


def _behind_verb(tokens: list[Token], start: int, i: int) -> bool:
    verb = at(tokens, i - 1)
    relative = at(tokens, i - 2).text in ("som", "vars")
    described = verb.text in _DESCRIBES and i - 2 >= start
    return (
        (looks_finite(verb.text) or verb.text in reporting_verbs())
        and i - start <= _LEAD
        and not (relative or described)
    )
