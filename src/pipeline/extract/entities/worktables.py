"""Works in the columns of tables, and rankings named above tables and lists: "Läslyftaren 2025, de tio främsta:"."""

import re
from collections.abc import Iterator

from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.plurals import plural
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.worknouns import noun_subtype
from pipeline.extract.tokens import spell
from pipeline.model import Article, BlockKind, EntityType
from pipeline.reference import common_words
from pipeline.reference.naming import small_words, work_words

_WORK = EntityType.WORK
_TITLE = re.compile(
    r"^(?P<name>[A-ZÅÄÖ][\w-]*(?: [\w-]+){0,3}?)"
    r"(?:(?: (?:19|20)\d\d)?[,:–-]? (?:(?:de|topp|hela|så|här|plats|resultat)\b.*)"
    r"|(?: (?:19|20)\d\d)(?::|[,:–-] .*)?)$"
)
_TITLE_LENGTH = 80
_LONGEST = 5
# What tables are kept of by their own names; under others, "Metod", "Modell", stand words.
_CELLS = frozenset({"app", "award"})


def ranking_titles(article: Article) -> Iterator[Evidence]:
    """ "Läslyftaren 2025, de tio främsta:" above a table or a numbered list."""
    for text in _titles(article):
        if len(text) < _TITLE_LENGTH and (title := _TITLE.match(text)) and not _plain(title["name"]):
            yield Evidence(title["name"], _WORK, 1.5, "work-ranking-title", "ranking")


def cell_evidence(stretch: Stretch, names: Names) -> Iterator[Evidence]:
    """The name that fills a cell below a head that tells a kind of works: "App", "Podd"."""
    tokens = stretch.tokens
    if not stretch.row or not stretch.header or not 0 < len(tokens) <= _LONGEST or not tokens[0].capital:
        return
    subtype = _headed(stretch.header.casefold().strip(" :*"))
    if subtype and all(token.word and names.free(token) for token in tokens):
        yield Evidence(spell(names.text, tokens, 0, len(tokens)), _WORK, 1.2, "work-table", subtype)


def _headed(noun: str) -> str | None:
    told = plural(noun)
    return noun_subtype(noun) if noun_subtype(noun) in _CELLS else told.subtype if told else None


def _titles(article: Article) -> Iterator[str]:
    for block, following in zip(article.blocks, (*article.blocks[1:], None), strict=True):
        if block.table and block.table.caption:
            yield block.table.caption
        tabular = following and (following.kind is BlockKind.TABLE or following.ordinal is not None)
        if tabular and block.table is None and block.ordinal is None:
            yield block.text


def _plain(title: str) -> bool:
    """Whether a table's title is no name: "Kommun", "Topplistan", "Kommuner med flest hundar"."""
    words = title.casefold().split()
    if len(words) > 1 and words[0] in common_words() and words[1] in small_words():
        return True
    return len(words) == 1 and (words[0] in common_words() or words[0] in work_words().heads)
