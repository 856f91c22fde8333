"""Organisations that speak and that neither their name nor a register tells what they are."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from operator import attrgetter

from pipeline.extract.quotes.index import Index, token_at
from pipeline.model import Entity, EntityType
from pipeline.reference import agencies, known_organisations

_PUBLIC = "public"
_BEGINS = attrgetter("block.start_char")
# Endings of nouns for those who act together, before that of their definite form.
_TOGETHER = ("grupp", "nätverk", "liga", "kollektiv", "rörelse", "allians", "uppror", "förening", "klubb", "kampanj")
_SHORT = 4
_DEFINITE = re.compile(r"(?:en|et|n)s?$")
# "en grupp som kallar sig Svarta Lyktan", "ett nätverk vid namn Blå Linjen"
_CALLED = r"\b{} (?:som kalla[rd]e? sig|vid namn|med namnet) [”\"]?([A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*){{0,3}})"


@cache
def agency_names() -> frozenset[str]:
    """Names of state agencies, long and short."""
    public = (known.name for known in known_organisations() if known.kind == _PUBLIC)
    named = (name for agency in agencies() for name in (agency.name, *agency.short_names, *agency.other_names))
    return frozenset((*public, *named))


def namesake(named: Iterable[Entity], noun: str) -> Entity | None:
    """The first of some organisations whose name ends with the basic form of a definite noun, or begins with a compound
    of that: "rådet" of "Nordviks Ideella Råd", of "Nordiska virkesrådet" and of "Branschrådet Klar Sikt"."""
    base = _DEFINITE.sub("", noun)
    told = [(entity, entity.name.casefold().split()) for entity in named if base != noun]
    ends = (noun, base) if len(base) > _SHORT else noun
    last = next((e for e, words in told if words[-1] == base or words[-1].endswith(ends)), None)
    return last or next((e for e, words in told if len(words) > 1 and words[0].endswith(noun)), None)


def self_named(text: str, noun: str, char: int) -> Entity | None:
    """The group that goes by a name of its own, told before offset `char`: for "gruppen", what "en grupp som kallar sig
    Svarta Lyktan" names, the last if there are several."""
    base = _DEFINITE.sub("", noun)
    if base == noun or not base.endswith(_TOGETHER):
        return None
    found = re.findall(_CALLED.format(re.escape(base)), text[:char])
    return Entity(EntityType.ORGANIZATION, found[-1]) if found else None


def begins_with(index: Index, char: int) -> Entity | None:
    """The organisation with which the sentence around offset `char` begins."""
    page = index.pages[bisect_right(index.pages, char, key=_BEGINS) - 1]
    mention = index.organization_at(page.tokens[token_at(page.tokens, page.sentence(char)[0])])
    return mention.entity if mention else None
