"""Regions, by their own names and their counties': "Region Halland", "Hallands län". "Halland" alone is a province."""

from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.extract.entities.claims import Claim
from pipeline.extract.entities.gazetteer import Gazetteer
from pipeline.extract.entities.kinds import goes_on_to_body
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.tokens import Token
from pipeline.model import Entity, EntityType
from pipeline.reference import County, counties
from pipeline.reference.naming import municipality_words

_JOINS = frozenset({",", "och", "samt", "eller"})


def entity_of(county: County) -> Entity:
    return Entity(EntityType.REGION, county.region_name, county.code, wikidata_id=county.wikidata_id)


def county_of(county: County) -> Entity:
    """What a table's column of counties names: where something lies, and nobody who acts."""
    return Entity(EntityType.PLACE, county.name, wikidata_id=county.wikidata_id)


def find_regions(found: tuple[Stretch, ...]) -> Iterator[Claim]:
    """Claims to the regions and counties that the stretches name."""
    for stretch in found:
        tokens = stretch.tokens
        header, rules = (stretch.header or "").casefold().strip(" :"), municipality_words()
        in_column = header in rules.region_table or header in rules.county_table
        for i in _beginnings(stretch):
            token = tokens[i]
            if not token.word:
                continue
            hit = _register().find(tokens, i)
            if hit and not goes_on_to_body(tokens, hit.end):
                yield _claim(tokens, i, hit.end, hit.value, "region-register")
            elif in_column and i == 0 and (bare := _bare().find(tokens, i)) and bare.end == len(tokens):
                named = entity_of(bare.value) if header in rules.region_table else county_of(bare.value)
                yield _claim(tokens, i, bare.end, named, "region-column")
            elif token.low in rules.region_plural:
                yield from _listed(tokens, i + 1)


def _beginnings(stretch: Stretch) -> list[int]:
    """The tokens at which a region may be named: by its own name, or behind "regionerna"."""
    plural = municipality_words().region_plural
    several = [i for i, token in enumerate(stretch.tokens) if token.low in plural]
    return sorted({*range(min(1, len(stretch.tokens))), *_register().beginnings(stretch), *several})


def _claim(tokens: Sequence[Token], start: int, end: int, entity: Entity, method: str) -> Claim:
    return Claim(tokens[start].start_char, tokens[end - 1].end_char, entity, method, 0.98)


def _listed(tokens: Sequence[Token], i: int) -> Iterator[Claim]:
    """The regions after "regionerna": "regionerna Halland, Skåne och Kalmar"."""
    while i < len(tokens) and tokens[i].word and (hit := _bare().find(tokens, i)):
        yield _claim(tokens, i, hit.end, entity_of(hit.value), "region-list")
        i = hit.end
        while i < len(tokens) and tokens[i].text in _JOINS:
            i += 1


@cache
def _register() -> Gazetteer[Entity]:
    return Gazetteer((name, entity) for county in counties() for name, entity in _names(county))


@cache
def _bare() -> Gazetteer[County]:
    return Gazetteer((name, county) for county in counties() for name in (*_short(county), county.name))


def _short(county: County) -> tuple[str, ...]:
    """What a county is called without "län": "Hallands län" -> "Halland", "Kalmar län" -> "Kalmar"."""
    base = county.name.removesuffix(" län")
    region = county.region_name.removeprefix("Region ").removesuffix(" län")
    return tuple(dict.fromkeys((region, base.removesuffix("s"), base)))


def _names(county: County) -> Iterator[tuple[str, Entity]]:
    region = entity_of(county)
    yield county.region_name, region
    for short in (*_short(county), county.name):
        for kind in ("Region", "region", "Landstinget", "landstinget", "Landstinget i", "landstinget i"):
            yield f"{kind} {short}", region
    yield f"{county.name} landsting", region
    yield f"{county.name}s landsting", region
    if "Härjedalen" in county.region_name:
        for joint in (" / ", "-", " och "):
            yield county.region_name.replace(" Härjedalen", f"{joint}Härjedalen"), region
    if county.region_name == "Västra Götalandsregionen":
        for name in ("VGR", "VG-regionen", "västra Götalandsregionen", "Region Västra Götaland"):
            yield name, region
    yield county.name, region
