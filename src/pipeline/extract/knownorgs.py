"""What the registers know as an organisation and as nothing else: a name of one that may be a place's tells little."""

from collections.abc import Iterator
from functools import cache

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
_CLUB = "club"


def is_known(name: str) -> bool:
    """Whether a name is a registered organisation's, in full or in short: "Ambea", "Skolverket", "IVO"; not one that is
    a place's too, "Boliden", nor a club's that may be: "Hammarby"."""
    return name in _names()


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
