"""Nouns in the plural that tell what the names beside them are: "fackförbund", "plattformarna", "ägarna"."""

from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.extract.rolewords import definite_role, role_of_several
from pipeline.model import EntityType
from pipeline.reference.endings import Endings
from pipeline.reference.naming import organization_words, work_words

# Ends of the definite plural, and what the indefinite has in their place.
_DEFINITE = (("arna", "ar"), ("arna", "are"), ("erna", "er"), ("orna", "or"), ("en", ""), ("men", ""))


class Told(NamedTuple):
    """What a noun tells that its names are."""

    kind: EntityType
    subtype: str | None


@lru_cache(maxsize=1 << 12)
def plural(word: str) -> Told | None:
    """What a noun in lower case and the indefinite plural tells: "ärendesystem"."""
    if not word[:1].islower():
        return None
    if work := _works().longest(word):
        return Told(EntityType.WORK, work_words().plurals[work])
    return Told(EntityType.ORGANIZATION, None) if word.endswith(organization_words().plurals) else None


@lru_cache(maxsize=1 << 12)
def definite_plural(word: str) -> Told | None:
    """The same of the definite plural, whatever its capital: "Plattformarna", "systemen", "museerna"."""
    return next((told for base in _bases(word) if (told := plural(base))), None)


@lru_cache(maxsize=1 << 12)
def of_agents(word: str) -> bool:
    """Whether a definite noun may be of persons as well as of firms: "ägaren", "utmanarna"."""
    return definite_role(word) or role_of_several(word) is not None


@cache
def _works() -> Endings:
    return Endings(work_words().plurals)


def _bases(word: str) -> list[str]:
    low = word.casefold()
    return [low.removesuffix(end) + more for end, more in _DEFINITE if low.endswith(end)]
