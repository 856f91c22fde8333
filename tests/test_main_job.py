"""The main job on the bundled sample: pages in, a checked release out, and nothing done twice."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from pipeline import run as walk
from pipeline import stages
from pipeline.errors import UsageError
from pipeline.project import Project, init
from pipeline.publish.check import check
from pipeline.warehouse.store import Connection


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with the sample site, run once."""
    root = tmp_path_factory.mktemp("project")
    list(init(root, sample=True))
    made = Project.at(root)
    outcome = walk.run(made)
    assert outcome.published is not None
    assert not outcome.problems
    return made


@pytest.fixture
def rows(project: Project) -> Iterator[Connection]:
    con = duckdb.connect(str(project.warehouse), read_only=True)
    yield con
    con.close()


def gold_articles(sample: Path) -> dict[str, dict]:
    """The gold's articles by their key: the newest version of each, with what any page says of it."""
    newest: dict[str, dict] = {}
    for path in sorted(sample.glob("*/gold.json")):
        for article in json.loads(path.read_text("utf-8"))["articles"]:
            known = newest.get(article["article_key"], {"version": 0})
            if article["version"] >= known["version"]:
                stated = {name: value for name, value in article.items() if value is not None}
                newest[article["article_key"]] = known | stated
    return newest


def test_each_article_stands_once(rows: Connection, sample: Path) -> None:
    titles = sorted(title for (title,) in rows.execute("SELECT title FROM articles").fetchall())
    assert titles == sorted(article["title"] for article in gold_articles(sample).values())


def test_an_updated_article_has_its_newest_text_and_keeps_the_earlier(rows: Connection, sample: Path) -> None:
    changed = next(article for article in gold_articles(sample).values() if article["version"] == 2)
    text, article_id = rows.execute(
        "SELECT t.text, article_id FROM article_texts t JOIN articles USING (article_id) WHERE title = ?",
        [changed["title"]],
    ).fetchall()[0]
    assert "51 av 60 kvällsturer" in text
    earlier = rows.execute("SELECT text FROM article_versions WHERE article_id = ?", [article_id]).fetchall()
    assert any("38 av 60 kvällsturer" in version for (version,) in earlier)


@pytest.mark.parametrize("column", ["published_on", "byline", "lede"])
def test_metadata_is_that_of_the_gold(rows: Connection, sample: Path, column: str) -> None:
    found = dict(rows.execute(f"SELECT title, CAST({column} AS VARCHAR) FROM articles").fetchall())
    key = "published" if column == "published_on" else column
    wanted = {article["title"]: article.get(key) for article in gold_articles(sample).values()}
    assert found == wanted


def test_quotes_and_speakers_are_those_of_the_gold(rows: Connection, sample: Path) -> None:
    found = rows.execute(
        "SELECT a.title, q.text, q.speaker_name FROM quotes q JOIN articles a USING (article_id)"
        " WHERE q.kind <> 'indirect'"
    ).fetchall()
    wanted = {(a["title"], q["text"], q["speaker"]) for a in gold_articles(sample).values() for q in a["quotes"]}
    assert len(wanted & set(found)) >= 0.97 * max(len(wanted), len(found))


def test_every_quote_stands_at_its_offsets(rows: Connection) -> None:
    parts = rows.execute(
        "SELECT t.text, p.start_char, p.end_char, q.text FROM quote_parts p"
        " JOIN quotes q USING (quote_id) JOIN article_texts t USING (article_id)"
    ).fetchall()
    assert parts
    assert all(text[start:end] in quote for text, start, end, quote in parts)


def test_rankings_have_their_rows(rows: Connection, sample: Path) -> None:
    wanted = sum(len(r["rows"]) for a in gold_articles(sample).values() for r in a["rankings"])
    assert rows.execute("SELECT count(*) FROM ranking_entries WHERE code IS NOT NULL").fetchall() == [(wanted,)]


def test_the_release_is_checked_and_pointed_to(project: Project) -> None:
    pointer = json.loads((project.datapackage / "latest.json").read_text("utf-8"))
    assert set(pointer) == {"version", "path", "created"}
    report = check(project.datapackage / pointer["path"])
    assert report.valid, report.problems


def test_a_second_run_does_nothing(project: Project) -> None:
    before = sorted(project.datapackage.rglob("*"))
    outcome = walk.run(project)
    assert (outcome.captured, outcome.read, outcome.extracted, outcome.published) == (0, 0, 0, None)
    assert sorted(project.datapackage.rglob("*")) == before


def test_what_another_code_read_is_read_anew(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stages, "fingerprint", lambda *rooms: "-".join(("other", *rooms)))
    outcome = walk.run(project)
    assert (outcome.captured, outcome.read) == (0, 10)
    assert outcome.published is None


def test_a_damaged_record_gives_an_issue_and_leaves_what_was_read_from_it(
    ran: Callable[[Path], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Project.at(ran(tmp_path))
    with duckdb.connect(str(made.warehouse)) as con:
        only_here = con.execute(
            "SELECT locator, a.article_id FROM captures JOIN readings r USING (capture_id)"
            " JOIN articles a ON a.url = r.url WHERE a.title LIKE 'Trampindex%'"
        ).fetchall()
    ((locator, article_id),) = only_here
    name, place = locator.split("#")
    archive = made.raw / "archive" / name
    torn = bytearray(archive.read_bytes())
    middle = sum(map(int, place.split("+"))) - 200
    torn[middle : middle + 20] = bytes(20)
    archive.write_bytes(torn)
    monkeypatch.setattr(stages, "fingerprint", lambda *rooms: "-".join(("other", *rooms)))
    with duckdb.connect(str(made.warehouse)) as con:
        before = con.execute("SELECT * FROM quotes WHERE article_id = ? ORDER BY ALL", [article_id]).fetchall()
    outcome = walk.run(made)
    assert any("raw-damaged" in problem for problem in outcome.problems)
    with duckdb.connect(str(made.warehouse)) as con:
        assert con.execute("SELECT count(*) FROM issues WHERE code = 'raw-damaged'").fetchall() == [(1,)]
        after = con.execute("SELECT * FROM quotes WHERE article_id = ? ORDER BY ALL", [article_id]).fetchall()
    assert len(after) == 4
    assert after == before


def test_an_unknown_source_is_named_with_those_there_are(project: Project) -> None:
    with pytest.raises(UsageError, match="kommunposten"):
        walk.run(project, "nowhere")


def test_the_real_page_gives_seven_articles_and_its_ranking(shared: Path, tmp_path: Path) -> None:
    list(init(tmp_path))
    made = Project.at(tmp_path)
    outcome = walk.ingest(made, [str(shared / "seed" / "etikettarkiv-utveckling.txt")])
    assert outcome.extracted == 7
    with duckdb.connect(str(made.warehouse)) as con:
        ranking = con.execute("SELECT title, year, publisher_name FROM rankings").fetchall()
        entries = con.execute(
            "SELECT rank, name, code, score, previous_rank FROM ranking_entries ORDER BY row"
        ).fetchall()
    assert ranking == [("Bästa skolkommun 2018", 2018, "Lärarförbundet")]
    assert len(entries) == 10
    assert entries[0] == (1, "Vellinge", "1233", 732.0, 1)
