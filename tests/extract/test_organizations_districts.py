"""Parts of agencies that are called by a point of the compass, written large and small."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hon är gruppchef i polisregion Öst.", {"Polisregion Öst"}),
        ("I räddningsregion Syd övas det. Räddningsregion Syds chef är nöjd.", {"Räddningsregion Syd"}),
        ("Övningen leds av militärregion Norr.", {"Militärregion Norr"}),
        ("Vi reste till vinregion Norr och tillväxtregion Väst.", set()),
        ("Polisregionen växer i mitten av landet.", set()),
    ],
)
def test_a_district_is_an_organisation(text, expected):
    assert named(EntityType.ORGANIZATION, text) == expected
