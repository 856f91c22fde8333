"""Committees named with whose they are: "Gävles byggnadsnämnd", "Region Dalarnas regionstyrelse", "nämnden i Gävle"."""

from functools import cache
from typing import NamedTuple

from pipeline.extract.people.roles.owners import begins
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import official_names
from pipeline.reference import counties

# How the nouns end behind a genitive, with their definite forms.
_NOUNS = {"nämnd": "nämnden", "utskott": "utskottet", "kommunstyrelse": "kommunstyrelsen", "fullmäktige": "fullmäktige",
          "regionstyrelse": "regionstyrelsen"}  # fmt: skip
_ENDINGS, _DEFINITE = tuple(_NOUNS), tuple(_NOUNS.values())
# Agencies, and a church's.
_OTHERS = ("hyres", "arrende", "övervaknings", "kyrko", "domkapitels")
_ADJECTIVES = ("ska", "la", "na", "-")
_OFFICE = ("kommuns", "stads", "kommun")
_LONGEST = 4


class OwnedCommittee(NamedTuple):
    """A committee as it belongs to a role, "byggnadsnämnden", whose it is, "Gävle kommun", and the token behind it."""

    name: str
    authority: str
    end: int


def owned_committee(tokens: list[Token], i: int) -> OwnedCommittee | None:
    """The committee at token `i` whose owner stands before it, "Gävles byggnadsnämnd", or behind it, "byggnadsnämnden i
    Gävle"; None where none is named, or not whose it is."""
    if owner := _owner(tokens, i):
        authority, first = owner
        noun = _noun(tokens, first, _ENDINGS)
        return OwnedCommittee(_definite(tokens, first, noun), authority, noun + 1) if noun else None
    noun = _noun(tokens, i, _DEFINITE)
    owner = _owner(tokens, noun + 2) if noun is not None and at(tokens, noun + 1).text == "i" else None
    return OwnedCommittee(_definite(tokens, i, noun), *owner) if owner and noun is not None else None


def _owner(tokens: list[Token], i: int) -> tuple[str, int] | None:
    """The municipality or region named from token `i` on, with or without its genitive, and the token behind it."""
    if not at(tokens, i).capital:
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


def _noun(tokens: list[Token], i: int, endings: tuple[str, ...]) -> int | None:
    """The noun of a committee's name that begins at token `i`: "kultur- och fritidsnämnd", "tekniska nämnd"."""
    first = i
    while (at(tokens, i).lower or (i == first and begins(tokens, i))) and i - first < _LONGEST:
        word = at(tokens, i).low
        if word.endswith(endings):
            return None if word.startswith(_OTHERS) else i
        if not word.endswith(_ADJECTIVES) and word != "och":
            return None
        i += 1
    return None


def _definite(tokens: list[Token], first: int, noun: int) -> str:
    """A committee from token `first` on in definite form, in lower case: "tekniska nämnd" -> "tekniska nämnden"."""
    *before, last = [token.low for token in tokens[first : noun + 1]]
    ending = next((ending for ending in _NOUNS if last.endswith(ending)), "")
    return " ".join([*before, last.removesuffix(ending) + _NOUNS.get(ending, "")])
