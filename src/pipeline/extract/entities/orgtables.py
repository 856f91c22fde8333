"""Organisations in the columns of tables whose heads tell so: "Bolag", "Skola", "Elhandlare"."""

from collections.abc import Iterator

from pipeline.extract.entities.appositions import noun_is
from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.plurals import plural
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.tokens import spell
from pipeline.model import EntityType
from pipeline.reference import common_words
from pipeline.reference.naming import organization_words

_LONGEST = 5


def table_evidence(stretch: Stretch, names: Names) -> Iterator[Evidence]:
    """The name that fills a cell below such a head."""
    tokens = stretch.tokens
    if not stretch.row or not stretch.header or not 0 < len(tokens) <= _LONGEST or not _told(stretch.header):
        return
    name = spell(names.text, tokens, 0, len(tokens))
    free = all(names.free(token) for token in tokens)
    if tokens[0].capital and free and not is_place(name) and name.lower() not in common_words():
        yield organization(name, 1.2, "organization-table")


def names_goods(stretch: Stretch) -> bool:
    """Whether a cell stands below a head that tells of goods: "Modell", "Märke". What is called there is no body."""
    return bool(stretch.row and stretch.header) and (stretch.header or "").casefold().strip(" :*") in (
        organization_words().goods
    )


def _told(header: str) -> bool:
    """Whether what heads a column is a noun for organisations, in the singular or the plural."""
    noun, rules = header.casefold().strip(" :*"), organization_words()
    told = plural(noun)
    several = told is not None and told.kind is EntityType.ORGANIZATION
    return several or noun_is(noun, rules.nouns) or noun.endswith(rules.heads)
