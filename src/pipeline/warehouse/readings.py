"""What captured pages hold: stored as it was read, and joined into articles in the same transaction."""

import json
from collections.abc import Iterable
from hashlib import sha256

from pipeline.model import Article, Issue, Reading, Severity
from pipeline.warehouse.articles import settle_articles
from pipeline.warehouse.ids import compose, fold_title, fold_url
from pipeline.warehouse.ledger import StoredCapture, issue_rows
from pipeline.warehouse.near import near
from pipeline.warehouse.serial import dump_blocks
from pipeline.warehouse.store import Connection, Row, insert_rows, keyed, replace_rows, select, transaction
from pipeline.warehouse.texts import prose_words

_NAMELESS = Issue("read", "no-headline", Severity.ERROR, "An article without headline was left out.")


def put_readings(con: Connection, readings: Iterable[tuple[StoredCapture, Reading]], reader: str) -> tuple[str, ...]:
    """Store what captures turned out to hold, join it into articles, and give the ids of those whose text is new.

    What was read from the same captures before is replaced, with its issues. `reader` is the version of the code and
    data that read them. An article whose text or metadata changed loses its facts until `put_facts` brings new ones.
    An article without headline is left out and becomes an issue. All of it is one transaction.
    """
    pairs = list(readings)
    rows: list[Row] = []
    issues: list[Row] = []
    for capture, reading in pairs:
        named = [article for article in reading.articles if article.title.strip()]
        rows += _rows(capture, named)
        said = (*reading.issues, *[_NAMELESS] * (len(named) < len(reading.articles)))
        issues += issue_rows(said, source_id=capture.source_id, capture=capture)
    captures = sorted({capture.capture_id for capture, _ in pairs})
    sources = sorted({capture.source_id for capture, _ in pairs})
    with transaction(con):
        touched = [*_touched(con, captures), *rows]
        replace_rows(con, "readings", "capture_id", captures, rows)
        replace_rows(con, "issues", "capture_id", captures, issues)
        with keyed(con, "capture_id", captures):
            con.execute(
                "UPDATE captures SET reader = ? WHERE capture_id IN (SELECT capture_id FROM arriving)", [reader]
            )
        return tuple(key for source in sources for key in settle_articles(con, near(con, source, touched)))


def put_damage(con: Connection, damaged: Iterable[tuple[StoredCapture, Issue]]) -> None:
    """Say of captures that their bytes are damaged or lost, each with one issue, in the place of what was said of that
    before. What was read from them stays, and they are still to be read, for the bytes may come back."""
    rows = [row for stored, issue in damaged for row in issue_rows([issue], source_id=stored.source_id, capture=stored)]
    with transaction(con):
        with keyed(con, "capture_id", [row["capture_id"] for row in rows]):
            con.execute(
                "DELETE FROM issues WHERE capture_id IN (SELECT capture_id FROM arriving)"
                " AND code IN (SELECT unnest($codes::VARCHAR[]))",
                {"codes": sorted({row["code"] for row in rows})},
            )
        insert_rows(con, "issues", rows)


def _touched(con: Connection, captures: Iterable[str]) -> list[Row]:
    with keyed(con, "capture_id", captures):
        return select(
            con, "SELECT source_id, title_key, url_key, article_id FROM readings SEMI JOIN arriving USING (capture_id)"
        )


def _rows(capture: StoredCapture, articles: list[Article]) -> list[Row]:
    """The rows of a page. An address that several of its headlines share is that of a list, and no permalink."""
    titles: dict[str, set[str]] = {}
    for article in articles:
        if article.url:
            titles.setdefault(fold_url(article.url), set()).add(fold_title(article.title))
    rows = []
    for number, article in enumerate(articles, start=1):
        key = fold_url(article.url) if article.url else None
        permalink = key if key and len(titles[key]) == 1 else None
        keys = {"title_key": fold_title(article.title), "url_key": permalink}
        rows.append(_row(capture, number, article) | keys | ({} if permalink else {"url": None}))
    return rows


def _row(capture: StoredCapture, ordinal: int, article: Article) -> Row:
    blocks, tags = dump_blocks(article.blocks), json.dumps(article.tags, ensure_ascii=False)
    return {
        "capture_id": capture.capture_id,
        "ordinal": ordinal,
        "source_id": capture.source_id,
        "title": compose(article.title),
        "url": compose(article.url),
        "lede": compose(article.lede),
        "byline": compose(article.byline),
        "published_on": article.published_on,
        "modified_on": article.modified_on,
        "language": article.language or None,
        "excerpt": article.excerpt,
        "words": len(article.text.split()),
        "content_hash": article.content_hash,
        "prose_hash": sha256(" ".join(prose_words(article.blocks)).encode()).hexdigest(),
        "tags": tags,
        "blocks": blocks,
        "blocks_hash": sha256(f"{tags}{blocks}".encode()).hexdigest(),
    }
