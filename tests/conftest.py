"""What all tests share: where the material that does not belong to the project lies, when it is there at all."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("TALSTRECK_SHARED", ROOT.parent / "shared"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages and gold that tests may read and the project may not hold."""
    if not SHARED.is_dir():
        pytest.skip("the shared material is not beside the checkout (set TALSTRECK_SHARED to its folder)")
    return SHARED


@pytest.fixture(scope="session")
def sample() -> Path:
    """The bundled sample site: invented pages with their gold."""
    return ROOT / "raw" / "kommunposten"
