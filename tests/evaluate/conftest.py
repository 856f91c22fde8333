"""A project with the sample site, run once for all tests of the evaluation."""

import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from pipeline.project import Project


@pytest.fixture(scope="session")
def project(ran: Callable[[Path], Path], tmp_path_factory: pytest.TempPathFactory) -> Project:
    return Project.at(ran(tmp_path_factory.mktemp("evaluated")))


@pytest.fixture
def spoilt(project: Project, tmp_path: Path) -> Path:
    """A copy of the warehouse in which something of every kind is wrong."""
    path = tmp_path / "spoilt.duckdb"
    shutil.copyfile(project.warehouse, path)
    with duckdb.connect(str(path)) as con:
        con.execute("DELETE FROM articles WHERE title LIKE 'Tramp%'")
        con.execute("UPDATE articles SET lede = 'Något helt annat.', byline = NULL")
        con.execute("DELETE FROM quotes WHERE ordinal % 7 = 3")
        con.execute("UPDATE quotes SET text = text || ' och mer', role = 'snickare' WHERE ordinal % 5 = 1")
        con.execute("UPDATE quotes SET speaker_name = NULL, cue = NULL WHERE ordinal % 5 = 2")
        con.execute("DELETE FROM mentions WHERE start_char % 4 = 0")
        con.execute("UPDATE ranking_entries SET rank = rank + 1 WHERE row % 3 = 0")
        con.execute("UPDATE rankings SET year = 1899")
        con.execute("UPDATE figures SET value = value + 1 WHERE start_char % 3 = 0")
    return path
