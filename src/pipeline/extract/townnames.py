"""What municipalities and localities are called, as words of an article."""

from functools import cache

from pipeline.reference import localities, municipalities


@cache
def official_names() -> dict[str, str]:
    """Municipalities' short names with their official ones."""
    return {place.name: place.official_name for place in municipalities()}


@cache
def _localities() -> frozenset[str]:
    return frozenset(place.name for place in localities())


def is_place(word: str) -> bool:
    """Whether a word is a municipality's or a locality's name."""
    return word in official_names() or word in _localities()
