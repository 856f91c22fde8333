"""Which organisation later words point back to: "förbundet", "klubbens ordförande", "vd:n Anna Berg"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.extract.orgnames import official_names
from pipeline.model import Entity, EntityType, Mention
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_kinds, kind_of

_REACH = 900
_NEAR = 300
_INTRODUCING = 260
# What a name that tells the kind is worth, in characters that another stands nearer.
_OWN = 400
_WORD_BEFORE = re.compile(r"([\w-]+)[ ”\"»]+$")
# A definite ending and the least that is left: "kören" is "kör".
_DEFINITE = ("en", "et", "n", "t")


@dataclass(frozen=True, slots=True)
class Pointer:
    """What points to an organisation that is not named there: the noun "förbundet", or "" where but a role in definite
    form does ("vd:n"), at offset `char`."""

    noun: str
    char: int


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation that is pointed to. `entity` is None where no mention holds it."""

    name: str
    entity: Entity | None


@dataclass(frozen=True, slots=True)
class _Named:
    body: Body
    start_char: int
    addressed: bool
    described: str

    def called(self, noun: str, stem: str) -> bool:
        """Whether a noun, or its stem, ends a word of the name or what stands before it: "åkeriet Klarvik"."""
        words = (*self.body.name.casefold().split(), self.described)
        return any(word.endswith((noun, stem)) for word in words)


class Bodies:
    """The organisations, municipalities and regions that an article names, in the order of the text.

    `also` are organisations' names that roles tell and no mention holds.
    """

    def __init__(self, text: str, mentions: Sequence[Mention], also: Iterable[str] = ()) -> None:
        self.text, self.mentions = text, mentions
        self._towns = [m for m in mentions if m.entity.type is EntityType.MUNICIPALITY]
        self._regions = [m for m in mentions if m.entity.type is EntityType.REGION]
        places = [
            (m.start_char, Body(m.entity.name, m.entity)) for m in mentions if m.entity.type is EntityType.ORGANIZATION
        ]
        held = {start for start, _ in places}
        told = {body.name for _, body in places} | {m.text for m in mentions}
        for name in sorted(set(also) - told):
            found = re.finditer(rf"\b{re.escape(name)}s?\b", text)
            places += [(f.start(), Body(name, None)) for f in found if f.start() not in held]
        self._named = [self._read(start, body) for start, body in sorted(places, key=lambda place: place[0])]

    def meant(self, pointer: Pointer) -> Body | None:
        """The organisation that is meant, None where that is open."""
        if not pointer.noun:
            return self._introduced(pointer.char)
        if pointer.noun in MUNICIPAL:
            return self._town(pointer.char)
        if pointer.noun in REGIONAL:
            return self._region(pointer.char)
        kind, stem = kind_of(pointer.noun), _stem(pointer.noun)
        if kind is None:
            return None
        named = [n for n in self._named if n.start_char < pointer.char] or self._alone()
        fitting = [
            (n.start_char + _OWN, n.body) for n in named if n.called(pointer.noun, stem) or kind.names_one(n.body.name)
        ]
        if kind.open:
            free = [n for n in named if not n.addressed and not _of_a_kind(n.body.name)]
            fitting += [(n.start_char, n.body) for n in free if pointer.char - n.start_char <= _REACH]
        return max(fitting, key=lambda pair: pair[0])[1] if fitting else None

    def _alone(self) -> list[_Named]:
        """The organisations, where there is but one in the whole article."""
        return self._named if len({n.body.name for n in self._named}) == 1 else []

    def _read(self, start: int, body: Body) -> _Named:
        before = self.text[max(start - 40, 0) : start]
        word = _WORD_BEFORE.search(before)
        described = word.group(1).casefold() if word else ""
        described = _stem(described) if described.endswith(("en", "et", "n")) else described
        return _Named(body, start, before.endswith((" till ", " med ")), described)

    def _introduced(self, char: int) -> Body | None:
        """The one organisation or region that the lines right before an offset tell of."""
        found = {n.body for n in self._named if char - _INTRODUCING < n.start_char < char and not n.addressed}
        found |= {
            Body(m.text.removesuffix("s"), m.entity)
            for m in self._regions
            if char - _INTRODUCING < m.start_char < char and m.text.startswith("Region ")
        }
        return found.pop() if len(found) == 1 else None

    def _town(self, char: int) -> Body | None:
        """The only municipality of the article, else the one whose body was named right before."""
        towns = {m.entity for m in self._towns}
        near = [m for m in self._towns if " kommun" in m.text and char - _NEAR < m.start_char < char]
        town = towns.pop() if len(towns) == 1 else near[-1].entity if near else None
        name = official_names().get(town.name) if town else None
        return Body(name, town) if name else None

    def _region(self, char: int) -> Body | None:
        """The region whose body was named last, by its name as written."""
        bodies = [m for m in self._regions if "egion" in m.text]
        near = [m for m in bodies if m.start_char < char]
        only = bodies if len({m.entity for m in bodies}) == 1 else []
        last = (near or only)[-1] if near or only else None
        return Body(last.text.removesuffix("s"), last.entity) if last else None


def _stem(noun: str) -> str:
    """An indefinite form of a definite noun: "kören" is "kör", "företaget" "företag"."""
    ending = next((e for e in _DEFINITE if noun.endswith(e) and len(noun) > len(e) + 2), "")
    return noun.removesuffix(ending)


def _of_a_kind(name: str) -> bool:
    return any(kind.names_one(name) for kind in body_kinds() if not kind.open)
