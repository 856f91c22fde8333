"""Words that a name may begin or end with against the rule, and those in marks that are no name."""

from collections.abc import Sequence

from pipeline.extract.awardnames import is_precious
from pipeline.extract.entities.places import is_municipality
from pipeline.extract.entities.worknouns import suffix_subtype
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import DEFINITE_SINGULAR, GENITIVE
from pipeline.reference.naming import organization_words

# How the offices end that are one word with what they are over.
_OFFICES = ("chef", "direktör", "ansvarig", "ansvariga")
_UNION = "facket"
_OWNED = frozenset("en sin min din".split())


def is_said(quoted: str) -> bool:
    """Whether words in marks are what somebody says rather than a name: in lower case, and several."""
    return " " in quoted and quoted == quoted.lower()


def is_abstract(tokens: list[Token], i: int) -> bool:
    """Whether a capital is on a word that names nothing: "Bygden i Samverkan"."""
    return at(tokens, i).text.casefold() in organization_words().abstract


def is_union(name: str) -> bool:
    """Whether a name ends as unions' do, and is no common noun: "Värdfacket"."""
    low = name.casefold()
    return low.endswith(_UNION) and low != _UNION and low not in organization_words().common


def beside_work(tokens: list[Token], i: int) -> bool:
    """Whether the municipality at token `i` stands but beside the name of a work, as after a verb: "i år toppar Hjo
    Trivselmätningen"; a name of both would have the work's noun without its definite ending."""
    work = at(tokens, i + 1)
    if not work.capital or not work.text.endswith(DEFINITE_SINGULAR) or at(tokens, i + 2).capital:
        return False
    told = suffix_subtype(work.low) is not None or is_precious(work.text)
    return told and is_municipality(tokens[i].text)


def is_office(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at token `i` is the office that somebody has with the owner before it, "Hedviks Norgechef",
    with a capital for the country that it begins with."""
    word = tokens[i]
    owned = word.capital and i > 0 and tokens[i - 1].text.endswith(GENITIVE)
    return owned and word.low.endswith(_OFFICES) and is_role(word.low)


def of_make(tokens: list[Token], i: int) -> bool:
    """Whether the name at token `i` is of a thing that bears it: "en gammal Volvo", "sin Saab"."""
    k = i - 1
    if k > 0 and tokens[k].lower and tokens[k].text.endswith(("a", "al", "ny", "it", "öd", "art", "å")):
        k -= 1
    return k >= 0 and tokens[k].low in _OWNED
