"""Persons whom an article names by one name throughout, as it does children: "säger Alva", "Alva, 12 år"."""

import re
from functools import cache, lru_cache

from pipeline.extract.knownorgs import known_at
from pipeline.extract.orgnames import ends_body
from pipeline.extract.people.names.kin import is_definite_kin, is_kin, kin_noun
from pipeline.extract.people.names.names import aged, base_form, is_given, is_town
from pipeline.extract.people.names.othernames import other_name, other_name_for
from pipeline.extract.people.names.unknownnames import FIRMS_TOO
from pipeline.extract.rolewords import basic_form, definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FEW, MEN, OTHERS, OWNERS, PATRONYMIC, TEENS, WOMEN
from pipeline.reference import agencies, given_names, surnames
from pipeline.reference.bodies import definite_body
from pipeline.reference.persons import person_words
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_PARENTS = frozenset("mor far mamma pappa mormor morfar farmor farfar".split())
_OWNED = OWNERS | frozenset("sin min vår".split())
_FORM = re.compile(r"[1-9][a-f]|(?:ett|två|tre|fyr|sju|ått|ni)an|femman|sexan")
_CHILD = ("åringen", "åriga", "årige")
# What firms do in what they send out, where people speak.
_WRITES = frozenset("skriver skrev meddelar meddelade".split())
_BEFORE_VERB = frozenset(',?!”"»')
# Given names that begin far more sentences as pronouns: "De går i åttan".
_PRONOUNS = frozenset("de vi ni han man alla andra".split())


@lru_cache(maxsize=1 << 14)
def may_be_lone(word: str) -> bool:
    """Whether a word is a given name or a surname, or the genitive of one."""
    return any(is_given(name) or name in given_names() or name in surnames() for name in (word, word.removesuffix("s")))


def lone_name(tokens: list[Token], i: int) -> str | None:
    """The name at token `i` of somebody who speaks, who has a title, or of whom an age or kin is told; None for any
    other word, and for what names a body: "Svea hovrätt", "Ekbergs fiskeklubbs"."""
    token, before, after = tokens[i], at(tokens, i - 1), at(tokens, i + 1)
    if not token.capital or after.capital or is_role(after.text) or definite_body(after.text):
        return None
    if known_at(tokens, i):
        return None
    if token.text.endswith("s") and after.lower and ends_body(after.text.removesuffix("s")):
        return None
    given = token.text in given_names() and token.low not in _PRONOUNS
    child = given and (_child(before) or _of_kin(tokens, i) or _pupil(tokens, i))
    called = other_name_for(tokens, i) is not None or (given and other_name(tokens, i))
    child = child or (given and (_near_somebody(tokens, i) or called))
    if token.text in person_words().not_given and not child:
        return None
    speaks = before.text in reporting_verbs() and at(tokens, i - 2).text in _BEFORE_VERB
    speaks = speaks and token.text.upper() not in _short_agencies() and not _released(tokens, i)
    tells_age = after.text == "," and _tells_age(tokens, i + 2) and is_given(token.text)
    told = speaks or tells_age or _titled(tokens, i)
    if not (child or told or called):
        return None
    name = base_form(tokens, i)
    if is_given(name) or child:
        return name
    return name if name in surnames() and (definite_role(before.text) or not is_town(name)) else None


def _released(tokens: list[Token], i: int) -> bool:
    """Whether what a surname at token `i` bears has spoken as firms do: "skriver Hedvik i ett pressmeddelande"."""
    told = [at(tokens, k).text for k in range(i + 1, i + 4)]
    writes = i > 0 and tokens[i - 1].text in _WRITES and told == ["i", "ett", "pressmeddelande"]
    return writes and not (is_given(tokens[i].text) or tokens[i].text.endswith(PATRONYMIC))


@cache
def _short_agencies() -> frozenset[str]:
    """The capitals that agencies go by, which some write as a name: "skriver Ivo"."""
    return frozenset(short for agency in agencies() if agency.active for short in agency.short_names if len(short) > 2)


def _tells_age(tokens: list[Token], i: int) -> bool:
    """Whether what stands behind a comma at token `i` tells an age: "12 år", "som är fyra,"."""
    if [at(tokens, i).text, at(tokens, i + 1).text] != ["som", "är"]:
        return aged(tokens, i)
    return at(tokens, i + 2).text in FEW | TEENS and at(tokens, i + 3).text in (",", ".", "år")


def _titled(tokens: list[Token], i: int) -> bool:
    """Whether a title stands right before the name at token `i`, as where an article tells of all by their surnames:
    "Oppositionsrådet Berg (M)", "klubbens kassör Berg"."""
    title = at(tokens, i - 1)
    if not is_role(title.text) or title.low == "polisen" or not (title.lower or not at(tokens, i - 2).word):
        return False
    return basic_form(title.text) not in FIRMS_TOO


def _child(word: Token) -> bool:
    """Whether a word before a given name tells of a child or kin: "femåringen", "åttaåriga", "dottern"."""
    return word.low.endswith(_CHILD) or (is_kin(word.text) and word.low != "syskon")


def _near_somebody(tokens: list[Token], i: int) -> bool:
    """Whether the name at token `i` stands behind whose friend or spouse that is: "hennes man Sixten", "sin klasskamrat
    Hugo", "kompisen Vera"."""
    noun = at(tokens, i - 1).low
    owned = at(tokens, i - 2).low in _OWNED
    companion = noun.endswith(role_words().companions)
    return i > 0 and ((companion and (owned or noun.endswith("n"))) or (owned and noun in WOMEN | MEN | OTHERS))


def _of_kin(tokens: list[Token], i: int) -> bool:
    """Whether the name at token `i` is told to be kin's: "mannen, Sixten,", "mamma till Vera"."""
    if i > 1 and tokens[i - 1].text == "till":
        return tokens[i - 2].low == "förälder" or kin_noun(tokens[i - 2].low) in _PARENTS
    return i > 1 and tokens[i - 1].text == at(tokens, i + 1).text == "," and is_definite_kin(tokens[i - 2].low)


def _pupil(tokens: list[Token], i: int) -> bool:
    """Whether the form that somebody is in follows a name: "Elmer i 9C", "Alva i femman", "Vera, som går i sexan",
    "Vera går i sexan"."""
    relative = 2 * (at(tokens, i + 1).text == "," and at(tokens, i + 2).text == "som")
    inside = i + 1 + relative + (at(tokens, i + 1 + relative).text in ("går", "gick"))
    return at(tokens, inside).text == "i" and bool(_FORM.fullmatch(at(tokens, inside + 1).low))
