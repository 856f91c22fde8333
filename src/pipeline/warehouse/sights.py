"""What later looks at a page told: that it was as before, or that it is there no more."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256

import pyarrow as pa

from pipeline.model import Gone, Seen
from pipeline.warehouse.ids import digest, fold_url
from pipeline.warehouse.ledger import GONE
from pipeline.warehouse.store import Connection, Row, arriving, insert_rows, keyed, select, transaction

_NEWER = """
    FROM arriving WHERE captures.source_id = arriving.source_id AND captures.url_key = arriving.url_key
        AND captures.sha256 = arriving.sha256
        AND (looked_at > coalesce(last_seen_at, fetched_at) OR reserved AND tdm_reservation IS NOT TRUE)
"""
_SEEN = f"""
    UPDATE captures SET last_seen_at = greatest(last_seen_at, looked_at),
        tdm_reservation = coalesce(nullif(reserved, false), tdm_reservation) {_NEWER} RETURNING capture_id
"""
_LOOKS = f"""
    SELECT url_key, {GONE} AS gone, fetched_at, coalesce(last_seen_at, fetched_at) AS seen
    FROM captures WHERE source_id = $source AND url_key IN (SELECT unnest($keys::VARCHAR[]))
"""
_SHOWN = """
    SELECT DISTINCT article_id FROM readings WHERE article_id IS NOT NULL
        AND (capture_id IN (SELECT key FROM arriving) OR source_id || ' ' || url_key IN (SELECT key FROM arriving))
"""
_MARK = f"""
    UPDATE articles SET last_seen = told.seen, gone_on = told.gone FROM (
        SELECT s.article_id, any_value(s.seen)::DATE AS seen, min(g.fetched_at)::DATE AS gone FROM (
            SELECT r.article_id, any_value(r.source_id) AS source_id, any_value(r.url_key) AS url_key,
                max(coalesce(c.last_seen_at, c.fetched_at)) AS seen,
                max(coalesce(c.last_seen_at, c.fetched_at)) FILTER (c.url_key = r.url_key) AS own
            FROM readings r JOIN captures c USING (capture_id) SEMI JOIN arriving USING (article_id)
            GROUP BY r.article_id) s
        LEFT JOIN (SELECT source_id, url_key, fetched_at FROM captures WHERE {GONE}) g
            ON g.source_id = s.source_id AND g.url_key = s.url_key AND g.fetched_at > coalesce(s.own, s.seen)
        GROUP BY s.article_id) told
    WHERE articles.article_id = told.article_id
        AND (last_seen IS DISTINCT FROM told.seen OR gone_on IS DISTINCT FROM told.gone)
"""


def put_sights(con: Connection, sights: Iterable[Seen | Gone]) -> None:
    """Enter what later looks at captured pages told, and mark the articles that they show, in one transaction.

    A page that is gone gets a capture without bytes, one each time it goes; its article keeps all it says.
    """
    told = list(sights)
    seen, gone = [each for each in told if isinstance(each, Seen)], [each for each in told if isinstance(each, Gone)]
    if not told:
        return
    with transaction(con):
        touched = _put_seen(con, seen)
        for source_id in sorted({each.source_id for each in gone}):
            touched += _put_gone(con, source_id, [each for each in gone if each.source_id == source_id])
        with keyed(con, "key", touched):
            shown = [article_id for (article_id,) in con.execute(_SHOWN).fetchall()]
        mark_sights(con, shown)


def mark_sights(con: Connection, article_ids: Collection[str]) -> None:
    """Say of these articles when they were last seen, and since when their own page has been gone: the first such
    answer after the last time that it was there. Runs within the caller's transaction."""
    if article_ids:
        with keyed(con, "article_id", article_ids):
            con.execute(_MARK)


def _put_seen(con: Connection, seen: Sequence[Seen]) -> list[str]:
    """The ids of the captures that were seen later than was known."""
    newest: dict[tuple[str, str, str], Seen] = {}
    for each in sorted(seen, key=lambda each: (each.fetched_at, each.tdm_reservation is True)):
        newest[each.source_id, fold_url(each.url), each.sha256] = each
    rows = [
        {
            "source_id": source,
            "url_key": key,
            "sha256": same,
            "looked_at": _utc(each.fetched_at),
            "reserved": each.tdm_reservation,
        }
        for (source, key, same), each in newest.items()
    ]
    if not rows:
        return []
    columns = {"source_id": pa.string(), "url_key": pa.string(), "sha256": pa.string()}
    schema = pa.schema(columns | {"looked_at": pa.timestamp("us"), "reserved": pa.bool_()})
    with arriving(con, pa.Table.from_pylist(rows, schema)):
        return [capture_id for (capture_id,) in con.execute(_SEEN).fetchall()]


def _put_gone(con: Connection, source_id: str, gone: Sequence[Gone]) -> list[str]:
    """The addresses, each after its source, that have gone since they were last seen."""
    rows: list[Row] = []
    asked = {"source": source_id, "keys": sorted({fold_url(each.url) for each in gone})}
    looks = select(con, _LOOKS, asked)
    for each in sorted(gone, key=lambda each: each.fetched_at):
        row = _row(each)
        if not _known(row, looks):
            looks.append({"url_key": row["url_key"], "gone": True, "fetched_at": row["fetched_at"], "seen": None})
            rows.append(row)
    insert_rows(con, "captures", rows)
    return [f"{source_id} {row['url_key']}" for row in rows]


def _known(row: Row, looks: Iterable[Row]) -> bool:
    """Whether the page was gone before, and not there again in between."""
    own = [look for look in looks if look["url_key"] == row["url_key"]]
    back = max((look["seen"] for look in own if not look["gone"] and look["seen"] < row["fetched_at"]), default=None)
    return any(look["gone"] and (back is None or back < look["fetched_at"] <= row["fetched_at"]) for look in own)


def _row(gone: Gone) -> Row:
    at = _utc(gone.fetched_at)
    return {
        "capture_id": digest(gone.source_id, gone.url, "gone", at.isoformat()),
        "source_id": gone.source_id,
        "url": gone.url,
        "url_key": fold_url(gone.url),
        "fetched_at": at,
        "status": gone.status,
        "media_type": "",
        "sha256": sha256(b"").hexdigest(),
        "bytes": 0,
    }


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None)
