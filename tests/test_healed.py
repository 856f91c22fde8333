"""Raw bytes that are damaged or lost: what was read from them stays, and copies that come anew take their place."""

from collections.abc import Callable
from pathlib import Path
from shutil import rmtree

import pytest

from pipeline import run as walk
from pipeline.project import Project
from pipeline.rawpages import damage
from tests.test_harvested import STATE, rows

DAMAGED = "SELECT count(*) FROM issues WHERE code = 'raw-damaged'"
QUOTES = "SELECT count(*) FROM quotes"


@pytest.fixture
def sampled(ran: Callable[[Path], Path], tmp_path: Path) -> Project:
    return Project.at(ran(tmp_path / "sampled"))


def cut(project: Project, size: int) -> tuple[Path, bytes]:
    """Cut the one WARC file of the project off at SIZE; its path and what it was."""
    (warc,) = (project.raw / "archive").glob("*/*.warc.gz")
    whole = warc.read_bytes()
    assert size < len(whole)
    warc.write_bytes(whole[:size])
    return warc, whole


def test_a_lost_archive_is_filled_anew(sampled: Project) -> None:
    before = rows(sampled, STATE)
    rmtree(sampled.raw / "archive")
    assert len(list(damage(sampled))) == 10
    walk.run(sampled)
    assert list(damage(sampled)) == []
    outcome = walk.reread(sampled)
    assert (outcome.read, outcome.problems, outcome.published) == (10, (), None)
    assert rows(sampled, STATE) == before


def test_a_cut_archive_takes_no_article_away_and_is_mended_by_the_source(sampled: Project) -> None:
    before, quotes = rows(sampled, STATE), rows(sampled, QUOTES)
    cut(sampled, 20_000)
    (sampled.raw / "kommunposten").rename(sampled.raw / "elsewhere")
    lost = len(list(damage(sampled)))
    for _ in range(2):
        outcome = walk.reread(sampled)
        assert outcome.lost
        assert outcome.read == 10 - lost
        assert rows(sampled, DAMAGED) == [(lost,)]
        assert (rows(sampled, STATE), rows(sampled, QUOTES)) == (before, quotes)
    (sampled.raw / "elsewhere").rename(sampled.raw / "kommunposten")
    outcome = walk.run(sampled)
    assert (outcome.read, outcome.problems) == (lost, ())
    assert list(damage(sampled)) == []
    assert rows(sampled, DAMAGED) == [(0,)]
    assert walk.run(sampled).read == 0
    assert walk.reread(sampled).problems == ()
    assert rows(sampled, STATE) == before


def test_a_file_that_is_brought_back_is_read_at_the_next_run(sampled: Project) -> None:
    warc, whole = cut(sampled, 20_000)
    (sampled.raw / "kommunposten").rename(sampled.raw / "elsewhere")
    walk.reread(sampled)
    warc.write_bytes(whole)
    walk.run(sampled)
    assert rows(sampled, DAMAGED) == [(0,)]
