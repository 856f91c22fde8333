"""The organisations that an article names, each place with what is told of it there."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.extract.people.pointers import AWARDER
from pipeline.model import Entity, EntityType, Mention
from pipeline.reference import common_words
from pipeline.reference.bodies import BodyKind, body_kinds, body_noun

_ADDRESSED = (" till ", " med ", " enligt ", " mot ", " hos ")
# What comes from another: a customer's order, a sponsor's money, somebody's figures.
_GIVEN = re.compile(
    r"\b(?:order|ordern|beställning\w*|uppdrag\w*|kontrakt\w*|avtal\w*|stöd|bidrag|pengar|siffror|rapport|statistik"
    r"|kritik|besked\w*|brev\w*|bud|lån)(?: \w+)? från $"
)
_WORD_BEFORE = re.compile(r"(?<![\w-])([\w-]+)[ ”\"»]+$")
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
    """A place that names an organisation. `addressed`: it is but spoken to, quoted or met. `described`: the noun before
    its name, in basic form."""

    body: Body
    start_char: int
    addressed: bool
    described: str

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
    return [_read(text, start, body) for start, body in places if not _common_noun(body.name)]


def stem(noun: str) -> str:
    """An indefinite form of a definite noun: "kören" is "kör", "företaget" "företag"."""
    ending = next((e for e in _DEFINITE if noun.endswith(e) and len(noun) > len(e) + _LEAST), "")
    return noun.removesuffix(ending)


def describes(word: str, kind: BodyKind) -> bool:
    """Whether a noun before a name, in basic form, tells that it is of a kind: "konsultföretag"."""
    return bool(word) and word.endswith(tuple(stem(noun) for noun in kind.nouns))


def _read(text: str, start: int, body: Body) -> Named:
    before = text[max(start - _REACH, 0) : start]
    word = _WORD_BEFORE.search(before)
    described = word.group(1).casefold() if word else ""
    described = stem(described) if described.endswith(("en", "et", "n")) else described
    ended = text.startswith(".", start + len(body.name))
    addressed = before.endswith(_ADDRESSED) or (before.endswith(" från ") and not ended)
    return Named(body, start, addressed or _GIVEN.search(before) is not None, described)


def _common_noun(name: str) -> bool:
    """Whether a name is a common noun in definite form, "Juryn", which names nothing."""
    low = name.casefold()
    common = low in common_words() or low == AWARDER or body_noun(low) in (low, "bolaget", "företaget")
    return name.endswith(("n", "t")) and common and name not in _PROPER
