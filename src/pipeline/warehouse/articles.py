"""The joined articles of a source, written where they differ from what stands in the warehouse."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

import duckdb

from pipeline.model import Article, Block
from pipeline.warehouse.facts import forget_facts
from pipeline.warehouse.ids import digest, fold_title
from pipeline.warehouse.join import Joined, Shown, join_readings
from pipeline.warehouse.store import Row, replace_rows, select
from pipeline.warehouse.texts import Texts

LANGUAGE = "sv"
_STORED = ", ".join(f"r.{field.name}" for field in fields(Shown) if field.name not in ("capture_url", "fetched_at"))


def settle_articles(con: duckdb.DuckDBPyConnection, source_id: str) -> tuple[str, ...]:
    """Bring the articles of a source in step with its readings; give the ids of those to be extracted from anew.

    What is written depends on the readings alone. Runs within the caller's transaction.
    """
    texts = Texts(con)
    joined = _joined(con, source_id, texts)
    stored = _rows_by_id(con, "articles", source_id)
    stored_texts = _rows_by_id(con, "article_texts", source_id)
    gone = sorted(stored.keys() - {each.article_id for each in joined})
    rows = [_article_row(each) for each in joined]
    moved = [row for row in rows if row != stored.get(row["article_id"])]
    fresh = [each for each in joined if stored_texts.get(each.article_id, {}).get("fingerprint") != _fingerprint(each)]
    forget_facts(con, [*gone, *(each.article_id for each in fresh)])
    replace_rows(con, "articles", "article_id", [*gone, *(row["article_id"] for row in moved)], moved)
    _write_texts(con, gone, joined, stored_texts, texts)
    _write_versions(con, gone, joined, source_id, texts)
    return tuple(each.article_id for each in fresh)


def _joined(con: duckdb.DuckDBPyConnection, source_id: str, texts: Texts) -> tuple[Joined, ...]:
    shown = [
        Shown(**row)
        for row in select(
            con,
            f"SELECT {_STORED}, c.url AS capture_url, c.fetched_at FROM readings r JOIN captures c USING (capture_id)"
            " WHERE r.source_id = ?",
            [source_id],
        )
    ]
    titles = Counter(fold_title(each.title) for each in shown)
    loose = {fold_title(each.title) for each in shown if not each.url}
    texts.fetch(each for each in shown if fold_title(each.title) in loose and titles[fold_title(each.title)] > 1)
    return join_readings(shown, texts.shingles)


def _rows_by_id(con: duckdb.DuckDBPyConnection, name: str, source_id: str) -> dict[str, dict[str, Any]]:
    sql = f"SELECT * FROM {name} WHERE article_id IN (SELECT article_id FROM articles WHERE source_id = ?)"
    return {row["article_id"]: row for row in select(con, sql, [source_id])}


def _article_row(joined: Joined) -> Row:
    """What the readings say together: the text of the first, the gaps in its metadata filled by the next that knows."""
    best = joined.readings[0]
    seen = [shown.fetched_at.date() for shown in joined.readings]
    return {
        "article_id": joined.article_id,
        "source_id": best.source_id,
        **_metadata(joined),
        "title": best.title,
        "lede": best.lede,
        "words": best.words,
        "content_hash": best.content_hash,
        "first_seen": min(seen),
        "last_seen": max(seen),
    }


def _metadata(joined: Joined) -> dict[str, Any]:
    known = {
        name: next((value for shown in joined.readings if (value := getattr(shown, name)) is not None), None)
        for name in ("url", "byline", "published_on", "language")
    }
    return known | {"language": known["language"] or LANGUAGE}


def _fingerprint(joined: Joined) -> str:
    best = joined.readings[0]
    known = (*_metadata(joined).values(), best.title, best.modified_on, best.excerpt, best.blocks_hash)
    return digest(*(None if value is None else str(value) for value in known))


def _write_texts(
    con: duckdb.DuckDBPyConnection,
    gone: list[str],
    joined: Iterable[Joined],
    stored: dict[str, dict[str, Any]],
    texts: Texts,
) -> None:
    marks = {each.article_id: (each, _mark(each)) for each in joined}
    written = {
        key: (each, mark) for key, (each, mark) in marks.items() if not mark.items() <= stored.get(key, {}).items()
    }
    texts.fetch(each.readings[0] for each, _ in written.values())
    rows, blocks = [], []
    for key, (each, mark) in written.items():
        best, old = each.readings[0], stored.get(key, {})
        article = Article(best.source_id, best.title, texts.blocks(best))
        extractor = old.get("extractor") if old.get("fingerprint") == mark["fingerprint"] else None
        rows.append({"article_id": key, "text": article.text, "extractor": extractor} | mark)
        blocks += [_block_row(key, number, block) for number, block in enumerate(article.blocks, start=1)]
    replace_rows(con, "article_texts", "article_id", [*gone, *written], rows)
    replace_rows(con, "article_blocks", "article_id", [*gone, *written], blocks)


def _mark(joined: Joined) -> dict[str, Any]:
    best = joined.readings[0]
    place = {"capture_id": best.capture_id, "reading_ordinal": best.ordinal}
    return place | {"fingerprint": _fingerprint(joined)}


def _block_row(article_id: str, number: int, block: Block) -> Row:
    return {
        "article_id": article_id,
        "block_no": number,
        "kind": block.kind.value,
        "text": block.text,
        "start_char": block.start_char,
        "end_char": block.end_char,
        "level": block.level,
        "ordinal": block.ordinal,
        "group_no": block.group,
        "credit": block.credit,
    }


def _write_versions(
    con: duckdb.DuckDBPyConnection, gone: list[str], joined: Iterable[Joined], source_id: str, texts: Texts
) -> None:
    sql = (
        "SELECT v.article_id, v.content_hash, v.capture_id, v.title, v.as_of FROM article_versions v"
        " JOIN articles USING (article_id) WHERE source_id = ?"
    )
    stored: dict[str, set[tuple[Any, ...]]] = {}
    for row in con.execute(sql, [source_id]).fetchall():
        stored.setdefault(row[0], set()).add(row[1:])
    rows, keys = [], list(gone)
    for each in joined:
        earlier = _earlier(each)
        wanted = {(shown.content_hash, shown.capture_id, shown.title, shown.as_of) for shown in earlier}
        if wanted == stored.get(each.article_id, set()):
            continue
        keys.append(each.article_id)
        for shown in earlier:
            text = Article(shown.source_id, shown.title, texts.blocks(shown)).text
            about = {"article_id": each.article_id, "content_hash": shown.content_hash, "capture_id": shown.capture_id}
            rows.append(about | {"title": shown.title, "as_of": shown.as_of, "text": text})
    replace_rows(con, "article_versions", "article_id", keys, rows)


def _earlier(joined: Joined) -> list[Shown]:
    """The whole readings whose running text had other words, one for each wording."""
    found = {joined.readings[0].prose_hash: joined.readings[0]}
    for shown in joined.readings[1:]:
        if not shown.excerpt:
            found.setdefault(shown.prose_hash, shown)
    return list(found.values())[1:]
