"""What an article names as possible houses, counted once for all whose house is asked for."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property

from pipeline.extract.people.employer.layout import Layout
from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.person import Person
from pipeline.reference.employers import known_kinds

_MEDIA = "media"


class Setting:
    """The bodies of an article in the order of their first naming, and where each is named.

    `places` are those that name them, in order, but for newspapers and broadcasters, to whom people talk; `opening` is
    where headline and lede end, `match` whether the article is the report of one.
    """

    def __init__(
        self, text: str, places: Sequence[Named], people: Sequence[Person], opening: int, *, match: bool
    ) -> None:
        self.text, self.people, self.opening, self.match = text, people, opening, match
        self.places = [place for place in places if known_kinds().get(place.body.name) != _MEDIA]
        named: dict[Body, list[Named]] = defaultdict(list)
        for place in self.places:
            named[place.body].append(place)
        self.named = dict(named)
        self.organizations = [body for body, found in named.items() if found[0].authority is None]
        self.ranks = {body: rank for rank, body in enumerate(self.organizations)}
        self.most = max(map(len, named.values()), default=0)
        self.starts = [place.start_char for place in self.places]
        self.headline_end = text.find("\n")

    @cached_property
    def layout(self) -> Layout:
        """The sentences of the article."""
        return Layout(self.text)

    @cached_property
    def houses(self) -> Counter[str]:
        """How many persons words tie to each organisation, by its name."""
        return Counter(person.organization_name for person in self.people if person.organization_name)

    @cached_property
    def portrayed(self) -> str | None:
        """Whom the article names most often."""
        most = max(self.people, key=lambda person: len(person.mentions), default=None)
        return most.entity.name if most else None

    @cached_property
    def namings(self) -> list[list[int]]:
        """Where persons are named in each sentence."""
        found: list[list[int]] = [[] for _ in self.layout.starts]
        for person in self.people:
            for mention in person.mentions:
                found[self.layout.sentence(mention.start_char)].append(mention.start_char)
        return found
