"""What articles say: stored per article, replaced as a whole, its persons told apart over all articles."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.errors import ContractError
from pipeline.model import Article, Facts
from pipeline.warehouse.serial import load_blocks
from pipeline.warehouse.settle import settle
from pipeline.warehouse.store import Connection, Row, delete_rows, insert_rows, keyed, select, transaction
from pipeline.warehouse.tabulate import tabulate

_PARTS = (
    ("quote_parts", "quote_id", "quotes"),
    ("ranking_entries", "ranking_id", "rankings"),
    ("ranking_values", "ranking_id", "rankings"),
)
_WHOLES = ("quotes", "mentions", "positions", "figures", "rankings", "issues", "article_entities")
_METADATA = ("source_id", "title", "url", "byline", "published_on", "modified_on", "language", "excerpt")


def unextracted(con: Connection, extractor: str, of_source: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The ids of the articles that have no facts from this version of the extractor, in order; `of_source` names the
    versions of the sources that have one of their own."""
    sql = """
        SELECT article_id FROM article_texts JOIN articles USING (article_id) WHERE extractor IS DISTINCT FROM
        coalesce(map_extract_value(map($sources::VARCHAR[], $versions::VARCHAR[]), source_id), $extractor)
        ORDER BY article_id
    """
    own = of_source or {}
    asked = {"sources": list(own), "versions": list(own.values()), "extractor": extractor}
    return tuple(row[0] for row in con.execute(sql, asked).fetchall())


def load_articles(con: Connection, article_ids: Sequence[str]) -> Iterator[tuple[str, Article]]:
    """The articles with these ids as extraction sees them: the newest text, the metadata of all readings."""
    sql = """
        SELECT a.*, r.modified_on, r.excerpt, r.tags, r.blocks FROM arriving
        JOIN articles a USING (article_id) JOIN article_texts t USING (article_id)
        JOIN readings r ON r.capture_id = t.capture_id AND r.ordinal = t.reading_ordinal ORDER BY article_id
    """
    with keyed(con, "article_id", article_ids):
        rows = select(con, sql)
    for row in rows:
        kept = {name: row[name] for name in _METADATA}
        blocks, tags = load_blocks(row["blocks"]), tuple(json.loads(row["tags"]))
        yield row["article_id"], Article(**kept, blocks=blocks, tags=tags)


def put_facts(con: Connection, facts: Iterable[tuple[str, Facts]], extractor: str) -> None:
    """Store what these articles (by id) say in the place of what they were said to say before, in one transaction.

    `extractor` is the version of the code and data that found it. Raises ContractError for an unknown article.
    """
    pairs = dict(facts)
    if not pairs:
        return
    with keyed(con, "article_id", pairs):
        sources = dict(
            con.execute("SELECT article_id, source_id FROM articles SEMI JOIN arriving USING (article_id)").fetchall()
        )
    if unknown := pairs.keys() - sources.keys():
        raise ContractError(f"facts of an article that the warehouse does not hold: {min(unknown)}")
    rows: dict[str, list[Row]] = {}
    for key, found in pairs.items():
        for name, some in tabulate(key, sources[key], found).items():
            rows.setdefault(name, []).extend(some)
    with transaction(con):
        gone = _clear(con, list(pairs))
        for name, some in rows.items():
            insert_rows(con, name, some)
        settle(con, [*gone, *rows["article_entities"]])
        with keyed(con, "article_id", pairs):
            con.execute(
                "UPDATE article_texts SET extractor = ? WHERE article_id IN (SELECT article_id FROM arriving)",
                [extractor],
            )


def forget_facts(con: Connection, article_ids: Sequence[str]) -> None:
    """Delete all that these articles say. Runs within the caller's transaction."""
    if article_ids:
        settle(con, _clear(con, article_ids))


def _clear(con: Connection, article_ids: Sequence[str]) -> list[Row]:
    """Delete the rows of these articles; give those of the entities they named."""
    with keyed(con, "article_id", article_ids):
        named = select(
            con,
            "SELECT DISTINCT entity_key, entity_id, type FROM article_entities SEMI JOIN arriving USING (article_id)",
        )
        for name, column, whole in _PARTS:
            con.execute(
                f"DELETE FROM {name} WHERE {column} IN"
                f" (SELECT {column} FROM {whole} SEMI JOIN arriving USING (article_id))"
            )
    for name in _WHOLES:
        delete_rows(con, name, "article_id", article_ids)
    return named
