"""Names that at least fifty people in Sweden bear."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pipeline.reference.tables import rows


@cache
def given_names() -> Mapping[str, str]:
    """Given names with who is called by them: "F", "M", or "FM" where at least a tenth is of the rarer sex."""
    return MappingProxyType({row["name"]: row["sex"] for row in rows("given_names.csv")})


@cache
def surnames() -> frozenset[str]:
    """Surnames as they are written in the population register."""
    return frozenset(row["name"] for row in rows("surnames.csv"))
