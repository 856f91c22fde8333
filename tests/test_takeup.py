"""A warehouse that is lost comes back from the raw archive: all of it, whoever's pages they are, or no release."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
import yaml

from pipeline import run as walk
from pipeline.errors import TalstreckError
from pipeline.project import Project
from tests.invented import laid_out
from tests.test_harvested import PAGE, STATE, rows

SOURCES = "SELECT * FROM sources ORDER BY source_id"
ADDRESS = "https://provbladet.example/{}/"


def paged(folder: Path, *names: str) -> Path:
    """The folder, with a page of each name."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / f"{name}.html").write_text(PAGE.format(name.title(), ADDRESS.format(name)), "utf-8")
    return folder


def declare(project: Project, **sources: dict) -> None:
    """Write sources.yml anew: the folders raw/ID as sources."""
    entries = [
        {"id": name, "title": name.title(), "harvest": {"kind": "folder", "path": f"raw/{name}"}} | said
        for name, said in sources.items()
    ]
    project.sources.write_text(yaml.safe_dump({"sources": entries}), "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Pages of a declared source, of one that is declared no more, and some taken in by hand."""
    made = laid_out(tmp_path / "project")
    paged(made.raw / "nytt", "torget", "skolan")
    paged(made.raw / "gammalt", "bron")
    declare(made, nytt={}, gammalt={"publisher": "Förlaget", "licence": "CC0-1.0"})
    walk.run(made)
    walk.ingest(made, [str(paged(tmp_path / "page", "badet") / "badet.html")], url=ADDRESS.format("badet"))
    declare(made, nytt={})
    return made


@pytest.mark.parametrize("source", [None, "nytt"])
@pytest.mark.parametrize("again", [walk.run, walk.reread])
def test_everything_kept_comes_back(
    project: Project, again: Callable[[Project, str | None], walk.Outcome], source: str | None
) -> None:
    before, sources = rows(project, STATE), rows(project, SOURCES)
    assert len(before) == 4
    project.warehouse.unlink()
    outcome = again(project, source)
    assert (outcome.captured, outcome.problems, outcome.published) == (4, (), None)
    assert rows(project, STATE) == before
    assert rows(project, SOURCES) == sources


def test_a_read_of_all_reads_the_sources_that_are_declared_no_more(project: Project) -> None:
    assert walk.reread(project).read == 4
    assert walk.reread(project, "nytt").read == 2


def test_pages_taken_in_by_hand_alone_come_back(project: Project) -> None:
    declare(project)
    project.warehouse.unlink()
    walk.run(project)
    assert len(rows(project, STATE)) == 4


def test_a_source_that_nothing_tells_of_stops_the_run_before_a_release(project: Project) -> None:
    """Its owner may have reserved mining, which nobody could know."""
    for told in (project.raw / "archive").glob("*/source.json"):
        told.unlink()
    project.warehouse.unlink()
    with pytest.raises(TalstreckError, match=r"gammalt.*declare"):
        walk.run(project)
    declare(project, nytt={}, gammalt={})
    walk.run(project)
    assert len(rows(project, STATE)) == 4, "an archive of before, where nothing is told, is taken up as well"


def test_a_reservation_outlives_its_declaration(project: Project) -> None:
    declare(project, nytt={}, gammalt={"tdm_reservation": True})
    walk.run(project)
    declare(project, nytt={})
    project.warehouse.unlink()
    published = walk.run(project).published
    assert published is None, "the last release was without them already"
    assert rows(project, "SELECT tdm_reservation FROM sources WHERE source_id = 'gammalt'") == [(True,)]


def test_nothing_is_published_by_hand_while_kept_pages_are_missing(project: Project) -> None:
    with duckdb.connect(str(project.warehouse)) as con:
        con.execute("DELETE FROM captures WHERE source_id = 'gammalt'")
        con.execute("DELETE FROM articles WHERE source_id = 'gammalt'")
    with pytest.raises(TalstreckError, match=r"gammalt.*talstreck run"):
        walk.publish_alone(project)
    walk.run(project)
    assert walk.publish_alone(project) is None


def test_damaged_pages_of_a_lost_warehouse_are_told_until_they_are_whole(project: Project) -> None:
    (warc,) = (project.raw / "archive" / "gammalt").glob("*.warc.gz")
    whole = warc.read_bytes()
    warc.write_bytes(whole[: len(whole) // 2])
    project.warehouse.unlink()
    damaged = "SELECT source_id FROM issues WHERE code = 'raw-damaged'"
    for _ in range(2):
        assert walk.run(project, "nytt").lost
        assert rows(project, damaged) == [("gammalt",)]
    warc.write_bytes(whole)
    assert not walk.run(project, "nytt").lost
    assert rows(project, damaged) == []
    assert len(rows(project, STATE)) == 4


def test_a_folder_in_the_archive_that_holds_no_pages_is_none_of_its_sources(project: Project) -> None:
    (project.raw / "archive" / "notes").mkdir()
    assert walk.run(project).problems == ()
