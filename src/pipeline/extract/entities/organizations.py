"""Organisations by what stands around their names: what they are called, who works there, what they own and do."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

from pipeline.extract.entities.bodies import body_evidence
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.forms import form_evidence
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.orgdeeds import apposed_evidence, owner_evidence
from pipeline.extract.entities.orgheads import head_evidence, named_evidence
from pipeline.extract.entities.orgtables import table_evidence
from pipeline.extract.entities.orgties import (
    PRINTED,
    WORKPLACE,
    WORKS,
    medium_evidence,
    origin_evidence,
    partner_evidence,
    role_evidence,
)
from pipeline.extract.entities.signs import sign_evidence
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import END, Token
from pipeline.reference.naming import organization_words
from pipeline.reference.verbs import reporting_verbs


def organization_evidence(found: Sequence[Stretch], names: Names) -> Iterator[Evidence]:
    """What the wording of an article tells of organisations."""
    for stretch in found:
        yield from table_evidence(stretch, names)
        for i in _telling(stretch.tokens):
            told = _at(stretch, i, names)
            yield from (item for item in told if _own(item.name, names))


def _own(name: str, names: Names) -> bool:
    """Whether a name may be an organisation's own: no kind of them, no title, no letters nor what begins with them,
    "VM-spel", no place of publication."""
    rules = organization_words()
    first, _, rest = name.partition("-")
    lettered = first in rules.letters and (not rest or (rest.islower() and not rest.endswith(rules.suffixes)))
    other = lettered or name.casefold() in rules.platforms
    return not (other or is_generic(name) or names.generic(name))


def _telling(tokens: Sequence[Token]) -> list[int]:
    """The tokens that may tell of an organisation: a capital, what stands before one or a mark, and certain words."""
    return [
        i
        for i, (token, after) in enumerate(zip_longest(tokens, tokens[1:], fillvalue=END))
        if token.capital or after.capital or after.text in OPENING_MARKS or _is_cue(token.text)
    ]


@lru_cache(maxsize=1 << 16)
def _is_cue(word: str) -> bool:
    """Whether a word tells of an organisation that may follow, not only next to it."""
    rules = organization_words()
    working = word in WORKPLACE or word in WORKS or is_role(word.partition(":")[0])
    telling = word in reporting_verbs() or word in PRINTED or word in ("när", "När", "från", "till")
    headed = word.casefold().endswith(rules.heads) or word.casefold() in rules.labels
    return working or telling or headed or word in rules.passives or word in rules.joint or word in rules.nouns


def is_generic(name: str) -> bool:
    """Whether a name is a kind of organisation or a committee and none of its own, "Kommunstyrelsen", or a title in
    English."""
    low, rules = name.casefold(), organization_words()
    if name in rules.clubs or rules.titles & {*name.split(" ")[:1], name.split(" ")[-1]}:
        return True
    return low in rules.common or low in rules.heads or low in rules.suffixes or low.endswith(rules.committees)


def _at(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    token = stretch.tokens[i]
    cue = _is_cue(token.text)
    if cue and (token.lower or token.text == "När"):
        yield from partner_evidence(stretch, i, names)
        yield from medium_evidence(stretch, i, names)
        yield from origin_evidence(stretch, i, names)
    claimed = token.word and not names.free(token)
    if token.lower or i in stretch.opening or claimed or "-" in token.text:
        yield from head_evidence(stretch, i, names)
        yield from named_evidence(stretch, i, names)
        if cue:
            yield from role_evidence(stretch, i, names)
    if token.capital and names.free(token):
        yield from body_evidence(stretch, i, names)
        yield from form_evidence(stretch, i, names)
        if read := names.read(stretch, i):
            yield from owner_evidence(stretch, i, *read)
            yield from apposed_evidence(stretch, i, *read)
            yield from sign_evidence(stretch, i, *read, names)
