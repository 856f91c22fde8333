"""Make a virtual environment with pip in it, on a Python that may lack pip, venv's ensurepip, or both.

Debian and its kin ship Python without `ensurepip` and mark the system installation as externally managed
(PEP 668). Nothing here touches the system installation: where `ensurepip` is missing, a pip that the system
already has is asked to install itself into the new environment.

    python3 tools/make_venv.py .venv
"""

import importlib.util
import re
import subprocess
import sys
import venv
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"
NO_PIP = """\
This Python can make no environment with pip in it: both ensurepip and pip are missing.
Install one of them and run make again, on Debian or Ubuntu: apt-get install python3-venv"""


def unfit(version: tuple[int, int]) -> str | None:
    """Why this project cannot run on a version of Python, by `requires-python` in pyproject.toml; None where it can."""
    stated = re.search(r'requires-python = ">=3\.(\d+),<3\.(\d+)"', PROJECT.read_text("utf-8"))
    assert stated
    oldest, newest = int(stated[1]), int(stated[2]) - 1
    if (3, oldest) <= version <= (3, newest):
        return None
    this = ".".join(map(str, version))
    return f"Python 3.{oldest} to 3.{newest} is needed; this is {this}. Try: make PYTHON=python3.{newest}"


def make(folder: Path) -> None:
    """Create FOLDER with a working `bin/python -m pip`; raise SystemExit with advice where that cannot be done."""
    if reason := unfit(sys.version_info[:2]):
        raise SystemExit(reason)
    if importlib.util.find_spec("ensurepip"):
        venv.create(folder, with_pip=True, clear=True)
        return
    if not importlib.util.find_spec("pip"):
        raise SystemExit(NO_PIP)
    venv.create(folder, with_pip=False, clear=True)
    python = folder / "bin" / "python"
    subprocess.run([sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "pip"], check=True)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
