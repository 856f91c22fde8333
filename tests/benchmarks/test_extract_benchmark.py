"""The benchmark of extraction runs and prints; how fast it is, is not tested here."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def benchmark(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "extract.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def page(sample: Path) -> Path:
    return sample / "06-artikel-jsonld" / "page.html"


def test_it_prints_a_table(page: Path) -> None:
    done = benchmark(page)
    assert done.returncode == 0, done.stderr
    head, row, *ratios = done.stdout.splitlines()
    assert head.split() == ["page", "kB", "articles", "quoted", "parse", "quotes", "ratio", "extract", "x10"]
    assert row.startswith("06-artikel-jsonld/page.html")
    told = {line.split()[0] for line in ratios}
    assert told >= {"quotes_to_parse", "quotes_to_parse_where_quoted", "quotes_at_10_times_the_length"}


def test_its_json_says_the_same(page: Path) -> None:
    said = json.loads(benchmark(page, "--json").stdout)
    (only,) = said["pages"]
    assert only["articles"] == 1
    assert only["quoted"] > 1
    assert said["ratios"]["quotes_to_parse"] == round(only["quotes"] / only["parse"], 2)
    assert all(value > 0 for value in said["ratios"].values())


def test_a_page_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = benchmark(tmp_path / "nowhere.html")
    assert done.returncode == 2
    assert "nowhere.html: there is no such page" in done.stderr


def test_a_page_without_an_article_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.write_text("<html></html>")
    done = benchmark(empty)
    assert done.returncode == 2
    assert "none of these pages holds an article" in done.stderr
