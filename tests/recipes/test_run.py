"""Recipes through the main job: whose pages are read anew, by which layout, and what happens when one is outdated."""

import csv
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from pipeline import run as walk
from pipeline.errors import UsageError
from pipeline.project import Project, init

ROOT = Path(__file__).resolve().parents[2]
PRESS = "tests/gold/a/press-larmcentral"
FACTS = ["Fakta: Larmcentralen", "Yta: 1 850 kvadratmeter", "Personal: 34 årsarbetare"]
SECOND = """\
  - id: larmvast
    title: Larm Väst
    harvest: {kind: folder, path: raw/larmvast, manifest: captures.csv}
"""
TOLD = """\
layouts:
  - pages: [/press/*]
    title: h1
    body: .sv-text-portlet:has(p.normal)
    lede: p.ingress
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The sample and, as a source of its own, a page with a fact box, which a recipe may leave out."""
    root = tmp_path_factory.mktemp("told")
    list(init(root, sample=True))
    with (root / "sources.yml").open("a", encoding="utf-8") as file:
        file.write(SECOND)
    folder = root / "raw" / "larmvast"
    folder.mkdir()
    shutil.copy(ROOT / PRESS / "page.html", folder)
    with (folder / "captures.csv").open("w", encoding="utf-8", newline="") as file:
        url = "https://larmvast.example/press/pressmeddelanden/klartecken-for-gemensam-larmcentral-i-morrum.html"
        csv.writer(file).writerows([("file", "url", "fetched_at"), ("page.html", url, "2025-10-25T10:00:00+02:00")])
    project = Project.at(root)
    assert walk.run(project).read == 11
    return project


@pytest.fixture
def tell(made: Project) -> Iterator[Callable[..., walk.Outcome]]:
    """Writes the recipe of a source and runs the main job."""
    folder = made.root / "recipes"

    def write_and_run(text: str, source: str = "larmvast") -> walk.Outcome:
        folder.mkdir(exist_ok=True)
        (folder / f"{source}.yml").write_text(text, "utf-8")
        return walk.run(made)

    yield write_and_run
    shutil.rmtree(folder)


def ask(project: Project, sql: str) -> list[tuple]:
    with duckdb.connect(str(project.warehouse), read_only=True) as con:
        return con.execute(sql).fetchall()


def said(project: Project, kind: str) -> list[str]:
    sql = f"""SELECT b.text FROM article_blocks b JOIN articles a USING (article_id)
              WHERE a.source_id = 'larmvast' AND b.kind = '{kind}' ORDER BY b.start_char"""
    return [text for (text,) in ask(project, sql)]


def fact_box(project: Project) -> list[str]:
    return said(project, "fact_box")


def test_only_the_pages_of_a_source_whose_recipe_changed_are_read_anew_and_no_site_is_asked(
    made: Project, tell: Callable[..., walk.Outcome]
) -> None:
    assert fact_box(made)[:3] == FACTS
    (made.raw / "larmvast").rename(made.raw / "away")
    told = tell(TOLD)
    (made.raw / "away").rename(made.raw / "larmvast")
    assert (told.captured, told.read) == (0, 1)
    assert fact_box(made) == []
    assert walk.run(made).read == 0, "nothing is new"
    assert tell(TOLD + "# looked at again\n").read == 1
    assert walk.reread(made, "larmvast").read == 1
    assert fact_box(made) == []
    (made.root / "recipes" / "larmvast.yml").unlink()
    assert walk.run(made).read == 1
    assert fact_box(made)[:3] == FACTS


def test_the_layout_of_the_day_is_used(made: Project, tell: Callable[..., walk.Outcome]) -> None:
    older = "  - until: {}\n    title: h1\n    body: .sv-channel\n    heading: .kontaktbox h2\n"
    tell(TOLD + older.format("2025-10-24"))
    assert "Kontakt för media" not in said(made, "heading")
    tell(TOLD + older.format("2025-10-25"))
    assert "Kontakt för media" in said(made, "heading")


def test_an_outdated_recipe_is_an_issue_and_the_page_is_read_as_ever(
    made: Project, tell: Callable[..., walk.Outcome]
) -> None:
    outcome = tell(TOLD + "    fact_box: .fakta\n    expect:\n      fact_box: {exactly: 1}\n")
    assert not outcome.lost
    (problem,) = outcome.problems
    assert "today's layout of /press/* does not fit: fact_box '.fakta' found 0, expected is exactly 1" in problem
    (row,) = ask(made, "SELECT source_id, code, severity, stage FROM issues WHERE code = 'recipe-outdated'")
    assert row == ("larmvast", "recipe-outdated", "warning", "read")
    assert fact_box(made)[:3] == FACTS
    assert len(said(made, "paragraph")) == 12
    tell(TOLD)
    assert ask(made, "SELECT 1 FROM issues WHERE code = 'recipe-outdated'") == []


def test_a_recipe_that_cannot_be_read_stops_the_run_before_it_begins(
    made: Project, tell: Callable[..., walk.Outcome]
) -> None:
    runs = ask(made, "SELECT count(*) FROM runs")
    with pytest.raises(UsageError, match="belongs to no source"):
        tell(TOLD, "nowhere")
    (made.root / "recipes" / "nowhere.yml").unlink()
    with pytest.raises(UsageError, match=r"larmvast\.yml:3: layouts\[0\]\.title: 'h1\[' is no CSS selector"):
        tell(TOLD.replace("title: h1", "title: 'h1['"))
    assert ask(made, "SELECT count(*) FROM runs") == runs
