"""Every command that the documentation shows is run, in a project like the one it speaks of."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer import Typer

from pipeline.harvest.sources import read_list
from tests.cli.command import Run

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
DOCUMENTS = sorted([README, ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
YAML = re.compile(r"^```yaml\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?://|mailto:)([^)#]+)")
# shown as `sh`, for they ask a site on the web; run against one of ours in tests/cli/test_harvest.py
WITHOUT_A_SITE = (["sources", "probe"],)
BIN = Path(sys.executable).parent
SWITCHED_ON = f"export PATH='{BIN}':$PATH"


def commands(document: Path) -> list[str]:
    blocks = CONSOLE.findall(document.read_text("utf-8"))
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def execute(command: str, folder: Path, prepared: str = SWITCHED_ON) -> subprocess.CompletedProcess[str]:
    """Run a command in a clean shell that is PREPARED by others."""
    path = os.pathsep.join(part for part in os.environ["PATH"].split(os.pathsep) if Path(part) != BIN)
    if command.startswith("make "):  # the targets are what this suite runs in: that they stand in the Makefile
        command, folder = command.replace("make ", "make --dry-run ", 1), ROOT
    script, environment = f"{prepared}\n{command}", os.environ | {"PATH": path}
    return subprocess.run(["/bin/bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True)


@pytest.fixture(scope="module")
def checkout(flow_run: Run) -> Path:
    """A folder as it is after `make run`."""
    assert flow_run.done.returncode == 0, flow_run.done.stderr
    return flow_run.project


@pytest.mark.parametrize("document", [each for each in DOCUMENTS if commands(each)], ids=lambda path: path.name)
def test_the_commands_shown_run(document: Path, checkout: Path, tmp_path: Path) -> None:
    folder = tmp_path / "checkout"
    shutil.copytree(checkout, folder)
    (folder / ".venv").symlink_to(BIN.parent)
    prepared = "" if document == README else SWITCHED_ON  # README says how; the others take it as done
    for command in commands(document):
        done = execute(command, folder, prepared)
        if command.startswith(". "):
            prepared += f"\n{command}"
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


def test_the_corrections_shown_apply(checkout: Path, tmp_path: Path) -> None:
    text = (ROOT / "docs" / "for-data-editors.md").read_text("utf-8")
    (shown,) = [block for block in YAML.findall(text) if block.startswith("corrections:")]
    folder = tmp_path / "checkout"
    shutil.copytree(checkout, folder)
    (folder / "corrections").mkdir()
    (folder / "corrections" / "kommunposten.yml").write_text(shown, "utf-8")
    done = execute("talstreck run", folder)
    assert done.returncode == 0, done.stderr
    assert "outdated" not in done.stderr
    query = "talstreck query \"SELECT speaker_name FROM quotes WHERE method = 'editor'\" --format csv"
    assert "Amira Selmani-Holst" in execute(query, folder).stdout


def test_the_recipe_shown_fits(checkout: Path, tmp_path: Path) -> None:
    text = (ROOT / "docs" / "for-data-editors.md").read_text("utf-8")
    (shown,) = [block for block in YAML.findall(text) if block.startswith("layouts:")]
    folder = tmp_path / "checkout"
    shutil.copytree(checkout, folder)
    (folder / "recipes").mkdir()
    (folder / "recipes" / "kommunposten.yml").write_text(shown, "utf-8")
    done = execute("talstreck run", folder)
    assert done.returncode == 0
    assert "10 read" in done.stdout
    assert done.stderr == "", "every page is read by its layout or has none"
    (page,) = re.findall(r"^\$ talstreck recipe try (\S+)$", text, re.MULTILINE)
    assert (
        "as of 2025-05-20: today's layout of /2025/05/appen*\n"
        in execute(f"talstreck recipe try {page}", folder).stdout
    )


def test_the_judgements_shown_apply(checkout: Path, tmp_path: Path) -> None:
    text = (ROOT / "docs" / "for-data-editors.md").read_text("utf-8")
    (shown,) = [block for block in YAML.findall(text) if block.startswith("judgements:")]
    folder = tmp_path / "checkout"
    shutil.copytree(checkout, folder)
    (folder / "corrections").mkdir()
    (folder / "corrections" / "persons.yml").write_text(shown, "utf-8")
    done = execute("talstreck run", folder)
    assert done.returncode == 0, done.stderr
    assert "judgement" not in done.stderr
    assert (
        "Samuel Tesfazghi Berg · person:samuel-tesfazghi-berg · 2 articles"
        in execute("talstreck persons Yasmin", folder).stdout
    )


def test_the_settings_shown_are_read(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "for-data-editors.md").read_text("utf-8")
    (shown,) = [block for block in YAML.findall(text) if block.startswith("tagger:")]
    (tmp_path / "sources.yml").write_text(shown, "utf-8")
    declared = read_list(tmp_path / "sources.yml")
    assert (declared.tagger, declared.tagger_model) == ("spacy", "sv_core_news_lg")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    for target in LINK.findall(document.read_text("utf-8")):
        assert (document.parent / target).exists(), target


def test_every_command_is_described() -> None:
    from pipeline.cli import app

    shown = [line.split()[1:] for each in DOCUMENTS for line in commands(each) if line.startswith("talstreck ")]
    missing = [name for name in named(app) if not any(words[: len(name)] == name for words in shown)]
    assert [name for name in missing if name not in WITHOUT_A_SITE] == []
    told = "".join(each.read_text("utf-8") for each in DOCUMENTS)
    assert all(f"\ntalstreck {' '.join(name)} " in told for name in missing)


def named(app: Typer) -> Iterator[list[str]]:
    """Every command as the words that call it."""
    for each in app.registered_commands:
        yield [each.name or each.callback.__name__]
    for group in app.registered_groups:
        yield from ([group.name, *words] for words in named(group.typer_instance))
