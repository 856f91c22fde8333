"""Publishing: stage, verify what lies on disk, then switch. A release folder never changes once it has its name."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pipeline.contract.schema import table
from pipeline.errors import ContractError, TalstreckError
from pipeline.publish.descriptor import DESCRIPTOR, describe, write_descriptor, write_texts
from pipeline.publish.export import export, selection
from pipeline.publish.file_gates import file_gates, wrong_files
from pipeline.publish.gate import Gate, Staged, quoted
from pipeline.publish.package import PackageMeta
from pipeline.publish.row_gates import row_gates
from pipeline.publish.version import Version, next_version
from pipeline.warehouse.store import Connection

RELEASES = "releases"
POINTER = "latest.json"
_STAGING = ".staging-"


@dataclass(frozen=True, slots=True)
class Release:
    """A published version: its folder, the time it was made (RFC 3339), and how its gates stood."""

    version: str
    path: Path
    created: str
    gates: tuple[Gate, ...]


def publish(con: Connection, meta: PackageMeta, folder: Path, now: datetime) -> Release | None:
    """Make a release of the warehouse under `folder` and let `latest.json` point to it; None where nothing is new.

    The first version is 1.0.0. Other columns than before raise the major, other rows the minor, anything else the
    patch number; that articles were merely seen again is nothing new. Raises ContractError that names every failed
    gate, TalstreckError where the last release is damaged; then the last good release stays the newest.
    Whatever a killed run left behind is cleared away first: half a release is removed, a whole one is pointed to.
    """
    (folder / RELEASES).mkdir(parents=True, exist_ok=True)
    _recover(folder)
    with _staging(folder) as staging:
        export(con, staging)
        write_texts(staging, meta)
        draft = describe(staging, meta, _sources(con))
        last = latest_release(folder)
        version = next_version(_described(last) if last else None, draft)
        if version is None or (last and _seen_alone(con, staging, last, draft)):
            return None
        created = now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        descriptor = draft | {"version": version, "created": created}
        write_descriptor(staging, descriptor)
        staged = Staged(con, staging, descriptor)
        gates = (*row_gates(staged), *file_gates(staged))
        _stop_at_failed(gates, version)
        target = folder / RELEASES / version
        _seal(staging, target)
    _point(folder, version, created)
    return Release(version, target, created, gates)


def latest_release(folder: Path) -> Path | None:
    """The folder of the newest release under `folder` (a project's `datapackage/`), or None."""
    try:
        pointer = json.loads((folder / POINTER).read_text("utf-8"))
        path = folder / pointer["path"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None
    return path if (path / DESCRIPTOR).is_file() else None


def _stop_at_failed(gates: tuple[Gate, ...], version: str) -> None:
    failed = [gate for gate in gates if gate.required and not gate.success]
    if failed:
        told = "; ".join(f"{gate.name} ({', '.join(gate.notes)})" for gate in failed)
        raise ContractError(f"release {version} does not go out, the last good one stays: {told}")


def _seen_alone(con: Connection, staging: Path, last: Path, draft: dict[str, Any]) -> bool:
    """Whether nothing differs from the last release but the dates when articles were last seen."""
    if _without_sights(_described(last)) != _without_sights(draft):
        return False
    new, old = (
        f"SELECT * EXCLUDE (last_seen) FROM read_parquet({quoted(each / 'articles.parquet')})"
        for each in (staging, last)
    )
    return not con.execute(f"({new} EXCEPT {old}) UNION ALL ({old} EXCEPT {new}) LIMIT 1").fetchall()


def _without_sights(descriptor: dict[str, Any]) -> dict[str, Any]:
    """What a descriptor says, apart from when it was made and the bytes of the articles."""
    kept = {name: value for name, value in descriptor.items() if name not in ("version", "created")}
    articles = [f"articles.{suffix}" for suffix in ("csv", "parquet")]
    resources = [
        {name: value for name, value in each.items() if each["path"] not in articles or name not in ("hash", "bytes")}
        for each in descriptor["resources"]
    ]
    return kept | {"resources": resources}


def _sources(con: Connection) -> list[tuple[str, str | None]]:
    return con.execute(f"SELECT title, homepage FROM ({selection(table('sources'))}) ORDER BY source_id").fetchall()


@contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    staging = folder / RELEASES / f"{_STAGING}{os.getpid()}"
    staging.mkdir()
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _recover(folder: Path) -> None:
    releases = folder / RELEASES
    for dead in releases.glob(f"{_STAGING}*"):
        shutil.rmtree(dead)
    (folder / f"{POINTER}.tmp").unlink(missing_ok=True)
    last = latest_release(folder)
    for path in sorted((each for each in releases.iterdir() if Version.named(each.name)), key=_version, reverse=True):
        if last and _version(path) <= _version(last):
            return
        descriptor = _intact(path)
        if descriptor:
            _point(folder, path.name, descriptor["created"])
            return
        shutil.rmtree(path)


def _version(path: Path) -> Version:
    return Version.parse(path.name)


def _described(release: Path) -> dict[str, Any]:
    try:
        described: dict[str, Any] = json.loads((release / DESCRIPTOR).read_text("utf-8"))
    except ValueError as error:
        raise TalstreckError(f"{release / DESCRIPTOR} is damaged: restore it, or remove the folder") from error
    return described


def _intact(path: Path) -> dict[str, Any] | None:
    try:
        descriptor = _described(path)
        return None if any(wrong_files(path, descriptor)) else descriptor
    except (FileNotFoundError, TalstreckError, KeyError):
        return None


def _seal(staging: Path, target: Path) -> None:
    """Give the staged folder its name, once all of it is safe on disk."""
    for path in staging.iterdir():
        _sync(path)
    _sync(staging)
    staging.rename(target)
    _sync(target.parent)


def _point(folder: Path, version: str, created: str) -> None:
    """Let the pointer name this version, in one step for all who read it."""
    pointer = {"version": version, "path": f"{RELEASES}/{version}", "created": created}
    written = folder / f"{POINTER}.tmp"
    written.write_text(json.dumps(pointer, indent=2) + "\n", "utf-8")
    _sync(written)
    written.replace(folder / POINTER)
    _sync(folder)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
