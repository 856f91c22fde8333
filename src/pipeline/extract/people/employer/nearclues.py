"""What there is to be seen where an article names somebody and an organisation near each other: how far off the nearest
place is, whether another is nearer, and the words of a sentence that names both."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Final

from pipeline.extract.people.employer.anchors import Anchor, Sign
from pipeline.extract.people.employer.layout import Distance
from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.personclues import step
from pipeline.extract.people.employer.setting import Setting
from pipeline.extract.people.people import Person
from pipeline.model import EntityType
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_noun, kind_of

_WORD = re.compile(r"\w+(?:[-:]\w+)*|[^\w\s]")
_LENGTHS, _RANKS = (0, 1, 2, 4, 8, 16), (0, 1, 2)
_FARTHEST: Final = 3
# The most words between the two that are looked at one by one, and as a whole.
_BETWEEN, _PATH = 16, 3
_BEFORE: Final = 30


class Near:
    """How near each body of an article is named to where it tells of a person."""

    def __init__(self, person: Person, told: Sequence[Anchor], setting: Setting) -> None:
        self._person, self._told, self._setting = person, told, setting
        self._by_sentence: dict[int, list[Anchor]] = {}
        for anchor in told:
            self._by_sentence.setdefault(anchor.sentence, []).append(anchor)
        self._nearest = {body: self._distances(places) for body, places in setting.named.items()}
        least = {body: min(each[0] for each in found.values()) for body, found in self._nearest.items() if found}
        self._ranked = sorted(least, key=lambda body: least[body])
        self._organizations = [body for body in self._ranked if setting.named[body][0].authority is None]

    def _distances(self, places: Sequence[Named]) -> Mapping[Sign, tuple[Distance, str, Named]]:
        """How far the nearest place of a body is from what tells of the person by each sign, on which side, and it."""
        layout = self._setting.layout
        found: dict[Sign, tuple[Distance, str, Named]] = {}
        for place in places:
            for anchor in self._told:
                distance = layout.distance(place.start_char, anchor.start_char)
                side = "before" if place.start_char < anchor.start_char else "behind"
                if anchor.sign not in found or (distance, side) < found[anchor.sign][:2]:
                    found[anchor.sign] = distance, side, place
        return found

    def clues(self, body: Body) -> Iterator[str]:
        """The clues of where a body is named."""
        places = self._setting.named[body]
        yield from self._distance_clues(body)
        yield from self._rank_clues(body)
        yield from self._order_clues(body)
        yield from self._noun_clues(body)
        for place in places:
            sentence = self._setting.layout.sentence(place.start_char)
            for anchor in self._by_sentence.get(sentence, ()):
                if anchor.sign is not Sign.CAPTION:
                    yield from self._beside(place, anchor)
            if any(anchor.sign is not Sign.ROLE for anchor in self._by_sentence.get(sentence + 1, ())):
                yield "sentence before, leads" if place.stand.leads else "sentence before"

    def _distance_clues(self, body: Body) -> Iterator[str]:
        found, authority = self._nearest[body], self._setting.named[body][0].authority or "organisation"
        told = "role" if self._person.role else "no role"
        for sign, (distance, side, place) in found.items():
            how = _how_far(distance, side)
            yield from (f"{sign} {how}", f"{sign} {how} {told}", f"{sign} {how} {authority}")
            yield from (f"{sign} {how} {stand}" for stand in _stands(place))
        if found:
            how = _how_far(*min(found.values(), key=itemgetter(0, 1))[:2])
            yield from (f"near {how}", f"near {how} {'most' if self._most(body) else 'other'}")

    def _rank_clues(self, body: Body) -> Iterator[str]:
        """Whether another body is named nearer."""
        if body in self._ranked:
            authority = self._setting.named[body][0].authority or "organisation"
            yield f"nearer {step(self._ranked.index(body), _RANKS)} {authority}"
        if body not in self._organizations:
            return
        rank = self._organizations.index(body)
        yield f"nearer organisations {step(rank, _RANKS)}"
        if rank == 0:
            distance = min(each[0] for each in self._nearest[body].values())
            told = (self._person.role or "-").casefold()[-4:]
            yield from (f"nearest {'most' if self._most(body) else 'other'}", f"nearest -{told}")
            yield f"nearest {min(distance.blocks, _FARTHEST)} {min(distance.sentences, 2)}"

    def _order_clues(self, body: Body) -> Iterator[str]:
        """Whether a body is the last that is named before the person, and the only one of the block."""
        if not self._person.mentions:
            return
        first, layout = self._person.mentions[0].start_char, self._setting.layout
        before = [place for place in self._setting.places if place.start_char < first]
        if before and before[-1].body == body:
            yield "last before"
        organizations = [place for place in before if place.authority is None]
        if organizations and organizations[-1].body == body:
            yield "last organisation before"
        block = layout.blocks[layout.sentence(first)]
        if {p.body for p in self._setting.places if layout.blocks[layout.sentence(p.start_char)] == block} == {body}:
            yield "only in the block"

    def _noun_clues(self, body: Body) -> Iterator[str]:
        """The nouns that stand for organisations in sentences that tell of the person, where one may mean the body."""
        places = self._setting.named[body]
        for sentence, nouns in self._nouns.items():
            if any(_means(place, noun) for noun in nouns for place in places):
                yield f"its noun {' '.join(sorted({str(anchor.sign) for anchor in self._by_sentence[sentence]}))}"

    @cached_property
    def _nouns(self) -> Mapping[int, list[str]]:
        """The nouns that stand for organisations in each sentence that tells of the person, in definite form."""
        text, layout = self._setting.text, self._setting.layout
        found = {}
        for sentence in self._by_sentence:
            words = _WORD.findall(text[layout.starts[sentence] : layout.ends[sentence]])
            found[sentence] = [noun for word in words if (noun := body_noun(word) or body_noun(word.removesuffix("s")))]
        return found

    def _beside(self, place: Named, anchor: Anchor) -> Iterator[str]:
        """The clues of a sentence that tells of the person and names the body."""
        text, layout = self._setting.text, self._setting.layout
        end = place.start_char + len(place.body.name)
        right = anchor.start_char < place.start_char
        low, high = (anchor.end_char, place.start_char) if right else (end, anchor.start_char)
        between = _WORD.findall(text[low:high].casefold())
        beside = f"{anchor.sign} {'then' if right else 'after'}"
        yield beside
        yield f"{beside} {step(len(between), _LENGTHS)}"
        if any(low <= char < high for char in self._setting.namings[anchor.sentence]):
            yield f"{beside} past a person"
        if any(low < other.start_char < high and other.body != place.body for other in self._setting.places):
            yield f"{beside} past a body"
        start = layout.starts[anchor.sentence]
        before = _WORD.findall(text[max(start, place.start_char - _BEFORE) : place.start_char].casefold())
        yield f"{anchor.sign}, word before: {' '.join(before[-1:])}"
        yield f"{anchor.sign}, words before: {' '.join(before[-2:])}"
        if len(between) <= _PATH:
            yield f"{beside}: {' '.join(between)}"
        if len(between) < _BETWEEN:
            side = "then" if right else "after"
            yield from (f"{side}, between: {word}" for word in between)
        yield from (f"in: {word}" for word in _WORD.findall(text[start : layout.ends[anchor.sentence]].casefold()))

    def _most(self, body: Body) -> bool:
        return len(self._setting.named[body]) == self._setting.most


def _means(place: Named, noun: str) -> bool:
    """Whether a noun may stand for the body of a place: "kommunen" for a municipality, "skolan" for one of its kind."""
    if place.authority:
        return noun in (MUNICIPAL if place.authority == EntityType.MUNICIPALITY else REGIONAL)
    kind = kind_of(noun)
    return place.called(noun) or (kind is not None and place.of_kind(kind))


def _stands(place: Named) -> Iterator[str]:
    """How a name stands that is the nearest."""
    stand = place.stand
    if stand.leads:
        yield "leads"
    if stand.addressed or stand.opposed:
        yield "addressed"


def _how_far(distance: Distance, side: str) -> str:
    """A distance in words: in the sentence, some sentences off in the block, some blocks off."""
    if distance.blocks:
        return f"blocks {min(distance.blocks, _FARTHEST)} {side}"
    return f"sentences {min(distance.sentences, _FARTHEST)} {side if distance.sentences else ''}".rstrip()
