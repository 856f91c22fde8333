"""What words tell and what they make evident is tested without what is but likely, unless a test asks for that."""

import pytest

from pipeline.extract.people.employer import likely

_NEVER = 1.1


@pytest.fixture(autouse=True)
def nothing_is_likely(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Invented texts of a line or two name one house, and mean to tell whose it is not: of all that is learnt from
    whole pages nothing fits them."""
    if request.node.get_closest_marker("likely") is None:
        monkeypatch.setattr(likely, "LEAST", _NEVER)
