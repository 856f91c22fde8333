"""The command run as a user runs it, and what it says when it refuses."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Run(NamedTuple):
    """A project and what the command said that ran it."""

    project: Path
    done: subprocess.CompletedProcess[str]


def talstreck(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("talstreck")), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, input=stdin, timeout=300)


def talstreck_as_reader(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command run by somebody who may write nothing that is another's, as root may everything."""
    nobody: dict[str, Any] = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    python = Path(sys.executable)
    try:
        subprocess.run([python, "-c", "import pipeline"], check=True, capture_output=True, cwd="/", **nobody)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("nobody else may run what is installed here")
    command = [str(python.with_name("talstreck")), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd="/", timeout=300, **nobody)


def refused(done: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
    """One line on standard error that says these words, this exit code, no traceback."""
    assert done.returncode == code, done.stderr
    assert done.stderr.startswith("talstreck: ")
    assert len(done.stderr.splitlines()) == 1
    for word in words:
        assert word in done.stderr
