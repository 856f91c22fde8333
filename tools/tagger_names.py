"""Names of the reference data by kind, to put into sentences that train the tagger."""

import random
from collections.abc import Sequence

from pipeline import reference

FOREIGN = 0.4
PARTICLED, DOUBLED, HYPHENED = 0.04, 0.05, 0.7
PARTICLES = ("von", "von", "von der", "van", "van", "van der", "van den", "af", "de", "de", "de la", "del", "da", "di")
LEAST_TOWN = 3_000
LETTERS = ("S", "M", "C", "V", "KD", "MP", "SD", "FP", "L")
ROADS = ("E4", "E6", "E18", "E20", "riksväg 40", "väg 222")
PERSON_KINDS = ("person", "surname", "given", "mono")
PLACE_KINDS = ("country", "city", "town", "district", "landscape")
OTHER_KINDS = ("event", "work", "facility")


class Names:
    """Draws names by kind, the same ones from the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        lists = {kind: sorted(names) for kind, names in reference.gazetteer().items()}
        towns = [x.name for x in reference.localities() if x.population >= LEAST_TOWN]
        self._lists: dict[str, Sequence[str]] = lists | {
            "mono": lists["person"],
            "district": lists["sweden"],
            "town": sorted({*towns, *(m.name for m in reference.municipalities())}),
            "country": sorted({*lists["country"], *(c.name for c in reference.countries())}),
            "landscape": sorted(p.name for p in reference.known_places() if p.kind == "province"),
            "letter": LETTERS,
            "road": ROADS,
        }
        self._world_cities = sorted(reference.world_cities())
        self._given = sorted(reference.given_names()), sorted(reference.world_given_names())
        self._family = sorted(reference.surnames()), sorted(reference.world_surnames())
        self._places = self._known(("town", "district", "city", "country"))
        self._organisations = self._known(tuple(reversed(reference.ORGANISATION_KINDS)))

    def _known(self, kinds: Sequence[str]) -> dict[str, str]:
        return {name: kind for kind in kinds for name in self._lists[kind]}

    def label(self, kind: str) -> str:
        """The tagger's label of a kind."""
        if kind in PERSON_KINDS:
            return "PER"
        if kind in OTHER_KINDS:
            return "MISC"
        return "LOC" if kind in PLACE_KINDS else "O" if kind == "road" else "ORG"

    def place_kind(self, name: str) -> str | None:
        """The kind of a known place, by its name or the genitive."""
        return self._places.get(name) or self._places.get(name.removesuffix("s"))

    def organisation_kind(self, name: str) -> str | None:
        """The kind of a known organisation, by its name or the genitive. A place that acts is a team's."""
        known = self._organisations.get(name) or self._organisations.get(name.removesuffix("s"))
        place = self.place_kind(name)
        return known or (place if place in (None, "country") else "club")

    def draw(self, kind: str) -> list[str]:
        """The words of a name of a kind."""
        pick, foreign = self.random.choice, self.random.random() < FOREIGN
        if kind == "surname":
            return self.family(foreign)
        if kind == "given":
            return self.given(foreign)
        if kind == "person":
            return [*self.given(foreign), *self.family(foreign)]
        if kind == "city" and foreign:
            return pick(self._world_cities).split()
        return pick(self._lists[kind]).split()

    def given(self, foreign: bool) -> list[str]:
        """The words of a given name of Sweden or the world."""
        return self.random.choice(self._given[foreign]).split()

    def family(self, foreign: bool) -> list[str]:
        """The words of a family name; of the lists' few with a particle and none of two, as many as news has."""
        pick, chance = self.random.choice, self.random.random()
        name = pick(self._family[foreign]).split()
        if chance >= PARTICLED + DOUBLED or len(name) > 1:
            return name
        if chance < PARTICLED:
            return [*pick(PARTICLES).split(), *name]
        other = pick(self._family[foreign]).split()[-1]
        return [f"{name[0]}-{other}"] if self.random.random() < HYPHENED else [*name, other]


def owning(words: list[str]) -> list[str]:
    """A name in the genitive."""
    return words if words[-1].endswith(("s", "x", "z")) else [*words[:-1], words[-1] + "s"]
