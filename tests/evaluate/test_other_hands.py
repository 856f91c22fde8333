"""Pages by other hands than the sample's: what was reached there is not lost again."""

from pathlib import Path

import pytest

from pipeline import run as walk
from pipeline.evaluate import evaluate
from pipeline.project import Project, init
from tests.evaluate.floors import FEW, FLOORS, HANDS, NONE, ONE, OPEN, STATED, TIED, UNLIKE

GOLD = Path(__file__).resolve().parents[1] / "gold"


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One warehouse for all hands: of what it holds, only what a hand's gold is about is compared with it."""
    root = tmp_path_factory.mktemp("hands")
    list(init(root))
    project = Project.at(root)
    walk.ingest(project, [str(GOLD / hand) for hand in HANDS])
    return project.warehouse


@pytest.fixture(scope="module", params=list(HANDS))
def scored(request: pytest.FixtureRequest, warehouse: Path) -> tuple[str, dict[str, dict[str, float]]]:
    return request.param, evaluate(warehouse, [GOLD / request.param]).figures


@pytest.mark.parametrize(("name", "measure"), FLOORS)
def test_what_was_reached_holds(scored: tuple[str, dict[str, dict[str, float]]], name: str, measure: str) -> None:
    hand, figures = scored
    found = figures[name]
    if not found["wanted"]:
        assert hand in NONE[name.split()[0]]
        return
    if hand in UNLIKE.get(name, ()):
        return
    assert found[measure] >= HANDS[hand][name, measure]


def test_organizations_are_judged_by_how_they_are_known(scored: tuple[str, dict[str, dict[str, float]]]) -> None:
    hand, figures = scored
    stated = figures["quote.organization stated"]
    evident = figures.get("quote.organization evident", {"accuracy": 1.0, "wanted": 0})
    assert stated["accuracy"] >= STATED.get(hand, 0.85)
    if HANDS[hand] is FLOORS or hand in TIED:  # none is given but such as stand beside their people
        assert evident["wanted"] <= 2
    else:
        assert evident["wanted"]
        assert evident["accuracy"] >= 0.9 or hand in OPEN | FEW | ONE
        assert evident["wanted"] * (1 - evident["accuracy"]) <= (1.1 if hand in FEW else 8.1 if hand in ONE else 4.1)
    likely = figures.get("quote.organization likely", {"wanted": 0})
    assert stated["wanted"] + evident["wanted"] + likely["wanted"] <= figures["quote.organization"]["wanted"]
