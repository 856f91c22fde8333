"""The joined articles of a source, written where they differ from what stands in the warehouse."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import pyarrow as pa

from pipeline.model import Article, Block
from pipeline.warehouse.facts import forget_facts
from pipeline.warehouse.ids import digest
from pipeline.warehouse.join import Joined, Shown, join_readings
from pipeline.warehouse.near import Near
from pipeline.warehouse.sights import mark_sights
from pipeline.warehouse.store import Connection, Row, arriving, keyed, replace_rows, select
from pipeline.warehouse.texts import Texts

LANGUAGE = "sv"


def settle_articles(con: Connection, around: Near) -> tuple[str, ...]:
    """Bring articles in step with these readings; give the ids of those to be extracted from anew.

    What is written depends on the readings alone. Runs within the caller's transaction.
    """
    texts = Texts(con)
    titles = Counter(shown.title_key for shown in around.shown)
    loose = {shown.title_key for shown in around.shown if not shown.url_key}
    texts.fetch(shown for shown in around.shown if shown.title_key in loose and titles[shown.title_key] > 1)
    joined = join_readings(around.shown, texts.shingles)
    known = sorted(around.articles | {each.article_id for each in joined})
    stored = _rows_by_id(con, "articles", known)
    stored_texts = _rows_by_id(con, "article_texts", known)
    gone = sorted(stored.keys() - {each.article_id for each in joined})
    rows = [_article_row(each) for each in joined]
    moved = [row for row in rows if row | _sight(stored.get(row["article_id"], {})) != stored.get(row["article_id"])]
    fresh = [each for each in joined if stored_texts.get(each.article_id, {}).get("fingerprint") != _fingerprint(each)]
    forget_facts(con, [*gone, *(each.article_id for each in fresh)])
    replace_rows(con, "articles", "article_id", [*gone, *(row["article_id"] for row in moved)], moved)
    _write_texts(con, gone, joined, stored_texts, texts)
    _write_versions(con, gone, joined, texts)
    _write_membership(con, joined)
    mark_sights(con, [each.article_id for each in joined])
    return tuple(each.article_id for each in fresh)


def _sight(stored: Row) -> Row:
    """What `mark_sights` says of an article."""
    return {name: stored.get(name) for name in ("last_seen", "gone_on")}


def _rows_by_id(con: Connection, name: str, article_ids: Iterable[str]) -> dict[str, Row]:
    with keyed(con, "article_id", article_ids):
        rows = select(con, f"SELECT * FROM {name} SEMI JOIN arriving USING (article_id)")
    return {row["article_id"]: row for row in rows}


def _write_membership(con: Connection, joined: Iterable[Joined]) -> None:
    """Note of every reading which article it is."""
    rows = [
        {"capture_id": shown.capture_id, "ordinal": shown.ordinal, "joined": each.article_id}
        for each in joined
        for shown in each.readings
    ]
    if rows:
        with arriving(con, pa.Table.from_pylist(rows)):
            con.execute(
                "UPDATE readings SET article_id = joined FROM arriving WHERE readings.capture_id = arriving.capture_id"
                " AND readings.ordinal = arriving.ordinal AND article_id IS DISTINCT FROM joined"
            )


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
    con: Connection,
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


def _write_versions(con: Connection, gone: list[str], joined: Sequence[Joined], texts: Texts) -> None:
    with keyed(con, "article_id", [each.article_id for each in joined]):
        found = con.execute(
            "SELECT article_id, content_hash, capture_id, title, as_of FROM article_versions"
            " SEMI JOIN arriving USING (article_id)"
        ).fetchall()
    stored: dict[str, set[tuple[Any, ...]]] = {}
    for row in found:
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
