"""Which Pythons the set-up takes: those that pyproject.toml states and README tells of."""

import importlib.util
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STATED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("make_venv", ROOT / "tools" / "make_venv.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_is_stated_is_what_is_taken_and_told(tool):
    assert STATED == ">=3.11,<3.14"
    fit = [minor for minor in range(8, 20) if tool.unfit((3, minor)) is None]
    assert fit == [11, 12, 13]
    assert "Python 3.11, 3.12 or 3.13" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("version", [(3, 10), (3, 14), (4, 0)])
def test_another_python_is_refused_with_one_to_try(tool, version):
    assert tool.unfit(version) == (
        f"Python 3.11 to 3.13 is needed; this is {version[0]}.{version[1]}. Try: make PYTHON=python3.13"
    )
