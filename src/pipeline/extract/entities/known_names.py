"""Organisations and works that the registers know: agencies, unions, newspapers, companies, systems."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.firstwords import is_plain
from pipeline.extract.entities.gazetteer import Found, Gazetteer
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.namewords import of_make
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import DEFINITE, LISTING, SUBJECTS, looks_finite
from pipeline.model import EntityType
from pipeline.reference import (
    KnownWork,
    agencies,
    common_words,
    counties,
    known_organisations,
    known_works,
    organisations,
)
from pipeline.reference.naming import finite_verbs, organization_words, stop_words

_CLUBS = "club"
_UNION_ACTS = frozenset(
    """kräver vill varslar varnar anser menar kritiserar begär föreslår uppmanar hoppas befarar välkomnar anmäler
    strejkar protesterar avstyrker tillstyrker överklagar krävde varslade varnade kritiserade avstyrkte har""".split()
)
# Who may be the subject behind the verb, so that what is before it is but an object.
_OTHERS = SUBJECTS | frozenset("alla många ingen några folk".split())
# What resumes a union in the next sentence, and where that begins.
_UNION_NOUNS = ("förbundet", "facket", "fackföreningen")
_ENDS = frozenset(".!?")
_LONGEST = 25
_NATIONAL = ("Svensk", "Sverige", "Nordisk")
_SHORT = 12
# A name of several words that a register knows is seldom another's.
_WHOLE, _FIRM = 3.0, 1.6
_WHERE = frozenset("på via i till från genom ur över".split())


class Known(NamedTuple):
    """A register's name of an organisation. `firm`: the name means nothing else; a club's may mean its town."""

    name: str
    wikidata_id: str | None
    firm: bool


class Hit(NamedTuple):
    """A register's name at token `start` of a stretch."""

    stretch: Stretch
    start: int
    found: Found[Known]


def register_hits(words: WordPlaces) -> tuple[Hit, ...]:
    """Where names of the register stand, in order; they may overlap."""
    return tuple(
        Hit(stretch, i, hit)
        for stretch, starts in words.standing(register().beginnings(words))
        for i in starts
        if (hit := register().find(stretch.tokens, i))
    )


def known_evidence(hits: Sequence[Hit], names: Names) -> Iterator[Evidence]:
    """The register's organisations among an article's names, each once: how often it is named tells no more."""
    told: set[Evidence] = set()
    past = 0
    for stretch, i, hit in hits:
        tokens, token = stretch.tokens, stretch.tokens[i]
        if token.start_char >= past and token.word and not token.lower and names.free(token):
            past = tokens[hit.end - 1].end_char
            if not (_doubtful(stretch, i, hit.end) or _published_on(stretch, i, hit) or of_make(tokens, i)):
                sure = _WHOLE if " " in hit.value.name else _FIRM
                told.add(Evidence(hit.value.name, EntityType.ORGANIZATION, sure if hit.value.firm else 0.8, "register"))
    yield from sorted(told)


def known_work_evidence(words: WordPlaces, names: Names) -> Iterator[Evidence]:
    """The register's works among an article's names. A number, "1177", counts where no noun follows."""
    for stretch, starts in words.standing(_works().beginnings(words)):
        tokens = stretch.tokens
        for i in starts:
            hit = _works().find(tokens, i) if not tokens[i].lower and names.free(tokens[i]) else None
            after = at(tokens, i + 1)
            counts = (
                tokens[i].text.isdigit()
                and after.lower
                and not (after.text in stop_words() or after.text in finite_verbs())
            )
            if hit and not counts:
                yield Evidence(hit.value.name, EntityType.WORK, 4.0, "register", hit.value.subtype)


@cache
def _works() -> Gazetteer[KnownWork]:
    return Gazetteer((work.name, work) for work in known_works())


def long_named(hits: Sequence[Hit]) -> Iterator[tuple[int, int]]:
    """The places where a register's name of several words or with a hyphen stands: "Luleå tekniska universitet"."""
    for stretch, i, hit in hits:
        token = stretch.tokens[i]
        if token.capital and (hit.end > i + 1 or "-" in token.text):
            yield token.start_char, stretch.tokens[hit.end - 1].end_char


def _doubtful(stretch: Stretch, i: int, end: int) -> bool:
    """Whether the name may be a word at the beginning of a sentence, or go on to be another name."""
    word, after = stretch.tokens[i].text, at(stretch.tokens, end)
    if end == i + 1 and i in stretch.opening and is_plain(word):
        return not acts_by_name(stretch.tokens, i)
    if end > i + 1 and i in stretch.opening and stretch.tokens[end - 1].lower and not word.startswith(_NATIONAL):
        return all(_indefinite(token.low) for token in stretch.tokens[i:end])
    return end == i + 1 and after.capital and stretch.adjacent(end)


def _indefinite(low: str) -> bool:
    """Whether a word is a common one and no noun in definite form: "Ny teknik" is what any sentence may begin with."""
    return low in common_words() and not low.removesuffix("s").endswith(DEFINITE)


def union_acts(tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` is a union's name and a word, and does what unions do, "Kommunal har", or stands
    beside another: "Kommunal och Vision"."""
    if tokens[i].text not in _unions():
        return False
    beside = at(tokens, i + 1).text in LISTING and register().find(tokens, min(i + 2, len(tokens) - 1))
    return acts_as_union(tokens, i) or bool(beside and beside.value.name in _unions())


def acts_by_name(tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i`, which is a name too, does what only its bearer does: "Kommunal har"."""
    wished = at(tokens, i + 2).low in _OTHERS  # "Vision vill alla ha"
    return not wished and union_acts(tokens, i)


def acts_as_union(tokens: list[Token], i: int) -> bool:
    """Whether what is named at token `i` does what unions do, or "Förbundet" resumes it."""
    verb = at(tokens, i + 1).text
    if verb == "står" and at(tokens, i + 2).text == "bakom":
        return True
    return verb in _UNION_ACTS or ((verb in finite_verbs() or looks_finite(verb)) and resumed_as_union(tokens, i))


def resumed_as_union(tokens: list[Token], i: int) -> bool:
    """Whether the sentence after that of token `i` begins with the noun for a union: "Förbundets ombud"."""
    end = next((k for k in range(i, min(i + _LONGEST, len(tokens))) if tokens[k].text in _ENDS), len(tokens))
    return at(tokens, end + 1).low.removesuffix("s").endswith(_UNION_NOUNS)


def _published_on(stretch: Stretch, i: int, hit: Found[Known]) -> bool:
    """Whether a platform is only where something is seen: "på Instagram", "via Facebook och Tiktok"."""
    tokens = stretch.tokens
    if hit.value.name.casefold() not in organization_words().platforms:
        return False
    while i > 1 and tokens[i - 1].text in LISTING and tokens[i - 2].low in organization_words().platforms:
        i -= 2
    return at(tokens, i - 1).low in _WHERE


@cache
def register() -> Gazetteer[Known]:
    """All names, short names too, each under the name as it is written; not regions' and municipalities'."""
    regions = {county.region_name for county in counties()}
    municipal = (" kommun", " Kommun", " stad", " Stad")
    named = (known for known in _known() if known.name not in regions and not known.name.endswith(municipal))
    return Gazetteer((known.name, known) for known in named)


@cache
def long_names() -> dict[str, str]:
    """Abbreviations of the registers, in capitals and as a word, with the names they stand for."""
    pairs = [
        (short, agency.name)
        for agency in agencies()
        if agency.active
        for short in (*agency.short_names, *(n for n in agency.other_names if " " not in n and len(n) <= _SHORT))
    ]
    pairs += [(short, o.name) for o in known_organisations() for short in o.short_names]
    pairs += [(short.title(), name) for short, name in pairs if short.isupper()]
    return dict(reversed(pairs))


@cache
def wikidata_ids() -> dict[str, str]:
    """The Wikidata identifiers of the registers' names, where they have one."""
    return {known.name: known.wikidata_id for known in reversed(list(_known())) if known.wikidata_id}


def _known() -> Iterator[Known]:
    for agency in agencies():
        for name in (agency.name, *agency.other_names):
            if name[:1].isupper() and "," not in name and len(name) > 3 and not is_role(name.casefold()):
                yield Known(name, agency.wikidata_id, " " in name or name.lower() not in common_words())
        for short in agency.short_names:
            if len(short) > 2 and short not in organization_words().letters and short.lower() not in common_words():
                yield Known(short, agency.wikidata_id, True)
                if short.isupper():
                    yield Known(short.title(), agency.wikidata_id, False)
    for county in counties():
        short = county.name.removesuffix(" län").removesuffix("s")
        for name in (
            f"Länsstyrelsen {short}",
            f"Länsstyrelsen i {short}",
            f"Länsstyrelsen {county.name}",
            f"Länsstyrelsen i {county.name}",
        ):
            yield Known(name, None, True)
    for organisation in known_organisations():
        for name in (organisation.name, *organisation.short_names):
            yield from _written(name, organisation.kind != _CLUBS or " " in name)
    for brand in organisations():
        firm = brand.name.lower() not in common_words()
        yield Known(brand.name, brand.wikidata_id, firm)


@cache
def _unions() -> frozenset[str]:
    return frozenset(o.name for o in known_organisations() if o.kind == "union")


def _written(name: str, firm: bool) -> Iterator[Known]:
    yield Known(name, None, firm)
    first, *rest = name.split(" ")
    if rest and not name.isupper():
        yield Known(" ".join((first, *(word if word.isupper() else word.lower() for word in rest))), None, firm)
