"""The facts of one article as rows of the contract's tables. Pure."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator

from pipeline.model import Entity, EntityType, Facts, Position, Quote, Ranking
from pipeline.warehouse.ids import digest, entity_key, fold, numbered
from pipeline.warehouse.ledger import issue_rows
from pipeline.warehouse.store import Row

Rows = dict[str, list[Row]]


def tabulate(article_id: str, source_id: str, facts: Facts) -> Rows:
    """The rows by table. Entities stand by their key: which person a name is, is settled over all articles."""
    quotes = sorted(facts.quotes, key=lambda quote: (quote.start_char, quote.end_char, quote.text))
    quote_ids = numbered((article_id, quote.kind.value, quote.text) for quote in quotes)
    rankings = sorted(facts.rankings, key=lambda ranking: ranking.ordinal)
    ranking_ids = numbered((article_id, ranking.title, str(ranking.year)) for ranking in rankings)
    about = {"article_id": article_id}
    return {
        "quotes": [
            about | {"quote_id": key, "ordinal": number} | _quote(quote)
            for number, (key, quote) in enumerate(zip(quote_ids, quotes, strict=True), start=1)
        ],
        "quote_parts": [
            {"quote_id": key, "part": number, "start_char": part.start_char, "end_char": part.end_char}
            for key, quote in zip(quote_ids, quotes, strict=True)
            for number, part in enumerate(quote.parts, start=1)
        ],
        "mentions": [about | row for row in _mentions(article_id, facts)],
        "positions": [about | row for row in _positions(article_id, facts)],
        "figures": [about | row for row in _figures(article_id, facts)],
        "rankings": [
            about | {"ranking_id": key} | _ranking(ranking) for key, ranking in zip(ranking_ids, rankings, strict=True)
        ],
        "ranking_entries": [
            row for key, ranking in zip(ranking_ids, rankings, strict=True) for row in _entries(key, ranking)
        ],
        "ranking_values": [
            row for key, ranking in zip(ranking_ids, rankings, strict=True) for row in _values(key, ranking)
        ],
        "issues": issue_rows(facts.issues, source_id=source_id, article_id=article_id),
        "article_entities": [about | row for row in _entities(facts)],
    }


def _quote(quote: Quote) -> Row:
    return {
        "kind": quote.kind.value,
        "text": quote.text,
        "speaker_id": _key(quote.speaker),
        "speaker_name": quote.speaker_name,
        "speaker_as_written": quote.speaker_as_written or None,
        "role": quote.role or None,
        "organization_id": _key(quote.organization),
        "organization_name": quote.organization_name or None,
        "party": quote.party or None,
        "medium": quote.medium or None,
        "cue": quote.cue or None,
        "attribution": quote.attribution.value if quote.attribution else None,
        "confidence": quote.confidence,
        "method": quote.method,
        "organization_basis": quote.organization_basis.value if quote.organization_basis else None,
        "start_char": quote.start_char,
        "end_char": quote.end_char,
    }


def _mentions(article_id: str, facts: Facts) -> Iterator[Row]:
    ordered = sorted(
        facts.mentions, key=lambda each: (each.start_char, each.end_char, entity_key(each.entity), each.method)
    )
    keys = numbered((article_id, entity_key(each.entity), each.text) for each in ordered)
    for key, each in zip(keys, ordered, strict=True):
        yield {
            "mention_id": key,
            "entity_id": entity_key(each.entity),
            "text": each.text,
            "start_char": each.start_char,
            "end_char": each.end_char,
            "method": each.method,
            "confidence": each.confidence,
        }


def _positions(article_id: str, facts: Facts) -> Iterator[Row]:
    rows = {}
    for each in facts.positions:
        row: Row = {
            "person_id": entity_key(each.person),
            "role": each.role or None,
            "organization_id": _key(each.organization),
            "organization_name": each.organization_name or None,
            "party": each.party or None,
        }
        key = digest(article_id, *row.values())
        basis = each.organization_basis.value if each.organization_basis else None
        rows[key] = row | {"position_id": key, "organization_basis": basis}
    yield from rows.values()


def _figures(article_id: str, facts: Facts) -> Iterator[Row]:
    ordered = sorted(facts.figures, key=lambda each: (each.start_char, each.end_char, each.value))
    for key, each in zip(numbered((article_id, each.text) for each in ordered), ordered, strict=True):
        yield {
            "figure_id": key,
            "text": each.text,
            "value": each.value,
            "value_max": each.value_max,
            "unit": each.unit or None,
            "qualifier": each.qualifier or None,
            "as_of": each.as_of or None,
            "start_char": each.start_char,
            "end_char": each.end_char,
        }


def _ranking(ranking: Ranking) -> Row:
    return {
        "title": ranking.title or None,
        "year": ranking.year,
        "publisher_id": _key(ranking.publisher),
        "publisher_name": ranking.publisher_name or None,
        "subject": ranking.subject,
        "ordinal": ranking.ordinal,
    }


def _entries(ranking_id: str, ranking: Ranking) -> Iterator[Row]:
    for each in ranking.entries:
        yield {
            "ranking_id": ranking_id,
            "row": each.row,
            "rank": each.rank,
            "tied": each.tied,
            "entity_id": _key(each.entity),
            "name": each.name,
            "code": each.code,
            "score": each.score,
            "previous_rank": each.previous_rank,
        }


def _values(ranking_id: str, ranking: Ranking) -> Iterator[Row]:
    for each in ranking.values:
        yield {
            "ranking_id": ranking_id,
            "row": each.row,
            "column_no": each.column_no,
            "column_name": each.column_name or None,
            "text": each.text or None,
            "value": each.value,
        }


def _entities(facts: Facts) -> Iterator[Row]:
    """One row an entity that any fact names. Of several spellings the least in order stands for all."""
    mentions = Counter(entity_key(mention.entity) for mention in facts.mentions)
    named = defaultdict(list)
    for entity in _named(facts):
        named[entity_key(entity)].append(entity)
    for key, spellings in sorted(named.items()):
        first = spellings[0]
        person = first.type is EntityType.PERSON
        yield {
            "entity_key": key,
            "entity_id": key,
            "type": first.type.value,
            "name": min(entity.name for entity in spellings),
            "subtype": min((entity.subtype for entity in spellings if entity.subtype), default=None),
            "code": min((entity.code for entity in spellings if entity.code), default=None),
            "wikidata_id": min((entity.wikidata_id for entity in spellings if entity.wikidata_id), default=None),
            "mentions": mentions[key],
            "evidence": _evidence(facts, key) if person else None,
        }


def _named(facts: Facts) -> Iterator[Entity]:
    found: list[Entity | None] = [mention.entity for mention in facts.mentions]
    for quote in facts.quotes:
        found += [quote.speaker, quote.organization]
    for position in facts.positions:
        found += [position.person, position.organization]
    for ranking in facts.rankings:
        found += [ranking.publisher, *(entry.entity for entry in ranking.entries)]
    return (entity for entity in found if entity)


def _evidence(facts: Facts, key: str) -> str:
    said: dict[str, set[str]] = {"roles": set(), "organizations": set(), "parties": set()}
    stated: list[tuple[Entity | None, Quote | Position]] = [(quote.speaker, quote) for quote in facts.quotes]
    stated += [(position.person, position) for position in facts.positions]
    for person, each in stated:
        if person is None or entity_key(person) != key:
            continue
        said["roles"].add(fold(each.role or ""))
        said["parties"].add(each.party or "")
        said["organizations"].add(_organization(each.organization, each.organization_name) or "")
    return json.dumps({name: sorted(words - {""}) for name, words in said.items()}, ensure_ascii=False)


def _organization(entity: Entity | None, name: str | None) -> str | None:
    """A municipality or region by its code; another organisation by its name, of which articles know longer forms."""
    if entity and entity.code:
        return entity_key(entity)
    said = entity.name if entity else name
    return fold(said) if said else None


def _key(entity: Entity | None) -> str | None:
    return entity_key(entity) if entity else None
