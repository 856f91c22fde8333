"""The places of an article at which somebody's employer may be named, the nearest to where he or she is told of
first: the sentence, those before it in the block, the block of narration before, the headline and the opening."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.fitting import fits, told_firm, told_kind
from pipeline.extract.people.employer.leadingon import hands_over
from pipeline.extract.people.employer.namedbodies import Body, Named, only_body
from pipeline.extract.people.employer.parts import parts
from pipeline.extract.people.employer.stands import Stand, stem
from pipeline.extract.people.employer.surroundings import (
    block_start,
    last_told,
    narration_before,
    sentence_end,
    sentence_starts,
    sentences_back,
    spoken,
)
from pipeline.extract.people.employer.there import pointed_at
from pipeline.extract.people.pointers import THERE, Pointer
from pipeline.model import EntityType
from pipeline.reference.employers import EmployerClass, Reach

_AUTHORITY = re.compile(r"(?:Även |Men |Också )?([Kk]ommunen|[Ss]taden|[Rr]egionen) (?=[a-zåäö])")
_OFTEN = 2
# "På Klarvik är det tyst. Chefen där".
_ONE_THERE = re.compile(r"[A-ZÅÄÖ]\w{1,40}[ent] där (?=[a-zåäö])")


@dataclass(frozen=True, slots=True)
class Places:
    """What the places of an article name of what fits a class of roles, the nearest to offset `char` first. `head`: but
    one person has the role in an organisation."""

    kind: EmployerClass
    role: str
    head: bool
    bodies: Bodies
    fit: Sequence[Named]
    char: int

    def __iter__(self) -> Iterator[list[Named]]:
        text = self.bodies.text
        starts = sentences_back(text, self.char)
        yield self._between(starts[0], self.char if self.kind.any else sentence_end(text, self.char))
        yield self._by_noun(starts[0], self.char)
        for end, start in pairwise(starts[: 2 if self.kind.elected else None]):
            yield self._between(start, end)
            yield self._by_noun(start, end)
            yield self._there(start)
        if self.kind.reach is not Reach.SENTENCE:
            before, end = narration_before(text, block_start(text, self.char))
            yield self._there(sentence_starts(text, before, end)[-1])
            yield self._before()
        if self.kind.reach in (Reach.HEADLINE, Reach.ARTICLE) and not self._dealt_with():
            yield from self._focal()

    def _dealt_with(self) -> bool:
        """Whether the block names before, but as whom others deal with, a firm that may have the role too: "Virket kom
        från Klarvik. Vd:n"."""
        block = block_start(self.bodies.text, self.char)
        met = [n for n in self.bodies.named if block <= n.start_char < self.char and n.stand.addressed]
        return self.kind.of_firm and any(told_firm(n) and fits(n, self.kind) for n in met)

    def _between(self, start: int, end: int) -> list[Named]:
        return [n for n in self.fit if start <= n.start_char < end and self._heard(n)]

    def _heard(self, named: Named) -> bool:
        """Whether the writer tells of what a place names; for who was elected, as where something goes on."""
        return not named.stand.quoted and (named.stand.leads or not self.kind.elected)

    def _by_noun(self, start: int, end: int) -> list[Named]:
        """What a noun of a stretch stands for, where that fits: "På bageriet märks det. Driftchefen ...", "På kommunens
        fastighetskontor räknar projektledaren ..."."""
        text = self.bodies.text
        last = sentence_end(text, self.char) if start <= self.char <= end else end
        if spoken(text, start):  # what is but spoken of shows nobody at work
            start = min(self.char, last)
        if self.kind.service and parts().search(self.bodies.text, start, last):
            body = self.bodies.meant(Pointer("kommunen", start))
            return [Named(body, start)] if body else []
        noun = self._authority(start) or self.bodies.noun_between(start, end)
        body = self.bodies.meant(Pointer(noun, start)) if noun else None
        named = Named(body, start, Stand(stem(noun))) if body and noun else None
        return [named] if named and fits(named, self.kind) else []

    def _there(self, start: int) -> list[Named]:
        """What the sentence at offset `start` of a block leads to by "där", "teknik från Klarvik. Där är man lugn.",
        "Chefen där", but where it names another: "i Ljungby. Där har Klarvik"."""
        text = self.bodies.text
        named = self._between(start, sentence_end(text, start))
        opens = text.startswith(f" {THERE.capitalize()} ", start - 1) or _ONE_THERE.match(text, start) is not None
        body = pointed_at(Pointer(THERE, start), self.role, self.bodies) if opens and not named else None
        return [Named(body, start)] if body else []

    def _authority(self, start: int) -> str | None:
        """The noun for a municipality or region that leads the sentence at offset `start`: "Regionen anser"."""
        led = None if self.kind.elected else _AUTHORITY.match(self.bodies.text, start)
        return led.group(1).casefold() if led else None

    def _before(self) -> list[Named]:
        """What the block of narration before leads to in its last sentence; for roles that reach so far all that it
        names, but an organisation of any kind only as who leads a sentence or in the last one."""
        text = self.bodies.text
        start, end = narration_before(text, block_start(text, self.char))
        last = last_told(text, start, end)
        named = self._between(start, end)
        if self.kind.reach in (Reach.NEAR, Reach.ARTICLE):
            told = [n for n in named if self._told(n, last)]
        else:
            alone = last == start or (only_body(named) is not None and all(n.start_char >= last for n in named))
            told = [n for n in named if hands_over(text, last, n, alone=alone)]
            alone = alone or (self.head and only_body(named) is not None)
            told = told or ([n for n in named if self._introduced(n, start, last)] if alone else [])
        return told

    def _introduced(self, named: Named, start: int, last: int) -> bool:
        """Whether a block at offset `start`, whose last sentence is at `last`, goes before speech and brings in the
        only one that it names as what it leads up to, and names first: "Pengarna lånas av Klarvik"."""
        if not spoken(self.bodies.text, block_start(self.bodies.text, self.char)):
            return False
        first = self.bodies.text.find(named.body.name) >= start
        return last == start and first and not (named.authority or named.stand.tied or named.stand.leads)

    def _told(self, named: Named, last: int) -> bool:
        """Whether what the block before names is told of there, and is not whom another works for, nor who but made
        what is told of."""
        if not self.kind.acting or named.stand.leads or (not self.kind.any and self._told_of(named)):
            return True
        aside = named.stand.tied or named.stand.made or (self.kind.any and named.stand.placed)
        return named.start_char >= last and not aside

    def _told_of(self, named: Named) -> bool:
        """Whether a place goes on to tell of the firm that it names, or names it as whose the house is of which the
        block tells: "från Klarvik, som har", "Huset ägs av Klarvik"."""
        behind = named.start_char + len(named.body.name)
        return bool(named.stand.house) or self.bodies.text.startswith(", som ", behind)

    def _focal(self) -> Iterator[list[Named]]:
        """What the article is about: what the headline names, or the block behind it, and the article again; for who
        heads one of a kind that names tell, or a municipality, the only one that it names at all, or the foremost; or
        the firm that is called one in the opening, even as whom others complain of."""
        text, opening = self.bodies.text, self.bodies.opening
        fit = [n for n in self.fit if self._is_house(n)]
        if self.kind.any and self.kind.kinds:
            fit = [n for n in fit if told_kind(n, self.kind)]
        if self.kind.any and (before := self._told_before()):
            fit = [n for n in fit if n.body in before]
        far = self.kind.reach is Reach.ARTICLE
        for end in (text.find("\n"), opening)[: 2 if far else 1]:
            first = [n for n in fit if n.start_char < end and _acts(n) and not (self.kind.any and n.stand.made)]
            told = [n for n in first if self._plain(n, headline=end < opening)]
            yield told if only_body(first) else first
        yield self._foremost(fit) if self.head and (self.kind.closed or (self.kind.municipal and far)) else []
        yield (
            [n for n in self.bodies.named if n.firm and n.start_char < opening]
            if self.kind.of_firm or (self.kind.any and far)
            else []
        )

    def _foremost(self, fit: list[Named]) -> list[Named]:
        """Of some places those of the one organisation of the opening that the article names most often, if there is
        such a one; else all."""
        often = Counter(n.body for n in self.bodies.places)
        first = only_body([n for n in fit if n.start_char < self.bodies.opening and not n.authority])
        others = (often[n.body] for n in fit if n.body != first)
        foremost = first is not None and often[first] > max(others, default=0)
        return [n for n in fit if n.body == first] if foremost else fit

    def _told_before(self) -> set[Body]:
        """The bodies of which the block of narration before tells, if it does of any: what is of any kind is no other,
        whatever the headline names."""
        start, end = narration_before(self.bodies.text, block_start(self.bodies.text, self.char))
        return {n.body for n in self._between(start, end) if n.stand.leads}

    def _is_house(self, named: Named) -> bool:
        """Whether an article may be set in a body: in any organisation, but in a municipality only for roles that none
        but municipalities give, where it is the only one; a region is too large a house for that."""
        towns = {n.body for n in self.fit if n.authority == EntityType.MUNICIPALITY}
        return not named.authority or (self.kind.municipal and towns == {named.body})

    def _plain(self, named: Named, *, headline: bool) -> bool:
        """Whether an article is plainly about a body of its opening: an authority, one that leads its sentence or is
        named again, or that the headline tells by its kind or as who acts."""
        if headline and (self.kind.closed or not named.stand.placed):
            return True
        often = sum(n.body == named.body for n in self.bodies.places) >= _OFTEN
        return bool(named.authority) or named.stand.leads or often


def _acts(named: Named) -> bool:
    """Whether a place of the opening tells of who acts: any organisation, but a municipality or region only where it is
    named as more than where something is."""
    return not named.authority or not named.stand.placed
