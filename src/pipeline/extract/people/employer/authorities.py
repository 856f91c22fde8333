"""Which municipality "kommunen" means in an article, and which region "regionen"."""

from collections.abc import Sequence

from pipeline.extract.people.employer.namedbodies import (
    Body,
    Named,
    named_municipalities,
    named_regions,
    only_body,
)
from pipeline.extract.people.employer.stands import Stands
from pipeline.extract.people.employer.surroundings import (
    block_start,
    narration_before,
    sentence_end,
    sentences_back,
    spoken,
)
from pipeline.model import Mention

_NEAR = 300


class Authorities:
    """The places that name municipalities and regions in an article, in the order of the text."""

    def __init__(self, text: str, stands: Stands, mentions: Sequence[Mention], opening: int) -> None:
        self._text, self._opening = text, opening
        self.municipalities = named_municipalities(text, stands, mentions)
        self.regions = named_regions(stands, mentions)

    def municipality(self, char: int) -> Body | None:
        """Which one is meant at offset `char`: the only one of the article, if it is more than where somebody is from,
        else the one that leads a sentence before in the block or, before speech, in the narration before it, the only
        one that the last sentences before tell of, the one whose body was named right before, the only one of which the
        block before tells more than where something is, the only one of the headline and what follows it, or the only
        one that is called by its whole name, where the others but tell where something is."""
        towns = self.municipalities
        every = only_body([town for town in towns if not town.stand.quoted]) or only_body(towns)
        if every and any(not self._text.endswith(" från ", 0, town.start_char) for town in towns):
            return every
        here, before = self._around(char)
        acting = [town for town in here if not (town.stand.placed or town.stand.addressed)]
        if led := [town for town in (*before, *here) if town.stand.leads]:
            end = sentence_end(self._text, led[-1].start_char)
            return only_body([town for town in acting if town.start_char > end]) or led[-1].body
        start = sentences_back(self._text, char)[:2][-1]
        acting = [town for town in acting if town.start_char >= start]
        near = [town for town in towns if self._as_body(town) and char - _NEAR < town.start_char < char]
        opening = [town for town in towns if town.start_char < self._opening]
        nearest = near[-1].body if near else (None if here else self._told_before(char)) or only_body(opening)
        told = only_body(acting) or nearest or (None if here else only_body(before))
        return told or self._called_whole()

    def _told_before(self, char: int) -> Body | None:
        """The only one that the block of narration before that of offset `char` names, where it tells more than where
        something is: "var Lund, där bussen"."""
        first, last = narration_before(self._text, block_start(self._text, char))
        told = [town for town in self.municipalities if first <= town.start_char < last]
        acts = any(not (town.stand.placed or town.stand.addressed) for town in told)
        return only_body(told) if acts else None

    def _called_whole(self) -> Body | None:
        """The only one that is called by its whole name, where any other but tells where something is."""
        whole = only_body([town for town in self.municipalities if self._as_body(town)])
        others = [town.stand for town in self.municipalities if town.body != whole]
        return whole if all(stand.placed or stand.addressed for stand in others) else None

    def _around(self, char: int) -> tuple[list[Named], list[Named]]:
        """The municipalities that a block names before offset `char`, and, before speech, those that the narration
        before it does."""
        block = block_start(self._text, char)
        first, last = narration_before(self._text, block) if spoken(self._text, block) else (block, block)
        here = [town for town in self.municipalities if block <= town.start_char < char]
        return here, [town for town in self.municipalities if first <= town.start_char < last]

    def region(self, char: int) -> Body | None:
        """The region whose body was named last before offset `char`, by its name as written; the only one, wherever it
        stands."""
        before = [region.body for region in self.regions if region.start_char < char]
        only = len({region.body.entity for region in self.regions}) == 1
        return before[-1] if before else self.regions[-1].body if only else None

    def _as_body(self, town: Named) -> bool:
        """Whether a place names a municipality as a body: "Lunds kommun"."""
        return self._text.startswith(town.body.name, town.start_char)
