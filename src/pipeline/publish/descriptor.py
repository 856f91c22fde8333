"""`datapackage.json`: what the editor says, the contract's schemas, and size and digest of every file."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pipeline.contract.derive import table_schema
from pipeline.contract.dictionary import data_dictionary
from pipeline.contract.schema import TableSchema, published
from pipeline.publish.package import PackageMeta

DESCRIPTOR = "datapackage.json"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
README = "README.md"
DICTIONARY = "data-dictionary.md"


def describe(folder: Path, meta: PackageMeta, sources: Iterable[tuple[str, str | None]]) -> dict[str, Any]:
    """The descriptor of the files in `folder`, without version and date. `sources` are titles and addresses."""
    stated = meta.described()
    named = [{"title": title} | ({"path": path} if path else {}) for title, path in sources]
    return {
        "$schema": PROFILE,
        **stated,
        "sources": [*stated.get("sources", ()), *named],
        "resources": [
            *(_table(folder, table, "csv") for table in published()),
            *(_table(folder, table, "parquet") for table in published()),
            _text(folder, README, "What this package is."),
            _text(folder, DICTIONARY, "Every table and column."),
        ],
    }


def write_texts(folder: Path, meta: PackageMeta) -> None:
    """Write the README and the data dictionary, which say nothing of version or date."""
    tables = "\n".join(f"- `{table.name}`: {table.description}" for table in published())
    licences = ", ".join(licence.title or licence.name for licence in meta.licenses)
    readme = (
        f"# {meta.title}\n\n{meta.description.strip()}\n\nLicence: {licences}.\n\n## Tables\n\n"
        f"Each as CSV and as Parquet; see [the data dictionary]({DICTIONARY}).\n\n{tables}\n\n"
        f"`{DESCRIPTOR}` states columns, keys, sizes and sha256 of all files.\n"
    )
    (folder / README).write_text(readme, "utf-8")
    (folder / DICTIONARY).write_text(data_dictionary(published()), "utf-8")


def write_descriptor(folder: Path, descriptor: dict[str, Any]) -> None:
    """Write `datapackage.json`, readable and with a line feed at the end."""
    (folder / DESCRIPTOR).write_text(json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n", "utf-8")


def digest_file(path: Path, algorithm: str = "sha256") -> str:
    """The digest of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, algorithm).hexdigest()


def _table(folder: Path, table: TableSchema, suffix: str) -> dict[str, Any]:
    """A CSV resource is a table; a Parquet resource has the same schema, but is a file to those who check it.

    Validators that take it for a table cannot read it with what they install, or do not look at its digest.
    """
    path = folder / f"{table.name}.{suffix}"
    if suffix == "csv":
        form = {"type": "table", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
    else:
        form = {"format": "vnd.apache.parquet", "mediatype": "application/vnd.apache.parquet"}
    return {
        "name": table.name if suffix == "csv" else f"{table.name}-{suffix}",
        "path": path.name,
        "title": table.title,
        "description": table.description,
        **form,
        **_measured(path),
        "schema": table_schema(table),
    }


def _text(folder: Path, name: str, description: str) -> dict[str, Any]:
    path = folder / name
    form = {"description": description, "format": "md", "mediatype": "text/markdown", "encoding": "utf-8"}
    return {"name": path.stem.lower(), "path": name, **form, **_measured(path)}


def _measured(path: Path) -> dict[str, Any]:
    return {"bytes": path.stat().st_size, "hash": f"sha256:{digest_file(path)}"}
