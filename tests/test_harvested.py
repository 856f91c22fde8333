"""Sources on the web through a whole run: what is new, what was left over, what is gone, what is reserved."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import rmtree

import duckdb
import pytest

from pipeline import run as walk
from pipeline.project import Project
from pipeline.rawpages import damage
from tests.harvest.loopback import Page, Site
from tests.invented import laid_out

SOURCE = """
contact: redaktion@example.org
sources:
  - id: {id}
    title: {id}
    politeness: {{delay_seconds: 0, backoff_seconds: 0.01, tries: 1}}
    harvest: {{kind: urls, allow_private: true, urls: {urls}}}
"""
PAGE = """<!doctype html><html lang="sv"><head><title>{0}</title><link rel="canonical" href="{1}"></head><body>
<article><h1>{0}</h1><p class="ingress">En ingress om {0} som räcker till.</p>
<p>– {0} blev bättre än vi trodde, säger Ada Flink, ordförande i Hamnsamlet i Varberg.</p>
<p>Mer text om {0} följer här, så att sidan läses som en artikel.</p></article></body></html>"""


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as site:
        for name in ("torget", "skolan", "bron"):
            path = f"/{name}/"
            site.pages[path] = Page(PAGE.format(name.title(), site.url + path), headers={"ETag": f'"{name}"'})
        yield site


def made(root: Path, site: Site, paths: list[str]) -> Project:
    project = laid_out(root)
    project.sources.write_text(SOURCE.format(id="provbladet", urls=json.dumps([site.url + path for path in paths])))
    return project


@pytest.fixture
def project(tmp_path: Path, site: Site) -> Project:
    return made(tmp_path, site, ["/torget/", "/skolan/", "/bron/"])


def rows(project: Project, sql: str) -> list[tuple]:
    with duckdb.connect(str(project.warehouse), read_only=True) as con:
        return con.execute(sql).fetchall()


STATE = "SELECT article_id, title, gone_on, first_seen FROM articles ORDER BY ALL"


def test_a_second_run_asks_for_no_body_and_publishes_nothing(project: Project, site: Site) -> None:
    assert walk.run(project).captured == 3
    site.took()
    outcome = walk.run(project)
    assert {status for _, status in site.took()} == {304}
    assert (outcome.captured, outcome.read, outcome.extracted, outcome.published) == (0, 0, 0, None)


def test_that_pages_were_seen_again_another_day_is_no_new_release(project: Project, site: Site) -> None:
    walk.run(project)
    with duckdb.connect(str(project.warehouse)) as con:
        con.execute("UPDATE captures SET fetched_at = fetched_at - INTERVAL 9 DAY")
        con.execute("UPDATE articles SET last_seen = last_seen - 9, first_seen = first_seen - 9")
    assert walk.run(project).published is not None, "first_seen"
    seen = rows(project, "SELECT DISTINCT last_seen - first_seen FROM articles")
    assert seen == [(9,)]
    with duckdb.connect(str(project.warehouse)) as con:
        con.execute("UPDATE captures SET last_seen_at = last_seen_at - INTERVAL 5 DAY")
        con.execute("UPDATE articles SET last_seen = last_seen - 5")
    assert walk.run(project).published is None
    assert rows(project, "SELECT DISTINCT last_seen - first_seen FROM articles") == [(9,)]


def test_a_deleted_warehouse_comes_back_without_the_site(project: Project, site: Site) -> None:
    walk.run(project)
    del site.pages["/bron/"]
    walk.run(project)
    before = rows(project, STATE)
    assert [gone is not None for _, _, gone, _ in before].count(True) == 1
    project.warehouse.unlink()
    site.pages["/robots.txt"] = Page("User-agent: *\nDisallow: /", "text/plain")
    site.took()
    outcome = walk.run(project)
    assert site.took() == []
    assert outcome.captured == 3
    assert rows(project, STATE) == before


def test_a_deleted_warehouse_comes_back_without_the_folder(ran: Callable[[Path], Path], tmp_path: Path) -> None:
    project = Project.at(ran(tmp_path))
    before = rows(project, STATE)
    project.warehouse.unlink()
    rmtree(project.raw / "kommunposten")
    outcome = walk.run(project)
    assert ["folder-unreadable" in problem for problem in outcome.problems] == [True]
    assert rows(project, STATE) == before


def test_what_a_killed_run_stored_is_taken_over(project: Project, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr("pipeline.stages.put_captures", killed)
        walk.run(project)
    site.took()
    outcome = walk.run(project)
    assert outcome.captured == outcome.extracted == 3
    assert {status for _, status in site.took()} == {304}


def test_pages_whose_bytes_are_lost_are_asked_for_anew(project: Project, site: Site) -> None:
    walk.run(project)
    (warc,) = (project.raw / "archive" / "provbladet").glob("*.warc.gz")
    warc.write_bytes(warc.read_bytes()[:100])
    site.took()
    assert walk.run(project).problems == ()
    assert {status for _, status in site.took()} == {200}
    assert list(damage(project)) == []
    walk.run(project)
    assert {status for _, status in site.took()} == {304}


def test_a_page_that_is_gone_is_marked_and_one_that_is_back_no_more(project: Project, site: Site) -> None:
    walk.run(project)
    kept = site.pages.pop("/bron/")
    outcome = walk.run(project)
    assert outcome.published is not None
    gone = "SELECT title FROM articles WHERE gone_on IS NOT NULL"
    assert rows(project, gone) == [("Bron",)]
    quotes = "SELECT count(*) FROM quotes JOIN articles USING (article_id) WHERE title = 'Bron'"
    assert rows(project, quotes) == [(1,)]
    site.pages["/bron/"] = kept
    walk.run(project)
    assert rows(project, gone) == []


def test_a_page_whose_mining_is_reserved_stays_out_with_everything_of_its_own(project: Project, site: Site) -> None:
    site.pages["/.well-known/tdmrep.json"] = Page('[{"location": "/bron", "tdm-reservation": 1}]', "application/json")
    first = walk.run(project).published
    assert first is not None
    assert rows(project, "SELECT count(*) FROM articles") == [(3,)]
    for path in first.path.iterdir():
        assert b"bron" not in path.read_bytes().lower(), path.name
    site.pages[
        "/.well-known/tdmrep.json"
    ].body = '[{"location": "/", "tdm-reservation": 0}, {"location": "/torget", "tdm-reservation": 1}]'
    site.pages["/torget/"].headers["tdm-reservation"] = "1"
    second = walk.run(project).published
    assert second is not None
    assert b"torget" not in (second.path / "articles.csv").read_bytes().lower(), "reserved although it is as it was"


def test_each_source_has_its_own_issues(tmp_path: Path, site: Site) -> None:
    project = made(tmp_path, site, ["/torget/", "/finns-inte/"])
    entry = SOURCE.format(id="annat", urls=json.dumps([f"{site.url}/saknas/"])).split("sources:\n")[1]
    project.sources.write_text(project.sources.read_text() + entry)
    walk.run(project)
    found = rows(
        project, "SELECT source_id, code, contains(message, 'saknas') FROM issues WHERE stage = 'harvest' ORDER BY ALL"
    )
    assert found == [("annat", "not-found", True), ("provbladet", "not-found", False)]
