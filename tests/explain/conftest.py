"""A project with the sample site, run once for all tests of the explanations."""

from pathlib import Path

import pytest

from pipeline import run as walk
from pipeline.project import Project, init


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    root = tmp_path_factory.mktemp("explained")
    list(init(root, sample=True))
    correct(root, "Köp fler vaser.", "role: florist")
    made = Project.at(root)
    walk.run(made)
    return made


def correct(root: Path, expect: str, *stated: str) -> None:
    """Leave one correction of the article about the square."""
    lines = ("kind: wrong-speaker", "article: Ett torg blir ett torg först när någon sätter sig", f"expect: {expect}")
    path = root / "corrections" / "kommunposten.yml"
    path.parent.mkdir()
    entry = "\n    ".join((*lines, *stated, "reason: Hon säger florist."))
    path.write_text(f"corrections:\n  - {entry}\n", "utf-8")
