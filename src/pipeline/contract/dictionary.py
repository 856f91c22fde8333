"""The data dictionary, as Markdown: `python -m pipeline.contract.dictionary > docs/data-dictionary.md`."""

import sys
from collections.abc import Iterable

from pipeline.contract.schema import Field, TableSchema, published

_INTRODUCTION = """# Data dictionary

Every table of a release, as CSV and as Parquet. CSV is UTF-8 without byte order mark; a missing value is empty.
Dates are ISO 8601. Ids are text, the same from run to run and from machine to machine. The offsets `start_char` and
`end_char` count Unicode code points from 0, end exclusive, into the article's text as the warehouse holds it.

This page is generated from the data contract.
"""


def data_dictionary(tables: Iterable[TableSchema]) -> str:
    """The tables as Markdown, in the order given."""
    return "\n".join([_INTRODUCTION, *(_section(table) for table in tables)])


def _section(table: TableSchema) -> str:
    lines = [f"## {table.name}", "", table.description, "", "| column | type | meaning |", "|---|---|---|"]
    lines += [f"| `{column.name}` | {column.type} | {_meaning(table, column)} |" for column in table.fields]
    return "\n".join(lines) + "\n"


def _meaning(table: TableSchema, column: Field) -> str:
    said = [column.description]
    if "enum" in column.constraints:
        said.append(" · ".join(f"`{word}`" for word in column.constraints["enum"]) + ".")
    said += [
        f"Refers to `{key.resource}.{there}`."
        for key in table.foreign_keys
        for here, there in zip(key.fields, key.reference, strict=True)
        if here == column.name
    ]
    if column.name in table.primary_key:
        said.append("Key." if len(table.primary_key) == 1 else "Part of the key.")
    elif column.required:
        said.append("Never empty.")
    return " ".join(said).replace("|", "\\|")


if __name__ == "__main__":
    sys.stdout.write(data_dictionary(published()))
