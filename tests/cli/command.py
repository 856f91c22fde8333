"""The command run as a user runs it, and what it says when it refuses."""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Run(NamedTuple):
    """A project and what the command said that ran it."""

    project: Path
    done: subprocess.CompletedProcess[str]


def talstreck(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("talstreck")), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, input=stdin, timeout=300)


def refused(done: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
    """One line on standard error that says these words, this exit code, no traceback."""
    assert done.returncode == code, done.stderr
    assert done.stderr.startswith("talstreck: ")
    assert len(done.stderr.splitlines()) == 1
    for word in words:
        assert word in done.stderr
