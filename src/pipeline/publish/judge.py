"""Frictionless as the judge that others use: `python -m pipeline.publish.judge datapackage.json` prints a JSON list."""

import json
import subprocess
import sys
from pathlib import Path

_OUTWARD = frozenset(
    {"socket.connect", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen", "os.system", "os.exec"}
)


def judge(descriptor: Path) -> list[str]:
    """What Frictionless finds wrong with a data package, a line each."""
    from frictionless import FrictionlessException, validate

    try:
        report = validate(str(descriptor), type="package")
    except FrictionlessException as error:
        return [error.error.message]
    found = [error.message for error in report.errors]
    for task in report.tasks:
        found += [f"{task.place or task.name}: {error.message}" for error in task.errors]
    return [" ".join(line.split()) for line in found]


def judge_apart(descriptor: Path, seconds: float) -> list[str]:
    """The same in a process of its own, without network, ended after so many seconds: for packages of unknown origin.

    What a descriptor refers to may refer further, so that reading it beforehand cannot tell where a validator goes.
    """
    command = [sys.executable, "-m", "pipeline.publish.judge", str(descriptor.resolve())]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return [f"Frictionless did not end within {seconds:.0f} seconds"]
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        return [f"Frictionless failed: {last[0]}"]
    return [str(line) for line in json.loads(done.stdout)]


def _stay_in(event: str, _: tuple[object, ...]) -> None:
    if event in _OUTWARD:
        raise PermissionError(f"a package that is checked may not reach out ({event})")


if __name__ == "__main__":
    sys.addaudithook(_stay_in)
    sys.stdout.write(json.dumps(judge(Path(sys.argv[1]))))
