"""Read-only SQL over a warehouse or a published release."""

from contextlib import closing
from pathlib import Path
from typing import BinaryIO

import duckdb

from pipeline.errors import TalstreckError, UsageError
from pipeline.warehouse.store import QUIET, Connection, connect
from pipeline.warehouse.write import WRITERS

_READING = frozenset({duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN})


def query(data: Path, sql: str, form: str, out: BinaryIO) -> int:
    """Run a SELECT (or SHOW, DESCRIBE, EXPLAIN) and write its rows to `out`; give their number. As tables, several
    may be asked at once.

    `data` is a DuckDB file, opened read-only, or the folder of a release, whose Parquet files stand as tables.
    `form` is table (aligned), csv (with a header), json (a list of objects) or parquet; text is UTF-8. The statement
    can read these tables alone: no other file, no address, no extension. Raises UsageError for an unknown form,
    TalstreckError for SQL that fails or would write.
    """
    if form not in WRITERS:
        raise UsageError(f"no output format {form}: choose {', '.join(WRITERS)}")
    if not _is_text(sql):
        raise UsageError("the SQL is no text in UTF-8: save it as UTF-8")
    with closing(_open(data)) as con:
        try:
            return sum(WRITERS[form](con, statement, out) for statement in _statements(con, sql, form))
        except duckdb.Error as error:
            raise TalstreckError(f"the SQL fails: {_line(error)}") from error


def _open(data: Path) -> Connection:
    con = _release(data) if data.is_dir() else connect(data, read_only=True)
    con.execute("SET enable_external_access = false")
    con.execute("SET lock_configuration = true")
    return con


def _release(folder: Path) -> Connection:
    files = sorted(folder.glob("*.parquet"))
    if not files:
        raise TalstreckError(f"{folder} holds no release: `talstreck publish` makes one")
    con = duckdb.connect(config=QUIET)
    try:
        for file in files:
            con.from_parquet(str(file)).create_view(file.stem)
        con.execute("SET allowed_paths = ?", [[str(file) for file in files]])
    except duckdb.Error as error:
        con.close()
        raise TalstreckError(f"{folder} cannot be read: {_line(error)}") from error
    return con


def _is_text(sql: str) -> bool:
    try:
        sql.encode()
    except UnicodeEncodeError:
        return False
    return True


def _statements(con: Connection, sql: str, form: str) -> list[str]:
    """The statements one by one, if they only read; more than one only where the form holds more than one answer."""
    statements = con.extract_statements(sql)
    if not statements:
        raise TalstreckError("there is no SQL statement here: give one, such as SELECT * FROM quotes LIMIT 5")
    if any(statement.type not in _READING for statement in statements):
        raise TalstreckError("only SELECT, SHOW, DESCRIBE and EXPLAIN are possible here: the data is read, not changed")
    if len(statements) > 1 and form != "table":
        raise TalstreckError(f"one SQL statement at a time as {form}: these are {len(statements)}")
    return [statement.query for statement in statements]


def _line(error: duckdb.Error) -> str:
    """The message without the drawing of the statement under it."""
    lines = [line.strip() for line in str(error).split("\n\nLINE ")[0].splitlines()]
    return " ".join(line for line in lines if line)
