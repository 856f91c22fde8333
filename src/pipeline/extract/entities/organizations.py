"""Organisations by what stands around their names: what they are called, who works there, what they own and do."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from pipeline.extract.entities.bodies import body_evidence
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.forms import form_evidence
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.orgdeeds import apposed_evidence, chaired_evidence, owner_evidence
from pipeline.extract.entities.orgheads import (
    district_evidence,
    head_evidence,
    named_evidence,
    tells_district,
    tells_kind,
    tells_name,
)
from pipeline.extract.entities.orgtables import table_evidence
from pipeline.extract.entities.orgties import (
    medium_evidence,
    origin_evidence,
    partner_evidence,
    role_evidence,
    tells_medium,
    tells_origin,
    tells_partner,
    tells_work,
)
from pipeline.extract.entities.signs import sign_evidence
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.reference.naming import function_words, organization_words

Reader = Callable[[Stretch, int, Names], Iterator[Evidence]]


def organization_evidence(words: WordPlaces, names: Names) -> Iterator[Evidence]:
    """What the wording of an article tells of organisations."""
    for stretch, places in words.standing(words.capital.union(filter(_readers, words))):
        yield from table_evidence(stretch, names)
        for i in places:
            for item in _at(stretch, i, names):
                if _own(item.name, names):
                    yield item
            if i in stretch.opening:
                yield from chaired_evidence(stretch, i, names)


def _own(name: str, names: Names) -> bool:
    """Whether a name may be an organisation's own: no kind of them, no title, no letters nor what begins with them,
    "VM-spel", no place of publication."""
    rules = organization_words()
    first, _, rest = name.partition("-")
    lettered = first in rules.letters and (not rest or (rest.islower() and not rest.endswith(rules.suffixes)))
    other = lettered or name.casefold() in rules.platforms
    vehicle = " " not in name and name.endswith(rules.vehicles)
    return not (other or vehicle or is_generic(name) or names.generic(name))


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
    )
    return tuple(reader for reader, tells in able if tells(word))


def is_generic(name: str) -> bool:
    """Whether a name is a kind of organisation or a committee and none of its own, "Kommunstyrelsen", or a title in
    English."""
    low, rules = name.casefold(), organization_words()
    if name in rules.clubs or rules.titles & {*name.split(" ")[:1], name.split(" ")[-1]}:
        return True
    return low in rules.common or low in rules.heads or low in rules.suffixes or low.endswith(rules.committees)


def _at(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    token = stretch.tokens[i]
    free = names.free(token)
    if readers := _readers(token.text):
        claimed = token.word and not free
        if token.lower or i in stretch.opening or claimed or "-" in token.text:
            for reader in readers:
                yield from reader(stretch, i, names)
    if token.capital and free and not (token.low in function_words() and i in stretch.opening):
        yield from body_evidence(stretch, i, names)
        yield from form_evidence(stretch, i, names)
        if read := names.read(stretch, i):
            yield from owner_evidence(stretch, i, *read)
            yield from apposed_evidence(stretch, i, *read)
            yield from sign_evidence(stretch, i, *read, names)
