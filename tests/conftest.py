"""What all tests share: where the material that does not belong to the project lies, and what is costly to make."""

import gc
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import Run, talstreck

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("TALSTRECK_SHARED", ROOT.parent / "shared"))
# The commands that tests start find the package compiled, as those of a user do: many a container keeps Python from
# leaving that behind, and each of some two hundred commands would compile all of it anew.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_collection_finish() -> None:
    """The tests, thousands of objects, live to the end: the collector need not walk them at each of its rounds."""
    gc.freeze()


def pytest_sessionfinish() -> None:
    """What was not walked is at the end, when pytest looks for what was left open."""
    gc.unfreeze()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages and gold that tests may read and the project may not hold."""
    if not SHARED.is_dir():
        pytest.skip("the shared material is not beside the checkout (set TALSTRECK_SHARED to its folder)")
    return SHARED


@pytest.fixture(scope="session")
def sample() -> Path:
    """The bundled sample site: invented pages with their gold."""
    return ROOT / "raw" / "kommunposten"


@pytest.fixture(scope="session")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The sample's first run by the command. Its folder is only to be read; `ran` gives one to write in."""
    return _run(tmp_path_factory.mktemp("first"))


@pytest.fixture(scope="session")
def flow_run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The sample's first run through the flow, as `make run` does it. Its folder is only to be read."""
    return _run(tmp_path_factory.mktemp("flow"), "--prefect")


@pytest.fixture(scope="session")
def ran(first_run: Run) -> Callable[[Path], Path]:
    """Lays at a path a project of its own as the sample's first run leaves it: all in it is relative to its folder."""
    assert first_run.done.returncode == 0, first_run.done.stderr
    return lambda folder: shutil.copytree(first_run.project, folder, dirs_exist_ok=True)


def _run(folder: Path, *options: str) -> Run:
    assert talstreck("init", folder, "--sample").returncode == 0
    return Run(folder, talstreck("run", *options, "--project", folder))
