"""Reference data with its sources stated (SOURCES.md): registers of Sweden's municipalities, counties, parties,
agencies, localities and names, read from the package on first use and kept.

Everything is in the form the registers use: basic form, no genitive, normal capitals. Codes are SCB's.
"""

from pipeline.reference.names import given_names, surnames
from pipeline.reference.registers import (
    Agency,
    Country,
    County,
    Locality,
    Municipality,
    Organisation,
    Party,
    agencies,
    counties,
    countries,
    localities,
    municipalities,
    organisations,
    parties,
)

__all__ = [
    "Agency",
    "Country",
    "County",
    "Locality",
    "Municipality",
    "Organisation",
    "Party",
    "agencies",
    "counties",
    "countries",
    "given_names",
    "localities",
    "municipalities",
    "organisations",
    "parties",
    "surnames",
]
