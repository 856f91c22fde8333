"""Rules by which nothing is won on pages with gold are told from those that pages need."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType

import pytest

from pipeline.extract.quotes import quotes
from pipeline.extract.quotes.speech import Speech

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def idle_rules(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import idle_rules

    yield idle_rules
    for name in ("gold_articles", "idle_rules"):
        del sys.modules[name]


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One hand, of three pages of the sample."""
    folder = tmp_path_factory.mktemp("gold")
    (folder / "hand").mkdir()
    for page in sorted((ROOT / "raw" / "kommunposten").glob("*-artikel-*"))[:3]:
        (folder / "hand" / page.name).symlink_to(page)
    return folder


def test_a_rule_that_pages_need_is_told_from_idle_ones(idle_rules, gold, monkeypatch):
    def silent(speech: Speech) -> bool:
        return False

    monkeypatch.setattr(quotes, "_loose", silent)
    functions = {"needed": quotes._in_page, "silent": silent}
    cases = [case for file in sorted(gold.glob("*/*/gold.json")) for case in idle_rules.gold_articles(file)]
    found = {rule.rule: rule for rule in idle_rules.idle(cases, functions, most=10)}
    assert len(cases) == 3
    assert set(found) == {"silent"}
    assert found["silent"].asked and not found["silent"].answers


def test_answers_are_silenced_by_their_kind(idle_rules):
    def told(kind: object) -> object:
        def function() -> None: ...

        function.__annotations__["return"] = kind
        return (code := idle_rules.silence(function)) and FunctionType(code, {"iter": iter})()

    assert told(bool) is False
    assert told(str | None) is None
    assert told(tuple[str, ...]) == ()
    assert list(told(Iterator[tuple[str, bool]])) == []
    assert told(dict[str, bool]) == {}
    assert idle_rules.silence(lambda: 1) is None


def test_only_a_part_is_looked_at(idle_rules):
    assert all(name.startswith("pipeline.extract.people.told.") for name in idle_rules.rules("people.told"))
    assert len(idle_rules.rules("")) > len(idle_rules.rules("people.told")) > 100


def test_what_a_part_of_the_sample_does_is_printed(gold):
    tool = [sys.executable, str(ROOT / "tools" / "idle_rules.py"), str(gold)]
    done = subprocess.run([*tool, "--in", "quotes.quotes"], capture_output=True, text=True, check=True)
    head, *lines = done.stdout.splitlines()
    assert head.split() == ["asked", "answers", "changes", "lost", "by", "it", "rule"]
    assert all("pipeline.extract.quotes.quotes:" in line for line in lines)
    strange = subprocess.run([*tool, "--in", "nothing"], capture_output=True, text=True)
    assert strange.returncode == 2
    assert "no part 'nothing'" in strange.stderr
