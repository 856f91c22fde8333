"""`talstreck explain` and `talstreck evaluate` as a user runs them."""

import json
import subprocess
import sys
from pathlib import Path

from pipeline.project import Project


def talstreck(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("talstreck")), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_explain_prints_plain_text_where_nobody_watches(project: Project) -> None:
    done = talstreck("explain", "https://kommunposten.example/ranking/trampindex-2025", "--project", project.root)
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in done.stdout
    assert "Selma Duvhult" in done.stdout


def test_explain_writes_a_page_and_says_where(project: Project, tmp_path: Path) -> None:
    url = "https://kommunposten.example/ranking/trampindex-2025"
    done = talstreck("explain", url, "--mentions", "--html", tmp_path / "a.html", "--project", project.root)
    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "a.html") in done.stdout
    assert 'class="named municipality"' in (tmp_path / "a.html").read_text("utf-8")


def test_explain_refuses_what_is_no_article(project: Project) -> None:
    done = talstreck("explain", "zzz", "--project", project.root)
    assert done.returncode == 2
    assert done.stderr.startswith("talstreck: no article has the id or address 'zzz'")


def test_evaluate_prints_figures_and_what_falls_short(project: Project, sample: Path, tmp_path: Path) -> None:
    done = talstreck("evaluate", sample, "--project", project.root)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("articles                 precision 1.000  recall 1.000  f1 1.000  wanted")
    gold = tmp_path / "gold.json"
    gold.write_text(json.dumps({"articles": [{"title": "Ingen skrev detta"}]}), "utf-8")
    said = talstreck("evaluate", gold, "--errors", "--json", "--project", project.root)
    assert json.loads(said.stdout)["errors"][0]["what"] == "article missing"
    assert talstreck("evaluate", tmp_path / "none", "--project", project.root).returncode == 2
