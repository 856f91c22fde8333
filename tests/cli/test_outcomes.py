"""How a command ends that could not do all it was asked for, and what it leaves behind."""

import json
import sqlite3
from pathlib import Path

import duckdb
import pytest

from tests.cli.command import refused, talstreck
from tests.invented import laid_out
from tests.test_harvested import PAGE

FAILING = """
contact: redaktion@example.org
sources:
  - id: web
    title: Webben
    every: month
    politeness: {delay_seconds: 0, backoff_seconds: 0.01, tries: 1}
    harvest: {kind: urls, allow_private: true, urls: ["http://127.0.0.1:9/torget/"]}
  - id: mapp
    title: Mappen
    every: month
    harvest: {kind: folder, path: raw/mapp}
"""
ISSUES = "SELECT source_id, code FROM issues WHERE stage = 'harvest' ORDER BY ALL"


@pytest.fixture
def failing(tmp_path: Path) -> Path:
    """A project with a site that does not answer and a folder that is not there."""
    project = tmp_path / "failing"
    laid_out(project)
    (project / "sources.yml").write_text(FAILING, "utf-8")
    return project


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with two pages and a file that is none."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("torget", "skolan"):
        page = PAGE.format(name.title(), f"https://provbladet.example/{name}/")
        (folder / f"{name}.html").write_text(page, "utf-8")
    (folder / "bild.dat").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    return folder


def rows(project: Path, sql: str) -> list[tuple]:
    with duckdb.connect(str(project / "warehouse" / "talstreck.duckdb"), read_only=True) as con:
        return con.execute(sql).fetchall()


def test_a_harvest_that_failed_is_due_again_and_said_to_have_failed(failing: Path) -> None:
    for _ in range(2):
        done = talstreck("run", "--due", "--project", failing)
        assert done.returncode == 1
        assert "folder-unreadable" in done.stderr
        assert "127.0.0.1" in done.stderr
    listed = talstreck("sources", "list", "--project", failing).stdout.splitlines()
    assert ["never" in line for line in listed] == [True, True]
    assert talstreck("status", "--project", failing).stdout.count(", failed\n") == 1
    ((state, message),) = rows(failing, "SELECT DISTINCT state, message FROM runs")
    assert state == "failed"
    assert "2 lost, the first: " in message


def test_a_source_that_could_be_harvested_is_not_due_for_the_sake_of_another(failing: Path, pages: Path) -> None:
    pages.rename(failing / "raw" / "mapp")
    assert talstreck("run", "--due", "--project", failing).returncode == 1
    listed = talstreck("sources", "list", "--project", failing).stdout.splitlines()
    assert ["never" in line for line in listed] == [True, False]


@pytest.mark.parametrize("options", [(), ("--prefect",)])
def test_a_manifest_that_cannot_be_read_fails_the_run(failing: Path, pages: Path, options: tuple[str, ...]) -> None:
    (pages / "captures.csv").write_text("fil,url\ntorget.html,\n", "utf-8")
    pages.rename(failing / "raw" / "mapp")
    done = talstreck("run", "--source", "mapp", *options, "--project", failing)
    assert done.returncode == 1
    assert "captures.csv:1: columns are file" in done.stderr
    assert "Traceback" not in done.stderr
    assert "0 new captures" in done.stdout
    if options:
        with sqlite3.connect(failing / ".talstreck" / "prefect" / "prefect.db") as con:
            assert con.execute("SELECT state_type FROM flow_run").fetchall() == [("FAILED",)]


def test_a_read_again_that_loses_something_ends_as_failed(failing: Path, pages: Path) -> None:
    pages.rename(failing / "raw" / "mapp")
    talstreck("run", "--source", "mapp", "--project", failing)
    (warc,) = (failing / "raw" / "archive" / "mapp").glob("*.warc.gz")
    warc.unlink()
    done = talstreck("reread", "--project", failing)
    assert done.returncode == 1
    assert "raw-damaged" in done.stderr
    assert rows(failing, "SELECT count(*) FROM articles") == [(2,)]


def test_pages_taken_in_by_hand_are_no_harvest_of_their_source(failing: Path, pages: Path) -> None:
    talstreck("run", "--project", failing)
    before = rows(failing, ISSUES)
    assert len(before) == 2
    assert talstreck("ingest", pages / "torget.html", "--source", "web", "--project", failing).returncode == 0
    assert rows(failing, ISSUES) == before
    pages.rename(failing / "raw" / "mapp")
    talstreck("ingest", failing / "raw" / "mapp" / "torget.html", "--source", "mapp", "--project", failing)
    done = talstreck("run", "--due", "--project", failing)
    assert "1 new captures" in done.stdout, "the other page of the folder was still to be harvested"


def test_a_file_that_is_no_page_is_told_and_the_others_are_taken_in(tmp_path: Path, pages: Path) -> None:
    talstreck("init", tmp_path)
    given = [pages / name for name in ("torget.html", "bild.dat", "skolan.html")]
    done = talstreck("ingest", *given, "--project", tmp_path)
    assert done.returncode == 1
    assert "bild.dat: this is no page" in done.stderr
    assert "2 new captures, 2 read, 2 articles extracted" in done.stdout
    assert rows(tmp_path, ISSUES) == [("ingested", "file-no-page")]
    assert "2 pages, no damaged" in talstreck("raw", "verify", "--project", tmp_path).stdout


@pytest.mark.parametrize("missing", ["saknas.html", "http://", "https://provbladet.example/"])
def test_nothing_is_taken_in_where_a_target_is_wrong(tmp_path: Path, pages: Path, missing: str) -> None:
    talstreck("init", tmp_path)
    refused(talstreck("ingest", pages / "torget.html", missing, "--project", tmp_path), 2)
    assert not (tmp_path / "raw" / "archive").exists()
    assert not (tmp_path / "warehouse" / "talstreck.duckdb").exists()


def test_a_source_without_articles_is_published_only_where_it_is_declared(failing: Path, pages: Path) -> None:
    assert talstreck("ingest", pages / "torget.html", "--source", "web", "--project", failing).returncode == 0
    done = talstreck("ingest", pages / "bild.dat", "--project", failing)
    assert "Nothing new to publish" in done.stdout
    (sources,) = (failing / "datapackage" / "releases").glob("*/sources.csv")
    assert [line.split(",")[0] for line in sources.read_text("utf-8").splitlines()] == ["source_id", "mapp", "web"]
    talstreck("ingest", pages / "skolan.html", "--project", failing)
    newest = failing / "datapackage" / "releases" / "1.1.0"
    assert "\ningested," in (newest / "sources.csv").read_text("utf-8")
    titles = [each["title"] for each in json.loads((newest / "datapackage.json").read_text("utf-8"))["sources"]]
    assert titles == ["Taken in by hand", "Mappen", "Webben"]


@pytest.mark.parametrize("command", ["read", "extract"])
def test_one_file_that_is_no_page_keeps_the_others_from_nothing(pages: Path, command: str) -> None:
    given = [pages / name for name in ("torget.html", "bild.dat", "skolan.html")]
    done = talstreck(command, "--json", *given)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(len(page["articles"]), [issue["code"] for issue in page["issues"]]) for page in found] == [
        (1, []),
        (0, ["file-no-page"]),
        (1, []),
    ]
    refused(done, 1, "1 of 3", "bild.dat")
    refused(talstreck(command, "--json", *given, pages / "saknas.html"), 2, "saknas.html")
