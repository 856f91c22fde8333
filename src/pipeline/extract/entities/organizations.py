"""Organisations by what stands around their names: what they are called, who works there, what they own and do."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from pipeline.extract.entities.bodies import body_evidence
from pipeline.extract.entities.described import described_evidence, tells_description
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.forms import form_evidence
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.orgdeeds import ASSOCIATIONS, apposed_evidence, association_evidence, owner_evidence
from pipeline.extract.entities.orgheads import (
    district_evidence,
    head_evidence,
    named_evidence,
    tells_district,
    tells_kind,
    tells_name,
)
from pipeline.extract.entities.orgmedia import medium_evidence, tells_medium
from pipeline.extract.entities.orgtables import names_goods, table_evidence, winner_evidence
from pipeline.extract.entities.orgties import (
    origin_evidence,
    partner_evidence,
    role_evidence,
    tells_origin,
    tells_partner,
    tells_work,
)
from pipeline.extract.entities.registered import single_names
from pipeline.extract.entities.signs import sign_evidence
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.orgnames import is_lettered
from pipeline.extract.tokens import at
from pipeline.reference.bodies import is_squad
from pipeline.reference.naming import function_words, organization_words

Reader = Callable[[Stretch, int, Names], Iterator[Evidence]]


def organization_evidence(words: WordPlaces, names: Names) -> Iterator[Evidence]:
    """What the wording of an article tells of organisations."""
    for stretch, places in words.standing(words.capital.union(filter(_readers, words))):
        if names_goods(stretch):
            continue
        yield from table_evidence(stretch, names)
        yield from winner_evidence(stretch, names)
        for i in places:
            token = stretch.tokens[i]
            for item in _at(stretch, i, names):
                if _own(item, names):
                    yield item
            if i in stretch.opening and token.low.endswith(ASSOCIATIONS):
                yield from association_evidence(stretch, i, names)


def _own(item: Evidence, names: Names) -> bool:
    """Whether a name may be an organisation's own: no kind of them, no title, no letters nor what begins with them,
    "VM-spel", "EU-projekt", no club's "A-laget", no place of publication, nor one with what it is before it,
    "HVB-hemmet Hedvik". Of what ends as committees do an apposition tells more: "Snökontoret, ett analysföretag"."""
    name, rules = item.name, organization_words()
    first, _, rest = name.partition(" ")[0].partition("-")
    compound = rest.islower() and not rest.endswith(rules.suffixes)
    lettered = first in rules.letters and (compound or first == name)
    other = lettered or is_squad(name) or name.casefold() in rules.platforms
    vehicle = " " not in name and name.endswith(rules.vehicles)
    told_after = " " in name and is_lettered(name.partition(" ")[0])
    office = name.casefold().endswith(rules.committees) and name.casefold() not in rules.common
    apposed = item.method == "organization-apposition" and office
    return not (other or vehicle or told_after or (is_generic(name) and not apposed) or names.generic(name))


@lru_cache(maxsize=1 << 16)
def _readers(word: str) -> tuple[Reader, ...]:
    """What reads on from a word that may tell of an organisation after it, in order; most words tell of none."""
    able = (
        (partner_evidence, tells_partner),
        (medium_evidence, tells_medium),
        (origin_evidence, tells_origin),
        (head_evidence, tells_kind),
        (named_evidence, tells_name),
        (role_evidence, tells_work),
        (district_evidence, tells_district),
        (described_evidence, tells_description),
    )
    return tuple(reader for reader, tells in able if tells(word))


def is_generic(name: str) -> bool:
    """Whether a name is a kind of organisation or a committee and none of its own, "Kommunstyrelsen", or a title in
    English."""
    low, rules = name.casefold(), organization_words()
    if name in rules.clubs or rules.titles & {*name.split(" ")[:1], name.split(" ")[-1]}:
        return True
    office = low.endswith(rules.committees) and name not in single_names()
    head = low in rules.heads or low.removesuffix("s") in rules.heads
    return low in rules.common or head or low in rules.suffixes or office


def _at(stretch: Stretch, i: int, names: Names) -> list[Evidence]:
    token = stretch.tokens[i]
    free, opening = names.free(token), i in stretch.opening
    told: list[Evidence] = []
    if (readers := _readers(token.text)) and (token.lower or opening or (token.word and not free) or "-" in token.text):
        for reader in readers:
            told += reader(stretch, i, names)
    if token.capital and free and not (opening and token.low in function_words()):
        if at(stretch.tokens, i + 1).word:
            told += body_evidence(stretch, i, names)
        told += form_evidence(stretch, i, names)
        if read := names.read(stretch, i):
            told += owner_evidence(stretch, i, *read)
            told += apposed_evidence(stretch, i, *read)
            told += sign_evidence(stretch, i, *read, names)
    return told
