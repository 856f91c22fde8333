"""Regions, by their own names and their counties': "Region Halland", "Hallands län". "Halland" alone is a province."""

from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.extract.entities.claims import Claim
from pipeline.extract.entities.gazetteer import Gazetteer
from pipeline.extract.entities.kinds import MANY, goes_on_to_body
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.tokens import Token, at
from pipeline.model import Entity, EntityType
from pipeline.reference import County, counties
from pipeline.reference.naming import municipality_words


def entity_of(county: County) -> Entity:
    return Entity(EntityType.REGION, county.region_name, county.code, wikidata_id=county.wikidata_id)


def county_of(county: County) -> Entity:
    """What a table's column of counties names: where something lies, and nobody who acts."""
    return Entity(EntityType.PLACE, county.name, wikidata_id=county.wikidata_id)


def find_regions(found: tuple[Stretch, ...], words: WordPlaces) -> Iterator[Claim]:
    """Claims to the regions and counties that the stretches name: by their own names, and in a column of them."""
    for stretch, starts in words.standing(_register().beginnings(words)):
        tokens = stretch.tokens
        for i in starts:
            hit = _register().find(tokens, i)
            if hit and (not goes_on_to_body(tokens, hit.end) or _owns_many(tokens, hit.end)):
                yield _claim(tokens, i, hit.end, hit.value, "region-register")
    yield from (claim for stretch in found if stretch.header for claim in _in_column(stretch, stretch.header))


def _owns_many(tokens: Sequence[Token], end: int) -> bool:
    """Whether a region that is named before token `end` only owns what follows, of which it has several: "Region
    Skånes sjukhus"."""
    after, owner = at(tokens, end).text, tokens[end - 1].text
    return after.endswith(MANY) and owner.endswith("s") and tokens[end - 2].low == "region"


def _in_column(stretch: Stretch, header: str) -> Iterator[Claim]:
    """The region or county that fills a cell below a header that tells of them, where no name of its own stands."""
    tokens, rules, told = stretch.tokens, municipality_words(), header.casefold().strip(" :")
    regional = told in rules.region_table
    if not tokens or not (regional or told in rules.county_table) or _register().find(tokens, 0):
        return
    if (bare := _bare().find(tokens, 0)) and bare.end == len(tokens):
        yield _claim(tokens, 0, bare.end, entity_of(bare.value) if regional else county_of(bare.value), "region-column")


def _claim(tokens: Sequence[Token], start: int, end: int, entity: Entity, method: str) -> Claim:
    return Claim(tokens[start].start_char, tokens[end - 1].end_char, entity, method, 0.98)


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
