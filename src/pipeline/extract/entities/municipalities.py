"""Municipalities: which names of theirs in a text stand for them, and which are words, surnames or parts of others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from pipeline.extract.entities.claims import Claim
from pipeline.extract.entities.gazetteer import Found, Gazetteer
from pipeline.extract.entities.kinds import goes_on_to_body
from pipeline.extract.entities.nameparts import single_names
from pipeline.extract.entities.stretches import Stretch, columns
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind, Entity, EntityType
from pipeline.reference import Municipality, common_words, counties, given_names, municipalities, surnames
from pipeline.reference.naming import finite_verbs, municipality_words, organization_words
from pipeline.reference.verbs import reporting_verbs

_DEFINITE = ("en", "et", "an", "na")
_BYLINES = frozenset({"TT", "Text", "Foto"})
_JOINS = frozenset({",", "och", "samt", "eller", "&", "/", "–", "-"})
_AUXILIARIES = frozenset("är var blir blev har hade får fick vill ville ska".split())
_SURE, _LIKELY, _SUPPORTED = 0.98, 0.95, 0.85


@dataclass(frozen=True, slots=True)
class Naming:
    """A municipality's name at tokens `start` up to `end` of a stretch. `sure`: nothing else can be meant;
    `likely`: the capital or a cue speaks for it; else it holds only if the article names it elsewhere."""

    stretch: Stretch
    start: int
    end: int
    place: Municipality
    sure: bool
    likely: bool


def entity_of(place: Municipality) -> Entity:
    return Entity(EntityType.MUNICIPALITY, place.name, place.code, wikidata_id=place.wikidata_id)


def find_municipalities(
    found: tuple[Stretch, ...], persons: Sequence[tuple[int, int]], family_names: frozenset[str]
) -> Iterator[Claim]:
    """Claims to the municipalities that the stretches name. `persons` are the places of persons' names, in order of
    the text; `family_names` are the surnames of the article's persons."""
    edges = _Edges(persons, family_names)
    named = [naming for stretch in found for naming in _in_stretch(stretch, edges)]
    supported = {n.place.code for n in named if n.sure or n.likely} | _told_by_tables(named, found)
    for naming in named:
        if naming.sure or naming.likely or naming.place.code in supported:
            tokens = naming.stretch.tokens
            trust = _SURE if naming.sure else _LIKELY if naming.likely else _SUPPORTED
            start, end = tokens[naming.start].start_char, tokens[naming.end - 1].end_char
            yield Claim(start, end, entity_of(naming.place), "municipality-register", trust)


class _Edges:
    """Where persons' names begin and end, and the persons' surnames."""

    def __init__(self, persons: Sequence[tuple[int, int]], family_names: frozenset[str]) -> None:
        self.family_names = family_names
        self.starts = frozenset(start for start, _ in persons)
        self.ends = frozenset(end for _, end in persons)
        self.inside = frozenset(k for start, end in persons for k in range(start, end))


@cache
def _register() -> Gazetteer[Municipality]:
    names = [(name, place) for place in municipalities() for name in _written(place)]
    return Gazetteer(names)


def _written(place: Municipality) -> Iterator[str]:
    yield place.name
    if "-" in place.name:
        for joint in (" – ", " / ", " "):
            yield place.name.replace("-", joint)


@cache
def _official() -> Gazetteer[Municipality]:
    """Official and alternative names that are not the name with "kommun" after it: "Falu kommun", "Malmö stad"."""
    return Gazetteer(
        (name, place)
        for place in municipalities()
        for full in (place.official_name, *(n for n in place.alt_names if not n.startswith("Region ")))
        for name in (full, full.replace(" kommun", " Kommun").replace(" stad", " Stad"), full.upper())
    )


@cache
def homonyms() -> frozenset[str]:
    """Municipalities whose names are common words, given names or surnames as well."""
    names = {place.name for place in municipalities()}
    words = {name for name in names if name.lower() in municipality_words().words}
    return frozenset(words | (names & (given_names().keys() | surnames())))


def _in_stretch(stretch: Stretch, edges: _Edges) -> Iterator[Naming]:
    tokens, end = stretch.tokens, 0
    hits: list[tuple[int, Found[Municipality], bool]] = []
    for i in _beginnings(tokens):
        if i < end or not tokens[i].word or tokens[i].start_char in edges.inside:
            continue
        if official := _official().find(tokens, i) or _with_kommun(tokens, i):
            hits.append((i, official, True))
            end = official.end
        elif tokens[i].capital and (bare := _register().find(tokens, i)):
            if not _part_of_longer(stretch, i, bare.end, edges):
                hits.append((i, bare, False))
            end = bare.end
        elif place := _in_compound(stretch, i):
            yield Naming(stretch, i, i + 1, place, False, True)
    listed = _in_lists(tokens, hits)
    for start, hit, full in hits:
        likely = start in listed or _speaks(stretch, start, hit, edges)
        yield Naming(stretch, start, hit.end, hit.value, full, likely)


def _beginnings(tokens: Sequence[Token]) -> list[int]:
    """The tokens that a municipality's name may begin with or stand in."""
    named = {*_official().beginnings(tokens), *_register().beginnings(tokens)}
    return sorted(named | {i for i, token in enumerate(tokens) if _compounds(token.text)})


def _with_kommun(tokens: list[Token], i: int) -> Found[Municipality] | None:
    hit = _register().find(tokens, i) if tokens[i].capital else None
    if hit and at(tokens, hit.end).text.casefold() in ("kommun", "kommuns"):
        return Found(hit.value, hit.end + 1, False)
    return None


def _part_of_longer(stretch: Stretch, start: int, end: int, edges: _Edges) -> bool:
    """Whether a word beside the name makes a longer name of both: "Campus Varberg", "Borås Djurpark"."""
    return (stretch.adjacent(end) and _goes_on(stretch, start, end, edges)) or (
        stretch.adjacent(start) and stretch.tokens[start - 1].capital and _has_begun(stretch, start, edges)
    )


def _goes_on(stretch: Stretch, start: int, end: int, edges: _Edges) -> bool:
    rules, name, after = municipality_words(), stretch.tokens[start], stretch.tokens[end]
    if after.text.casefold() in rules.places or goes_on_to_body(stretch.tokens, end):
        return True
    shouting = name.text.isupper() and after.text.isupper()
    if not after.capital or shouting or after.start_char in edges.starts or after.text in _BYLINES:
        return False
    return _register().find(stretch.tokens, end) is None


def _has_begun(stretch: Stretch, start: int, edges: _Edges) -> bool:
    before, name = stretch.tokens[start - 1], stretch.tokens[start]
    low = before.text.casefold()
    if before.end_char in edges.ends or (before.text.isupper() and name.text.isupper()):
        return False
    if low in municipality_words().before or _begins_firm(before.text):
        return True
    described = low in common_words() or low.endswith(_DEFINITE)
    if described and (start - 1 in stretch.opening or "-" in low):
        return False
    another = _register().find(stretch.tokens, start - 1) is not None
    return not another and low not in municipality_words().cues and not is_role(before.text)


@cache
def _begins_firm(word: str) -> bool:
    """Whether a capitalised word begins an organisation's name: "Polisen", "Taxi", "Sparbanken"."""
    rules = organization_words()
    return word in single_names() or word in rules.own_heads or word in rules.last_words


def _speaks(stretch: Stretch, start: int, hit: Found[Municipality], edges: _Edges) -> bool:
    """Whether a bare name stands for the municipality: it can mean nothing else, or what stands around it tells."""
    name, tokens = hit.value.name, stretch.tokens
    if name not in homonyms():
        return True
    before = tokens[start - 1].text.casefold() if start and stretch.adjacent(start) else ""
    if before in municipality_words().cues and not (before == "till" and name in edges.family_names):
        return True
    if tokens[start].text.isupper() or _like_a_person(stretch, start, hit, edges):
        return False
    if start in stretch.opening:
        return _acts(stretch, hit) and name not in surnames()
    return name not in given_names() or name not in edges.family_names


def _acts(stretch: Stretch, hit: Found[Municipality]) -> bool:
    """Whether a verb follows a word that begins a sentence, and it has no article: "Trosa säger nej"."""
    after = at(stretch.tokens, hit.end).text
    does = after in finite_verbs() or after in reporting_verbs() or after in _AUXILIARIES
    return does and not hit.value.name.endswith(("en", "an"))


def _like_a_person(stretch: Stretch, start: int, hit: Found[Municipality], edges: _Edges) -> bool:
    tokens, name = stretch.tokens, hit.value.name
    if name not in surnames() and name not in given_names():
        return False
    before, after = at(tokens, start - 1), at(tokens, hit.end)
    said = before.text in reporting_verbs() or after.text in reporting_verbs()
    named = before.capital and (before.text in given_names() or len(before.text) == 1 or before.text == ".")
    return name in edges.family_names or said or named or is_role(before.text) or name in ("Nora", "Vilhelmina")


def _in_lists(tokens: Sequence[Token], hits: Sequence[tuple[int, Found[Municipality], bool]]) -> frozenset[int]:
    """Names in a list of municipalities, where those that mean nothing else speak for the others."""
    listed: set[int] = set()
    group: list[tuple[int, Found[Municipality], bool]] = []
    for hit in (*hits, None):
        joined = hit and group and {t.text for t in tokens[group[-1][1].end : hit[0]]} <= _JOINS
        if not joined:
            if len(group) > 1 and any(full or f.value.name not in homonyms() for _, f, full in group):
                listed.update(start for start, _, _ in group)
            group = []
        if hit:
            group.append(hit)
    return frozenset(listed)


def _in_compound(stretch: Stretch, i: int) -> Municipality | None:
    """The municipality in a compound: "Nackaborna", "umeåpolitiker", "Luleåföretaget", "Stockholmsbaserade"; not in
    "Piteå-Tidningen"."""
    token, rules = stretch.tokens[i], municipality_words()
    for place, head in _compounds(token.text):
        firm = token.capital and (i not in stretch.opening or head in rules.dwellers)
        if place.name not in homonyms() or firm:
            return place
    return None


@lru_cache(maxsize=1 << 16)
def _compounds(word: str) -> tuple[tuple[Municipality, str], ...]:
    """The municipalities that a word may be a compound of, each with the word's last part, the longest first."""
    low, heads = word.casefold(), municipality_words().heads
    newspaper = word.partition("-")[2][:1].isupper()
    if len(low) < 5 or newspaper or not low.endswith(heads):
        return ()
    fitting = [head for head in heads if low.endswith(head) and not (head.startswith("ar") and len(low) < 10)]
    places = [(stem_place(low.removesuffix(head).rstrip("-")), head) for head in fitting]
    return tuple((place, head) for place, head in places if place)


def stem_place(stem: str) -> Municipality | None:
    """The municipality that the first part of a compound names, in lower case: "varbergs" -> Varberg."""
    return _stems().get(stem)


@cache
def area_names() -> frozenset[str]:
    """What organisations' branches are named after: municipalities, counties, points of the compass, the country."""
    bare = {county.name.removesuffix(" län").removesuffix("s") for county in counties()}
    around = {"Sverige", "Norr", "Syd", "Väst", "Öst", "Mitt", "Norden", "Småland", "Sörmland", "Jämtland"}
    return frozenset({place.name for place in municipalities()} | bare | around)


@cache
def _stems() -> dict[str, Municipality]:
    by_name = {place.name: place for place in municipalities()}
    stems = {stem: by_name[name] for stem, name in municipality_words().stems.items()}
    for name, place in by_name.items():
        stems[name.casefold()] = place
        stems[f"{name.casefold()}s"] = place
    return stems


def _told_by_tables(named: Sequence[Naming], found: tuple[Stretch, ...]) -> frozenset[str]:
    """Municipalities in columns of municipalities and in lists where most items begin with one."""
    whole = {id(n.stretch): n for n in named if n.start == 0 and n.end == len(n.stretch.tokens)}
    told: set[str] = set()
    for cells in columns(found).values():
        filled = [cell for cell in cells if cell.tokens and cell.row]
        names = [whole[id(cell)].place.code for cell in filled if id(cell) in whole]
        header = (cells[0].header or "").casefold().strip(" :")
        if header in municipality_words().table or len(names) * 2 > len(filled):
            told.update(names)
    return frozenset(told | _told_by_items(named, found))


def _told_by_items(named: Sequence[Naming], found: tuple[Stretch, ...]) -> set[str]:
    leading = {id(n.stretch): n for n in named if n.start <= 2 and n.start in n.stretch.opening}
    groups: dict[int | None, list[Stretch]] = {}
    for stretch in found:
        if stretch.block.kind is BlockKind.LIST_ITEM:
            groups.setdefault(stretch.block.group, []).append(stretch)
    return {
        leading[id(item)].place.code
        for items in groups.values()
        if sum(id(item) in leading for item in items) * 2 > len(items) > 2
        for item in items
        if id(item) in leading
    }
