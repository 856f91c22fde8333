"""Pages by other hands than the sample's: what was reached there is not lost again."""

from pathlib import Path

import pytest

from pipeline import run as walk
from pipeline.evaluate import evaluate
from pipeline.project import Project, init

GOLD = Path(__file__).resolve().parents[1] / "gold"
FLOORS = {
    ("articles", "f1"): 1.0,
    ("quotes.exact", "f1"): 0.97,
    ("quotes.exact+speaker", "f1"): 0.95,
    ("indirect+speaker", "f1"): 0.9,
    ("quote.role", "accuracy"): 0.95,
    ("quote.organization", "accuracy"): 0.95,
    ("quote.cue", "accuracy"): 0.97,
    ("entities.person", "f1"): 0.97,
    ("entities.organization", "f1"): 0.93,
    ("entities.municipality", "f1"): 0.98,
    ("entities.region", "f1"): 0.98,
    ("entities.work", "f1"): 0.8,
    ("rankings", "f1"): 1.0,
    ("ranking rows", "f1"): 0.97,
    ("figures", "f1"): 0.95,
}


@pytest.fixture(scope="module", params=["a", "b", "c"])
def figures(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    root = tmp_path_factory.mktemp(f"hand-{request.param}")
    list(init(root))
    project = Project.at(root)
    walk.ingest(project, [str(GOLD / request.param)])
    return evaluate(project.warehouse, [GOLD / request.param]).figures


@pytest.mark.parametrize(("name", "measure"), FLOORS)
def test_what_was_reached_holds(figures: dict[str, dict[str, float]], name: str, measure: str) -> None:
    assert figures[name]["wanted"] > 0
    assert figures[name][measure] >= FLOORS[name, measure]
