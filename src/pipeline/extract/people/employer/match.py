"""The match that an article is the report of: its two sides, and where the article names or means either."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.outcome import acting, home_told, winner_told
from pipeline.extract.people.employer.pairing import find_pairing, forms
from pipeline.extract.people.employer.sideplaces import Place, places_called, places_meant


@dataclass(frozen=True, slots=True)
class Match:
    """A match: the two clubs, by their index the one that won, where that is told, and where either is named or meant,
    in order. `headline`: the side whose match the headline makes it. `listed`: scores are told with the club at index 0
    first; `score` is the last of them, where one line tells it."""

    clubs: tuple[Body, Body]
    winner: int | None
    headline: int | None
    places: tuple[Place, ...]
    listed: bool
    score: tuple[int, int] | None

    def within(self, start: int, end: int) -> list[Place]:
        """The places from one offset up to another."""
        return [p for p in self.places if start <= p.start_char < end]

    def index(self, name: str | None) -> int | None:
        """Which side bears a name, in full or in short."""
        found = {i for i, club in enumerate(self.clubs) if name and name in forms(club.name)}
        return found.pop() if len(found) == 1 else None


def find_match(text: str, named: Sequence[Named], meant: Callable[[str], Body | None]) -> Match | None:
    """The match that a text is the report of, None for any other text. `meant` gives the club that a noun for a side
    means by the opening."""
    pairing = find_pairing(text, named)
    if pairing is None:
        return None
    called = places_called(text, pairing)
    winner = winner_told(text, called) if pairing.winner is None else pairing.winner
    home = 0 if pairing.listed else _home(pairing.clubs, meant)
    home = home_told(text, called, winner) if home is None else home
    places = called if home is None else sorted((*called, *places_meant(text, home)))
    headline = acting(called, max(text.find("\n"), 0))
    return Match(pairing.clubs, winner, headline, tuple(places), pairing.listed, pairing.score)


def _home(clubs: tuple[Body, Body], meant: Callable[[str], Body | None]) -> int | None:
    """The club that plays at home by the opening."""
    home, away = meant("hemmalaget"), meant("gästerna")
    told = {clubs.index(home)} if home in clubs else set()
    told |= {1 - clubs.index(away)} if away in clubs else set()
    return told.pop() if len(told) == 1 else None
