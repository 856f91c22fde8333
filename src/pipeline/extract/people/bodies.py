"""Which organisation later words point back to: "förbundet", "klubbens ordförande", "vd:n Anna Berg"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.extract.orgnames import official_names
from pipeline.model import Entity, EntityType, Mention
from pipeline.reference import common_words
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, BodyKind, body_kinds, body_noun, kind_of

_REACH = 900
_NEAR = 300
_INTRODUCING = 300
_OFTEN = 2
_ADDRESSED = (" till ", " med ", " enligt ", " mot ", " hos ")
SENTENCE_END = re.compile(r"[.!?][”\"»]? (?=[A-ZÅÄÖ”\"»–])")
# What comes from another: a customer's order, a sponsor's money, somebody's figures.
_GIVEN = re.compile(
    r"\b(?:order|ordern|beställning\w*|uppdrag\w*|kontrakt\w*|avtal\w*|stöd|bidrag|pengar|siffror|rapport|statistik"
    r"|kritik|besked\w*|brev\w*|bud|lån)(?: \w+)? från $"
)
_GIVES = re.compile(
    r"\b(?:(?:delas|delats|ges|utses|instifta\w*|tilldelas) (?:ut )?av|[Bb]akom \w+ står|pris(?:et)? från)\b[^.]*$"
)
_NOUN = re.compile(r"\b[A-ZÅÄÖa-zåäö-]{5,40}(?:et|en|an)\b")
# What a name that tells the kind is worth, in characters that another stands nearer.
_OWN = 400
_CALLED = 1500
_PROPER = frozenset({"Polisen", "Posten", "Hovet"})
_WORD_BEFORE = re.compile(r"(?<![\w-])([\w-]+)[ ”\"»]+$")
# A definite ending and the least that is left: "kören" is "kör".
_DEFINITE = ("en", "et", "n", "t")


@dataclass(frozen=True, slots=True)
class Pointer:
    """What points to an organisation that is not named there: the noun "förbundet", or "" where but a role in definite
    form does ("vd:n"), at offset `char`. `title`: the noun is but part of a title ("förbundsordföranden")."""

    noun: str
    char: int
    title: bool = False


# The noun of a pointer from an officer of a municipality whose title tells of none.
TOWN = "-"
# The noun for who gives a prize, of whatever kind: "juryns motivering".
AWARDER = "juryn"


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
        places = [(start, body) for start, body in places if not _plain(body.name)]
        self.named = [self._read(start, body) for start, body in sorted(places, key=lambda place: place[0])]

    def meant(self, pointer: Pointer) -> Body | None:
        """The organisation that is meant, None where that is open."""
        if not pointer.noun:
            return self._introduced(pointer.char)
        if pointer.noun in MUNICIPAL:
            return self._town(pointer.char)
        if pointer.noun in REGIONAL:
            return self._region(pointer.char)
        if pointer.noun == AWARDER:
            return self._awarder(pointer.char)
        if pointer.noun == TOWN:
            return self._town_subject(pointer.char)
        kind = kind_of(pointer.noun)
        named = [n for n in self.named if n.start_char < pointer.char] or self._alone()
        worth = [(n.start_char + bonus, n.body) for n in named if kind and (bonus := self._worth(n, kind, pointer))]
        best = max(worth, key=lambda pair: pair[0])[1] if worth else None
        return best or (self._introduced(pointer.char) if pointer.title else None)

    def _worth(self, named: Named, kind: BodyKind, pointer: Pointer) -> int | None:
        """How many characters nearer another must stand to be meant instead; None for what cannot be meant."""
        if named.called(pointer.noun, stem(pointer.noun)):
            return _CALLED
        if kind.names_one(named.body.name):
            return _OWN
        far = pointer.char - named.start_char > _REACH
        return None if not kind.open or pointer.title or named.addressed or far or _of_another(named, kind) else 1

    def _alone(self) -> list[Named]:
        """The organisations, where there is but one in the whole article."""
        return self.named if len({n.body.name for n in self.named}) == 1 else []

    def _read(self, start: int, body: Body) -> Named:
        before = self.text[max(start - 40, 0) : start]
        word = _WORD_BEFORE.search(before)
        described = word.group(1).casefold() if word else ""
        described = stem(described) if described.endswith(("en", "et", "n")) else described
        ended = self.text[start + len(body.name) : start + len(body.name) + 1] == "."
        addressed = before.endswith(_ADDRESSED) or (before.endswith(" från ") and not ended)
        addressed = addressed or _GIVEN.search(before) is not None
        return Named(body, start, addressed, described)

    def _introduced(self, char: int) -> Body | None:
        """The organisation or region that a role without one belongs to: the only one of the sentence before it in its
        block, then of the one before that; else the one that the headline names and the article is about."""
        block = self.text.rfind("\n", 0, char) + 1
        ends = [block, *(m.end() for m in SENTENCE_END.finditer(self.text, block, char))]
        for start, end in zip(reversed(ends), [char, *reversed(ends)], strict=False):
            found = {n.body for n in self.named if start <= n.start_char < end and not n.addressed}
            found |= {body for body, at in self._region_bodies() if start <= at < end}
            if len(found) == 1:
                return found.pop()
            if found or char - start > _INTRODUCING:
                return None
            nouns = (body_noun(m.group().casefold()) for m in _NOUN.finditer(self.text, start, end))
            noun = next((noun for noun in nouns if noun and noun not in MUNICIPAL | REGIONAL), None)
            if noun:
                return self.meant(Pointer(noun, start))
        return self._subject() or self._last_before(block)

    def _last_before(self, block: int) -> Body | None:
        """The only organisation of the block before, where its last sentence names it."""
        before = self.text.rfind("\n", 0, max(block - 1, 0)) + 1
        start = max((m.end() for m in SENTENCE_END.finditer(self.text, before, block)), default=before)
        if len({n.body for n in self.named if before <= n.start_char < block}) > 1:
            return None
        found = {n.body for n in self.named if start <= n.start_char < block and not n.addressed}
        return found.pop() if len(found) == 1 else None

    def _subject(self) -> Body | None:
        """The one organisation that the headline, or what follows it, names and the article again and again."""
        for end in (self.text.find("\n"), self.opening):
            first = {n.body for n in self.named if n.start_char < end}
            often = [body for body in first if self._told_of(body)]
            if first:
                return often[0] if len(often) == 1 == len(first) else None
        return None

    def _told_of(self, body: Body) -> bool:
        """Whether the article names an organisation again and again, and not only as whom something is done to."""
        namings = [n for n in self.named if n.body == body]
        return len(namings) >= _OFTEN and not all(n.addressed for n in namings)

    @property
    def opening(self) -> int:
        """Where the headline and the block after it end."""
        headline = self.text.find("\n")
        return max(self.text.find("\n", headline + 1), headline)

    def _region_bodies(self) -> list[tuple[Body, int]]:
        return [(_region_body(m), m.start_char) for m in self._regions if "egion" in m.text]

    def _town(self, char: int) -> Body | None:
        """The only municipality of the article, if it is more than where somebody is from, else the one whose body was
        named right before, else the only one of the headline and what follows it."""
        near = [m.entity for m in self._towns if " kommun" in m.text and char - _NEAR < m.start_char < char]
        opening = self.opening
        first = list(dict.fromkeys(m.entity for m in self._towns if m.start_char < opening))
        every = list(dict.fromkeys(m.entity for m in self._towns))
        every *= any(not self.text.endswith(" från ", 0, m.start_char) for m in self._towns)
        town = next(
            (found[-1] for found in (every[:1] * (len(every) == 1), near, first * (len(first) == 1)) if found), None
        )
        name = official_names().get(town.name) if town else None
        return Body(name, town) if name else None

    def _awarder(self, char: int) -> Body | None:
        """Who gives the prize whose jury is heard: named as such before, else the organisation named last."""
        before = [n for n in self.named if n.start_char < char and char - n.start_char <= _REACH]
        told = [n for n in before if _GIVES.search(self.text, max(n.start_char - 60, 0), n.start_char)]
        last = (told or before)[-1:]
        return last[0].body if last else None

    def _town_subject(self, char: int) -> Body | None:
        """The municipality that begins this block or the one before, where an officer is told of without one."""
        block = self.text.rfind("\n", 0, char) + 1
        starts = (block, self.text.rfind("\n", 0, max(block - 1, 0)) + 1)
        town = next((m.entity for start in starts for m in self._towns if m.start_char == start), None)
        name = official_names().get(town.name) if town else None
        return Body(name, town) if name else None

    def _region(self, char: int) -> Body | None:
        """The region whose body was named last, by its name as written; the only one, wherever it stands."""
        bodies = self._region_bodies()
        near = [body for body, at in bodies if at < char]
        only = [body for body, _ in bodies] if len({body.entity for body, _ in bodies}) == 1 else []
        return (near or only)[-1] if near or only else None


def _region_body(mention: Mention) -> Body:
    return Body(mention.text.removesuffix("s"), mention.entity)


def stem(noun: str) -> str:
    """An indefinite form of a definite noun: "kören" is "kör", "företaget" "företag"."""
    ending = next((e for e in _DEFINITE if noun.endswith(e) and len(noun) > len(e) + 2), "")
    return noun.removesuffix(ending)


def _plain(name: str) -> bool:
    """Whether a name is a common noun in definite form, "Juryn", which names nothing."""
    low = name.casefold()
    plain = low in common_words() or low == AWARDER or body_noun(low) in (low, "bolaget", "företaget")
    return name.endswith(("n", "t")) and plain and name not in _PROPER


def _of_another(named: Named, kind: BodyKind) -> bool:
    """Whether a name, or the noun before it, tells that an organisation is of another kind than one that any company
    may be of."""
    others = [other for other in body_kinds()[1:] if other is not kind]
    nouns = [noun for other in others for noun in other.nouns]
    described = any(named.described.endswith(stem(noun)) for noun in nouns) if named.described else False
    return described or any(other.names_one(named.body.name) for other in others)
