"""What stands around a municipality's name: part of a longer name, a person's, a word, or the place itself."""

from collections.abc import Sequence
from functools import cache

from pipeline.extract.entities.claims import characters
from pipeline.extract.entities.gazetteer import Found
from pipeline.extract.entities.kinds import goes_on_to_body
from pipeline.extract.entities.namewords import is_abstract
from pipeline.extract.entities.registered import single_names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.towns import homonyms, register
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import at
from pipeline.extract.words import DEFINITE
from pipeline.reference import Municipality, common_words, given_names
from pipeline.reference.naming import municipality_words, organization_words

# What begins a quarter's or a village's name with a capital: "Västra Mark", but "västra Mark".
_QUARTERED = frozenset("Västra Östra Norra Södra Övre Nedre Gamla Nya Lilla Stora".split())
_BYLINES = frozenset({"TT", "Text", "Foto"})


class Edges:
    """Where persons' names begin and end, and the persons' surnames."""

    def __init__(self, persons: Sequence[tuple[int, int]], family_names: frozenset[str]) -> None:
        self.family_names = family_names
        self.starts = frozenset(start for start, _ in persons)
        self.ends = frozenset(end for _, end in persons)
        self.inside = characters(persons)


def part_of_longer(stretch: Stretch, start: int, end: int, edges: Edges) -> bool:
    """Whether a word beside the name makes a longer name of both: "Campus Varberg", "Borås Djurpark", "Väv & Vara"."""
    firm = at(stretch.tokens, start - 2) if start > 1 and stretch.tokens[start - 1].text == "&" else None
    if firm and firm.capital and register().find(stretch.tokens, start - 2) is None:
        return True
    return (stretch.adjacent(end) and _goes_on(stretch, start, end, edges)) or (
        stretch.adjacent(start) and stretch.tokens[start - 1].capital and _has_begun(stretch, start, edges)
    )


def _goes_on(stretch: Stretch, start: int, end: int, edges: Edges) -> bool:
    rules, name, after = municipality_words(), stretch.tokens[start], stretch.tokens[end]
    if after.text.casefold() in rules.places or goes_on_to_body(stretch.tokens, end):
        return True
    if after.text == "i" and at(stretch.tokens, end + 1).capital and is_abstract(stretch.tokens, end + 1):
        return True  # "Klarvik i Rörelse"
    shouting = name.text.isupper() and after.text.isupper()
    if not after.capital or shouting or after.start_char in edges.starts or after.text in _BYLINES:
        return False
    return register().find(stretch.tokens, end) is None


def _has_begun(stretch: Stretch, start: int, edges: Edges) -> bool:
    before, name = stretch.tokens[start - 1], stretch.tokens[start]
    low = before.text.casefold()
    if before.end_char in edges.ends or (before.text.isupper() and name.text.isupper()):
        return False
    if low in municipality_words().before or _begins_firm(before.text):
        return True
    if before.text in _QUARTERED and start - 1 not in stretch.opening:  # "på Västra Mark"
        return True
    described = low in common_words() or low.endswith(DEFINITE)
    if described and (start - 1 in stretch.opening or "-" in low):
        return False
    another = register().find(stretch.tokens, start - 1) is not None
    return not another and low not in municipality_words().cues and not is_role(before.text)


@cache
def _begins_firm(word: str) -> bool:
    """Whether a capitalised word begins an organisation's name: "Polisen", "Taxi", "Sparbanken"."""
    rules = organization_words()
    return word in single_names() or word in rules.own_heads or word in rules.last_words


def speaks(stretch: Stretch, start: int, hit: Found[Municipality], edges: Edges) -> bool:
    """Whether a bare name stands for the municipality: it can mean nothing else, or what stands around it tells."""
    name, tokens = hit.value.name, stretch.tokens
    if name not in homonyms():
        return True
    before = tokens[start - 1].text.casefold() if start and stretch.adjacent(start) else ""
    if before in municipality_words().cues and not (before == "till" and name in edges.family_names):
        return True
    if tokens[start].text.isupper() or start in stretch.opening:
        return False
    return name not in given_names() or name not in edges.family_names
