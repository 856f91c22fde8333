"""For how long somebody has been something, told behind "hennes" or "hans"."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("Det är hennes tredje säsong som tränare i Ryds IF.", ("tränare", "Ryds IF")),
        ("I höst blir det tungt, och det är hennes nionde år som rektor.", ("rektor", None)),
        ("Hon gör sin första säsong som tränare för Ryds IF.", ("tränare", "Ryds IF")),
        ("Hon har följt handeln i elva år, de senaste två som kassör i Ryds byalag.", ("kassör", "Ryds byalag")),
        ("Hon kom efter elva år i handeln, de senaste två som kassör i Ryds byalag.", (None, None)),
        ("Hon gör sin första säsong i Ryds IF.", (None, None)),
        ("Det är hans tredje säsong som tränare i Ryds IF.", (None, None)),
        ("Det är hennes tredje säsong i Ryds IF.", (None, None)),
        ("Det är hennes tredje bok som författare.", (None, None)),
    ],
)
def test_whose_time_as_something_it_is(told, standing):
    assert told_of(f"På bänken satt Anna Berg. {told}")["Anna Berg"][:2] == standing
