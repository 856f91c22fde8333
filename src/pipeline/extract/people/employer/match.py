"""The match that an article is the report of: its two sides, and where the article names or means either."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.outcome import acting, winner_told
from pipeline.extract.people.employer.pairing import find_pairing, forms
from pipeline.extract.people.employer.sideplaces import Place, places_called, places_meant


@dataclass(frozen=True, slots=True)
class Match:
    """A match: the two clubs, by their index the one that won, where that is told, and where either is named or meant,
    in order. `headline`: the side whose match the headline makes it. `listed`: scores are told with the club at index 0
    first."""

    clubs: tuple[Body, Body]
    winner: int | None
    headline: int | None
    places: tuple[Place, ...]
    listed: bool

    def within(self, start: int, end: int) -> list[Place]:
        """The places from one offset up to another."""
        return [p for p in self.places if start <= p.start_char < end]

    def index(self, name: str | None) -> int | None:
        """Which side bears a name, in full or in short."""
        found = {i for i, club in enumerate(self.clubs) if name and name in forms(club.name)}
        return found.pop() if len(found) == 1 else None


def find_match(text: str, named: Sequence[Named]) -> Match | None:
    """The match that a text is the report of, None for any other text."""
    pairing = find_pairing(text, named)
    if pairing is None:
        return None
    called = places_called(text, pairing)
    headline = acting(called, max(text.find("\n"), 0))
    places = sorted((*called, *places_meant(text))) if pairing.listed else called
    return Match(pairing.clubs, winner_told(text, called), headline, tuple(places), pairing.listed)
