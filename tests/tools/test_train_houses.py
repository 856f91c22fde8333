"""What the clues to somebody's house are worth is learnt from pages with gold."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
# Whoever is told of inside a firm is of it; whoever lives near is not.
PAGE = """<html><body><article><h1>{firm} anställer</h1><p>{firm} i Ekby växer och anställer fem.</p>
<p>I hallen på {firm} står {worker} och packar lådor.</p><p>– Det går bra, säger {worker}.</p>
<p>Grannen {other} hör maskinerna.</p><p>– Det låter, säger {other}.</p></article></body></html>"""
WORKERS = ("Anna Berg", "Eva Mo", "Per Lund", "Karin Dahl", "Sven Ek", "Lena Ås", "Olle Ström", "Tove Lind", "Ida Holm")
OTHERS = ("Bo Ek", "Nils Ros", "Maja Sten", "Kurt Alm", "Siv Rot", "Leif Gran", "Rut Hav", "Jan Berg", "Åsa Löv")


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Nine hands of one page each."""
    for number, (worker, other) in enumerate(zip(WORKERS, OTHERS, strict=True)):
        firm = f"Klarvik{'aeiouyåäö'[number]}s Bageri"
        folder = tmp_path / "gold" / f"hand{number}" / "page"
        folder.mkdir(parents=True)
        (folder / "page.html").write_text(PAGE.format(firm=firm, worker=worker, other=other), encoding="utf-8")
        quotes = [
            {"text": "Det går bra", "speaker": worker, "organization": firm},
            {"text": "Det låter", "speaker": other, "organization": None},
        ]
        persons = [{"name": worker, "organization": firm}, {"name": other, "organization": None}]
        article = {"title": f"{firm} anställer", "quotes": quotes, "persons": persons}
        (folder / "gold.json").write_text(json.dumps({"articles": [article]}), encoding="utf-8")
    return tmp_path / "gold"


@pytest.fixture
def tools(monkeypatch):
    monkeypatch.syspath_prepend(str(TOOLS))
    import house_cases
    import train_houses

    yield house_cases, train_houses
    for name in ("gold_articles", "house_cases", "train_houses"):
        del sys.modules[name]


def test_a_case_is_a_person_whom_gold_names(tools, gold):
    cases, _ = tools
    told = {("hand0", "page", "anna berg"): ""}
    first, second = list(cases.read_cases([gold / "hand0"], told))
    assert (first.person, first.house, first.told) == ("Anna Berg", "Klarvikas Bageri", "")
    assert (second.person, second.house, second.told) == ("Bo Ek", None, None)
    assert [body.name for body, right in zip(first.bodies, first.right, strict=True) if right] == ["Klarvikas Bageri"]
    assert not any(second.right)


def test_who_stands_in_the_hall_is_told_from_who_lives_near(tools, gold):
    cases, training = tools
    pairs = enumerate(zip(WORKERS, OTHERS, strict=True))
    told = {(f"hand{i}", "page", name.casefold()): "" for i, names in pairs for name in names}
    hands = sorted(gold.iterdir())
    part = training.folds([hand.name for hand in hands], 9)
    found = training.by_others(list(cases.read_cases(hands, told)), part)
    assert len(found) == 18
    for case, given in found:
        house = max(given.values())
        assert (house > 0.5) is (case.house is not None)
    lines = training.report(found).splitlines()
    assert lines[1] == "right by the rules of the day: 0.000"
    assert lines[2] == "right with what is learnt: 1.000"


def test_clues_of_few_hands_are_left_out(tools, gold):
    cases, training = tools
    numbers = training.vocabulary(list(cases.read_cases(sorted(gold.iterdir()), {})))
    assert list(numbers) == sorted(numbers)
    assert "in: hallen" in numbers
    assert "in: klarvikas" not in numbers


@pytest.mark.parametrize(
    ("words", "told"),
    [(["nowhere"], "nowhere is no folder of hands"), (["{gold}", "--unseen", "zz"], "has nothing of: zz")],
)
def test_what_is_not_there_is_told(gold, words, told):
    command = [sys.executable, str(TOOLS / "train_houses.py"), *(word.format(gold=gold) for word in words)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


def test_weights_are_written_and_the_same_again(gold, tmp_path):
    files = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for file in files:
        command = [sys.executable, str(TOOLS / "train_houses.py"), str(gold), "--out", str(file)]
        subprocess.run(command, check=True, capture_output=True)
    assert files[0].read_bytes() == files[1].read_bytes()
    weights = {row["clue"]: float(row["weight"]) for row in csv.DictReader(files[0].read_text("utf-8").splitlines())}
    assert weights["in: hallen"] > weights.get("in: grannen", 0)
