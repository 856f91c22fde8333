"""Registers of what has a code or an identifier: typed rows, in the order of their codes or names."""

from dataclasses import dataclass
from functools import cache

from pipeline.reference.tables import listed, rows


@dataclass(frozen=True, slots=True)
class Municipality:
    """`code` has four digits. `official_name` is "Varbergs kommun"; `alt_names` what it calls itself ("Malmö stad").
    `population` is of 31 December 2023. `seat` is its main town."""

    code: str
    name: str
    official_name: str
    alt_names: tuple[str, ...]
    county_code: str
    region_name: str
    seat: str
    wikidata_id: str | None
    population: int


@dataclass(frozen=True, slots=True)
class County:
    """`code` has two digits. `name` is "Hallands län", `region_name` "Region Halland", `wikidata_id` the county's."""

    code: str
    name: str
    letter: str
    region_name: str
    seat: str
    wikidata_id: str | None


@dataclass(frozen=True, slots=True)
class Party:
    """`name` is the everyday name, "Centerpartiet"; `other_names` are official, shorter and former ones."""

    abbreviation: str
    name: str
    other_names: tuple[str, ...]
    in_riksdag: bool
    wikidata_id: str | None


@dataclass(frozen=True, slots=True)
class Agency:
    """A state agency or court at home. `short_names` are the registers' abbreviations, not all in use in print."""

    name: str
    short_names: tuple[str, ...]
    other_names: tuple[str, ...]
    active: bool
    wikidata_id: str | None


@dataclass(frozen=True, slots=True)
class Locality:
    """A tätort of 2020. `aliases` are the parts of a joint name ("Skanör med Falsterbo")."""

    code: str
    name: str
    aliases: tuple[str, ...]
    municipality_code: str
    population: int
    wikidata_id: str | None


@dataclass(frozen=True, slots=True)
class Country:
    """`iso_code` is ISO 3166-1 alpha-3."""

    name: str
    alt_names: tuple[str, ...]
    capital: str
    iso_code: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """A company, brand or operator that is met in Sweden."""

    name: str
    wikidata_id: str | None


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """A widely known organisation. `kind`: association, union, media, company, public, education, international,
    club."""

    name: str
    short_names: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class KnownWork:
    """A widely known system, programme, award or ranking. `subtype` as in the data contract."""

    name: str
    subtype: str


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A well-known place that no register here holds. `kind`: province, part, water, route, district, world city,
    state."""

    name: str
    kind: str


@cache
def municipalities() -> tuple[Municipality, ...]:
    """All 290, in the order of their codes."""
    return tuple(
        Municipality(
            row["code"],
            row["name"],
            row["official_name"],
            listed(row["alt_names"]),
            row["county_code"],
            row["region_name"],
            row["seat"],
            row["wikidata_id"] or None,
            int(row["population"]),
        )
        for row in rows("municipalities.csv")
    )


@cache
def counties() -> tuple[County, ...]:
    """All 21, in the order of their codes."""
    return tuple(
        County(
            row["code"],
            row["name"],
            row["letter"],
            row["region_name"],
            row["seat"],
            row["wikidata_id"] or None,
        )
        for row in rows("counties.csv")
    )


@cache
def parties() -> tuple[Party, ...]:
    """The parties of the Riksdag first, then others that are or were well known."""
    return tuple(
        Party(
            row["abbreviation"],
            row["name"],
            listed(row["other_names"]),
            row["in_riksdag"] == "1",
            row["wikidata_id"] or None,
        )
        for row in rows("parties.csv")
    )


@cache
def agencies() -> tuple[Agency, ...]:
    """State agencies and courts, former ones too, in the order of their names."""
    return tuple(
        Agency(
            row["name"],
            listed(row["short_names"]),
            listed(row["other_names"]),
            row["active"] == "1",
            row["wikidata_id"] or None,
        )
        for row in rows("agencies.csv")
    )


@cache
def localities() -> tuple[Locality, ...]:
    """The tätorter of 2020, in the order of their codes; a name may stand for several."""
    return tuple(
        Locality(
            row["code"],
            row["name"],
            listed(row["aliases"]),
            row["municipality_code"],
            int(row["population"]),
            row["wikidata_id"] or None,
        )
        for row in rows("localities.csv")
    )


@cache
def countries() -> tuple[Country, ...]:
    """The countries of the world by their Swedish names."""
    return tuple(
        Country(row["name"], listed(row["alt_names"]), row["capital"], row["iso_code"]) for row in rows("countries.csv")
    )


@cache
def organisations() -> tuple[Organisation, ...]:
    """Companies, brands and operators, in the order of their names."""
    return tuple(Organisation(row["name"], row["wikidata_id"] or None) for row in rows("organisations.csv"))


@cache
def known_organisations() -> tuple[KnownOrganisation, ...]:
    """Organisations that Swedish newspapers name often, in the order of their names."""
    return tuple(
        KnownOrganisation(row["name"], listed(row["short_names"]), row["kind"])
        for row in rows("organisations_known.csv")
    )


@cache
def known_works() -> tuple[KnownWork, ...]:
    """Systems, programmes, awards and rankings that Swedish newspapers name often, in the order of their names."""
    return tuple(KnownWork(row["name"], row["subtype"]) for row in rows("works_known.csv"))


@cache
def known_places() -> tuple[KnownPlace, ...]:
    """Places that Swedish newspapers name often, in the order of their names."""
    return tuple(KnownPlace(row["name"], row["kind"]) for row in rows("places_known.csv"))
