"""The tables of the data contract, as their Table Schemas declare them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import yaml

from pipeline.errors import ContractError

CONTRACT = Path(__file__).parent
# the parser in C, where PyYAML was built with it, takes a tenth of the time
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
TYPES = frozenset({"string", "integer", "number", "boolean", "date", "datetime"})


@dataclass(frozen=True, slots=True)
class Field:
    """A column. `type` is a Table Schema type, `constraints` are Table Schema constraints (required, enum, ...)."""

    name: str
    type: str
    title: str
    description: str
    constraints: Mapping[str, Any] = field(default_factory=dict)

    @property
    def required(self) -> bool:
        return bool(self.constraints.get("required"))


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """`fields` of this table hold the `reference` columns of the table `resource`."""

    fields: tuple[str, ...]
    resource: str
    reference: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableSchema:
    """A table. Only `published` tables go into a release; the others stay in the warehouse."""

    name: str
    title: str
    description: str
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]
    published: bool

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.fields)


@cache
def tables(folder: Path = CONTRACT) -> tuple[TableSchema, ...]:
    """All tables, referred tables before those that refer to them. Raises ContractError for a broken definition."""
    named = {}
    for path in sorted([*folder.glob("published/*.yaml"), *folder.glob("warehouse/*.yaml")]):
        named[path.stem] = _load(path)
    return tuple(_ordered(named))


def published(*folder: Path) -> tuple[TableSchema, ...]:
    """The tables of a release, in the same order."""
    return tuple(table for table in tables(*folder) if table.published)


@cache
def table(name: str) -> TableSchema:
    """The table of that name. Raises KeyError."""
    return {each.name: each for each in tables()}[name]


def _load(path: Path) -> TableSchema:
    try:
        raw = yaml.load(path.read_text("utf-8"), Loader=_LOADER)
        return TableSchema(
            name=path.stem,
            title=raw["title"],
            description=raw["description"],
            fields=tuple(Field(**each) for each in raw["fields"]),
            primary_key=_names(raw["primaryKey"]),
            foreign_keys=tuple(
                ForeignKey(_names(key["fields"]), key["reference"]["resource"], _names(key["reference"]["fields"]))
                for key in raw.get("foreignKeys", ())
            ),
            published=path.parent.name == "published",
        )
    except (yaml.YAMLError, KeyError, TypeError) as error:
        raise ContractError(f"{path.parent.name}/{path.name} is no Table Schema of the contract: {error}") from error


def _names(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _ordered(named: Mapping[str, TableSchema]) -> Iterable[TableSchema]:
    for each in named.values():
        _check(each, named)
    order = TopologicalSorter(
        {name: sorted({key.resource for key in each.foreign_keys}) for name, each in named.items()}
    )
    try:
        return [named[name] for name in order.static_order()]
    except CycleError as error:
        raise ContractError(f"foreign keys go in a circle: {error.args[1]}") from error


def _check(each: TableSchema, named: Mapping[str, TableSchema]) -> None:
    own = set(each.columns)
    unknown = [column for column in each.primary_key if column not in own]
    for key in each.foreign_keys:
        unknown += [column for column in key.fields if column not in own]
        seen = key.resource in named and named[key.resource].published >= each.published
        there = named[key.resource].columns if seen else ()
        unknown += [f"{key.resource}.{column}" for column in key.reference if column not in there]
    unknown += [f"{column.name}: {column.type}" for column in each.fields if column.type not in TYPES]
    if unknown:
        raise ContractError(f"the Table Schema of {each.name} speaks of what is not there: {', '.join(unknown)}")
