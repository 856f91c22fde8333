"""Names that at least fifty people in Sweden bear, and the common words that names are told from."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
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


@cache
def common_words() -> frozenset[str]:
    """Words met in lower case in a hundred thousand words of news. A capital at the beginning of a sentence tells
    nothing for these; other words there are names more often than not."""
    return frozenset(resources.files(__package__).joinpath("common_words.txt").read_text(encoding="utf-8").split())
