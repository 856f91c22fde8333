"""Judgements of persons through the main job: joined and parted, published, taken back, outdated."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from pipeline import run as walk
from pipeline.errors import UsageError
from pipeline.project import Project
from pipeline.publish.check import check
from tests.invented import laid_out

SITE = "https://byposten.example/"
PAGES = {
    "skola": (
        "Skolan får nytt tak",
        "Rektorn Anna-Karin Berglund är nöjd.",
        "– Taket är tätt, säger Anna-Karin Berglund.",
    ),
    "bibblan": ("Biblioteket öppnar", "Rektorn Ann-Karin Berglund invigde.", "– Läs mer, säger Ann-Karin Berglund."),
    "vigsel": ("Ny chef för parken", "Parkchefen Anna Lindhage tar över.", "– Det växer, säger Anna Lindhage."),
    "teatern": (
        "Teatern spelar igen",
        "Rektorn Anna-Karin Berglund läste.",
        "– Ridån går upp, säger Anna-Karin Berglund.",
    ),
}
BODY = "<p>I går blev det klart efter många års väntan, och många hade samlats på platsen för att se på.</p>"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("judged")
    made = laid_out(root)
    (root / "raw" / "by").mkdir()
    for name, (title, lede, speech) in PAGES.items():
        page = (
            f"<html lang=sv><head><link rel=canonical href={SITE}{name}/><title>{title}</title></head><body><article>"
        )
        page += f"<h1>{title}</h1><p>{lede}</p>{BODY}<p>{speech}</p></article></body></html>"
        (root / "raw" / "by" / f"{name}.html").write_text(page, "utf-8")
    source = "sources:\n  - {id: by, title: Byposten, harvest: {kind: folder, path: raw/by}}\n"
    (root / "sources.yml").write_text(source, "utf-8")
    assert walk.run(made).extracted == 4
    return made


@pytest.fixture
def judge(project: Project) -> Callable[..., walk.Outcome]:
    """Writes the file of judgements, or takes it away, and runs the main job."""

    def write_and_run(*judgements: str) -> walk.Outcome:
        path = project.root / "corrections" / "persons.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text("judgements:\n" + "".join(judgements), "utf-8")
        if not judgements:
            path.unlink()
        return walk.run(project)

    return write_and_run


def judgement(kind: str, *persons: str, name: str | None = None) -> str:
    listed = "".join(f"\n      - {{{person}}}" for person in persons)
    return (
        f"  - kind: {kind}\n    persons:{listed}\n"
        + (f"    name: {name}\n" if name else "")
        + "    reason: Vi frågade.\n"
    )


def ask(project: Project, sql: str) -> list[tuple]:
    with duckdb.connect(str(project.warehouse), read_only=True) as con:
        return con.execute(sql).fetchall()


HYPHENED = f"article: {SITE}skola/, name: Anna-Karin Berglund, expect: rektor"
SHORTER = "article: Biblioteket öppnar, name: Ann-Karin Berglund"
MARRIED = "article: ”Ny chef för parken”, name: Anna Lindhage, source: by"
STAGED = f"article: {SITE}teatern, name: Anna-Karin Berglund"
PERSONS = "SELECT entity_id, name, articles FROM entities WHERE type = 'person' ORDER BY ALL"
SPEAKERS = "SELECT text, speaker_id, speaker_name FROM quotes ORDER BY ALL"


def test_judged_persons_are_one_published_and_taken_back(project: Project, judge: Callable[..., walk.Outcome]) -> None:
    before, spoken = ask(project, PERSONS), ask(project, SPEAKERS)
    assert [row[2] for row in before] == [1, 2, 1]
    outcome = judge(judgement("same-person", HYPHENED, SHORTER, MARRIED, name="Anna Lindhage"))
    assert (outcome.captured, outcome.read, outcome.extracted, outcome.problems) == (0, 0, 0, ())
    assert ask(project, PERSONS) == [("person:anna-lindhage", "Anna Lindhage", 4)]
    assert {row[1] for row in ask(project, SPEAKERS)} == {"person:anna-lindhage"}
    assert [row[::2] for row in ask(project, SPEAKERS)] == [row[::2] for row in spoken]
    assert ask(project, "SELECT DISTINCT person_id FROM positions") == [("person:anna-lindhage",)]
    assert ask(project, "SELECT count(*), min(message) FROM issues WHERE code = 'judged'") == [
        (3, "same-person “Ann-Karin Berglund”: Vi frågade.")
    ]
    assert outcome.published is not None
    assert check(outcome.published.path).valid
    assert walk.run(project).published is None
    assert judge().extracted == 0
    assert (ask(project, PERSONS), ask(project, SPEAKERS)) == (before, spoken)
    assert ask(project, "SELECT * FROM issues WHERE stage = 'judgements'") == []


def test_judged_persons_are_two(project: Project, judge: Callable[..., walk.Outcome]) -> None:
    before = ask(project, PERSONS)
    assert judge(judgement("different-persons", HYPHENED, STAGED)).problems == ()
    assert [row[1] for row in ask(project, PERSONS)].count("Anna-Karin Berglund") == 2
    judge()
    assert ask(project, PERSONS) == before


def test_what_is_gone_is_said_and_the_rest_applies(project: Project, judge: Callable[..., walk.Outcome]) -> None:
    outcome = judge(
        judgement("same-person", HYPHENED, SHORTER, "article: Den finns inte, name: Anna Lindhage"),
        judgement("different-persons", HYPHENED, "article: Teatern spelar igen, name: Anna Berglund"),
        judgement("same-person", "article: Ny chef för parken, name: Anna Lindhage, expect: rektor", STAGED),
    )
    assert [row[2] for row in ask(project, PERSONS)] == [3, 1]
    assert len(outcome.problems) == 3
    assert all(problem.endswith("(judgement-outdated)") for problem in outcome.problems)
    absent, other, role = outcome.problems
    assert "“Anna Lindhage” is not applied: there is no article 'Den finns inte'" in absent
    assert "the article names no such person, but Anna-Karin Berglund" in other
    assert "not rektor is stated there, but parkchef" in role
    told = "SELECT count(*), count(article_id) FROM issues WHERE code = 'judgement-outdated'"
    assert ask(project, told) == [(3, 2)]
    judge()
    assert ask(project, "SELECT * FROM issues") == []


def test_a_headline_of_two_articles_is_ambiguous(project: Project, judge: Callable[..., walk.Outcome]) -> None:
    page = project.root / "raw" / "by" / "skola.html"
    (page.parent / "skola2.html").write_text(page.read_text("utf-8").replace("skola/", "skola-igen/"), "utf-8")
    outcome = judge(judgement("same-person", "article: Skolan får nytt tak, name: Anna-Karin Berglund", SHORTER))
    assert any("2 articles are 'Skolan får nytt tak'" in problem for problem in outcome.problems)
    assert any(problem.endswith("(judgement-ambiguous)") for problem in outcome.problems)


def test_a_contradiction_stops_the_run(project: Project, judge: Callable[..., walk.Outcome]) -> None:
    before = ask(project, PERSONS)
    by_title = "article: Teatern spelar igen, name: Anna-Karin Berglund"
    with pytest.raises(
        UsageError, match=r"persons\.yml:7: judgements\[1\]: parts persons that judgements\[0\] \(line 2\)"
    ):
        judge(judgement("same-person", HYPHENED, STAGED), judgement("different-persons", HYPHENED, by_title))
    assert ask(project, PERSONS) == before
    Path(project.root / "corrections" / "persons.yml").unlink()
