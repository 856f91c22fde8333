"""The comparison of readers reads a folder of pages with gold, and says what is missing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LEDE = "I höst byggs en ny bro över Åmålsån, och de boende längs vägen är glada."
TEXT = "Bygget väntas ta två år och kosta fyrtio miljoner kronor, enligt kommunens plan."
CAPTION = "Ån i kvällsljus, sedd från söder."
HEAD = "Två år av buller"
ARTICLE = (
    f"<h1>Ny bro</h1><p>{LEDE}</p><figure><img><figcaption>{CAPTION}</figcaption></figure><h2>{HEAD}</h2><p>{TEXT}</p>"
)
POST = "<article class='hentry'><h2><a href='/{0}'>Rubrik {0}</a></h2><p>{1}</p></article>"
STRUCTURE = {"title": "Ny bro", "lede": [], "subheads": [HEAD], "paragraphs": [LEDE, TEXT]}
GOLD = [
    {"file": "a.html", "set": "body", "body": f"Ny bro {LEDE} {HEAD} {TEXT}"},
    {"file": "b.html", "set": "structure", **STRUCTURE, "captions": [{"text": CAPTION, "credits": []}]},
]
POSTS = [{"title": "Rubrik 1", "text": LEDE}, {"title": "Rubrik 2", "text": TEXT}]


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "reading"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two articles and an archive page of two posts, the second without the first's words."""
    made = tmp_path_factory.mktemp("pages")
    (made / "archives").mkdir()
    (made / "gold.json").write_text(json.dumps(GOLD), "utf-8")
    for name in ("a.html", "b.html"):
        (made / name).write_text(f"<meta charset=utf-8><title>Ny bro</title><article>{ARTICLE}</article>", "utf-8")
    listed = [{"file": "archives/c.html", "set": "archives", "posts": POSTS}]
    (made / "archives" / "gold.json").write_text(json.dumps(listed), "utf-8")
    posts = POST.format(1, LEDE) + POST.format(2, TEXT)
    (made / "archives" / "c.html").write_text(f"<meta charset=utf-8><h1>Arkiv</h1>{posts}", "utf-8")
    return made


def test_what_is_read_right_scores_full_marks(folder: Path):
    done = run(folder, "--rounds", 1, "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert "lxml, parsing alone" in found
    marks = found["talstreck"]
    assert marks.pop("captions leaked") == 0
    assert marks["pages/s"] > 0 and marks["x lexbor"] < 1
    assert {value for name, value in marks.items() if name != "pages/s" and not name.startswith("x ")} == {1}


def test_what_is_read_wrong_does_not(folder: Path, tmp_path: Path):
    (tmp_path / "gold.json").write_text(json.dumps(GOLD), "utf-8")
    for name in ("a.html", "b.html"):
        text = (folder / name).read_text("utf-8")
        (tmp_path / name).write_text(text.replace(TEXT, TEXT * 2).replace("figcaption", "p"), "utf-8")
    marks = json.loads(run(tmp_path, "--rounds", 1, "--json").stdout)["talstreck"]
    assert 0.4 < marks["body"] < 0.95
    assert marks["paragraphs"] < 1 and "posts found" not in marks


def test_a_folder_without_pages_is_named(tmp_path: Path):
    done = run(tmp_path)
    assert done.returncode == 1
    assert str(tmp_path) in done.stderr and "gold.json" in done.stderr
