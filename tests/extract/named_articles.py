"""Small articles and what they name, for the tests of entities."""

from pipeline.extract.entities import find_entities
from pipeline.extract.people import find_people
from pipeline.model import Article, Block, BlockKind, EntityType, Mention


def article(*paragraphs: str | Block) -> Article:
    blocks = [Block(BlockKind.HEADLINE, "En rubrik utan namn")]
    blocks += [p if isinstance(p, Block) else Block(BlockKind.PARAGRAPH, p) for p in paragraphs]
    return Article("prov", "En rubrik utan namn", tuple(blocks))


def mentions(*paragraphs: str | Block) -> tuple[Mention, ...]:
    told = article(*paragraphs)
    found = find_entities(told, find_people(told))
    assert all(told.text[m.start_char : m.end_char] == m.text for m in found)
    assert all(0 < m.confidence <= 1 and m.method for m in found)
    return found


def named(kind: EntityType, *paragraphs: str | Block) -> set[str]:
    return {m.entity.name for m in mentions(*paragraphs) if m.entity.type is kind}


def codes(*paragraphs: str | Block) -> set[str]:
    kinds = (EntityType.MUNICIPALITY, EntityType.REGION)
    return {m.entity.code or "" for m in mentions(*paragraphs) if m.entity.type in kinds}
