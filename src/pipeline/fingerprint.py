"""Which code and data made a result: what was read or extracted by other code is made anew."""

from functools import cache
from hashlib import sha256
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def fingerprint(*rooms: str) -> str:
    """A short hash of all files of ROOMS (folders or files of this package, code and data) and of the model.

    The same on every machine for the same version of the project. What libraries do is not in it: a new lock file
    that changes their results should come with a new version of the code that calls them.
    """
    digest = sha256()
    for room in ("model", *rooms):
        for path in sorted(_files(PACKAGE / room)):
            digest.update(path.relative_to(PACKAGE).as_posix().encode() + b"\0")
            digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _files(place: Path) -> list[Path]:
    if place.is_file():
        return [place]
    return [path for path in place.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
