"""Parts of municipalities and regions named with whose they are: "Gävles byggnadsnämnd", "Region Dalarnas
regionstyrelse", "socialförvaltningen i Gävle"."""

from functools import cache
from typing import NamedTuple

from pipeline.extract.people.roles.owners import begins
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import official_names
from pipeline.reference import counties
from pipeline.reference.employers import committee_nouns, department_nouns, department_phrases

# Agencies, and a church's.
_OTHERS = ("hyres", "arrende", "övervaknings", "kyrko", "domkapitels")
_ADJECTIVES = ("ska", "la", "na", "-")
_OFFICE = ("kommuns", "stads", "kommun")
_LONGEST = 4


class OwnedPart(NamedTuple):
    """A part as it belongs to a role, "byggnadsnämnden", whose it is, "Gävle kommun", the token behind it, and whether
    it is a committee, no department."""

    name: str
    authority: str
    end: int
    committee: bool


def owned_part(tokens: list[Token], i: int) -> OwnedPart | None:
    """The part of an authority at token `i` whose owner stands before it, "Gävles byggnadsnämnd", or behind it,
    "byggnadsnämnden i Gävle"; None where none is named, or not whose it is."""
    if owner := _owner(tokens, i):
        authority, first = owner
        noun = _noun(tokens, first, definite=False)
        return _part(tokens, first, noun, authority, noun + 1) if noun else None
    noun = _noun(tokens, i, definite=True)
    owner = _owner(tokens, noun + 2) if noun is not None and at(tokens, noun + 1).text == "i" else None
    if owner and at(tokens, i).low.startswith("region") and owner[0] in official_names().values():  # where it but sits
        return None
    return _part(tokens, i, noun, *owner) if owner and noun is not None else None


def owned_committee(tokens: list[Token], i: int) -> OwnedPart | None:
    """The same of a committee alone, where somebody has a seat."""
    part = owned_part(tokens, i)
    return part if part and part.committee else None


def _owner(tokens: list[Token], i: int) -> tuple[str, int] | None:
    """The municipality or region named from token `i` on, with or without its genitive, and the token behind it."""
    first = at(tokens, i).text
    if not (first in _first_words() or first.removesuffix("s") in _first_words()):
        return None
    for end in range(min(i + _LONGEST, len(tokens)), i, -1):
        words = " ".join(token.text for token in tokens[i:end])
        if found := _authorities().get(words) or _authorities().get(words.removesuffix("s")):
            return found, end + (at(tokens, end).text in _OFFICE)
    return None


@cache
def _authorities() -> dict[str, str]:
    """The official names of municipalities by their short ones, and those of regions."""
    return official_names() | {county.region_name: county.region_name for county in counties()}


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _authorities())


def _noun(tokens: list[Token], i: int, *, definite: bool) -> int | None:
    """The noun of a part's name that begins at token `i`: "kultur- och fritidsnämnd", "tekniska förvaltning"."""
    first, endings = i, _endings(definite=definite)
    while (at(tokens, i).lower or (i == first and begins(tokens, i))) and i - first < _LONGEST:
        word = at(tokens, i).low
        if word.endswith(endings) or (i > first and f"{at(tokens, i - 1).low} {word}" in department_phrases()):
            return None if word.startswith(_OTHERS) else i
        if not word.endswith(_ADJECTIVES) and word != "och":
            return None
        i += 1
    return None


@cache
def _endings(*, definite: bool) -> tuple[str, ...]:
    nouns = committee_nouns() | department_nouns()
    return tuple(nouns.values() if definite else nouns)


def _part(tokens: list[Token], first: int, noun: int, authority: str, end: int) -> OwnedPart:
    """The part from token `first` on whose noun is given, in definite form: "tekniska nämnd" -> "tekniska nämnden"."""
    *before, last = [token.low for token in tokens[first : noun + 1]]
    nouns = committee_nouns() | department_nouns()
    ending = next((ending for ending in nouns if last.endswith(ending)), "")
    name = " ".join([*before, last.removesuffix(ending) + nouns.get(ending, "")])
    return OwnedPart(name, authority, end, last.endswith((*committee_nouns(), *committee_nouns().values())))
