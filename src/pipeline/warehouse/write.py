"""Rows of a query in the forms that people and programs read."""

import csv
import json
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Any, BinaryIO, TextIO

import duckdb

from pipeline.errors import TalstreckError

_BATCH = 10_000
_WIDE = 10_000
Connection = duckdb.DuckDBPyConnection


def write_table(con: Connection, sql: str, out: BinaryIO) -> int:
    """An aligned table, as wide as the terminal, or as it needs to be elsewhere."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    found = con.execute(sql)
    table = Table(*_names(found), box=box.SIMPLE_HEAD)
    for row in _rows(found):
        table.add_row(*(Text(str(_printed(value))) for value in row))
    with _text(out) as stream:
        Console(file=stream, width=None if out.isatty() else _WIDE, highlight=False).print(table)
    return table.row_count


def write_csv(con: Connection, sql: str, out: BinaryIO) -> int:
    """CSV with a header; what is missing is empty, dates are ISO 8601, lists are JSON."""
    found, count = con.execute(sql), 0
    with _text(out) as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(_names(found))
        for row in _rows(found):
            writer.writerow([_printed(value) for value in row])
            count += 1
    return count


def write_json(con: Connection, sql: str, out: BinaryIO) -> int:
    """A JSON list with an object a row, a line each."""
    found, count = con.execute(sql), 0
    names = _told_apart(_names(found))
    with _text(out) as stream:
        stream.write("[")
        for row in _rows(found):
            said = {name: _finite(value) for name, value in zip(names, row, strict=True)}
            stream.write(("," if count else "") + "\n" + json.dumps(said, ensure_ascii=False, default=str))
            count += 1
        stream.write("\n]\n")
    return count


def write_parquet(con: Connection, sql: str, out: BinaryIO) -> int:
    """A Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows, count = con.sql(sql).to_arrow_reader(_BATCH), 0
    _told_apart(rows.schema.names)
    try:
        with pq.ParquetWriter(out, rows.schema, compression="zstd") as writer:
            for batch in rows:
                writer.write_batch(batch)
                count += batch.num_rows
    except pa.ArrowNotImplementedError as error:
        raise TalstreckError(f"Parquet has no such type: CAST the column to VARCHAR ({error})") from error
    return count


WRITERS: dict[str, Callable[[Connection, str, BinaryIO], int]] = {
    "table": write_table,
    "csv": write_csv,
    "json": write_json,
    "parquet": write_parquet,
}


def _names(found: Connection) -> list[str]:
    return [column[0] for column in found.description or ()]


def _told_apart(names: list[str]) -> list[str]:
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise TalstreckError(f"two columns are called {twice}: give one another name with AS")
    return names


def _rows(found: Connection) -> Iterator[tuple[Any, ...]]:
    while batch := found.fetchmany(_BATCH):
        yield from batch


def _printed(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, list | dict) else value


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value


@contextmanager
def _text(out: BinaryIO) -> Iterator[TextIO]:
    """The binary stream as UTF-8 text, flushed at the end and left open."""
    stream = TextIOWrapper(out, "utf-8", newline="", write_through=True)
    try:
        yield stream
    finally:
        stream.flush()
        stream.detach()
