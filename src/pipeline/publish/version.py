"""Which version number a release gets, from what it changes."""

import re
from typing import Any, NamedTuple, Self

_SEMVER = re.compile(r"(\d+)\.(\d+)\.(\d+)")
_FIRST = "1.0.0"


class Version(NamedTuple):
    """A version number; ordered as numbers are."""

    major: int
    minor: int
    patch: int

    @staticmethod
    def named(text: str) -> bool:
        return bool(_SEMVER.fullmatch(text))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises ValueError for anything but three numbers with stops between."""
        found = _SEMVER.fullmatch(text)
        if not found:
            raise ValueError(f"{text} is no version")
        return cls(*map(int, found.groups()))

    def __str__(self) -> str:
        return ".".join(map(str, self))


def next_version(before: dict[str, Any] | None, draft: dict[str, Any]) -> str | None:
    """The version of `draft`, a descriptor without version and date, after the release described by `before`.

    None where they say the same. Other tables, columns or keys are a major, other rows a minor change; other words
    about them, and files that hold the same rows in other bytes, are a patch.
    """
    if before is None:
        return _FIRST
    last = Version.parse(before["version"])
    if {name: value for name, value in before.items() if name not in ("version", "created")} == draft:
        return None
    if _shape(before) != _shape(draft):
        return str(Version(last.major + 1, 0, 0))
    if _rows(before) != _rows(draft):
        return str(Version(last.major, last.minor + 1, 0))
    return str(Version(last.major, last.minor, last.patch + 1))


def _tables(descriptor: dict[str, Any]) -> list[dict[str, Any]]:
    return [resource for resource in descriptor["resources"] if resource.get("type") == "table"]


def _shape(descriptor: dict[str, Any]) -> list[Any]:
    return [(table["name"], _fields(table["schema"]), _keys(table["schema"])) for table in _tables(descriptor)]


def _fields(schema: dict[str, Any]) -> list[Any]:
    return [(field["name"], field["type"], field.get("constraints")) for field in schema["fields"]]


def _keys(schema: dict[str, Any]) -> list[Any]:
    return [schema["primaryKey"], schema.get("foreignKeys")]


def _rows(descriptor: dict[str, Any]) -> list[str]:
    return [table["hash"] for table in _tables(descriptor)]
