"""Gates on the files of a release: what lies on disk is what the descriptor says, in both formats, for any judge."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pipeline.contract.derive import column_type
from pipeline.contract.schema import TableSchema, published
from pipeline.publish.descriptor import DESCRIPTOR, digest_file
from pipeline.publish.gate import Gate, Staged, passed, quoted
from pipeline.publish.judge import judge

_PROFILE = Path(__file__).with_name("profile.json")


def file_gates(staged: Staged) -> Iterator[Gate]:
    """Every gate on files."""
    yield passed("descriptor", _descriptor(staged))
    yield passed("files", [*wrong_files(staged.folder, staged.descriptor), *_unlisted(staged)])
    yield passed("csv-equals-parquet", (note for table in published() for note in _differences(staged, table)))
    yield passed("profile", profile_problems(staged.descriptor))
    yield passed("frictionless", judge(staged.folder / DESCRIPTOR))


def wrong_files(folder: Path, descriptor: dict[str, Any]) -> Iterator[str]:
    """Files of the descriptor that are missing, or have another size or sha256 than it states."""
    for resource in descriptor["resources"]:
        path = folder / resource["path"]
        if not path.is_file():
            yield f"{resource['path']} is missing"
        elif path.stat().st_size != resource["bytes"]:
            yield f"{resource['path']} has {path.stat().st_size} bytes, not {resource['bytes']}"
        elif f"sha256:{digest_file(path)}" != resource["hash"]:
            yield f"{resource['path']} has another sha256 than the descriptor states"


def profile_problems(descriptor: Any) -> list[str]:
    """Where a descriptor breaks the Data Package 2.0 profile."""
    errors = sorted(_validator().iter_errors(descriptor), key=lambda error: error.json_path)
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]


@cache
def _validator() -> Any:
    """The profile is a JSON Schema draft 7 without references: profiles/2.0/datapackage.json of the Data Package
    standard (datapackage.org), as dplib-py 1.1.0 carries it."""
    from jsonschema import Draft7Validator

    return Draft7Validator(json.loads(_PROFILE.read_text("utf-8")))


def _descriptor(staged: Staged) -> Iterator[str]:
    if json.loads((staged.folder / DESCRIPTOR).read_text("utf-8")) != staged.descriptor:
        yield f"{DESCRIPTOR} on disk is not what was written"


def _unlisted(staged: Staged) -> Iterator[str]:
    listed = {DESCRIPTOR, *(resource["path"] for resource in staged.descriptor["resources"])}
    for path in sorted(staged.folder.iterdir()):
        if path.name not in listed:
            yield f"{path.name} is in the folder and not in the descriptor"


def _differences(staged: Staged, table: TableSchema) -> Iterator[str]:
    types = ", ".join(f"'{column.name}': '{column_type(column)}'" for column in table.fields)
    csv = (
        f"SELECT * FROM read_csv({quoted(staged.folder / f'{table.name}.csv')}, header = true, auto_detect = false,"
        f" delim = ',', quote = '\"', escape = '\"', columns = {{{types}}})"
    )
    parquet = f"SELECT * FROM {staged.rows(table.name)}"
    for some, others, where in ((csv, parquet, "CSV"), (parquet, csv, "Parquet")):
        count = staged.found(f"SELECT count(*) FROM ({some} EXCEPT ALL {others})")[0][0]
        if count:
            yield f"{table.name}: {count} rows stand in the {where} file alone"
