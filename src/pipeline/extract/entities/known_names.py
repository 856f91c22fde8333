"""Organisations that the registers know: agencies, unions, newspapers, companies, and their abbreviations."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.gazetteer import Gazetteer
from pipeline.extract.entities.nameparts import Names, is_plain
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import at
from pipeline.model import EntityType
from pipeline.reference import agencies, common_words, counties, known_organisations, organisations
from pipeline.reference.naming import organization_words

_CLUBS = "club"
_SHORT = 6


class Known(NamedTuple):
    """A register's name of an organisation. `firm`: the name means nothing else; a club's may mean its town."""

    name: str
    wikidata_id: str | None
    firm: bool


def known_evidence(found: Sequence[Stretch], names: Names) -> Iterator[Evidence]:
    """The register's organisations among an article's names."""
    for stretch in found:
        tokens, end = stretch.tokens, 0
        for i in register().beginnings(tokens):
            able = i >= end and tokens[i].word and not tokens[i].lower and names.free(tokens[i])
            if not able or not (hit := register().find(tokens, i)):
                continue
            end = hit.end
            if not _doubtful(stretch, i, end):
                yield Evidence(hit.value.name, EntityType.ORGANIZATION, 1.6 if hit.value.firm else 0.8, "register")


def long_named(found: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    """The places where a register's name of several words or with a hyphen stands: "Luleå tekniska universitet"."""
    for stretch in found:
        for i in register().beginnings(stretch.tokens):
            token = stretch.tokens[i]
            hit = register().find(stretch.tokens, i) if token.capital else None
            if hit and (hit.end > i + 1 or "-" in token.text):
                yield token.start_char, stretch.tokens[hit.end - 1].end_char


def _doubtful(stretch: Stretch, i: int, end: int) -> bool:
    """Whether the name may be a word at the beginning of a sentence, or go on to be another name."""
    word, after = stretch.tokens[i].text, at(stretch.tokens, end)
    if end == i + 1 and i in stretch.opening and is_plain(word):
        return True
    return end == i + 1 and after.capital and stretch.adjacent(end)


@cache
def register() -> Gazetteer[Known]:
    """All names, short names too, each under the name as it is written; not regions' and municipalities'."""
    regions = {county.region_name for county in counties()}
    municipal = (" kommun", " Kommun", " stad", " Stad")
    named = (known for known in _known() if known.name not in regions and not known.name.endswith(municipal))
    return Gazetteer((known.name, known) for known in named)


@cache
def long_names() -> dict[str, str]:
    """Abbreviations of the registers with the names they stand for."""
    pairs = [
        (short, agency.name)
        for agency in agencies()
        if agency.active
        for short in (*agency.short_names, *(n for n in agency.other_names if len(n) <= _SHORT))
    ]
    pairs += [(short, o.name) for o in known_organisations() for short in o.short_names]
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
            yield from _written(name, organisation.kind != _CLUBS)
    for brand in organisations():
        firm = brand.name.lower() not in common_words()
        yield Known(brand.name, brand.wikidata_id, firm)


def _written(name: str, firm: bool) -> Iterator[Known]:
    yield Known(name, None, firm)
    first, *rest = name.split(" ")
    if rest and not name.isupper():
        yield Known(" ".join((first, *(word if word.isupper() else word.lower() for word in rest))), None, firm)
