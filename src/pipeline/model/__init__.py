"""The values that travel through the pipeline: frozen, typed, and free of any knowledge of where they go next.

Offsets (`start_char`, `end_char`) are everywhere 0-based Unicode code points, end exclusive, into
`Article.text`, so `article.text[start_char:end_char]` is what the value speaks of.
"""

from pipeline.model.facts import (
    PART_SEPARATOR,
    Entity,
    Facts,
    Figure,
    Mention,
    Position,
    Quote,
    Ranking,
    RankingEntry,
    RankingValue,
    Span,
)
from pipeline.model.pages import (
    BLOCK_SEPARATOR,
    Article,
    Block,
    Capture,
    Cell,
    Gone,
    Issue,
    Reading,
    Seen,
    Source,
    Table,
)
from pipeline.model.vocabulary import Attribution, BlockKind, EntityType, OrganizationBasis, QuoteKind, Severity

__all__ = [
    "BLOCK_SEPARATOR",
    "PART_SEPARATOR",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "Capture",
    "Cell",
    "Entity",
    "EntityType",
    "Facts",
    "Figure",
    "Gone",
    "Issue",
    "Mention",
    "OrganizationBasis",
    "Position",
    "Quote",
    "QuoteKind",
    "Ranking",
    "RankingEntry",
    "RankingValue",
    "Reading",
    "Seen",
    "Severity",
    "Source",
    "Span",
    "Table",
]
