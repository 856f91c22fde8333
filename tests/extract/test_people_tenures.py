"""For how long somebody has been something, told behind "hennes" or "hans"."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("Det är hennes tredje säsong som tränare i Ryds IF.", ("tränare", "Ryds IF")),
        ("I höst blir det tungt, och det är hennes nionde år som rektor.", ("rektor", None)),
        ("Det är hans tredje säsong som tränare i Ryds IF.", (None, None)),
        ("Det är hennes tredje säsong i Ryds IF.", (None, None)),
        ("Det är hennes tredje bok som författare.", (None, None)),
    ],
)
def test_whose_time_as_something_it_is(told, standing):
    assert told_of(f"På bänken satt Anna Berg. {told}")["Anna Berg"][:2] == standing
