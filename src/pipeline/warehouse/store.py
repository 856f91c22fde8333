"""The DuckDB file: opened, brought to the contract's form, written through Arrow in whole transactions."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import pyarrow as pa

from pipeline.contract.derive import arrow_schema, column_type, ddl
from pipeline.contract.schema import table, tables
from pipeline.errors import TalstreckError
from pipeline.fingerprint import fingerprint
from pipeline.warehouse.views import make_views

FORMAT = 1
QUIET: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
_MARK = "talstreck"
_FORMING = ("contract", "warehouse")
# what DuckDB says of a file that is no database of its own, or of another program, whose extension it looks for
_NONE = ("not a valid DuckDB database file", "_scanner.duckdb_extension")
_DAMAGED = ("Corrupt database file", "Could not read enough bytes", "database has been invalidated")
Row = dict[str, Any]
if TYPE_CHECKING:
    Connection = duckdb.DuckDBPyConnection
else:
    # An annotation that held the class would keep DuckDB loaded past its end in a Prefect flow, of which it complains.
    Connection = Any


@contextmanager
def open_warehouse(path: Path) -> Iterator[Connection]:
    """The warehouse at `path`, created where there is none, for writing; closed at the end.

    A file of an older form gets the tables, columns and views it lacks. Raises TalstreckError for a file that another
    process holds, that may not be written, that is damaged or no warehouse, or that a newer Talstreck wrote.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _open(path) as con:
        _bring_to_form(con, path)
        yield con


@contextmanager
def read_warehouse(path: Path) -> Iterator[Connection]:
    """The warehouse at `path` for reading alone; closed at the end.

    Raises TalstreckError for a file that is not there, may not be read, is damaged or no warehouse, or has an older
    form.
    """
    with _open(path, read_only=True) as con:
        there = _columns(con)
        _refuse_others(there, path)
        lacking = {(each.name, field.name) for each in tables() for field in each.fields} - there
        if lacking:
            missing = ", ".join(sorted(".".join(each) for each in lacking)[:3])
            raise TalstreckError(f"{path} has an older form (no {missing}): `talstreck reread` brings it up to date")
        yield con


def connect(path: Path, read_only: bool = False) -> Connection:
    """A bare connection that loads no extension. Raises TalstreckError where the file cannot be opened."""
    if read_only and not path.is_file():
        raise TalstreckError(f"{path} is not there: `talstreck run` makes it")
    try:
        return duckdb.connect(str(path), read_only=read_only, config=QUIET)
    except duckdb.Error as error:
        raise TalstreckError(_refused(path, str(error), read_only=read_only)) from error


@contextmanager
def transaction(con: Connection) -> Iterator[None]:
    """All of it or nothing."""
    con.begin()
    try:
        yield
    except BaseException:  # an interrupt, too, leaves nothing half done
        with suppress(duckdb.Error):  # a damaged file takes no statement more; what was wrong first is to be told
            con.rollback()
        raise
    con.commit()


def replace_rows(con: Connection, name: str, column: str, gone: Iterable[str], rows: Sequence[Row]) -> None:
    """Delete the rows of table `name` whose `column` is among `gone`, then insert `rows` (missing columns are NULL)."""
    delete_rows(con, name, column, gone)
    insert_rows(con, name, rows)


def delete_rows(con: Connection, name: str, column: str, gone: Iterable[str]) -> None:
    """Delete the rows of table `name` whose `column` is among `gone`."""
    with keyed(con, column, gone):
        con.execute(f"DELETE FROM {name} WHERE {column} IN (SELECT {column} FROM arriving)")


def insert_rows(con: Connection, name: str, rows: Sequence[Row]) -> None:
    """Insert `rows` into table `name`; missing columns are NULL."""
    if rows:
        with arriving(con, pa.Table.from_pylist(list(rows), arrow_schema(table(name)))):
            con.execute(f"INSERT INTO {name} BY NAME SELECT * FROM arriving")


def keyed(con: Connection, column: str, keys: Iterable[str]) -> AbstractContextManager[None]:
    """The keys as the one column of the view `arriving`, for the statements within."""
    return arriving(con, pa.table({column: pa.array(list(keys), pa.string())}))


@contextmanager
def arriving(con: Connection, arrow: pa.Table) -> Iterator[None]:
    """The Arrow table as the view `arriving`, for the statements within."""
    con.register("arriving", arrow)
    try:
        yield
    except BaseException:  # an interrupt, too, leaves no view behind
        with suppress(duckdb.Error):  # nor does a transaction that failed, which takes the view along as it ends
            con.unregister("arriving")
        raise
    con.unregister("arriving")


def select(con: Connection, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
    """The rows of a query as dictionaries."""
    found = con.execute(sql, parameters if isinstance(parameters, dict) else list(parameters))
    names = [column[0] for column in found.description or ()]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


@contextmanager
def _open(path: Path, read_only: bool = False) -> Iterator[Connection]:
    """A connection, closed at the end. What the file cannot give or take becomes a TalstreckError that names it; a
    mistake in our own SQL stays what it is."""
    con = connect(path, read_only)
    try:
        yield con
    except duckdb.ProgrammingError:
        raise
    except duckdb.Error as error:
        raise TalstreckError(_refused(path, str(error), read_only=read_only)) from error
    finally:
        con.close()


def _refused(path: Path, message: str, *, read_only: bool) -> str:
    """What a person can do about what DuckDB says of the file."""
    if not os.access(path if path.exists() else path.parent, os.R_OK if read_only else os.R_OK | os.W_OK):
        return f"{path} may not be {'read' if read_only else 'written'}: Permission denied"
    if "Could not set lock" in message:
        holder = message.partition("held in ")[2].partition(". ")[0] or "another process"
        return f"{path} is in use by {holder}: wait until that is done or end it, then try again"
    if "version number" in message:
        return f"{path} was written by another version of DuckDB: open it with the one that wrote it"
    if "different configuration" in message:
        return f"{path} is open in this process already: close it first"
    if any(sign in message for sign in _NONE):
        return f"{path} is no warehouse that can be opened: move it away, the next run makes a new one from raw/"
    said = message.partition("\n")[0]
    if any(sign in message for sign in _DAMAGED):
        return f"{path} is damaged ({said}): bring back a copy, or move it away and `talstreck run` reads raw/ anew"
    return f"{path}: {said}"


def _is_in_form(con: Connection) -> bool:
    """Whether this very code gave the file its form: nothing is to be looked for then."""
    try:
        return con.execute(f"SELECT format, made_by FROM {_MARK}").fetchall() == [(FORMAT, fingerprint(*_FORMING))]
    except duckdb.Error:
        return False


def _columns(con: Connection) -> set[tuple[str, str]]:
    """The columns of a file, each with its table."""
    return set(
        con.execute(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'main'"
        ).fetchall()
    )


def _refuse_others(there: set[tuple[str, str]], path: Path) -> None:
    """Raise TalstreckError for a file whose columns are not a warehouse's; an empty one may become a warehouse."""
    if there and _MARK not in {name for name, _ in there}:
        raise TalstreckError(f"{path} is a DuckDB file of something else: name another file or move it away")


def _bring_to_form(con: Connection, path: Path) -> None:
    if _is_in_form(con):
        return
    there = _columns(con)
    made = {name for name, _ in there}
    _refuse_others(there, path)
    if made:
        written = con.execute(f"SELECT max(format) FROM {_MARK}").fetchall()[0][0]
        if written > FORMAT:
            raise TalstreckError(f"{path} was written by a newer Talstreck (form {written}): update this one")
    with transaction(con):
        made_by = fingerprint(*_FORMING)
        con.execute(f"CREATE OR REPLACE TABLE {_MARK} AS SELECT {FORMAT} AS format, '{made_by}' AS made_by")
        for each in tables():
            if each.name not in made:
                con.execute(ddl(each))
                continue
            for column in each.fields:
                if (each.name, column.name) not in there:
                    con.execute(f"ALTER TABLE {each.name} ADD COLUMN {column.name} {column_type(column)}")
        make_views(con)
