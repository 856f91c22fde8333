"""Any data package held to what it says of itself: files, digests, profile, rows."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from pipeline.errors import TalstreckError
from pipeline.publish.descriptor import DESCRIPTOR, PROFILE, digest_file
from pipeline.publish.file_gates import profile_problems
from pipeline.publish.judge import judge_apart

_SECONDS = 120.0
_REFERRING = ("path", "extrapaths", "schema", "dialect", "profile")
_REGISTERED = frozenset(
    {"data-package", "tabular-data-package", "fiscal-data-package", "data-resource", "tabular-data-resource"}
)
_ALGORITHMS = frozenset({"md5", "sha1", "sha256", "sha512"})


@dataclass(frozen=True, slots=True)
class Report:
    """What was found wrong with a data package, a line a problem, and how many files were looked at."""

    descriptor: Path
    files: int
    problems: tuple[str, ...]

    @property
    def valid(self) -> bool:
        return not self.problems


def check(target: Path, seconds: float = _SECONDS) -> Report:
    """Check the data package in a folder, or that of a descriptor file.

    First that it stays within its folder (no address, no symbolic link, no way out), since nothing else is safe to
    ask then; then size and digest of every file, the profile it states, and Frictionless within so many seconds.
    Raises TalstreckError where there is no descriptor or it is not JSON.
    """
    descriptor = target / DESCRIPTOR if target.is_dir() else target
    described = _read(descriptor)
    resources = described["resources"]
    files = sum(len(_paths(resource)) for resource in resources if isinstance(resource, dict))
    problems = list(_escaping(described, descriptor))
    if not problems:
        problems = [line for resource in resources for line in _wrong_files(resource, descriptor.parent)]
        problems += profile_problems(described) if described.get("$schema") == PROFILE else []
    if not problems:
        problems = judge_apart(descriptor, seconds)
    return Report(descriptor, files, tuple(problems))


def _read(descriptor: Path) -> dict[str, Any]:
    try:
        described = json.loads(descriptor.read_text("utf-8"))
    except FileNotFoundError as error:
        raise TalstreckError(f"{descriptor} is not there: a data package has a {DESCRIPTOR}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise TalstreckError(f"{descriptor} cannot be read as text: {error}") from error
    except (json.JSONDecodeError, RecursionError) as error:
        raise TalstreckError(f"{descriptor} is not JSON: {error}") from error
    if not isinstance(described, dict) or not isinstance(described.get("resources"), list):
        raise TalstreckError(f"{descriptor} is no data package: it has no list of resources")
    return described


def _escaping(described: dict[str, Any], descriptor: Path) -> Iterator[str]:
    """What would make a validator leave the folder: such a package is not opened any further."""
    if descriptor.is_symlink():
        yield f"{descriptor.name} is a symbolic link"
    yield from _leaving("the package", described, descriptor.parent, ("profile", "schema", "dialect"))
    for number, resource in enumerate(described["resources"], start=1):
        if not isinstance(resource, dict):
            yield f"resource {number} is not described where it is listed"
            continue
        name = f"resource {resource.get('name', number)}"
        if resource.get("scheme", "file") != "file":
            yield f"{name} is to be read over {resource['scheme']}"
        yield from _leaving(name, resource, descriptor.parent, _REFERRING)


def _leaving(name: str, said: dict[str, Any], folder: Path, keys: tuple[str, ...]) -> Iterator[str]:
    for key in keys:
        values = said.get(key)
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, str) and not (key == "profile" and value in _REGISTERED):
                wrong = _outside(value, folder)
                if wrong:
                    yield f"{name}: {key} {value!r} {wrong}"


def _outside(value: str, folder: Path) -> str | None:
    parts = PurePosixPath(value).parts
    if ":" in value or value.startswith("//"):
        return "is an address, and only files of the package are looked at"
    if not parts or value.startswith("/") or ".." in parts or "\\" in value or "\0" in value:
        return "leads out of the package's folder"
    steps = [folder.joinpath(*parts[: number + 1]) for number in range(len(parts))]
    return "goes over a symbolic link" if any(step.is_symlink() for step in steps) else None


def _paths(resource: dict[str, Any]) -> list[str]:
    path = resource.get("path")
    return [each for each in (path if isinstance(path, list) else [path]) if isinstance(each, str)]


def _wrong_files(resource: dict[str, Any], folder: Path) -> Iterator[str]:
    """Files that are missing, and a single file of another size or digest than stated."""
    paths = _paths(resource)
    missing = [path for path in paths if not (folder / path).is_file()]
    yield from (f"{path} is missing" for path in missing)
    if missing or len(paths) != 1:
        return
    file, size, stated = folder / paths[0], resource.get("bytes"), resource.get("hash")
    if size is not None and file.stat().st_size != size:
        yield f"{paths[0]} has {file.stat().st_size} bytes, the descriptor says {size}"
    if isinstance(stated, str):
        yield from _wrong_digest(paths[0], file, stated)


def _wrong_digest(path: str, file: Path, stated: str) -> Iterator[str]:
    """A digest names its algorithm before a colon; without a name it is MD5."""
    algorithm, _, digest = stated.rpartition(":")
    algorithm = algorithm or "md5"
    if algorithm not in _ALGORITHMS:
        yield f"{path} has a {algorithm} digest, which cannot be checked"
    elif digest_file(file, algorithm) != digest.lower():
        yield f"{path} has another {algorithm} than the descriptor states"
