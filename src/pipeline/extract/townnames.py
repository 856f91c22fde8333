"""What municipalities, localities and other places are called, as words of an article."""

from functools import cache

from pipeline.reference import counties, countries, known_places, localities, municipalities


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


@cache
def _places() -> frozenset[str]:
    every = (municipalities(), localities(), known_places(), counties(), countries())
    return frozenset(place.name for places in every for place in places)


def names_place(name: str) -> bool:
    """Whether a name is of what somebody may live on or in, or speak for, without working for it."""
    return name in _places()
