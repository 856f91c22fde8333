"""Which municipality "kommunen" means in an article, and which region "regionen"."""

from collections.abc import Sequence

from pipeline.extract.orgnames import official_names
from pipeline.extract.people.namedbodies import Body
from pipeline.extract.people.surroundings import block_before, block_start, opening_end
from pipeline.model import Entity, EntityType, Mention

_NEAR = 300


class Authorities:
    """The municipalities and regions that an article names. `regions` are the places that name a region as a body, in
    the order of the text."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._towns = [m for m in mentions if m.entity.type is EntityType.MUNICIPALITY]
        regions = (m for m in mentions if m.entity.type is EntityType.REGION and "egion" in m.text)
        self.regions = [(m.start_char, Body(m.text.removesuffix("s"), m.entity)) for m in regions]

    def municipality(self, char: int) -> Body | None:
        """Which one is meant at offset `char`: the only one of the article, if it is more than where somebody is from,
        else the one whose body was named right before, else the only one of the headline and what follows it."""
        every = {m.entity for m in self._towns}
        if len(every) == 1 and any(not self._text.endswith(" från ", 0, m.start_char) for m in self._towns):
            return _municipal(every.pop())
        near = [m.entity for m in self._towns if " kommun" in m.text and char - _NEAR < m.start_char < char]
        if near:
            return _municipal(near[-1])
        opening = opening_end(self._text)
        first = {m.entity for m in self._towns if m.start_char < opening}
        return _municipal(first.pop()) if len(first) == 1 else None

    def municipality_told_of(self, char: int) -> Body | None:
        """The one that begins the block of offset `char` or the one before, where an officer is told of without one."""
        block = block_start(self._text, char)
        starts = (block, block_before(self._text, block))
        town = next((m.entity for start in starts for m in self._towns if m.start_char == start), None)
        return _municipal(town) if town else None

    def region(self, char: int) -> Body | None:
        """The region whose body was named last before offset `char`, by its name as written; the only one, wherever it
        stands."""
        before = [body for start, body in self.regions if start < char]
        only = len({body.entity for _, body in self.regions}) == 1
        return before[-1] if before else self.regions[-1][1] if only else None


def _municipal(town: Entity) -> Body | None:
    name = official_names().get(town.name)
    return Body(name, town) if name else None
