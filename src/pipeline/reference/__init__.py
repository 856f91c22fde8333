"""Reference data with its sources stated (SOURCES.md): registers of Sweden's municipalities, counties, parties,
agencies, localities and names, read from the package on first use and kept.

Everything is in the form the registers use: basic form, no genitive, normal capitals. Codes are SCB's.
"""

from pipeline.reference.names import common_words, given_names, surnames
from pipeline.reference.registers import (
    Agency,
    Country,
    County,
    KnownOrganisation,
    KnownPlace,
    KnownWork,
    Locality,
    Municipality,
    Organisation,
    Party,
    agencies,
    counties,
    countries,
    known_organisations,
    known_places,
    known_works,
    localities,
    municipalities,
    organisations,
    parties,
)

__all__ = [
    "Agency",
    "Country",
    "County",
    "KnownOrganisation",
    "KnownPlace",
    "KnownWork",
    "Locality",
    "Municipality",
    "Organisation",
    "Party",
    "agencies",
    "common_words",
    "counties",
    "countries",
    "given_names",
    "known_organisations",
    "known_places",
    "known_works",
    "localities",
    "municipalities",
    "organisations",
    "parties",
    "surnames",
]
