"""The open rows of the warehouse as files: the same warehouse gives the same bytes."""

from collections.abc import Sequence
from pathlib import Path

from pipeline.contract.entities import entities_sql
from pipeline.contract.schema import TableSchema, published, table
from pipeline.warehouse.store import Connection

# declared, or with articles that were taken in by hand or from a source that is declared no more
_SOURCES = """
    SELECT {columns} FROM sources WHERE tdm_reservation IS NOT TRUE AND source_id IN
    (SELECT source_id FROM declared_sources UNION ALL SELECT source_id FROM articles)
"""
_PAGES = "SELECT capture_id FROM captures WHERE tdm_reservation"
# by column: the keys of what stays behind
_RESERVED = {
    "capture_id": _PAGES,
    "article_id": f"SELECT article_id FROM readings WHERE article_id IS NOT NULL AND capture_id IN ({_PAGES})",
}
_FORMATS = {"csv": "FORMAT csv, HEADER", "parquet": "FORMAT parquet, COMPRESSION zstd"}


def export(con: Connection, folder: Path) -> None:
    """Write every published table to `folder` as NAME.csv and NAME.parquet, ordered by its key.

    CSV is UTF-8 without byte order mark; NULL is empty, dates are ISO 8601, line ends are line feeds. The rows go over
    a table of their own: Parquet encodes by the statistics of the table it is written from, which know of rows that
    stay behind.
    """
    for each in published():
        ordered = f"{selection(each)} ORDER BY {', '.join(each.primary_key)}"
        con.execute(f"CREATE OR REPLACE TEMP TABLE outgoing AS {ordered}")
        for suffix, options in _FORMATS.items():
            con.execute(f"COPY outgoing TO ? ({options})", [str(folder / f"{each.name}.{suffix}")])
    con.execute("DROP TABLE outgoing")


def selection(each: TableSchema) -> str:
    """SQL for the rows of a table that may go out: nothing that comes from a source whose mining is reserved, or from
    an article that a page shows whose mining is reserved."""
    columns = ", ".join(each.columns)
    if each.name == "sources":
        return _SOURCES.format(columns=columns)
    if each.name == "entities":
        named = f"SELECT * FROM article_entities WHERE article_id IN ({_keys('articles', ['article_id'])})"
        return f"SELECT {columns} FROM ({entities_sql(f'({named})')})"
    held = [
        f"{key.fields[0]} IS NULL OR {key.fields[0]} IN ({_keys(key.resource, key.reference)})"
        for key in each.foreign_keys
        if key.resource != "entities"
    ]
    held += [f"{name} IS NULL OR {name} NOT IN ({keys})" for name, keys in _RESERVED.items() if name in each.columns]
    return f"SELECT {columns} FROM {each.name} WHERE {' AND '.join(f'({said})' for said in held) or 'true'}"


def _keys(name: str, columns: Sequence[str]) -> str:
    return f"SELECT {', '.join(columns)} FROM ({selection(table(name))})"
