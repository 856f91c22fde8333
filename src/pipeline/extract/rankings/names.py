"""What the rows of a ranking name: in a ranking's cell "Mark" and "Vara" are municipalities, not words."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from pipeline.model import Entity, EntityType
from pipeline.reference import counties, municipalities

_ADDED = re.compile(r" \([^()]{1,24}\)$|, (?:[A-ZÅÄÖ][a-zåäö]+ ){1,3}län$|[*†‡¹²³.:,;]{1,3}$")
_LONGEST = 5


@cache
def _regions() -> Mapping[str, Entity]:
    found: dict[str, Entity] = {}
    for county in counties():
        entity = Entity(EntityType.REGION, county.region_name, county.code, wikidata_id=county.wikidata_id)
        bare = county.name.removesuffix(" län").removesuffix("s"), county.region_name.removeprefix("Region ")
        for name in (county.name, county.region_name, *bare, *(f"Region {name}" for name in bare)):
            found[name.casefold()] = entity
    return found


@cache
def _places() -> Mapping[str, Entity]:
    found = dict(_regions())
    for place in municipalities():
        entity = Entity(EntityType.MUNICIPALITY, place.name, place.code, wikidata_id=place.wikidata_id)
        forms = (f"{place.name}{joint}{kind}" for joint in (" ", "s ") for kind in ("kommun", "stad"))
        for name in (place.name, place.official_name, *forms, *place.alt_names):
            found[name.casefold()] = entity
    return found


@lru_cache(maxsize=1 << 12)
def place_named(text: str, region: bool = False) -> Entity | None:
    """The municipality or region that a whole cell names, in the entity's full form.

    What stands after the name in parentheses, a county or a note mark, is left aside. With `region` a name that both
    bear ("Kalmar", "Gotland") is the region.
    """
    name = " ".join(text.split())
    for candidate in (name, _ADDED.sub("", name)):
        key = candidate.casefold()
        if region and key in _regions():
            return _regions()[key]
        if key in _places():
            return _places()[key]
    return None


def leading_place(text: str) -> str | None:
    """The longest municipality's or region's name that a line begins with, as printed."""
    words = text.split(" ", _LONGEST)[:_LONGEST]
    for count in range(len(words), 0, -1):
        bare = " ".join(words[:count]).rstrip(",;:.–-")
        if bare and bare[0].isupper() and bare.casefold() in _places():
            return bare
    return None
