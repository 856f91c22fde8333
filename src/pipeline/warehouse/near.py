"""Which stored readings a change can touch, so that a few new pages do not mean joining a whole source again."""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from pipeline.warehouse.join import Shown
from pipeline.warehouse.store import Connection, Row, select

_STORED = ", ".join(f"r.{field.name}" for field in fields(Shown) if field.name not in ("capture_url", "fetched_at"))
_LOOSE = """
    SELECT DISTINCT title_key FROM readings
    WHERE source_id = $source AND url_key IS NULL AND title_key IN (SELECT unnest($titles::VARCHAR[]))
"""
_NEAR = f"""
    SELECT {_STORED}, c.url AS capture_url, c.fetched_at, r.article_id
    FROM readings r JOIN captures c USING (capture_id)
    WHERE r.source_id = $source AND (
        r.url_key IN (SELECT unnest($urls::VARCHAR[]))
        OR article_id IN (SELECT unnest($articles::VARCHAR[]))
        OR title_key IN ({_LOOSE}))
"""


@dataclass(frozen=True, slots=True)
class Near:
    """Readings of a source that must be joined together, and the articles that they and those before them were."""

    source_id: str
    shown: tuple[Shown, ...]
    articles: frozenset[str]


def near(con: Connection, source_id: str, touched: Iterable[Row]) -> Near:
    """All readings that are tied to touched ones (rows of readings, stored or gone), directly or through others.

    Readings are tied by permalink, by the article they were, and by title where one of that title has no permalink.
    """
    seeds = [row for row in touched if row["source_id"] == source_id]
    keys: dict[str, set[str]] = {"title_key": set(), "url_key": set(), "article_id": set()}
    grown, rows = True, seeds
    while grown:
        grown = False
        for name, known in keys.items():
            found = {row[name] for row in rows if row.get(name)} - known
            known |= found
            grown = grown or bool(found)
        if grown:
            rows = _near(con, source_id, keys)
    shown = tuple(Shown(**{name: value for name, value in row.items() if name != "article_id"}) for row in rows)
    return Near(source_id, shown, frozenset(keys["article_id"]))


def _near(con: Connection, source_id: str, keys: dict[str, set[str]]) -> list[Row]:
    wanted = {
        "titles": sorted(keys["title_key"]),
        "urls": sorted(keys["url_key"]),
        "articles": sorted(keys["article_id"]),
    }
    return select(con, _NEAR, wanted | {"source": source_id})
