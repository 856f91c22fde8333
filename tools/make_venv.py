"""Make a virtual environment with pip in it, on a Python that may lack pip, venv's ensurepip, or both.

Debian and its kin ship Python without `ensurepip` and mark the system installation as externally managed
(PEP 668). Nothing here touches the system installation: where `ensurepip` is missing, a pip that the system
already has is asked to install itself into the new environment.

    python3 tools/make_venv.py .venv
"""

import importlib.util
import subprocess
import sys
import venv
from pathlib import Path

OLDEST = (3, 11)
NO_PIP = """\
This Python can make no environment with pip in it: both ensurepip and pip are missing.
Install one of them and run make again, on Debian or Ubuntu: apt-get install python3-venv"""


def make(folder: Path) -> None:
    """Create FOLDER with a working `bin/python -m pip`; raise SystemExit with advice where that cannot be done."""
    if sys.version_info < OLDEST:
        raise SystemExit(
            f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Try: make PYTHON=python3.11"
        )
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
