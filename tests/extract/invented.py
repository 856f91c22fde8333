"""Invented articles for tests: a line a block, its kind told by how the line begins."""

import re

from pipeline.extract.people import bodies_of, find_people
from pipeline.extract.quotes import find_quotes
from pipeline.model import Article, Block, BlockKind, Entity, EntityType, Mention, Quote

_KINDS = {
    "# ": BlockKind.HEADING,
    "? ": BlockKind.QUESTION,
    "[bild] ": BlockKind.CAPTION,
    "[ingress] ": BlockKind.LEDE,
    "[utdrag] ": BlockKind.PULL_QUOTE,
    "* ": BlockKind.LIST_ITEM,
    "[fakta] ": BlockKind.FACT_BOX,
}
_DASHES = ("–", "—", "-", "―")


def article(text: str) -> Article:
    """An article whose blocks are the lines of `text`."""
    return Article(
        "prov", "Rubriken", tuple(_block(line.strip()) for line in text.strip().splitlines() if line.strip())
    )


def _block(line: str) -> Block:
    for sign, kind in _KINDS.items():
        if line.startswith(sign):
            return Block(kind, line.removeprefix(sign))
    return Block(BlockKind.TALSTRECK if line.startswith(_DASHES) else BlockKind.PARAGRAPH, line)


def named(made: Article, organizations: dict[str, str]) -> tuple[Mention, ...]:
    """Mentions of organisations: each text of `organizations` with its full name, wherever it stands."""
    return tuple(
        Mention(Entity(EntityType.ORGANIZATION, name), found.group(), found.start(), found.end(), "test", 1.0)
        for text, name in organizations.items()
        for found in re.finditer(rf"\b{re.escape(text)}s?\b", made.text)
    )


def quotes(text: str, organizations: dict[str, str] | None = None) -> tuple[Quote, ...]:
    """All quotes of an invented article."""
    made = article(text)
    people = find_people(made)
    mentions = [mention for person in people for mention in person.mentions]
    return find_quotes(made, people, bodies_of(made, people, [*mentions, *named(made, organizations or {})]))


def said(text: str, organizations: dict[str, str] | None = None) -> list[tuple[str | None, str]]:
    """Speaker and words of the direct quotes of an invented article."""
    return [
        (q.speaker.name if q.speaker else None, q.text) for q in quotes(text, organizations) if q.kind != "indirect"
    ]
