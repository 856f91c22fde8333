"""Places that are neither municipalities nor regions: countries, provinces, localities, squares and waters."""

from collections.abc import Iterator
from functools import cache, lru_cache

from pipeline.extract.entities.claims import Claim
from pipeline.extract.entities.gazetteer import Gazetteer
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.tokens import Token, at, spell, tokenize
from pipeline.model import Entity, EntityType
from pipeline.reference import common_words, countries, given_names, known_places, localities, municipalities, surnames
from pipeline.reference.naming import municipality_words

_QUARTERS = frozenset("Norra Södra Västra Östra Mellersta Centrala Nordvästra Nordöstra Sydvästra Sydöstra".split())
_SPOTS = ("torget", "gatan", "vägen", "parken", "kajen", "hamnen", "sjön", "älven", "berget", "höjden", "viken")

_KINDS_DEFINITE = ("stadsdelen", "byn", "orten", "bydelen", "kvarteret", "stadsdelarna", "naturreservatet", "halvön")
_KINDS = ("stadsdel", "by", "ort", "kvarter", "område", "torg", "naturreservat")


def find_places(words: WordPlaces, text: str) -> Iterator[Claim]:
    """Claims to the places of the registers and to what a name's form shows to be one; `text` is the article's."""
    for stretch, places in words.capitals:
        tokens, past = stretch.tokens, 0
        for i in places:
            begins = _begins(tokens[i].text)
            if not begins and not (i and _calls(tokens[i - 1].text)):
                continue
            if i >= past and (end := _place_end(stretch, i) if begins else _called_end(stretch, i)):
                yield _claim(tokens, i, end, text)
                past = end


def _claim(tokens: list[Token], start: int, end: int, text: str) -> Claim:
    name = spell(text, tokens, start, end)
    hit = _register().find(tokens, start)
    if hit and hit.end == end:
        return Claim(tokens[start].start_char, tokens[end - 1].end_char, hit.value, "place-register", 0.86)
    entity = Entity(EntityType.PLACE, name)
    return Claim(tokens[start].start_char, tokens[end - 1].end_char, entity, "place-form", 0.7)


@lru_cache(maxsize=1 << 14)
def _begins(word: str) -> bool:
    """Whether a word may begin a place's name by itself, whatever stands before it."""
    listed = _register().holds(word) or _municipalities().holds(word) or word in _QUARTERS
    return listed or word.casefold().endswith(_SPOTS)


@lru_cache(maxsize=1 << 14)
def _calls(word: str) -> bool:
    """Whether a word may tell that the name after it is a place's."""
    return word in ("heter", "kallas") or word.endswith(_KINDS_DEFINITE)


def _place_end(stretch: Stretch, i: int) -> int | None:
    tokens = stretch.tokens
    if end := _object_end(stretch, i):
        return end
    if tokens[i].text in _QUARTERS and (hit := _register().find(tokens, i + 1) if i + 1 < len(tokens) else None):
        return hit.end
    hit = _register().find(tokens, i)
    if hit and not _doubtful(stretch, i, hit.end):
        return hit.end
    if end := _called_end(stretch, i):
        return end
    spot = tokens[i].text.casefold().endswith(_SPOTS) and len(tokens[i].text) > 7
    return i + 1 if spot and i not in stretch.opening and not at(tokens, i + 1).capital else None


def _called_end(stretch: Stretch, i: int) -> int | None:
    """ "stadsdelen Norrport", "en ny stadsdel som heter Norrport": one capitalised word after what it is."""
    tokens = stretch.tokens
    if not stretch.adjacent(i) or at(tokens, i + 1).capital:
        return None
    told = tokens[i - 1].lower and tokens[i - 1].text.endswith(_KINDS_DEFINITE)
    named = tokens[i - 1].text in ("heter", "kallas")
    called = told or (named and any(token.text.endswith(_KINDS) for token in tokens[max(0, i - 9) : i - 1]))
    return i + 1 if called else None


def _object_end(stretch: Stretch, i: int) -> int | None:
    """ "Habo torg", "Habo stad": a municipality's name and what there is in it."""
    hit = _municipalities().find(stretch.tokens, i)
    if hit and stretch.adjacent(hit.end) and stretch.tokens[hit.end].text in municipality_words().places:
        return hit.end + 1
    return None


def _doubtful(stretch: Stretch, i: int, end: int) -> bool:
    """Whether a register name may be a word or a person's name here."""
    word, tokens = stretch.tokens[i].text, stretch.tokens
    if end > i + 1:
        return False
    if at(tokens, end).capital and stretch.adjacent(end):
        return True
    named = word in given_names() or word in surnames()
    located = at(tokens, i - 1).text in ("i", "till", "från", "på", "vid", "utanför")
    if i in stretch.opening:
        return named or word.casefold() in common_words()
    return named and not located


@lru_cache(maxsize=4096)
def is_place(name: str) -> bool:
    """Whether a name is a register's place, and a municipality's too."""
    hit = _register().find(tokenize(name), 0) or _municipalities().find(tokenize(name), 0)
    return hit is not None and hit.end == len(tokenize(name))


def is_municipality(name: str) -> bool:
    hit = _municipalities().find(tokenize(name), 0)
    return hit is not None and hit.end == len(tokenize(name))


@cache
def _municipalities() -> Gazetteer[str]:
    return Gazetteer((place.name, place.code) for place in municipalities())


@cache
def _register() -> Gazetteer[Entity]:
    taken = {place.name for place in municipalities()}
    named: list[tuple[str, str, str | None]] = [
        (name, country.name, None) for country in countries() for name in (country.name, *country.alt_names)
    ]
    named += [(place.name, place.name, None) for place in known_places()]
    named += [(country.capital, country.capital, None) for country in countries()]
    named += [(n, n, x.wikidata_id) for x in localities() for n in (x.name, *x.aliases)]
    return Gazetteer(
        (name, Entity(EntityType.PLACE, canonical, wikidata_id=wikidata))
        for name, canonical, wikidata in named
        if name and name not in taken
    )
