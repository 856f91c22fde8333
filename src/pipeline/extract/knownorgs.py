"""What the registers know as an organisation and as nothing else: a name of one that may be a place's tells little."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pipeline.extract.tokens import Token, at, tokenize
from pipeline.reference import (
    agencies,
    counties,
    countries,
    known_organisations,
    known_places,
    localities,
    organisations,
)
from pipeline.reference import municipalities as towns
from pipeline.reference.naming import organization_words

_LETTERS = 3
_GENITIVES = ("s", ":s", "’s")
_LONGEST = 8
_CLUB = "club"


class Known(NamedTuple):
    """A registered name of several words that stands in a text up to token `end`, in basic form or in the genitive."""

    name: str
    end: int


def known_at(tokens: Sequence[Token], i: int) -> Known | None:
    """The longest registered name of several words that begins at token `i`: "Hand in Hand"."""
    named = _phrases().get(at(tokens, i).text)
    if named is None:
        return None
    second = at(tokens, i + 1).text
    for words, name in named.items():
        end = i + len(words)
        if second.startswith(words[1]) and _has(tokens, i, words) and _is(at(tokens, end - 1), words):
            return Known(name, end)
    return None


def _has(tokens: Sequence[Token], i: int, words: Sequence[str]) -> bool:
    """Whether all of some words but the last stand from token `i` on."""
    return all(at(tokens, i + n).text == word for n, word in enumerate(words[:-1]))


def known_owner(tokens: Sequence[Token], last: int) -> str | None:
    """The registered name of several words whose genitive ends with token `last`: "Hem och Skolas"."""
    firsts = (k for k in range(max(last - _LONGEST, 0), last) if at(tokens, k).text in _phrases())
    return next((known.name for k in firsts if (known := known_at(tokens, k)) and known.end == last + 1), None)


def _is(token: Token, words: Sequence[str]) -> bool:
    """Whether a token is the last of some words, or its genitive."""
    return token.text.startswith(words[-1]) and token.text[len(words[-1]) :] in ("", *_GENITIVES)


def is_known(name: str) -> bool:
    """Whether a name is a registered organisation's, in full or in short: "Ambea", "Skolverket", "IVO"; not one that is
    a place's too, "Boliden", nor a club's that may be: "Hammarby"."""
    return name in _names()


def is_registered(name: str) -> bool:
    """Whether a name is a registered organisation's, whatever else it is called: "Sirius", "Boliden"."""
    return name in _every()


@cache
def _every() -> frozenset[str]:
    return frozenset(name for one in known_organisations() for name in (one.name, *one.short_names)) | _names()


@cache
def _phrases() -> dict[str, dict[tuple[str, ...], str]]:
    """The registered names of several words by their first one, the longest first, each by its words."""
    found: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    named = {tuple(token.text for token in tokenize(name)): name for name in _registered()}
    for words in sorted(named, key=lambda words: (-len(words), words)):
        if len(words) > 1 and words[0][0].isupper():
            found[words[0]][words] = named[words]
    return dict(found)


@cache
def _names() -> frozenset[str]:
    places = {place.name for each in (towns(), localities(), known_places(), counties(), countries()) for place in each}
    return frozenset(_registered()) - places


def _registered() -> Iterator[str]:
    for one in known_organisations():
        named = (one.name, *one.short_names)
        yield from (name for name in named if one.kind != _CLUB or " " in name or name.isupper())
    for agency in agencies():
        yield agency.name
        shorts = (short for short in agency.short_names if agency.active and len(short) >= _LETTERS)
        yield from (short for short in shorts if short not in organization_words().letters)
    yield from (brand.name for brand in organisations())
