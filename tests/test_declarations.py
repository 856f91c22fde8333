"""The files that people write in YAML: a fault is told in the words of the file, with its line, and all at once."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.corrections import load_judgements
from pipeline.errors import UsageError
from pipeline.harvest.sources import load_sources
from pipeline.project import Project, init
from pipeline.publish.package import load_package
from pipeline.recipes.declare import load_recipe
from pipeline.run import run

WEB = "sources:\n  - id: bladet\n    title: Bladet\n    contact: x\n    harvest: "


def faults(read: Callable[[Path], object], path: Path, text: str) -> list[str]:
    """What is said of a file with this text, without the name of the file."""
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read(path)
    lines = str(caught.value).splitlines()
    assert not re.search(r"tuple|dict|instance|[a-z]+_[a-z]*type|_File", str(caught.value))
    assert all(line.startswith(f"{path}:") for line in lines)
    return [line.removeprefix(f"{path}:") for line in lines]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1: file: needs keys, sources among them"),
        ("- bladet\n", "1: file: needs keys, sources among them"),
        ("contact: x\nsources:\n", "2: sources: needs a list"),
        ("sources: [bladet]\n", "1: sources[0]: needs keys, id, title, harvest among them"),
        (WEB + "urls\n", "5: sources[0].harvest: needs keys, kind among them"),
        (WEB + "{path: raw}\n", "5: sources[0].harvest.kind: field required"),
        (WEB + "{kind: urls}\n", "5: sources[0].harvest.urls: field required"),
        (WEB + "{kind: urls, urls: []}\n", "5: sources[0].harvest.urls: needs a list of at least 1"),
        (WEB + "{kind: feed, start: https://a.se/}\n", "5: sources[0].harvest.start: needs a list"),
        (
            WEB + "{kind: urls, urls: [https://a.se/, hej]}\n",
            "5: sources[0].harvest.urls[1]: 'hej' is no web address: write it in full, with http:// or https://",
        ),
        (
            WEB + "{kind: urls, urls: ['http://[a/']}\n",
            "5: sources[0].harvest.urls[0]: 'http://[a/' is no web address: write it in full, with http:// or https://",
        ),
        (WEB + "{kind: folder, path: 2025-02-30}\n", "5: this is no YAML: '2025-02-30': day is out of range for month"),
        ("sources: &all [*all]\n", " cannot be read: it nests too deep, or an alias in it stands for itself"),
        (f"sources: {'[' * 5000}", " cannot be read: it nests too deep, or an alias in it stands for itself"),
    ],
)
def test_a_list_of_sources_is_refused_in_its_own_words(tmp_path: Path, text: str, said: str) -> None:
    assert faults(load_sources, tmp_path / "sources.yml", text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1: file: needs keys, layouts among them"),
        ("layouts:\n  - until: 2025-02-30\n", "2: this is no YAML: '2025-02-30': day is out of range for month"),
    ],
)
def test_a_recipe_is_refused_in_its_own_words(tmp_path: Path, text: str, said: str) -> None:
    assert faults(load_recipe, tmp_path / "bladet.yml", text) == [said]


def test_judgements_are_refused_in_their_own_words(tmp_path: Path) -> None:
    def read(path: Path) -> object:
        return load_judgements(path.parent)

    assert faults(read, tmp_path / "persons.yml", "") == ["1: file: needs keys, judgements among them"]


def test_every_fault_of_the_package_is_told(tmp_path: Path) -> None:
    text = "name: bladet\ntitle: Bladet\ndescription: Allt\nlicenses:\ncontributors: [Redaktionen]\n"
    assert faults(load_package, tmp_path / "package.yml", text) == [
        "4: licenses: needs a list",
        "5: contributors[0]: needs keys, title among them",
    ]


@pytest.mark.parametrize("text", [None, "name: [\n"])
def test_a_package_that_cannot_be_published_is_told_before_anything_is_done(tmp_path: Path, text: str | None) -> None:
    list(init(tmp_path, sample=True))
    project = Project.at(tmp_path)
    project.package.unlink()
    if text:
        project.package.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"package\.yml"):
        run(project)
    assert not (project.raw / "archive").exists()
    assert not project.warehouse.exists()
