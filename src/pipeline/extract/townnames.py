"""What municipalities, localities and other places are called, as words of an article."""

from functools import cache, lru_cache

from pipeline.reference import counties, countries, known_places, localities, municipalities

# What a town is joined to before a firm's name: "Göteborgsbolaget Klarvik".
_FIRMS = ("bolaget", "företaget", "koncernen", "kedjan")


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


@lru_cache(maxsize=1 << 14)
def of_town(word: str) -> bool:
    """Whether a word joins a town to the noun for a firm, and is no part of the name behind it: "Göteborgsbolaget"."""
    noun = next((noun for noun in _FIRMS if word.endswith(noun)), None)
    town = word.removesuffix(noun) if noun else ""
    return is_place(town) or is_place(town.removesuffix("s")) or is_place(town.removesuffix("-"))


@cache
def _places() -> frozenset[str]:
    every = (municipalities(), localities(), known_places(), counties(), countries())
    return frozenset(place.name for places in every for place in places)


def names_place(name: str) -> bool:
    """Whether a name is of what somebody may live on or in, or speak for, without working for it."""
    return name in _places()
