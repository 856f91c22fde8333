"""The command as a user runs it: what it says, where it says it, and its exit codes."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from tests.cli.command import Run, refused, talstreck

COMMANDS = (
    "init",
    "run",
    "ingest",
    "publish",
    "check",
    "query",
    "status",
    "read",
    "extract",
    "evaluate",
    "explain",
    "persons",
)


@pytest.fixture(scope="module")
def project(ran: Callable[[Path], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ran(tmp_path_factory.mktemp("cli"))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    done = talstreck(command, "--help")
    assert done.returncode == 0
    assert "Usage" in done.stdout


def test_help_imports_nothing_heavy() -> None:
    heavy = ("prefect", "frictionless", "duckdb", "pyarrow", "requests", "bs4", "selectolax", "pipeline.run")
    code = f"import sys, pipeline.cli; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_run_says_what_came_out_and_where(first_run: Run) -> None:
    project, done = first_run
    assert done.returncode == 0
    assert "10 new captures, 10 read, 10 articles extracted" in done.stdout
    assert "Published 1.0.0" in done.stdout
    assert str(project / "warehouse" / "talstreck.duckdb") in done.stdout


def test_a_run_imports_no_prefect(project: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from pipeline.project import Project; from pipeline.run import run;"
        f"run(Project.at(Path({str(project)!r}))); print('prefect' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_query_prints_csv_and_json(project: Path) -> None:
    sql = "SELECT code, name FROM entities WHERE type = 'municipality' AND code = '1256'"
    assert talstreck("query", sql, "--format", "csv", "--project", project).stdout == "code,name\n1256,Östra Göinge\n"
    rows = json.loads(talstreck("query", sql, "--format", "json", "--project", project).stdout)
    assert rows == [{"code": "1256", "name": "Östra Göinge"}]


def test_query_writes_nothing(project: Path) -> None:
    refused(talstreck("query", "DELETE FROM quotes", "--project", project), 1, "SELECT")


def test_query_names_the_fault_in_the_sql(project: Path) -> None:
    refused(talstreck("query", "SELECT nothing FROM quotes", "--project", project), 1, "nothing")


def test_the_sql_for_analysts_runs(project: Path) -> None:
    queries = (project / "warehouse" / "queries.sql").read_text("utf-8").split(";")[:-1]
    assert len(queries) >= 5
    for query in queries:
        done = talstreck("query", "-", "--format", "json", "--project", project, stdin=query)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout), query


def test_the_sql_for_analysts_runs_as_a_whole(project: Path) -> None:
    queries = (project / "warehouse" / "queries.sql").read_text("utf-8")
    done = talstreck("query", queries, "--project", project)
    assert done.returncode == 0, done.stderr
    assert done.stdout == talstreck("query", "-", "--project", project, stdin=queries).stdout
    assert len([line for line in done.stdout.splitlines() if line.startswith(" ───")]) == queries.count(";")
    refused(
        talstreck("query", queries, "--format", "csv", "--project", project), 1, "one SQL statement at a time as csv"
    )


@pytest.mark.parametrize("comment", ["-- How many?", "--How many = all?", "--"])
def test_a_question_is_asked_with_its_comment(project: Path, comment: str) -> None:
    sql = f"{comment}\nSELECT count(*) AS n FROM articles"
    done = talstreck("query", sql, "--format", "csv", "--project", project)
    assert (done.returncode, done.stdout) == (0, "n\n10\n"), done.stderr


def test_a_wrong_option_of_query_is_still_one(project: Path) -> None:
    done = talstreck("query", "SELECT 1", "--formt", "csv", "--project", project)
    assert done.returncode == 2
    assert "--formt" in done.stderr


def test_status_counts_what_is_there(project: Path) -> None:
    done = talstreck("status", "--project", project)
    assert done.returncode == 0
    assert "10 articles" in " ".join(done.stdout.split())
    assert "Newest release: 1.0.0" in done.stdout


def test_check_finds_a_changed_file(project: Path, tmp_path: Path) -> None:
    assert talstreck("check", "--project", project).returncode == 0
    broken = tmp_path / "package"
    shutil.copytree(project / "datapackage" / "releases" / "1.0.0", broken)
    (broken / "quotes.csv").write_text((broken / "quotes.csv").read_text("utf-8").replace("säger", "sager"), "utf-8")
    done = talstreck("check", broken)
    assert done.returncode == 1
    assert "quotes.csv" in done.stdout


def test_the_stock_validator_agrees(project: Path) -> None:
    descriptor = project / "datapackage" / "releases" / "1.0.0" / "datapackage.json"
    validator = Path(sys.executable).with_name("frictionless")
    done = subprocess.run(
        [validator, "validate", descriptor.name], capture_output=True, text=True, cwd=descriptor.parent
    )
    assert done.returncode == 0, done.stdout


def test_read_and_extract_print_a_json_line_a_page(sample: Path) -> None:
    pages = [sample / "04-artikel-klassisk" / "page.html", sample / "07-rankning" / "page.html"]
    read = [json.loads(line) for line in talstreck("read", "--json", *pages).stdout.splitlines()]
    assert [page["file"] for page in read] == [str(page) for page in pages]
    done = talstreck("extract", "--json", *pages)
    for page in map(json.loads, done.stdout.splitlines()):
        (article,) = page["articles"]
        text = "\n".join(block["text"] for block in article["blocks"])
        assert article["quotes"]
        for quote in article["quotes"]:
            if len(quote["parts"]) == 1:
                assert text[quote["start_char"] : quote["end_char"]] == quote["text"]


def test_the_flow_runs_the_same_stages(flow_run: Run) -> None:
    project, done = flow_run
    assert done.returncode == 0, done.stderr
    assert "Published 1.0.0" in done.stdout
    assert "leaked" not in done.stderr
    assert (project / ".talstreck" / "prefect" / "prefect.db").is_file()
    assert talstreck("check", "--project", project).returncode == 0


def test_what_is_not_there_is_refused(project: Path, tmp_path: Path) -> None:
    refused(talstreck("ingest", tmp_path / "missing.html", "--project", project), 2, "missing.html")


def test_an_empty_file_and_an_empty_folder_are_issues(ran: Callable[[Path], Path], tmp_path: Path) -> None:
    project = ran(tmp_path)
    empty, folder = project / "empty.html", project / "nothing"
    empty.touch()
    folder.mkdir()
    done = talstreck("ingest", empty, folder, "--project", project)
    assert done.returncode == 1
    assert "empty.html" in done.stderr
    assert "nothing: there is no page in this folder" in done.stderr


def test_a_page_without_an_article_is_said_to_have_none(tmp_path: Path) -> None:
    talstreck("init", tmp_path)
    page = tmp_path / "menu.html"
    page.write_text("<html><body><nav><a href='/'>Start</a></nav></body></html>", "utf-8")
    done = talstreck("ingest", page, "--url", "https://example.org/menu", "--project", tmp_path)
    assert done.returncode == 1
    assert "https://example.org/menu" in done.stderr


def test_asking_the_web_by_hand_needs_a_contact(tmp_path: Path) -> None:
    talstreck("init", tmp_path)
    refused(talstreck("ingest", "https://example.org/", "--project", tmp_path), 2, "contact")


def test_an_unknown_source_is_refused(project: Path) -> None:
    refused(talstreck("run", "--source", "nowhere", "--project", project), 2, "nowhere", "kommunposten")


def test_a_folder_without_sources_is_refused(tmp_path: Path) -> None:
    refused(talstreck("run", "--project", tmp_path), 2, "talstreck init")


def test_a_locked_warehouse_is_refused(project: Path) -> None:
    with duckdb.connect(str(project / "warehouse" / "talstreck.duckdb")):
        refused(talstreck("run", "--project", project), 1, "talstreck.duckdb", "in use")


def test_a_foreign_warehouse_is_refused_and_left_alone(tmp_path: Path) -> None:
    talstreck("init", tmp_path, "--sample")
    with duckdb.connect(str(tmp_path / "warehouse" / "talstreck.duckdb")) as con:
        con.execute("CREATE TABLE mine AS SELECT 1 AS a")
    refused(talstreck("run", "--project", tmp_path), 1, "talstreck.duckdb")
    with duckdb.connect(str(tmp_path / "warehouse" / "talstreck.duckdb")) as con:
        assert con.execute("SHOW TABLES").fetchall() == [("mine",)]


def test_init_names_what_is_to_be_stated(tmp_path: Path) -> None:
    (told,) = [line for line in talstreck("init", tmp_path).stdout.splitlines() if line.startswith("Next: ")]
    assert str(tmp_path / "sources.yml") in told
    assert str(tmp_path / "datapackage" / "package.yml") in told
    done = talstreck("publish", "--project", tmp_path)
    refused(done, 1, "package.yml", "licenses", "contributors")


def test_init_keeps_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text("sources: []\n")
    done = talstreck("init", tmp_path)
    assert done.returncode == 0
    assert (tmp_path / "sources.yml").read_text() == "sources: []\n"
    refused(talstreck("run", "--project", tmp_path), 2, "declares no source")
