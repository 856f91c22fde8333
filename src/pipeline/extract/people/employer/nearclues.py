"""How near an article names somebody and an organisation: how far off the nearest place is and how the name stands
there, whether another is nearer, and what the sentences say that tell of both."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from pipeline.extract.people.employer.anchors import Anchor, Sign
from pipeline.extract.people.employer.besideclues import beside_clues, means, nouns_told
from pipeline.extract.people.employer.layout import Distance
from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.personclues import step
from pipeline.extract.people.employer.setting import Setting
from pipeline.extract.people.employer.surroundings import block_end, block_start
from pipeline.extract.people.person import Person

_RANKS = (0, 1, 2)
_FARTHEST: Final = 3
_ENDING: Final = 4


class _Nearest(NamedTuple):
    """How far a body is from what tells of somebody, on which side of it, and the place that names it there."""

    distance: Distance
    side: str
    place: Named

    @property
    def far(self) -> tuple[Distance, str]:
        return self.distance, self.side

    @property
    def words(self) -> str:
        """In the sentence, some sentences off in the block, or some blocks off."""
        if self.distance.blocks:
            return f"blocks {min(self.distance.blocks, _FARTHEST)} {self.side}"
        sentences = min(self.distance.sentences, _FARTHEST)
        return f"sentences {sentences} {self.side}" if sentences else "sentences 0"


class Near:
    """How near each body of an article is named to where it tells of a person."""

    def __init__(self, person: Person, told: Sequence[Anchor], setting: Setting) -> None:
        self._role, self._setting = person.role, setting
        self._first = person.mentions[0].start_char if person.mentions else None
        self._by_sentence: dict[int, list[Anchor]] = defaultdict(list)
        self._by_sign: dict[Sign, list[Anchor]] = defaultdict(list)
        for anchor in sorted(told, key=lambda anchor: anchor.start_char):
            self._by_sentence[anchor.sentence].append(anchor)
            self._by_sign[anchor.sign].append(anchor)
        self._nouns = nouns_told(told, setting)
        self._nearest = {body: self._by_signs(places) for body, places in setting.named.items()}
        least = {body: min(each.distance for each in found.values()) for body, found in self._nearest.items() if found}
        ranked = sorted(least, key=lambda body: least[body])
        organizations = [body for body in ranked if setting.named[body][0].authority is None]
        self._ranks = {body: rank for rank, body in enumerate(ranked)}
        self._organizations = {body: rank for rank, body in enumerate(organizations)}

    def _by_signs(self, places: Sequence[Named]) -> Mapping[Sign, _Nearest]:
        """The nearest of some places to what tells of the person by each sign."""
        found = {}
        for sign, anchors in self._by_sign.items():
            starts = [anchor.start_char for anchor in anchors]
            near = (self._beside(place, anchors, bisect_left(starts, place.start_char)) for place in places)
            found[sign] = min(near, key=lambda each: each.far)
        return found

    def _beside(self, place: Named, anchors: Sequence[Anchor], at: int) -> _Nearest:
        """How far a place is from the anchors around it, before the one at `at` of these and behind it."""
        char, layout = place.start_char, self._setting.layout
        near = [
            _Nearest(layout.distance(char, a.start_char), "before" if char < a.start_char else "behind", place)
            for a in anchors[max(at - 1, 0) : at + 1]
        ]
        return min(near, key=lambda each: each.far)

    def clues(self, body: Body) -> Iterator[str]:
        """The clues of where a body is named."""
        places = self._setting.named[body]
        yield from self._distance_clues(body)
        yield from self._rank_clues(body)
        yield from self._order_clues(body)
        for noun, signs in self._nouns.items():
            if any(means(place, noun) for place in places):
                yield from (f"its noun {by}" for by in signs)
        for place in places:
            sentence = self._setting.layout.sentence(place.start_char)
            for anchor in self._by_sentence.get(sentence, ()):
                if anchor.sign is not Sign.CAPTION:
                    yield from beside_clues(place, anchor, self._setting)
            if any(anchor.sign is not Sign.ROLE for anchor in self._by_sentence.get(sentence + 1, ())):
                yield "sentence before, leads" if place.stand.leads else "sentence before"

    def _distance_clues(self, body: Body) -> Iterator[str]:
        found, authority = self._nearest[body], self._setting.named[body][0].authority or "organisation"
        told = "role" if self._role else "no role"
        for sign, near in found.items():
            how = f"{sign} {near.words}"
            yield from (how, f"{how} {told}", f"{how} {authority}")
            yield from (f"{how} {stand}" for stand in _stands(near.place))
        if found:
            how = f"near {min(found.values(), key=lambda near: near.far).words}"
            yield from (how, f"{how} {self._often(body)}")

    def _rank_clues(self, body: Body) -> Iterator[str]:
        """Whether another body is named nearer."""
        if body not in self._ranks:
            return
        authority = self._setting.named[body][0].authority or "organisation"
        yield f"nearer {step(self._ranks[body], _RANKS)} {authority}"
        if (rank := self._organizations.get(body)) is None:
            return
        yield f"nearer organisations {step(rank, _RANKS)}"
        if rank == 0:
            distance = min(near.distance for near in self._nearest[body].values())
            yield from (f"nearest {self._often(body)}", f"nearest -{(self._role or '-').casefold()[-_ENDING:]}")
            yield f"nearest {min(distance.blocks, _FARTHEST)} {min(distance.sentences, _FARTHEST - 1)}"

    def _order_clues(self, body: Body) -> Iterator[str]:
        """Whether a body is the last that is named before the person, and the only one of the block."""
        if self._first is None:
            return
        setting = self._setting
        before = bisect_left(setting.starts, self._first)
        if before and setting.places[before - 1].body == body:
            yield "last before"
        told = (setting.places[i] for i in range(before - 1, -1, -1))
        last = next((place for place in told if place.authority is None), None)
        if last and last.body == body:
            yield "last organisation before"
        start, end = block_start(setting.text, self._first), block_end(setting.text, self._first)
        block = setting.places[bisect_left(setting.starts, start) : bisect_left(setting.starts, end)]
        if {place.body for place in block} == {body}:
            yield "only in the block"

    def _often(self, body: Body) -> str:
        return "most" if len(self._setting.named[body]) == self._setting.most else "other"


def _stands(place: Named) -> Iterator[str]:
    """How a name stands that is the nearest."""
    if place.stand.leads:
        yield "leads"
    if place.stand.addressed or place.stand.opposed:
        yield "addressed"
