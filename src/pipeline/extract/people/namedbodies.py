"""The organisations, municipalities and regions that an article names, each place with what is told of it there."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pipeline.extract.orgnames import official_names
from pipeline.extract.people.pointers import AWARDER
from pipeline.extract.people.surroundings import block_start
from pipeline.model import Entity, EntityType, Mention
from pipeline.reference import common_words
from pipeline.reference.bodies import BodyKind, body_kinds, body_noun

_ADDRESSED = re.compile(r" (?:till|med|enligt|mot|hos) (?:[a-zåäö-]+(?:en|et|an) )?$")
# What comes from another: a customer's order, a sponsor's money, somebody's figures.
_GIVEN = re.compile(
    r"\b(?:order|ordern|beställning\w*|uppdrag\w*|kontrakt\w*|avtal\w*|stöd|bidrag|pengar|siffror|rapport|statistik"
    r"|kritik|erfarenhet\w*|besked\w*|brev\w*|bud|lån)(?: \w+)? från $"
)
# What leads from the beginning of a sentence to a name: "Även i Lund ...", "På förskolan Bäcken ...".
_LEAD = re.compile(
    r"(?:^|[.!?:][”\"»]? )(?:[–—-] )?[”\"»]?(?:(?:Även|Också|Men|Och|Där|Nu|Enligt) )?"
    r"(?:(?:[Ii]|[Pp]å|[Hh]os|[Vv]id|[Ii]nom) )?(?:(?:hela|[A-ZÅÄÖa-zåäö-]+(?:et|en|an)) )?[”\"»]?$"
)
# What joins a name to another, so that neither acts alone: "Lund, Eslöv och Hörby".
_JOINED = re.compile(r"(?:, [A-ZÅÄÖ][\w ]*)* och (?:[a-zåäö-]+(?:en|et|an) )?[A-ZÅÄÖ]")
_PLACED = re.compile(
    r"\b(?:i|på|från|till|vid|utanför|kring|runt|mellan|genom|av|om|hos|mot|över) (?:hela |centrala )?"
    r"(?:[A-ZÅÄÖ]\w+(?:, | och |–))*$"
)
_WORD_BEFORE = re.compile(r"(?<![\w-])([\w-]+)[ ”\"»]+$")
_TIED = re.compile(r"[A-ZÅÄÖ][\w-]+(?: |, \w+ )(?:på|vid|hos|för|från) (?:[a-zåäö-]+ )?$")
_MARKS = '”“"»«'
_REACH = 40
_PROPER = frozenset({"Polisen", "Posten", "Hovet"})
# A definite ending and the least that is left: "kören" is "kör".
_DEFINITE = ("en", "et", "n", "t")
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation that is pointed to. `entity` is None where no mention holds it."""

    name: str
    entity: Entity | None


@dataclass(frozen=True, slots=True)
class Named:
    """A place that names an organisation, a municipality or a region. `addressed`: it is but spoken to, quoted or met.
    `described`: the noun before its name, in basic form. `leads`: its sentence begins with it, as with who does
    something or where something goes on. `placed`: it is but where something is, "huset i Lund". `quoted`: it stands in
    quotation marks. `tied`: somebody else works there, "Bo Ek på Klarvik". `as_body`: a
    municipality or region is named as one, "Lunds kommun", or as whose something is, "Lunds skolor"."""

    body: Body
    start_char: int
    addressed: bool
    described: str
    leads: bool = False
    placed: bool = False
    quoted: bool = False
    tied: bool = False
    as_body: bool = False

    @property
    def authority(self) -> str | None:
        """ "municipality" or "region" for one of those, None for an organisation."""
        kind = self.body.entity.type if self.body.entity else EntityType.ORGANIZATION
        return None if kind is EntityType.ORGANIZATION else kind.value

    def called(self, noun: str) -> bool:
        """Whether a noun, or its stem, ends a word of the name or what stands before it: "åkeriet Klarvik"."""
        words = (*self.body.name.casefold().split(), self.described)
        return any(word.endswith((noun, stem(noun))) for word in words)

    def of_another(self, kind: BodyKind) -> bool:
        """Whether the name, or the noun before it, tells that this is of another kind than `kind`, and of one that not
        any company may be of."""
        others = [other for other in body_kinds()[1:] if other is not kind]
        described = any(describes(self.described, other) for other in others)
        return described or any(other.names_one(self.body.name) for other in others)


def named_bodies(text: str, mentions: Sequence[Mention], also: Iterable[str]) -> list[Named]:
    """The places of an article that name organisations, in order: `mentions` of such, and where the names in `also`
    stand, which no mention holds."""
    organized = (m for m in mentions if m.entity.type is EntityType.ORGANIZATION)
    places = [(m.start_char, Body(m.entity.name, m.entity)) for m in organized]
    held = {start for start, _ in places}
    known = {body.name for _, body in places} | {m.text for m in mentions}
    for name in sorted(set(also) - known):
        found = re.finditer(rf"\b{re.escape(name)}s?\b", text)
        places += [(f.start(), Body(name, None)) for f in found if f.start() not in held]
    places.sort(key=lambda place: place[0])
    return [_read(text, start, body.name, body) for start, body in places if not _common_noun(body.name)]


def named_municipalities(text: str, mentions: Sequence[Mention]) -> list[Named]:
    """The places that name municipalities, in order, each by its official name: "Lunds kommun" for "Lund". Those that
    somebody is from count as addressed."""
    towns = (m for m in mentions if m.entity.type is EntityType.MUNICIPALITY and m.entity.name in official_names())
    found = []
    for town in towns:
        named = _read(text, town.start_char, town.text, Body(official_names()[town.entity.name], town.entity))
        if _as_body(text, town):
            named = replace(named, as_body=True, placed=False)
        found.append(replace(named, addressed=named.addressed or text.endswith(" från ", 0, town.start_char)))
    return sorted(found, key=lambda named: named.start_char)


def named_regions(text: str, mentions: Sequence[Mention]) -> list[Named]:
    """The places that name regions as bodies, in order, by the name that is written there."""
    regions = (m for m in mentions if m.entity.type is EntityType.REGION and "egion" in m.text)
    found = [_read(text, m.start_char, m.text, Body(m.text.removesuffix("s"), m.entity)) for m in regions]
    return sorted((replace(named, as_body=True) for named in found), key=lambda named: named.start_char)


def stem(noun: str) -> str:
    """An indefinite form of a definite noun: "kören" is "kör", "företaget" "företag"."""
    ending = next((e for e in _DEFINITE if noun.endswith(e) and len(noun) > len(e) + _LEAST), "")
    return noun.removesuffix(ending)


def describes(word: str, kind: BodyKind) -> bool:
    """Whether a noun before a name, in basic form, tells that it is of a kind: "konsultföretag"."""
    return bool(word) and word.endswith(tuple(stem(noun) for noun in kind.nouns))


def _read(text: str, start: int, written: str, body: Body) -> Named:
    before = text[max(start - _REACH, block_start(text, start)) : start]
    word = _WORD_BEFORE.search(before)
    described = word.group(1).casefold() if word else ""
    described = stem(described) if described.endswith(("en", "et", "n")) else described
    ended = text.startswith(".", start + len(written))
    addressed = _ADDRESSED.search(before) is not None or (before.endswith(" från ") and not ended)
    addressed = addressed or _GIVEN.search(before) is not None
    quoted = sum(text.count(mark, block_start(text, start), start) for mark in _MARKS) % 2 == 1
    leads = _LEAD.search(before) is not None and _JOINED.match(text, start + len(written)) is None
    placed = not leads and _PLACED.search(before) is not None
    tied = not leads and _TIED.search(before) is not None
    return Named(body, start, addressed, described, leads, placed, quoted, tied)


def _as_body(text: str, mention: Mention) -> bool:
    """Whether a municipality is named as a body, "Lunds kommun", or as whose something is, "Lunds skolor"."""
    return (
        " kommun" in mention.text
        or text.startswith(" kommun", mention.end_char)
        or mention.text == f"{mention.entity.name}s"
    )


def _common_noun(name: str) -> bool:
    """Whether a name is a common noun in definite form, "Juryn", which names nothing."""
    low = name.casefold()
    common = low in common_words() or low == AWARDER or body_noun(low) in (low, "bolaget", "företaget")
    return name.endswith(("n", "t")) and common and name not in _PROPER
