"""Who leads what a municipality runs is for the municipality; whom a thing is done "åt" is another."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def house(text: str) -> str | None:
    found = (p for p in extract(article(text)).positions if p.person.name == "Anna Berg")
    return next((p.organization_name for p in found), None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg ansvarar för vägarna åt Trafikverket.", "Trafikverket"),
        ("Anna Berg har hand om lönerna åt Region Gävleborg.", "Region Gävleborg"),
        ("Anna Berg leder dansen i Gävle.", None),
        ("Anna Berg leder friskolorna i Gävle.", None),
        ("Anna Berg bor nära parkerna i Gävle.", None),
        ("Anna Berg är nöjd med hemtjänsten i Gävle.", None),
    ],
)
def test_whose_something_is(text, told):
    assert house(text) == told
