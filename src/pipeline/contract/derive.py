"""What follows from a Table Schema: DuckDB DDL, Arrow types, the schema in a descriptor."""

from typing import Any

import pyarrow as pa

from pipeline.contract.schema import Field, TableSchema

_DUCKDB = {
    "string": "VARCHAR",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "datetime": "TIMESTAMP",
}
_ARROW = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "datetime": pa.timestamp("us"),
}


def column_type(field: Field) -> str:
    """The DuckDB type of a column. A datetime is a TIMESTAMP that holds UTC."""
    return _DUCKDB[field.type]


def ddl(table: TableSchema) -> str:
    """CREATE TABLE with types, NOT NULL and primary key.

    Foreign keys are not enforced by the store, which cannot replace a parent and its children in one transaction;
    they are checked by query before anything is published.
    """
    lines = [f"{column.name} {column_type(column)}{' NOT NULL' * column.required}" for column in table.fields]
    lines.append(f"PRIMARY KEY ({', '.join(table.primary_key)})")
    return f"CREATE TABLE {table.name} (\n    " + ",\n    ".join(lines) + "\n)"


def arrow_schema(table: TableSchema) -> pa.Schema:
    """The columns as Arrow fields."""
    return pa.schema([pa.field(column.name, _ARROW[column.type]) for column in table.fields])


def table_schema(table: TableSchema) -> dict[str, Any]:
    """The Table Schema as a descriptor states it."""
    keys = [
        {"fields": list(key.fields), "reference": {"resource": key.resource, "fields": list(key.reference)}}
        for key in table.foreign_keys
    ]
    return {
        "fields": [_field(column) for column in table.fields],
        "primaryKey": list(table.primary_key),
        **({"foreignKeys": keys} if keys else {}),
        "missingValues": [""],
    }


def _field(column: Field) -> dict[str, Any]:
    described = {"name": column.name, "type": column.type, "title": column.title, "description": column.description}
    return described | ({"constraints": dict(column.constraints)} if column.constraints else {})
