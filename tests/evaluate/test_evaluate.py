"""The project's own figures: those of the independent scorer, and the floors that hold on the sample."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.errors import TalstreckError, UsageError
from pipeline.evaluate import evaluate
from pipeline.project import Project

FLOORS = {
    ("articles", "f1"): 1.0,
    ("quotes.exact", "f1"): 0.98,
    ("quotes.exact+speaker", "f1"): 0.97,
    ("indirect+speaker", "f1"): 0.85,
    ("quote.role", "accuracy"): 0.95,
    ("quote.organization", "accuracy"): 0.95,
    ("quote.party", "accuracy"): 1.0,
    ("quote.cue", "accuracy"): 0.97,
    ("entities.municipality", "f1"): 0.99,
    ("entities.person", "f1"): 0.97,
    ("ranking rows", "f1"): 0.98,
    ("figures", "f1"): 0.88,
}


@pytest.fixture(scope="module")
def figures(project: Project, sample: Path) -> dict[str, dict[str, float]]:
    return evaluate(project.warehouse, [sample]).figures


@pytest.mark.parametrize(("name", "measure"), FLOORS)
def test_the_sample_is_read_as_well_as_ever(figures: dict[str, dict[str, float]], name: str, measure: str) -> None:
    assert figures[name]["wanted"] > 0
    assert figures[name][measure] >= FLOORS[name, measure]


def scored(shared: Path, warehouse: Path, *gold: Path) -> tuple[dict, list[str]]:
    """What the independent scorer prints: its figures, and the lines that say what falls short."""
    command = [sys.executable, str(shared / "score.py"), str(warehouse), *map(str, gold), "--json", "--errors"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    figures, end = json.JSONDecoder().raw_decode(printed)
    return figures, printed[end:].split("\n")[1:-1]


def common(figures: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """The figures without those that only the product gives: organisations by how they are known."""
    return {name: each for name, each in figures.items() if not name.startswith("quote.organization ")}


def test_the_figures_are_those_of_the_independent_scorer(project: Project, sample: Path, shared: Path) -> None:
    assert common(evaluate(project.warehouse, [sample]).figures) == scored(shared, project.warehouse, sample)[0]


def test_so_they_are_where_much_is_wrong(spoilt: Path, sample: Path, shared: Path) -> None:
    gold = (sample, shared / "gold")
    mine = evaluate(spoilt, gold)
    figures, errors = scored(shared, spoilt, *gold)
    assert common(mine.figures) == figures
    assert errors
    assert list(mine.lines(as_json=False, errors=True))[-len(errors) :] == errors


def test_what_falls_short_is_counted_and_named(spoilt: Path, sample: Path) -> None:
    evaluation = evaluate(spoilt, [sample])
    assert evaluation.figures["articles"]["recall"] < 1
    assert evaluation.figures["quotes.overlap"]["recall"] < 1
    assert evaluation.figures["quotes.exact"]["f1"] < evaluation.figures["quotes.overlap"]["f1"]
    assert evaluation.figures["quote.role"]["accuracy"] < 0.95
    told = {miss.what for miss in evaluation.misses}
    assert {"article missing", "lede", "byline", "quote missed", "quote span", "quote speaker"} <= told
    assert {"quote role", "municipality missed", "ranking row missed", "ranking year"} <= told


def gold_file(folder: Path, article: object) -> Path:
    path = folder / "mine.json"
    path.write_text(json.dumps({"articles": [article]}), "utf-8")
    return path


def test_an_article_that_is_missing_counts_all_its_facts(project: Project, tmp_path: Path) -> None:
    stated = {"title": "Ingen skrev detta", "quotes": [{"text": "Vi kommer", "speaker": "Ada Flink"}]}
    evaluation = evaluate(project.warehouse, [gold_file(tmp_path, stated)])
    assert evaluation.figures["quotes.exact"] == {"precision": 0, "recall": 0, "f1": 0, "wanted": 1, "found": 0}
    assert [miss[:2] for miss in evaluation.misses] == [("mine", "article missing"), ("mine", "quote missed")]


def test_json_is_whole(project: Project, sample: Path) -> None:
    evaluation = evaluate(project.warehouse, [sample])
    assert json.loads("\n".join(evaluation.lines(as_json=True, errors=False))) == evaluation.figures
    both = json.loads("\n".join(evaluation.lines(as_json=True, errors=True)))
    assert both["figures"] == evaluation.figures
    assert len(both["errors"]) == len(evaluation.misses)


def test_gold_that_is_none_is_refused(project: Project, tmp_path: Path) -> None:
    nothing, list_, broken = tmp_path / "empty", tmp_path / "list.json", tmp_path / "broken.json"
    nothing.mkdir()
    list_.write_text("[1]")
    broken.write_text("{")
    number = tmp_path / "number.json"
    number.write_text('{"articles": 3}')
    for path, word in (
        (nothing, "no gold"),
        (list_, "no gold"),
        (number, "no gold"),
        (broken, "no JSON"),
        (tmp_path / "x", "not there"),
    ):
        with pytest.raises(UsageError, match=word):
            evaluate(project.warehouse, [path])


@pytest.mark.parametrize(
    ("article", "word"),
    [
        ({}, "title"),
        ({"title": "A", "quotes": [{"speaker": "B"}]}, "quotes.0.text"),
        ({"title": "A", "figures": [{"text": "tio", "value": "tio"}]}, "figures.0"),
        ({"title": "A", "rankings": [{"rows": [["1"]]}]}, "rankings.0.entries.0.name"),
        ("A", "all of it"),
    ],
)
def test_gold_that_cannot_be_measured_names_its_place(
    project: Project, tmp_path: Path, article: object, word: str
) -> None:
    with pytest.raises(UsageError, match=f"article 1: {word}"):
        evaluate(project.warehouse, [gold_file(tmp_path, article)])


def test_without_a_warehouse_it_says_what_to_do(tmp_path: Path, sample: Path) -> None:
    with pytest.raises(TalstreckError, match="talstreck run"):
        evaluate(tmp_path / "none.duckdb", [sample])
