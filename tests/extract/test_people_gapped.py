"""What stands for somebody by the verb of another, or behind what belongs to the verb before the name."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("Bo Ek är vd på Klarvik, Anna Berg ekonomichef.", ("ekonomichef", None)),
        ("Bo Ek är vd och Anna Berg ekonomichef på Klarvik.", ("ekonomichef", "Klarvik")),
        ("I maj blev Bo Ek vd och Anna Berg ekonomichef.", ("ekonomichef", None)),
        ("I maj blev Bo Ek trött och Anna Berg ekonomichef.", (None, None)),
        ("Bo Ek är född i Lund. Och Anna Berg ekonomichef?", (None, None)),
        ("Bo Ek är trött och Anna Berg rektor Eva Mo.", (None, None)),
    ],
)
def test_a_clause_without_its_verb(told, standing):
    assert told_of(told)["Anna Berg"][:2] == standing


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("I nio år har Anna Berg suttit, personalchef på Ryds stål.", ("personalchef", "Ryds stål")),
        ("I nio år har Anna Berg suttit, rektor Eva Mo har stått.", (None, None)),
        ("I nio år såg Anna Berg nytt, personalchef på Ryds stål.", (None, None)),
    ],
)
def test_an_apposition_behind_the_supine(told, standing):
    assert told_of(told)["Anna Berg"][:2] == standing
