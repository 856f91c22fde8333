"""Organisations of one word that no list knows, "Veltrix": what the places where it stands and the sentence after tell
of it. No place but the surest is enough alone; over an article they add up."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from pipeline.extract.entities.evidence import ENOUGH, Evidence, organization
from pipeline.extract.entities.kinds import FIRMS
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.towns import VILLAGES
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import DEFINITE_SINGULAR
from pipeline.reference import (
    common_words,
    dictionary,
    given_names,
    surnames,
    world_cities,
    world_given_names,
    world_surnames,
)
from pipeline.reference.inflections import active
from pipeline.reference.naming import function_words, organization_words
from pipeline.reference.verbs import reporting_verbs

_LIKELY, _FAINT = 0.6, 0.4
_SHORTEST, _ENDING = 5, 4
_FOUNDS = active("starta grunda".split())
_RUNS = active("driva äga".split())
_DRIVES, _WORKS = active(["köra"]), active(["arbeta", "jobba"])
_GETS = active("få vinna förlora ta".split())
_RUN = frozenset("drivs ägs grundades startades".split())
_PRONOUNS = frozenset("hon han hen de vi jag".split())
# Who speaks for a firm, where the next sentence begins.
_OFFICES = ("chefen", "direktören", "vd", "vd:n", "talespersonen", "ekonomen")
_PUBLIC = ("kommun", "region", "polis", "skol", "stads", "social", "räddnings")
_PARTNERS = frozenset("med från till hos av på".split())
# How grounds, streets and lands end that no list has, and houses.
GROUNDS = tuple("vallen planen torget gatan vägen udden åsen heden myren mossen skogen".split())
_HOUSES = ("hallen", "parken", "stugan")
_AT = ("på", "hos")
_AHEAD = 6


@lru_cache(maxsize=1 << 14)
def unheard(name: str) -> bool:
    """Whether a name is one word of no language and no register: no word, nor what is made of one, no person, no place,
    nor what villages are called."""
    low = name.casefold()
    ends = {low, *(low[k:] for k in range(1, len(low) - _ENDING + 1))}
    return unlisted(name) and ends.isdisjoint(common_words()) and ends.isdisjoint(dictionary())


@lru_cache(maxsize=1 << 14)
def unlisted(name: str) -> bool:
    """The same, but that it may be a word, or made of such: "Kustbrisen"; but not what grounds are called."""
    low = name.casefold()
    if not (len(low) >= _SHORTEST and name.isalpha() and low[1:] == name[1:]) or low.endswith(
        (*VILLAGES, *GROUNDS, *_HOUSES)
    ):
        return False
    if any(name in known() for known in (given_names, surnames, world_given_names, world_surnames, world_cities)):
        return False
    return low not in function_words() and not is_place(name)


def unheard_evidence(words: WordPlaces, names: Names) -> Iterator[Evidence]:
    """What an article tells of the firms and bodies in it that no list knows. Inside a sentence a word in capitals is a
    name though it be a word."""
    for (stretch, capitals), after in zip_longest(words.capitals, words.capitals[1:]):
        for i in capitals:
            read = names.read(stretch, i) if names.free(stretch.tokens[i]) else None
            if read is None or read[1] > i + 1 or _something(stretch, i):
                continue
            if not (unheard(read[0]) if i in stretch.opening else unlisted(read[0])):
                continue
            if weight := _weight(stretch, i, after[0] if after else None, names):
                yield organization(read[0], weight, "organization-unheard")


def _something(stretch: Stretch, i: int) -> bool:
    """Whether the word before token `i` tells what is named, a cat, an app, a firm, or begins the name."""
    before = stretch.tokens[i - 1] if stretch.adjacent(i) else None
    after = at(stretch.tokens, i + 1)
    if before is None or after.capital:
        return after.capital
    noun = before.low.endswith(DEFINITE_SINGULAR) and len(before.low) > _SHORTEST and before.low not in function_words()
    return (before.capital and i - 1 not in stretch.opening) or (noun and not before.low.endswith("gen"))


def _weight(stretch: Stretch, i: int, following: Stretch | None, names: Names) -> float:
    local = max(_before(stretch, i, names), _after(stretch, i, names))
    return min(ENOUGH, local + _resumed(stretch, i, following, names))


def _before(stretch: Stretch, i: int, names: Names) -> float:
    """ "Ordern från Veltrix", "Hon driver Veltrix", "På Veltrix är man nöjd", "kör linje 4 för Veltrix", "Nu växer
    Veltrix" """
    tokens, rules = stretch.tokens, organization_words()
    link, before = (at(tokens, i - 1).low if i else ""), (at(tokens, i - 2).low if i > 1 else "")
    if link in _PARTNERS and before in rules.dealings:
        return _LIKELY
    if link in _FOUNDS | _RUNS:
        subject = next((k for k in range(i - 2, max(i - 5, -1), -1) if tokens[k].low not in ("har", "hade")), 0)
        somebody = i > 1 and (tokens[subject].low in _PRONOUNS or names.ended(tokens[subject]))
        return ENOUGH if somebody else _FAINT
    if before in _FOUNDS | _RUNS and (link in _PRONOUNS or names.ended(tokens[i - 1])):
        return ENOUGH
    if link == "och" and before.endswith((*rules.heads, "kommunen", "regionen")):
        return _FAINT
    if link in _AT and i - 1 in stretch.opening:
        seated = at(tokens, i + 1).text == "i" and at(tokens, i + 2).capital
        told = "man" in (at(tokens, k).low for k in range(i + 2, i + 6))
        return ENOUGH if told and seated else _LIKELY if told else _FAINT
    if link == "för" and not _DRIVES.isdisjoint(token.text for token in tokens[max(i - _AHEAD, 0) : i]):
        return ENOUGH
    return _FAINT if link in rules.ventures or link in ("för", "via") else 0


def _after(stretch: Stretch, i: int, names: Names) -> float:
    """ "Veltrix startade hon", "Veltrix gick i konkurs", "Veltrix fick uppdraget", "Veltrix, restaurangen på",
    "Veltrix, som drivs av" """
    tokens, rules = stretch.tokens, organization_words()
    verb, after = at(tokens, i + 1), at(tokens, i + 2)
    if verb.text == ",":
        run = after.text == "som" and at(tokens, i + 3).text in _RUN and at(tokens, i + 4).text == "av"
        place = after.lower and after.low.endswith(rules.heads) and at(tokens, i + 3).text in ("på", "i", "vid")
        return ENOUGH if run or place else 0
    if verb.low in _FOUNDS and (after.low in _PRONOUNS or (after.capital and not names.free(after))):
        return ENOUGH
    near = {token.low for token in _clause(tokens, i + 1)}
    if "pressmeddelande" in near and tokens[i - 1].low in reporting_verbs():
        return ENOUGH
    if near & rules.accounts:
        return ENOUGH
    if near & rules.dealings and near & _GETS:
        return _LIKELY
    return _FAINT if verb.low in rules.ventures or (verb.low in rules.auxiliaries and near & rules.ventures) else 0


def _clause(tokens: Sequence[Token], i: int) -> Iterator[Token]:
    """The words from token `i` on, a few at most, up to a mark."""
    for token in tokens[i : i + _AHEAD]:
        if not token.word:
            return
        yield token


def _resumed(stretch: Stretch, i: int, following: Stretch | None, names: Names) -> float:
    """What begins the next sentence: "Veltrix har sagt ja. Produktchefen", "Hos Veltrix gläds man. Bolaget har", "inne
    på Veltrix. Där jobbar". A paragraph that begins with who speaks for it tells less."""
    tokens = stretch.tokens
    k = min((k for k in stretch.opening if k > i), default=len(tokens))
    if any(token.capital and names.free(token) for token in tokens[i + 1 : k]):
        return 0
    beyond = k == len(tokens)
    if beyond and (following is None or following.row is not None):
        return 0
    then, first = (following.tokens, 0) if beyond and following else (tokens, k)
    begins = at(then, first)
    if not begins.capital:
        return 0
    if begins.text == "Där" and at(then, first + 1).text in _WORKS and at(tokens, i - 1).text in _AT:
        return ENOUGH
    low = begins.low.removesuffix("s")
    if low.endswith(FIRMS):
        return _LIKELY
    spoken = low.endswith(_OFFICES) and (definite_role(low) or low == "vd") and not low.startswith(_PUBLIC)
    if not spoken or beyond:
        return 0
    subject = i in stretch.opening and at(tokens, i + 1).lower
    return ENOUGH if subject else _LIKELY
