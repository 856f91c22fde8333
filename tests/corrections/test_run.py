"""Corrections through the main job: applied, published as the editor's, taken back, outdated."""

from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from pipeline import run as walk
from pipeline.errors import UsageError
from pipeline.project import Project

Rows = list[tuple]
SOUP = "Grannens ärtor hamnade i skolmatsalen"
SOUP_URL = "https://kommunposten.example/2025/05/grannens-artor-hamnade-i-skolmatsalen/"
BAGS = "Då öppnade vi påsar. Nu lagar vi mat, och det märks på ljudet i matsalen"
PRIZE = "För en ärtsoppa som får fjortonåringar att ta om och vuxna att tystna."
MISSED = "Den hänger numera ovanför diskbänken"


@pytest.fixture(scope="module")
def project(ran: Callable[[Path], Path], tmp_path_factory: pytest.TempPathFactory) -> Project:
    return Project.at(ran(tmp_path_factory.mktemp("corrected")))


@pytest.fixture
def correct(project: Project) -> Callable[[str], walk.Outcome]:
    """Writes the source's file of corrections and runs the main job."""

    def write_and_run(text: str) -> walk.Outcome:
        path = project.root / "corrections" / "kommunposten.yml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"corrections:\n{text}", "utf-8")
        return walk.run(project)

    return write_and_run


def ask(project: Project, sql: str) -> Rows:
    with duckdb.connect(str(project.warehouse), read_only=True) as con:
        return con.execute(sql).fetchall()


def correction(kind: str, expect: str, *stated: str, article: str = SOUP) -> str:
    lines = (f"kind: {kind}", f'article: "{article}"', f'expect: "{expect}"', "reason: Sett på plats.", *stated)
    return "  - " + "\n    ".join(lines) + "\n"


def test_a_wrong_speaker_is_corrected_published_and_taken_back(
    project: Project, correct: Callable[[str], walk.Outcome]
) -> None:
    sql = f"SELECT speaker_name, role, organization_name, method, confidence FROM quotes WHERE text = '{BAGS}'"
    before = ask(project, sql)
    outcome = correct(correction("wrong-speaker", BAGS, "speaker: Amira Selmani-Holst", article=SOUP_URL))
    assert (outcome.captured, outcome.read, outcome.extracted) == (0, 0, 10)
    assert outcome.problems == ()
    assert ask(project, sql) == [("Amira Selmani-Holst", "kostutvecklare", "Laholms kommun", "editor", 1.0)]
    assert ask(project, "SELECT severity, message FROM issues") == [
        ("info", f"wrong-speaker “{BAGS[:59]}…”: Sett på plats.")
    ]
    assert outcome.published is not None
    with duckdb.connect() as con:
        quotes = con.from_parquet(str(outcome.published.path / "quotes.parquet"))
        assert quotes.filter("method = 'editor'").project("speaker_name").fetchall() == [("Amira Selmani-Holst",)]
    again = walk.run(project)
    assert (again.extracted, again.published) == (0, None)
    (project.root / "corrections" / "kommunposten.yml").unlink()
    assert walk.run(project).extracted == 10
    assert ask(project, sql) == before
    assert ask(project, "SELECT * FROM issues") == []


def test_a_missed_quote_comes_in_and_what_is_none_goes(
    project: Project, correct: Callable[[str], walk.Outcome]
) -> None:
    outcome = correct(
        correction("missed-quote", MISSED, "speaker: Gunvor Falkenberg-Lysén")
        + correction("not-a-quote", PRIZE)
        + correction("wrong-speaker", BAGS, "role: köksmästare", 'organization: "Laholms kommun"')
    )
    assert outcome.problems == ()
    found = ask(
        project,
        "SELECT q.text, t.text[q.start_char + 1 : q.end_char], speaker_name, role, method FROM quotes q"
        f" JOIN article_texts t USING (article_id) WHERE q.text IN ('{MISSED}', '{PRIZE}')",
    )
    ((text, there, speaker, role, method),) = found
    assert text == there == MISSED
    assert (speaker, role, method) == ("Gunvor Falkenberg-Lysén", "skolkock", "editor")
    linked = f"SELECT role, e.name FROM quotes q JOIN entities e ON entity_id = organization_id WHERE text = '{BAGS}'"
    assert ask(project, linked) == [("köksmästare", "Laholm")]


def test_an_outdated_correction_is_left_out_and_said(project: Project, correct: Callable[[str], walk.Outcome]) -> None:
    outcome = correct(
        correction("wrong-speaker", "Så sade ingen", "speaker: Ada Flink")
        + correction("wrong-speaker", BAGS, "speaker: Gunvor Falkenberg-Lysén")
        + correction("missed-quote", BAGS, "speaker: Ada Flink")
        + correction("not-a-quote", "Allt", article="Den artikeln finns inte")
    )
    assert ask(project, "SELECT count(*) FROM quotes WHERE method = 'editor'") == [(0,)]
    issues = ask(project, "SELECT code, severity, article_id IS NULL FROM issues ORDER BY article_id NULLS LAST")
    assert issues == [("correction-outdated", "warning", False)] * 3 + [("correction-outdated", "warning", True)]
    assert len(outcome.problems) == 4
    assert all(problem.endswith("(correction-outdated)") for problem in outcome.problems)


def test_a_file_that_cannot_be_read_stops_the_run_before_it_begins(
    project: Project, correct: Callable[[str], walk.Outcome]
) -> None:
    runs = ask(project, "SELECT count(*) FROM runs")
    with pytest.raises(UsageError, match=r"kommunposten\.yml:2: corrections\[0\]\.kind: .*allowed: 'wrong-speaker'"):
        correct(correction("typo", BAGS))
    assert ask(project, "SELECT count(*) FROM runs") == runs
    Path(project.root / "corrections" / "kommunposten.yml").unlink()
