"""Which municipality "kommunen" means in an article, and which region "regionen"."""

from collections.abc import Sequence

from pipeline.extract.people.namedbodies import Body, Named, named_municipalities, named_regions
from pipeline.extract.people.stands import Stands
from pipeline.extract.people.surroundings import block_start, opening_end
from pipeline.model import Mention

_NEAR = 300


class Authorities:
    """The places that name municipalities and regions in an article, in the order of the text."""

    def __init__(self, text: str, stands: Stands, mentions: Sequence[Mention]) -> None:
        self._text = text
        self.municipalities = named_municipalities(text, stands, mentions)
        self.regions = named_regions(stands, mentions)

    def municipality(self, char: int) -> Body | None:
        """Which one is meant at offset `char`: the only one of the article, if it is more than where somebody is from,
        else the one that leads a sentence before in the block, the one whose body was named right before, or the only
        one of the headline and what follows it."""
        towns = self.municipalities
        every = {town.body for town in towns}
        if len(every) == 1 and any(not self._text.endswith(" från ", 0, town.start_char) for town in towns):
            return every.pop()
        block, opening = block_start(self._text, char), opening_end(self._text)
        here = [town.body for town in towns if town.stand.leads and block <= town.start_char < char]
        near = [town.body for town in towns if self._as_body(town) and char - _NEAR < town.start_char < char]
        if here or near:
            return (here or near)[-1]
        first = {town.body for town in towns if town.start_char < opening}
        return first.pop() if len(first) == 1 else None

    def region(self, char: int) -> Body | None:
        """The region whose body was named last before offset `char`, by its name as written; the only one, wherever it
        stands."""
        before = [region.body for region in self.regions if region.start_char < char]
        only = len({region.body.entity for region in self.regions}) == 1
        return before[-1] if before else self.regions[-1].body if only else None

    def _as_body(self, town: Named) -> bool:
        """Whether a place names a municipality as a body: "Lunds kommun"."""
        return self._text.startswith(town.body.name, town.start_char)
