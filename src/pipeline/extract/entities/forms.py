"""Organisations by the form of their names: "Stiftelsen Öppna Dörrar", "Skogsverket", "Klarvik AB", "Böna & Bulle"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.firstwords import HOME, is_definite, keeps_head
from pipeline.extract.entities.kinds import FIRMS
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.phrasenames import goes_on_end, phrase_end
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.registered import bodies_known, letters_known, single_names
from pipeline.extract.entities.running import branch_end, regional, regional_end, running_end
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.towns import area_names, stem_place
from pipeline.extract.entities.trades import municipal, own_stem
from pipeline.extract.entities.venues import is_venue
from pipeline.extract.entities.worknouns import head_subtype
from pipeline.extract.genitives import bare
from pipeline.extract.rolewords import is_role, role_of_several
from pipeline.extract.tokens import CLOSERS, at, spell
from pipeline.reference import common_words, dictionary, given_names
from pipeline.reference.naming import club_words, municipality_words, organization_words

_ADJECTIVES = frozenset("Nya Gamla Lilla Stora Svenska".split())
# How the adjectives end that are no name alone behind a head: "Öppna", "Levande".
_ADJECTIVAL = ("a", "ande", "ende")
_DESCRIBING = ("ska", "liga", "nska", "änna", "ella")
# How adjectives end, and the nouns, that are a name together inside a sentence: "Glesbygdsmedicinskt centrum".
_TELLING, _CENTRES = "skt", ("centrum", "forum", "institut", "nav")
# Whom an association is of, before where they are: "Mjölkbönderna Syd".
_MEMBERS = ("arna", "erna")
# Trades that no list has alone: "arbetsgivare", "lånegivare".
_TRADES, _SHORTEST_TRADE = frozenset({"givare"}), 5
# What the names of associations begin with that end in lower case: "Föreningen Bygdens minne".
_JOINING = frozenset("föreningen stiftelsen sällskapet".split())
# How compounds end for where things are made, which firms are called by: "Hedens Stolfabrik".
_WORKSHOPS = ("eri", "verkstad", "fabrik")
_AREAS = ("området", "områdena", "trakten")


def form_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """What the name that begins at token `i` tells by itself."""
    tokens, opening = stretch.tokens, i in stretch.opening
    after = at(tokens, i + 1)
    if after.lower and (end := running_end(stretch, i)):
        yield organization(bare(spell(names.text, tokens, i, end)), 2.0, "organization-running")
    if end := branch_end(stretch, i) if after.text == "i" else regional_end(stretch, i) if after.capital else None:
        yield organization(_of_place(spell(names.text, tokens, i, end)), 2.0, "organization-branch")
    if after.text == "och" and (end := _halved_end(stretch, i)):
        yield organization(spell(names.text, tokens, i, end), 1.5, "organization-suffix")
    read = names.read(stretch, i, tail=tokens[i].low in _JOINING)
    if read is None or (opening and head_subtype(tokens[i].text.casefold())):
        return
    name, end = read
    parts = name.split(" ")
    if len(parts) > 1 and parts[0].casefold().endswith(organization_words().heads):
        phrase = _phrase_end(stretch, i + 1) if end == i + 2 else None
        yield from _headed(stretch, i, spell(names.text, tokens, i, phrase) if phrase else name)
    elif len(parts) > 1:
        if not (i and len(parts) == 2 and is_role(tokens[i - 1].low)):  # "arkitekten Lo Vind" is somebody.
            yield from _of_many(parts, name, whole=tokens[end - 1].text == parts[-1], opening=opening)
    else:
        yield from _of_one(stretch, i, name, end)
    if end == i + 1 and after.lower:
        yield from _described(stretch, i, end, names)


def _phrase_end(stretch: Stretch, i: int) -> int | None:
    """The end of a name behind its head that goes on in lower case: "Hjälp till barn", "Öppna stugor"."""
    described = stretch.tokens[i].low.endswith(_ADJECTIVAL)
    return goes_on_end(stretch, i, stretch.tokens[i].text) if described else phrase_end(stretch, i)


def _of_place(name: str) -> str:
    """A name that ends in where a body is, without that word's genitive s: "Högskolan i Hedvikens"."""
    last = name.rsplit(" ", 1)[-1]
    return name.removesuffix("s") if is_place(last.removesuffix("s")) else name


def loose_head(stretch: Stretch, i: int, rest: str) -> bool:
    """Whether the word at `i` only says what the name after it is: "Företaget" at the beginning of a sentence,
    "Bohusbolaget" anywhere, a noun for a firm before several words, but not "Stiftelsen"."""
    head = stretch.tokens[i].text
    several = " " in rest and head.casefold().endswith(FIRMS)
    apart = (i in stretch.opening or "-" in head or several or _placed(head)) and head not in bodies_known()
    own = keeps_head(head) or is_place(rest) or regional(head, rest)
    return rest in single_names() or (apart and not own)


def _headed(stretch: Stretch, i: int, name: str) -> Iterator[Evidence]:
    """ "Stiftelsen X" keeps its head; "Företaget X" at the beginning of a sentence does not, nor "Bohusbolaget X"."""
    rest = name.split(" ", 1)[1].removeprefix("och ")  # "Facket och Klarvik AB" are two
    yield organization(rest if loose_head(stretch, i, rest) else name, 2.0, "organization-head")


@lru_cache(maxsize=1 << 12)
def _placed(head: str) -> bool:
    """Whether a word says where: "Bohusbolaget", "Ystadsföretaget"."""
    low = head.casefold()
    stem = next((low.removesuffix(end) for end in organization_words().heads if low.endswith(end)), low)
    places = (stem, stem.removesuffix("s"), f"{stem}län")
    return len(stem) > 2 and (stem_place(stem) is not None or any(is_place(place.title()) for place in places))


def _of_many(parts: Sequence[str], name: str, whole: bool, opening: bool) -> Iterator[Evidence]:
    """A name of several words: "Klarvik AB", "Hedby IF", "Böna & Bulle", "Lunds Hattar", "Teater Borgen". `whole`: it
    stands there without a genitive s; `opening`: a sentence begins with it."""
    rules = organization_words()
    first, last = parts[0], parts[-1]
    housed = first in rules.leading
    if (name.endswith(rules.events) and not housed) or all(part == "&" or part in given_names() for part in parts):
        return
    if rules.firms & {first, last}:
        yield organization(name, 2.5, "organization-firm")
    elif rules.clubs & {first, last} or last in club_words().teams:
        yield organization(name, 1.6, "organization-club")
    elif last in rules.last_words or housed or _local(parts, opening) or "&" in parts:
        yield organization(name, 1.2, "organization-suffix")
    elif _bodied(parts):
        yield organization(name, 1.5, "organization-suffix")
    elif (first in rules.national or first in bodies_known() | letters_known()) and all(
        part[0].isupper() for part in parts
    ):
        yield organization(name, 1.2, "organization-branch")
    elif first.endswith("s") and whole and _goods(last):
        yield organization(name, 1.1, "organization-owned")


def _goods(word: str) -> bool:
    """Whether a word may be what a firm called by its owner sells: "Lunds Hattar", not "Klarviks VD"."""
    return word.lower() in common_words() and word not in organization_words().letters and not is_place(word)


def _bodied(parts: Sequence[str]) -> bool:
    """Whether the last word tells a body: "Norra Skogsverket", "Hedens Fiberförening", "Bygden i Samverkan"."""
    rules, low = organization_words(), parts[-1].casefold()
    abstract = "i" in parts and low in rules.abstract
    return abstract or low.endswith(_WORKSHOPS) or suffixed(low) or low.endswith((*rules.bodies, *rules.kinds))


def _of_one(stretch: Stretch, i: int, name: str, end: int) -> Iterator[Evidence]:
    word, rules, opening = stretch.tokens[i].text, organization_words(), i in stretch.opening
    low = word.casefold()
    if municipal(low):
        yield organization(word, 1.2, "organization-suffix")
    elif suffixed(name) and not (opening and name.lower() in common_words()):
        plain = opening and not (low.endswith("skolan") and own_stem(low)) and not _seated(stretch, i)
        weight = 0.3 if is_venue(stretch, i, low) else 0.7 if plain else 1.5
        yield organization(name, weight, "organization-suffix")
    elif not opening and low.endswith(_MEMBERS) and at(stretch.tokens, i - 1).text not in CLOSERS and _of_agents(low):
        yield organization(name, 1.2, "organization-members")
    elif word.isupper() and 2 < len(word) < 7 and word.isalpha() and end == i + 1 and word not in rules.letters:
        yield organization(name, 0.6, "organization-letters")


@lru_cache(maxsize=1 << 12)
def _of_agents(low: str) -> bool:
    """Whether a compound in definite plural tells a trade, which with a capital only those bear who have joined:
    "Klarodlarna", but no ground as "Klarbackarna"."""
    trade = role_of_several(low) or ""
    ends = (trade[k:] for k in range(2, len(trade) - _SHORTEST_TRADE + 1))
    told = any(end in dictionary() or end in common_words() or end in _TRADES for end in ends)
    return told and low not in common_words() and not is_place(low.capitalize())


def _seated(stretch: Stretch, i: int) -> bool:
    """Whether a place follows a word that is a name even where a sentence begins, "Brovallsskolan i Hedvik", or behind
    a label: "Vinnare: Rågskolan i Hedvik"."""
    tokens = stretch.tokens
    placed = at(tokens, i + 1).text == "i" and is_place(at(tokens, i + 2).text)
    labelled = at(tokens, i - 1).text == ":" and tokens[i].low not in dictionary()
    return placed and (labelled or own_stem(tokens[i].low))


def _described(stretch: Stretch, i: int, end: int, names: Names) -> Iterator[Evidence]:
    """An adjective and a noun in lower case: "Nordiska museet", "Allmänna arvsfonden"."""
    tokens, rules = stretch.tokens, organization_words()
    word, noun = tokens[i].text, at(tokens, end)
    if word.endswith(_TELLING) and noun.text.endswith(_CENTRES) and i not in stretch.opening:
        yield organization(spell(names.text, tokens, i, end + 1), 1.4, "organization-suffix")
    if not word.endswith(_DESCRIBING) or only_describes(stretch, i):
        return
    low = noun.text.removesuffix("s")
    followed = at(tokens, end + 1).capital and stretch.adjacent(end + 1)
    if low.endswith((*rules.heads, *rules.suffixes)) and not followed:
        yield organization(spell(names.text, tokens, i, end + 1).removesuffix("s"), 1.4, "organization-suffix")


def only_describes(stretch: Stretch, i: int) -> bool:
    """Whether an adjective begins a sentence as any word does: "Klassiska klubben", but "Nordiska museet"."""
    low = stretch.tokens[i].low
    return i in stretch.opening and low in common_words() and low not in HOME


def _halved_end(stretch: Stretch, i: int) -> int | None:
    """The end of a name with a halved first word: "Mark- och miljödomstolen"."""
    tokens = stretch.tokens
    if not tokens[i].text.endswith("-") or at(tokens, i + 1).text != "och" or not at(tokens, i + 2).lower:
        return None
    return i + 3 if suffixed(tokens[i + 2].text) and tokens[i + 2].text not in organization_words().common else None


def _local(parts: Sequence[str], opening: bool) -> bool:
    """An organisation's name and where it is: "Campus Varberg", "Länsförsäkringar Halland", "Jaktringen Gävleborg"."""
    registered = (
        parts[0] in single_names()
        or parts[0] in organization_words().last_words
        or (parts[0].isupper() and len(parts[0]) > 1)
    )
    members = len(parts) == 2 and (parts[0].endswith(_MEMBERS) or (not opening and _definite_body(parts[0])))
    known = registered or members or parts[0].casefold() in municipality_words().before
    local = parts[-1] in area_names() or (registered and is_place(parts[-1]))
    return known and local and parts[0] not in _ADJECTIVES


def _definite_body(word: str) -> bool:
    """Whether a noun with a capital inside a sentence may be a body's: no role, no event, no work."""
    low = word.casefold()
    other = is_role(low) or low.endswith(organization_words().events) or head_subtype(low)
    return is_definite(low) and not other


def suffixed(word: str) -> bool:
    """Whether a word ends as organisations' names do: "Skogsverket", "Svealandsensemblen"."""
    low = word.casefold()
    return low.endswith(organization_words().suffixes) and not low.endswith(_AREAS)
