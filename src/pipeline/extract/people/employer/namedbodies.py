"""The organisations, municipalities and regions that an article names, each place with how the name stands there."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.extract.knownorgs import is_known
from pipeline.extract.people.employer.stands import PLAIN, Stand, Stands, stem
from pipeline.extract.people.pointers import AWARDER
from pipeline.extract.townnames import official_names
from pipeline.model import Entity, EntityType, Mention
from pipeline.reference import common_words, municipalities
from pipeline.reference.bodies import BodyKind, body_kinds, body_noun, firm_nouns, narrower
from pipeline.reference.employers import is_agency, is_authority, known_kinds

_WORKS = "verket"
_TEAM = "lag"
_SCHOOL, _HIGHER, _FOLK = "skola", "högskola", "folkhögskola"
_NO_TEAMS = ("bolag", "förslag", "anslag", "uppslag", "inslag", "avslag", "underlag")
# What leads to a name inside a sentence.
_INSIDE = re.compile(r"[a-zåäö] ")
_PROPER = frozenset({"Polisen", "Posten", "Hovet", "Länsstyrelsen"})


class Body(NamedTuple):
    """An organisation that is pointed to. `entity` is None where no mention holds it."""

    name: str
    entity: Entity | None


class Named(NamedTuple):
    """A place that names an organisation, a municipality or a region."""

    body: Body
    start_char: int
    stand: Stand = PLAIN

    @property
    def authority(self) -> str | None:
        """ "municipality" or "region" for one of those, None for an organisation."""
        kind = self.body.entity.type if self.body.entity else EntityType.ORGANIZATION
        return None if kind is EntityType.ORGANIZATION else kind.value

    def called(self, noun: str) -> bool:
        """Whether a noun, or its stem, ends a word of the name or what stands before it, "åkeriet Klarvik", or tells
        of what it runs."""
        words = (*self.body.name.casefold().split(), self.stand.described, self.stand.house)
        return any(word.endswith(noun) or _is_one(word, stem(noun)) for word in words)

    def of_kind(self, kind: BodyKind) -> bool:
        """Whether the name tells that this is of a kind, and not of another by a longer ending: "Lunds högskola" is no
        "skola"."""
        told = kind.told_by(self.body.name)
        return told > 0 and all(other.told_by(self.body.name) <= told for other in body_kinds())

    @property
    def firm(self) -> bool:
        """Whether the name, or the noun before it, tells of a firm: "Klarvik AB", "företaget Klarvik"."""
        described = self.stand.described.endswith(_firm_stems())
        return described or self.body.name.endswith(" AB")

    @property
    def works(self) -> bool:
        """Whether the name is of one word and ends as agencies' do, "Ljusverket", though no register has it as one, so
        that it may be a firm's."""
        name = self.body.name
        registered = is_agency(name) or is_authority(name) or name in known_kinds()
        return name.endswith(_WORKS) and " " not in name and not registered

    def of_another(self, kind: BodyKind) -> bool:
        """Whether the name, or the noun before it, tells that this is of another kind than `kind`, and of one that not
        any company may be of, nor a narrower one: "bostadsbolaget" is a "bolaget" too."""
        named = any(other.names_one(self.body.name) for other in _others(kind))
        return named or self.described_as_another(kind)

    def described_as_another(self, kind: BodyKind) -> bool:
        """Whether the noun before the name tells so; a "sågverk" is a firm, though it ends as agencies do."""
        told = self.stand.described
        return not describes(told, kind) and any(describes(told, other) for other in _others(kind))


def _others(kind: BodyKind) -> list[BodyKind]:
    """The kinds of which nothing is that is of a kind, as far as it is told."""
    return [other for other in body_kinds()[1:] if other is not kind and not narrower(other, kind)]


@cache
def _firm_stems() -> tuple[str, ...]:
    """The nouns for firms as they stand before a name."""
    return tuple(stem(noun) for noun in firm_nouns())


def named_bodies(
    text: str, stands: Stands, mentions: Sequence[Mention], also: Iterable[str], wholes: Mapping[str, Body]
) -> list[Named]:
    """The places of an article that name organisations, in order: `mentions` of such, and where the names in `also`
    stand, which no mention holds. `wholes` are the bodies by their short names."""
    organized = [m for m in mentions if m.entity.type is EntityType.ORGANIZATION]
    places = [(m.start_char, m.end_char, Body(m.entity.name, m.entity)) for m in organized]
    held = {start for start, *_ in places}
    known = {m.entity.name for m in organized} | {m.text for m in mentions}
    for name in sorted(set(also) - known):
        found = re.finditer(rf"\b{re.escape(name)}s?\b", text)
        places += [(f.start(), f.end(), Body(name, None)) for f in found if f.start() not in held]
    places.sort(key=lambda place: place[:2])
    inside = {body.name for start, _, body in places if _INSIDE.search(text, max(start - 2, 0), start)}
    proper = [place for place in places if not _common_noun(place[-1].name, place[-1].name in inside)]
    return [Named(wholes.get(body.name, body), start, stands.of(start, end)) for start, end, body in proper]


def named_municipalities(text: str, stands: Stands, mentions: Sequence[Mention]) -> list[Named]:
    """The places that name municipalities, in order, each by its official name: "Lunds kommun" for "Lund", but "Borås
    stad" where the article prints that. Those that somebody is from or a firm is in count as addressed; a dateline,
    "LUND.", tells but where."""
    towns = (m for m in mentions if m.entity.type is EntityType.MUNICIPALITY and m.entity.name in official_names())
    names = {m.end_char: m.entity.name for m in mentions if m.entity.type is EntityType.ORGANIZATION}
    found = []
    for town in towns:
        stand = stands.of(town.start_char, town.end_char)
        owner = names.get(town.start_char - len(" i "))
        seat = owner is not None and not institution(owner) and text.endswith(" i ", 0, town.start_char)
        addressed = stand.addressed or seat or text.endswith(" från ", 0, town.start_char)
        placed = town.text.isupper() or stand.placed
        body = Body(printed(town.entity.name, text), town.entity)
        if (placed, addressed) != (stand.placed, stand.addressed):
            stand = stand._replace(placed=placed, addressed=addressed)
        found.append(Named(body, town.start_char, stand))
    return sorted(found, key=lambda named: named.start_char)


def printed(name: str, text: str) -> str:
    """What a municipality is called: "Borås stad" where the article has it so, else its official name."""
    return next((city for city in _cities().get(name, ()) if city in text), official_names()[name])


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    """What the municipalities that call themselves so are called as cities, by their names."""
    return {place.name: place.alt_names for place in municipalities() if place.alt_names}


@lru_cache(maxsize=4096)
def institution(name: str) -> bool:
    """Whether a name tells of a house of one kind, a school, a hospital, an agency, that no firm is called after."""
    return any(kind.names_one(name) for kind in body_kinds() if not kind.open)


def named_regions(stands: Stands, mentions: Sequence[Mention]) -> list[Named]:
    """The places that name regions as bodies, in order, by the name that is written there."""
    regions = (m for m in mentions if m.entity.type is EntityType.REGION and "egion" in m.text)
    bodies = [(m, Body(m.text.removesuffix("s"), m.entity)) for m in regions]
    found = [Named(body, m.start_char, stands.of(m.start_char, m.end_char)) for m, body in bodies]
    return sorted(found, key=lambda named: named.start_char)


def only_body(places: Sequence[Named]) -> Body | None:
    """The body of some places, where all of them name the same."""
    found = {place.body for place in places}
    return found.pop() if len(found) == 1 else None


def describes(word: str, kind: BodyKind) -> bool:
    """Whether a noun before a name, in basic form, tells that it is of a kind: "konsultföretag"."""
    ends = word.endswith(tuple(stem(noun) for noun in kind.nouns))
    return ends and any(_is_one(word, stem(noun)) for noun in kind.nouns)


def _is_one(word: str, noun: str) -> bool:
    """Whether a word is a noun or a compound of it: a "fotbollslag" is a "lag", a "bolag" and a "förslag" are none, nor
    is a seat of higher learning a "skola", unless it is a folk high school."""
    other = (noun == _TEAM and word.endswith(_NO_TEAMS)) or (
        noun == _SCHOOL and word.endswith(_HIGHER) and not word.endswith(_FOLK)
    )
    return word.endswith(noun) and not other


def _common_noun(name: str, inside: bool) -> bool:
    """Whether a name is a common noun in definite form, "Juryn", "Koncernens", which names nothing. A compound that is
    written with a capital `inside` a sentence is a name: "anställda på Rutbolaget"."""
    if body_noun(low := name.casefold().removesuffix("s")) == low and name.endswith("s"):
        return True
    low = name.casefold()
    nouns = (low,) if inside else (low, "bolaget", "företaget")
    common = low in common_words() or low == AWARDER or body_noun(low) in nouns
    proper = name in _PROPER or is_known(name)
    return name.endswith(("n", "t")) and common and not proper
