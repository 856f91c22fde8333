import pytest

from pipeline.warehouse.store import open_warehouse


@pytest.fixture
def path(tmp_path):
    return tmp_path / "warehouse" / "talstreck.duckdb"


@pytest.fixture
def con(path):
    with open_warehouse(path) as opened:
        yield opened
