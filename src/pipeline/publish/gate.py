"""A gate: a check that gives back what it found, as data."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.warehouse.store import Connection

_NOTES = 5


@dataclass(frozen=True, slots=True)
class Gate:
    """A check by name. A release needs the `success` of those that are `required`; `notes` say what was found."""

    name: str
    required: bool
    success: bool
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Staged:
    """A release before it is one: the warehouse it comes from, the files on disk, their descriptor."""

    con: Connection
    folder: Path
    descriptor: dict[str, Any]

    def rows(self, name: str) -> str:
        """SQL for the rows of a table as its Parquet file on disk holds them."""
        return f"read_parquet({quoted(self.folder / f'{name}.parquet')})"

    def found(self, sql: str) -> list[tuple[Any, ...]]:
        return self.con.execute(sql).fetchall()


def passed(name: str, problems: Iterable[str], required: bool = True) -> Gate:
    """The gate that stands open when there are no problems; of many, the first few are told."""
    found = list(problems)
    told = found[:_NOTES] + ([f"and {len(found) - _NOTES} more"] if len(found) > _NOTES else [])
    return Gate(name, required, not found, tuple(told))


def quoted(path: Path) -> str:
    """A path as an SQL text."""
    escaped = str(path).replace("'", "''")
    return f"'{escaped}'"
