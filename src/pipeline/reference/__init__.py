"""Reference data with its sources stated (SOURCES.md): registers of Sweden's municipalities, counties, parties,
agencies, localities and names, read from the package on first use and kept.

Everything is in the form the registers use: basic form, no genitive, normal capitals. Codes are SCB's.
"""

from pipeline.reference.gazetteer import (
    ORGANISATION_KINDS,
    dictionary,
    gazetteer,
    tagger_words,
    world_cities,
    world_given_names,
    world_surnames,
)
from pipeline.reference.names import common_words, given_names, surnames
from pipeline.reference.registers import (
    Agency,
    Country,
    County,
    KnownOrganisation,
    KnownPlace,
    Locality,
    Municipality,
    Organisation,
    Party,
    agencies,
    counties,
    countries,
    known_organisations,
    known_places,
    localities,
    municipalities,
    organisations,
    parties,
)

__all__ = [
    "ORGANISATION_KINDS",
    "Agency",
    "Country",
    "County",
    "KnownOrganisation",
    "KnownPlace",
    "Locality",
    "Municipality",
    "Organisation",
    "Party",
    "agencies",
    "common_words",
    "counties",
    "countries",
    "dictionary",
    "gazetteer",
    "given_names",
    "known_organisations",
    "known_places",
    "localities",
    "municipalities",
    "organisations",
    "parties",
    "surnames",
    "tagger_words",
    "world_cities",
    "world_given_names",
    "world_surnames",
]
