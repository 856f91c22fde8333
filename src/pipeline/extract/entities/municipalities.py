"""Municipalities: which names of theirs in a text stand for them, and which are words, surnames or parts of others."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.claims import Claim
from pipeline.extract.entities.gazetteer import Found
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.townlists import Naming, enumerated, told_by_tables
from pipeline.extract.entities.towns import compounds, homonyms, official_names, register
from pipeline.extract.entities.townwords import Edges, part_of_longer, speaks
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.model import Entity, EntityType
from pipeline.reference import Municipality
from pipeline.reference.naming import municipality_words

_SURE, _LIKELY, _SUPPORTED = 0.98, 0.95, 0.85


def entity_of(place: Municipality) -> Entity:
    return Entity(EntityType.MUNICIPALITY, place.name, place.code, wikidata_id=place.wikidata_id)


def find_municipalities(
    found: tuple[Stretch, ...],
    words: WordPlaces,
    persons: Sequence[tuple[int, int]],
    family_names: frozenset[str],
) -> Iterator[Claim]:
    """Claims to the municipalities that the stretches name. `words` are those of the stretches, `persons` the places of
    persons' names, in order of the text; `family_names` are the surnames of the article's persons."""
    edges = Edges(persons, family_names)
    starts = {*official_names().beginnings(words), *register().beginnings(words), *filter(compounds, words)}
    named = [naming for stretch, places in words.standing(starts) for naming in _in_stretch(stretch, places, edges)]
    supported = {n.place.code for n in named if n.sure or n.likely} | told_by_tables(named, found)
    for naming in named:
        if naming.sure or naming.likely or naming.place.code in supported:
            tokens = naming.stretch.tokens
            trust = _SURE if naming.sure else _LIKELY if naming.likely else _SUPPORTED
            start, end = tokens[naming.start].start_char, tokens[naming.end - 1].end_char
            yield Claim(start, end, entity_of(naming.place), "municipality-register", trust)


def _in_stretch(stretch: Stretch, places: Sequence[int], edges: Edges) -> Iterator[Naming]:
    tokens, end = stretch.tokens, 0
    hits: list[tuple[int, Found[Municipality], bool]] = []
    for i in places:
        if i < end or not tokens[i].word or tokens[i].start_char in edges.inside:
            continue
        if official := official_names().find(tokens, i):
            hits.append((i, official, True))
            end = official.end
        elif tokens[i].capital and (bare := register().find(tokens, i)):
            if not part_of_longer(stretch, i, bare.end, edges):
                hits.append((i, bare, False))
            end = bare.end
        elif place := _in_compound(stretch, i):
            yield Naming(stretch, i, i + 1, place, False, True)
    listed = enumerated(tokens, hits)
    for start, hit, full in hits:
        likely = start in listed or speaks(stretch, start, hit, edges)
        yield Naming(stretch, start, hit.end, hit.value, full, likely)


def _in_compound(stretch: Stretch, i: int) -> Municipality | None:
    """The municipality in a compound: "Nackaborna", "umeåpolitiker", "Luleåföretaget", "Stockholmsbaserade"; not in
    "Piteå-Tidningen"."""
    token, rules = stretch.tokens[i], municipality_words()
    for place, head in compounds(token.text):
        firm = token.capital and (i not in stretch.opening or head in rules.dwellers)
        if place.name not in homonyms() or firm:
            return place
    return None
