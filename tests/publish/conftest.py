import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline.publish.descriptor import DESCRIPTOR
from pipeline.publish.gate import Staged
from pipeline.publish.package import PackageMeta
from pipeline.publish.release import publish
from pipeline.warehouse.store import open_warehouse
from tests.invented import META, NOON, TORG, article, capture, facts, load


@dataclass(frozen=True)
class Made:
    """A warehouse file and the folder with its first release, made once and copied for each test."""

    warehouse: Path
    datapackage: Path


@pytest.fixture
def meta():
    return PackageMeta.model_validate(META)


@pytest.fixture(scope="session")
def original(tmp_path_factory):
    folder = tmp_path_factory.mktemp("original")
    made = Made(folder / "talstreck.duckdb", folder / "datapackage")
    with open_warehouse(made.warehouse) as con:
        pages = [(capture(TORG), [article(url=TORG)])]
        pages += [(capture(TORG + "2/", b"2"), [article("Åter till torget 🌊", url=TORG + "2/")])]
        load(con, pages, facts)
        publish(con, PackageMeta.model_validate(META), made.datapackage, NOON)
    return made


@pytest.fixture
def made(original, tmp_path):
    copied = Made(tmp_path / "talstreck.duckdb", tmp_path / "datapackage")
    shutil.copy(original.warehouse, copied.warehouse)
    shutil.copytree(original.datapackage, copied.datapackage)
    return copied


@pytest.fixture
def con(made):
    with open_warehouse(made.warehouse) as opened:
        yield opened


@pytest.fixture
def staged(con, made):
    """The first release, as if it were still to be let out."""
    folder = made.datapackage / "releases" / "1.0.0"
    return Staged(con, folder, json.loads((folder / DESCRIPTOR).read_text("utf-8")))
