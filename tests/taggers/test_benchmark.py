"""The benchmark that puts extraction beside a spaCy pipeline runs; how fast either is, is not tested here."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def benchmark(sample: Path, labelled: Path) -> subprocess.CompletedProcess[str]:
    page = sample / "06-artikel-jsonld" / "page.html"
    command = [sys.executable, ROOT / "benchmarks" / "extract.py", page, "--json", "--beside-spacy", labelled]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("lines", ["", "Berta\tPER\nAlm\tPER\nler\t0\n\n"], ids=["invented", "labelled"])
def test_both_are_told_in_words_a_second(sample: Path, tmp_path: Path, lines: str) -> None:
    pytest.importorskip("spacy", reason="spaCy is not installed: make taggers")
    labelled = tmp_path / "namn.tsv"
    if lines:
        labelled.write_text(lines, "utf-8")
    done = benchmark(sample, labelled)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)["ratios"]
    wanted = told["extract_words_a_second"] / told["spacy_words_a_second"]
    assert told["times_spacy"] == pytest.approx(wanted, abs=0.02)


def test_it_says_what_is_missing(sample: Path, tmp_path: Path) -> None:
    if importlib.util.find_spec("spacy"):
        pytest.skip("spaCy is installed")
    done = benchmark(sample, tmp_path)
    assert done.returncode == 2
    assert "needs spaCy: pip install 'talstreck[spacy]'" in done.stderr
