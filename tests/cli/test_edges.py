"""What the system refuses, what is damaged and what is broken off: one line that says so, and no traceback."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from pipeline.project import Project
from pipeline.run import run
from tests.cli.command import refused, talstreck, talstreck_as_reader

BLOCK = 4096


@pytest.fixture(scope="module")
def others(ran: Callable[[Path], Path]) -> Iterator[Path]:
    """A project that all may read and none may write, in a folder that all may enter."""
    with tempfile.TemporaryDirectory() as folder:
        project = ran(Path(folder) / "project")
        for path in [Path(folder), project, *project.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        yield project
        for path in [Path(folder), project, *(path for path in project.rglob("*") if path.is_dir())]:
            path.chmod(0o755)


@pytest.fixture
def project(ran: Callable[[Path], Path], tmp_path: Path) -> Path:
    return ran(tmp_path)


def last_run(project: Path) -> tuple[str, str]:
    with duckdb.connect(str(project / "warehouse" / "talstreck.duckdb"), read_only=True) as con:
        (found,) = con.execute("SELECT state, message FROM runs ORDER BY run_id DESC LIMIT 1").fetchall()
    return found


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("run",), ("talstreck.duckdb may not be written: Permission denied",)),
        (("publish",), ("talstreck.duckdb may not be written: Permission denied",)),
        (("reread",), ("talstreck.duckdb may not be written: Permission denied",)),
        (("run", "--prefect"), (".talstreck: Permission denied", "get the right")),
    ],
)
def test_a_project_that_may_only_be_read_says_so(others: Path, command: tuple[str, ...], words: tuple[str]) -> None:
    done = talstreck_as_reader(*command, "--project", others)
    refused(done, 1, *words)
    assert "move it away" not in done.stderr


def test_a_warehouse_that_may_not_be_read_says_so(others: Path) -> None:
    warehouse = others / "warehouse" / "talstreck.duckdb"
    warehouse.chmod(0)
    try:
        for command in (("sources", "list"), ("raw", "verify"), ("query", "SELECT 1")):
            refused(talstreck_as_reader(*command, "--project", others), 1, "may not be read: Permission denied")
    finally:
        warehouse.chmod(0o444)


@pytest.mark.parametrize(("closed", "command"), [("raw", "run"), ("datapackage/releases", "publish")])
def test_a_folder_that_may_not_be_written_is_named(ran: Callable[[Path], Path], closed: str, command: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = ran(Path(folder) / "project")
        for path in [Path(folder), project, *project.rglob("*")]:
            path.chmod(0o777 if path.is_dir() else 0o666)
        with duckdb.connect(str(project / "warehouse" / "talstreck.duckdb")) as con:
            con.execute("UPDATE articles SET title = title || '!' WHERE title LIKE 'Trampindex%'")
        shutil.rmtree(project / "raw" / "archive")
        (project / closed).chmod(0o555)
        try:
            refused(talstreck_as_reader(command, "--project", project), 1, closed, "Permission denied: get the right")
        finally:
            (project / closed).chmod(0o777)


def test_a_new_project_where_one_may_not_write_is_refused(others: Path) -> None:
    refused(talstreck_as_reader("init", others / "new"), 1, "new: Permission denied: get the right")


def test_damaged_blocks_are_told_as_what_they_are(project: Path) -> None:
    warehouse = project / "warehouse" / "talstreck.duckdb"
    with warehouse.open("r+b") as file:
        for offset in range(75 * BLOCK, warehouse.stat().st_size - BLOCK, 8 * BLOCK):
            file.seek(offset)
            file.write(os.urandom(64))
    for command in ("run", "publish", "reread"):
        refused(talstreck(command, "--project", project), 1, "talstreck.duckdb is damaged", "bring back a copy")


def test_a_foreign_warehouse_is_no_project_s(tmp_path: Path) -> None:
    talstreck("init", tmp_path)
    with duckdb.connect(str(tmp_path / "warehouse" / "talstreck.duckdb")) as con:
        con.execute("CREATE TABLE mine AS SELECT 1 AS a")
    for command in (("sources", "list"), ("raw", "verify")):
        refused(talstreck(*command, "--project", tmp_path), 1, "a DuckDB file of something else")
    done = talstreck("status", "--project", tmp_path)
    assert (done.returncode, "something else" in done.stderr) == (1, True)


def test_an_interrupted_run_says_so_and_goes_on_later(tmp_path: Path) -> None:
    talstreck("init", tmp_path, "--sample")
    signal.signal(signal.SIGINT, signal.default_int_handler)  # one that is ignored would be ignored by the command too
    command = [str(Path(sys.executable).with_name("talstreck")), "run", "--project", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None and not list(tmp_path.glob("raw/archive/*/*.captures.jsonl")):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        said = process.communicate()[1]
    assert process.returncode == 130, said
    assert said == "talstreck: stopped; what was finished is kept, run again to go on\n"
    assert last_run(tmp_path) == ("failed", "interrupted")
    assert talstreck("run", "--project", tmp_path).returncode == 0
    assert last_run(tmp_path) == ("completed", None)


def test_a_run_that_the_system_breaks_off_has_failed(tmp_path: Path) -> None:
    talstreck("init", tmp_path, "--sample")
    (tmp_path / "datapackage" / "releases").write_text("no folder")
    with pytest.raises(OSError):
        run(Project.at(tmp_path))
    state, message = last_run(tmp_path)
    assert state == "failed"
    assert "releases" in message


def test_a_reader_that_goes_away_ends_the_command_quietly(project: Path) -> None:
    command = [str(Path(sys.executable).with_name("talstreck")), "query", "FROM range(300000)", "--format", "csv"]
    with subprocess.Popen(
        [*command, "--project", str(project)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 1


def test_a_page_is_not_exported_to_a_folder_that_is_not_there(project: Path, tmp_path: Path) -> None:
    url = "https://kommunposten.example/tag/utveckling/"
    gone = tmp_path / "no" / "page.html"
    refused(talstreck("raw", "export", url, "--output", gone, "--project", project), 2, f"{gone} cannot be written")


@pytest.mark.parametrize(
    "command",
    [
        ("ingest", "raw/kommunposten/09-textdump/page.txt", "--url", "http://[bad/"),
        ("ingest", "raw/kommunposten/09-textdump/page.txt", "--url", "hej"),
        ("ingest", "raw/kommunposten/09-textdump/page.txt", "--url", ""),
        ("ingest", "http://[bad/"),
        ("raw", "export", "http://[bad/"),
        ("recipe", "new", "kommunposten", "http://[bad/"),
    ],
)
def test_what_is_no_address_is_refused(tmp_path: Path, command: tuple[str, ...]) -> None:
    talstreck("init", tmp_path, "--sample")
    sources = tmp_path / "sources.yml"
    sources.write_text("contact: redaktion@example.org\n" + sources.read_text("utf-8"), "utf-8")
    refused(talstreck(*command, "--project", tmp_path), 2, "is no web address")


def test_a_probe_of_what_is_no_address_is_refused() -> None:
    refused(talstreck("sources", "probe", "hej", "--contact", "x@example.org"), 2, "'hej' is no web address")


def test_sql_that_is_no_text_is_refused(project: Path) -> None:
    command = [str(Path(sys.executable).with_name("talstreck")), "query", "-", "--project", str(project)]
    done = subprocess.run(command, input=b"\xff\xfe select", capture_output=True)
    assert (done.returncode, done.stderr) == (2, b"talstreck: the SQL is no text in UTF-8: save it as UTF-8\n")


def test_a_type_that_parquet_has_not_is_refused(project: Path) -> None:
    sql = "SELECT INTERVAL 1 DAY AS i"
    refused(talstreck("query", sql, "--format", "parquet", "--project", project), 1, "CAST the column to VARCHAR")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def daily(:\n", "daily.py:1: "),
        ("x = nothing\n", "daily.py cannot be loaded: NameError: name 'nothing'"),
        ("x = 1\n", "daily.py has no flow called daily"),
    ],
)
def test_a_flow_that_cannot_be_run_is_told(tmp_path: Path, text: str, said: str) -> None:
    talstreck("init", tmp_path, "--sample")
    (tmp_path / "flows" / "daily.py").write_text(text)
    refused(talstreck("run", "--prefect", "--project", tmp_path), 2, said)
