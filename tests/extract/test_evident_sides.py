"""Whose player or coach it is, where two clubs are told of."""

import pytest

from tests.extract.people_told import employer_of

_MATCH = "Derbyt\nAlmby IF vann mot Kvarnsjö FK med 2–1."


@pytest.mark.parametrize("club", ["Almby", "Almby IF"])
@pytest.mark.parametrize(
    "told",
    [
        "På söndag väntar Ekdala BK för {}, men då är målvakten Anna Berg avstängd.",
        "Borta väntar Ekdala BK för {}. Då är målvakten Anna Berg tillbaka.",
        "För {} väntar Ekdala BK. Då är målvakten Anna Berg tillbaka.",
    ],
)
def test_the_side_of_whom_the_next_match_is_told(club, told):
    assert employer_of(f"{_MATCH}\n{told.format(club)}", "Almby IF, Kvarnsjö FK, Ekdala BK") == "Almby IF"


@pytest.mark.parametrize(
    "told",
    [
        "Målvakten Anna Berg log.",
        "Almby saknar poäng. Målvakten Anna Berg log.",
        "Almby var utan chans. Tränaren Anna Berg jublade.",
        "I kvalet väntar Ekdala BK för vinnaren, enligt tränaren Anna Berg.",
    ],
)
def test_a_side_that_is_open(told):
    assert employer_of(f"{_MATCH}\n{told}", "Almby IF, Kvarnsjö FK, Ekdala BK") is None
