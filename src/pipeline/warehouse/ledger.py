"""Our own book of what was done: runs, sources, captures, and which captures are still to be read."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime

from pipeline.model import Capture, Issue, Source
from pipeline.warehouse.ids import capture_id, compose, digest, fold_url
from pipeline.warehouse.store import Connection, Row, insert_rows, keyed, replace_rows, select, transaction

# of captures: the page is there no more
GONE = "coalesce(status, 200) IN (404, 410)"


@dataclass(frozen=True, slots=True)
class StoredCapture:
    """A capture without its body. `fetched_at` is aware, in UTC; `locator` says where the body lies."""

    capture_id: str
    source_id: str
    url: str | None
    fetched_at: datetime
    status: int | None
    media_type: str
    charset: str | None
    sha256: str
    bytes: int
    locator: str | None


def begin_run(con: Connection, command: str, now: datetime) -> str:
    """Enter a run into the ledger and give its id. A run that was broken off before is marked as died."""
    run_id = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    row = {"run_id": run_id, "command": command, "started_at": _utc(now), "state": "running"}
    with transaction(con):
        con.execute("UPDATE runs SET state = 'died' WHERE state = 'running'")
        replace_rows(con, "runs", "run_id", [run_id], [row])
    return run_id


def end_run(
    con: Connection,
    run_id: str,
    now: datetime,
    *,
    captures: int = 0,
    readings: int = 0,
    articles: int = 0,
    failure: str | None = None,
) -> None:
    """Enter how a run ended: what it brought, or why it failed."""
    con.execute(
        "UPDATE runs SET finished_at = ?, state = ?, captures = ?, readings = ?, articles = ?, message = ?"
        " WHERE run_id = ?",
        [_utc(now), "failed" if failure else "completed", captures, readings, articles, failure, run_id],
    )


def put_sources(con: Connection, sources: Iterable[Source]) -> None:
    """Store the sources as they are now. A source that is no longer declared keeps its row."""
    rows = {source.source_id: asdict(source) for source in sources}
    stored = {row["source_id"]: row for row in select(con, "SELECT * FROM sources")}
    changed = [row for key, row in rows.items() if stored.get(key) != row]
    if changed:
        with transaction(con):
            replace_rows(con, "sources", "source_id", [row["source_id"] for row in changed], changed)


def note_declared(con: Connection, source_ids: Iterable[str]) -> None:
    """Enter which sources are declared now, and no others."""
    rows = [{"source_id": source_id} for source_id in sorted(source_ids)]
    if rows != select(con, "SELECT * FROM declared_sources ORDER BY source_id"):
        with transaction(con):
            con.execute("DELETE FROM declared_sources")
            insert_rows(con, "declared_sources", rows)


def known_sources(con: Connection) -> dict[str, Source]:
    """The sources that are stored, by id."""
    return {row["source_id"]: Source(**row) for row in select(con, "SELECT * FROM sources")}


def put_captures(con: Connection, captures: Iterable[Capture]) -> int:
    """Store captures without their bodies and count the new ones.

    A capture that is known by source, address and bytes changes nothing but a reservation that is new and the place of
    its bytes. Only one that was fetched earlier than the stored one takes its place, and is read again for the sake of
    its date.
    """
    arrived: dict[str, Row] = {}
    for capture in captures:
        row = _row(capture)
        key = row["capture_id"]
        arrived[key] = _merged(arrived[key], row) if key in arrived else row
    with keyed(con, "capture_id", arrived):
        known = select(con, "SELECT * FROM captures SEMI JOIN arriving USING (capture_id)")
    stored = {row["capture_id"]: row for row in known}
    merged = {key: _merged(stored[key], row) if key in stored else row for key, row in arrived.items()}
    changed = [row for key, row in merged.items() if row != stored.get(key)]
    if changed:
        with transaction(con):
            replace_rows(con, "captures", "capture_id", [row["capture_id"] for row in changed], changed)
    return len(arrived.keys() - stored.keys())


def unread(con: Connection, reader: str, of_source: Mapping[str, str] | None = None) -> tuple[StoredCapture, ...]:
    """The captures that this version of the reader has not read, oldest first, without those that have no bytes;
    `of_source` names the versions of the sources that have one of their own."""
    columns = ", ".join(field.name for field in fields(StoredCapture))
    own = of_source or {}
    rows = select(
        con,
        f"SELECT {columns} FROM captures WHERE dropped_on IS NULL AND NOT {GONE} AND reader IS DISTINCT FROM"
        " coalesce(map_extract_value(map($sources::VARCHAR[], $versions::VARCHAR[]), source_id), $reader)"
        " ORDER BY fetched_at, capture_id",
        {"sources": list(own), "versions": list(own.values()), "reader": reader},
    )
    return tuple(StoredCapture(**{**row, "fetched_at": row["fetched_at"].replace(tzinfo=UTC)}) for row in rows)


def locators(con: Connection, source_id: str) -> frozenset[str]:
    """Where the captures of a source lie that are known here."""
    found = con.execute("SELECT locator FROM captures WHERE source_id = ? AND locator IS NOT NULL", [source_id])
    return frozenset(locator for (locator,) in found.fetchall())


def mark_dropped(con: Connection, source_id: str, files: Iterable[str], now: datetime) -> None:
    """Note that files of the raw archive ("SOURCE_ID/NAME.warc.gz") were dropped; what they held stays as read."""
    with keyed(con, "file", files):
        con.execute(
            "UPDATE captures SET dropped_on = ? WHERE source_id = ? AND dropped_on IS NULL"
            " AND split_part(locator, '#', 1) IN (SELECT file FROM arriving)",
            [_utc(now).date(), source_id],
        )


def forget_reading(con: Connection, source_ids: Iterable[str]) -> None:
    """Have every capture of these sources read, and every article of theirs extracted from, once more."""
    with transaction(con), keyed(con, "source_id", source_ids):
        con.execute("UPDATE captures SET reader = NULL WHERE source_id IN (SELECT source_id FROM arriving)")
        con.execute(
            "UPDATE article_texts SET extractor = NULL WHERE article_id IN"
            " (SELECT article_id FROM articles SEMI JOIN arriving USING (source_id))"
        )


def note_harvested(con: Connection, source_id: str, now: datetime) -> None:
    """Enter that a source was harvested to the end."""
    with transaction(con):
        replace_rows(con, "harvests", "source_id", [source_id], [{"source_id": source_id, "harvested_at": _utc(now)}])


def harvested(con: Connection) -> dict[str, datetime]:
    """When each source was last harvested to the end."""
    found = con.execute("SELECT source_id, harvested_at FROM harvests").fetchall()
    return {source_id: at.replace(tzinfo=UTC) for source_id, at in found}


def put_issues(con: Connection, source_id: str, stage: str, issues: Iterable[Issue]) -> None:
    """Replace what a stage said of a source as a whole (pages that could not be fetched, a site's refusal)."""
    rows = issue_rows(issues, source_id=source_id)
    with transaction(con):
        con.execute(
            "DELETE FROM issues WHERE source_id = ? AND stage = ? AND capture_id IS NULL AND article_id IS NULL",
            [source_id, stage],
        )
        insert_rows(con, "issues", rows)


def add_issues(con: Connection, source_id: str, issues: Iterable[Issue]) -> None:
    """Store what was met with in a part of a source, beside what is said of it already."""
    rows = issue_rows(issues, source_id=source_id)
    with transaction(con):
        replace_rows(con, "issues", "issue_id", [row["issue_id"] for row in rows], rows)


def issue_rows(
    issues: Iterable[Issue],
    *,
    source_id: str,
    article_id: str | None = None,
    capture: StoredCapture | None = None,
) -> list[Row]:
    """Rows of the table issues; one that is said twice of the same thing counts once."""
    about = {
        "source_id": source_id,
        "article_id": article_id,
        "capture_id": capture.capture_id if capture else None,
        "url": compose(capture.url) if capture else None,
    }
    rows = {}
    for issue in issues:
        said = asdict(issue) | {"message": compose(issue.message)}
        key = digest(source_id, article_id, about["capture_id"], issue.stage, issue.code, issue.severity, issue.message)
        rows[key] = said | {"issue_id": key} | about
    return list(rows.values())


def _row(capture: Capture) -> Row:
    return {
        "capture_id": capture_id(capture),
        "source_id": capture.source_id,
        "url": capture.url,
        "canonical_url": capture.canonical_url,
        "url_key": fold_url(capture.url) if capture.url else None,
        "fetched_at": _utc(capture.fetched_at),
        "status": capture.status,
        "media_type": capture.media_type,
        "charset": capture.charset,
        "sha256": capture.sha256,
        "bytes": len(capture.body),
        "locator": capture.locator,
        "tdm_reservation": capture.tdm_reservation,
        "last_seen_at": None,
        "dropped_on": None,
    }


def _merged(known: Row, arrived: Row) -> Row:
    """The row of a capture that came twice. Its bytes are found where they lie now: what arrives was just kept or found
    in the archive, while those that are known may be dropped or lost."""
    first = arrived if _age(arrived) < _age(known) else known
    merged = first | {"last_seen_at": known["last_seen_at"]}
    if True in (known["tdm_reservation"], arrived["tdm_reservation"]):
        merged["tdm_reservation"] = True
    if arrived["locator"] not in (None, known["locator"]):
        merged |= {"locator": arrived["locator"], "dropped_on": None}
    return merged


def _age(row: Row) -> tuple[datetime, bool, str]:
    return row["fetched_at"], row["locator"] is None, row["locator"] or ""


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None)
