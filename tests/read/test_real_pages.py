"""The real pages with ground truth keep the figures that the reader has reached, by their own scorer."""

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.model import Capture
from pipeline.read import as_json, read
from pipeline.read.html import Origin, read_html
from pipeline.read.soup import parsed
from tests.read.reader_captures import FETCHED


@pytest.fixture(scope="module")
def scores(shared: Path) -> str:
    """What the scorer prints for all pages."""
    pages = sorted((shared / "pages").glob("*/*.html.gz"))
    lines = [
        json.dumps(
            as_json(
                f"{p.parent.name}/{p.name}",
                read(Capture("x", None, FETCHED, "text/html", gzip.decompress(p.read_bytes()))),
            )
        )
        for p in pages
    ]
    gold = [str(shared / "pages" / "gold.json"), str(shared / "pages" / "archives" / "gold.json")]
    command = [sys.executable, str(shared / "score_pages.py"), *gold]
    return subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("name", "least"), [("body", 0.970), ("swedish", 0.970), ("paragraphs", 0.935), ("sub-headings", 0.920)]
)
def test_f1(scores: str, name: str, least: float):
    found = re.search(rf"^{name}\s.*F1 (\d\.\d+)", scores, re.M)
    assert found is not None
    assert float(found.group(1)) >= least


@pytest.mark.parametrize(
    ("name", "least"),
    [("captions       found", 0.93), ("credits        found", 0.90), ("archives       found", 0.995), ("whole", 0.98)],
)
def test_shares(scores: str, name: str, least: float):
    found = re.search(rf"{name} (\d+)/(\d+)", scores)
    assert found is not None
    assert int(found.group(1)) / int(found.group(2)) >= least


def test_a_passage_through_beautifulsoup_changes_next_to_nothing(shared: Path):
    """What a recipe marks is read from BeautifulSoup's tree written out again."""
    changed = []
    for path in sorted((shared / "pages").glob("*/*.html.gz")):
        text, origin = gzip.decompress(path.read_bytes()).decode("utf-8", "replace"), Origin("x", None)
        if read_html(parsed(text).decode(formatter="minimal"), origin) != read_html(text, origin):
            changed.append(path.name)
    assert len(changed) <= 1, changed
