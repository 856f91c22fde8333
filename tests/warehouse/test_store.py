"""The DuckDB file: made, brought to form, refused with one line when it is not ours to open."""

import sqlite3
import subprocess
import sys

import duckdb
import pytest

from pipeline.contract.schema import tables
from pipeline.errors import TalstreckError
from pipeline.warehouse.store import FORMAT, keyed, open_warehouse, read_warehouse, transaction


def columns(con, name):
    return [row[0] for row in con.execute(f"DESCRIBE {name}").fetchall()]


def test_a_new_file_has_every_table(con):
    for each in tables():
        assert columns(con, each.name) == list(each.columns)


def test_an_older_file_gets_what_it_lacks_and_keeps_what_it_has(path):
    with open_warehouse(path) as con:
        con.execute("DROP TABLE figures")
        con.execute("ALTER TABLE sources DROP COLUMN licence")
        con.execute("INSERT INTO sources (source_id, title, kind) VALUES ('a', 'A', 'pages')")
        con.execute("UPDATE talstreck SET made_by = 'older'")
    with open_warehouse(path) as con:
        assert "figure_id" in columns(con, "figures")
        assert con.execute("SELECT source_id, licence FROM sources").fetchall() == [("a", None)]


def test_an_older_file_is_read_by_none_until_it_is_brought_to_form(path):
    with open_warehouse(path) as con:
        con.execute("ALTER TABLE sources DROP COLUMN licence")
        con.execute("UPDATE talstreck SET made_by = 'older'")
    assert "no sources.licence" in refused(path, read_warehouse)
    with open_warehouse(path):
        pass
    with read_warehouse(path) as con:
        assert con.execute("SELECT licence FROM sources").fetchall() == []


def refused(path, opened=open_warehouse):
    with pytest.raises(TalstreckError) as caught, opened(path):
        pass
    message = str(caught.value)
    assert "\n" not in message
    assert path.name in message
    return message


def test_a_file_that_is_no_database_is_left_alone(path):
    path.parent.mkdir()
    path.write_text("not a database\n" * 1000)
    assert "move it away" in refused(path)
    assert path.read_text().startswith("not a database")


def test_an_empty_file_and_a_sqlite_file_are_refused(path, tmp_path):
    empty = tmp_path / "empty.duckdb"
    empty.touch()
    assert "move it away" in refused(empty)
    other = tmp_path / "other.duckdb"
    lite = sqlite3.connect(other)
    lite.execute("CREATE TABLE a (b)")
    lite.commit()
    lite.close()
    assert "move it away" in refused(other)


def test_a_duckdb_file_of_something_else_is_left_alone(path):
    path.parent.mkdir()
    with duckdb.connect(str(path)) as con:
        con.execute("CREATE TABLE articles (a INTEGER)")
    assert "something else" in refused(path)
    assert "something else" in refused(path, read_warehouse)
    with duckdb.connect(str(path)) as con:
        assert con.execute("SHOW TABLES").fetchall() == [("articles",)]


def test_a_newer_file_asks_for_an_update(path):
    with open_warehouse(path) as con:
        con.execute(f"UPDATE talstreck SET format = {FORMAT + 1}")
    assert "update" in refused(path)


def test_a_file_in_use_names_who_holds_it(path):
    with open_warehouse(path):
        pass
    hold = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print(1, flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", hold, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        holder.stdout.readline()
        assert f"PID {holder.pid}" in refused(path)
        holder.stdin.close()


def test_a_file_that_is_read_meanwhile_is_told_without_advice_of_other_tools(path):
    with open_warehouse(path):
        pass
    hold = "import duckdb, sys; c = duckdb.connect(sys.argv[1], read_only=True); print(1, flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", hold, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        holder.stdout.readline()
        assert f"(PID {holder.pid}): wait until" in refused(path)
        holder.stdin.close()


def test_a_file_that_is_cut_short_is_damaged(path):
    with open_warehouse(path):
        pass
    path.write_bytes(path.read_bytes()[:5000])
    assert "is damaged" in refused(path)
    assert "is damaged" in refused(path, read_warehouse)


def test_what_cannot_be_told_apart_is_passed_on(path):
    path.mkdir(parents=True)
    assert "Is a directory" in refused(path)


def test_what_fails_within_a_transaction_is_told_as_it_is(con):
    with pytest.raises(duckdb.ConversionException), transaction(con), keyed(con, "source_id", ["a"]):
        con.execute("SELECT CAST('x' AS INTEGER)")
    assert con.execute("SELECT count(*) FROM sources").fetchall() == [(0,)]


def test_a_failed_transaction_leaves_nothing(con):
    with pytest.raises(ZeroDivisionError), transaction(con):
        con.execute("INSERT INTO sources (source_id, title, kind) VALUES ('a', 'A', 'pages')")
        _ = 1 / 0
    assert con.execute("SELECT * FROM sources").fetchall() == []
