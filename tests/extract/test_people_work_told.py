"""Where somebody works, behind what the work is about."""

import pytest

from tests.extract.people_told import told_of

_WORK = [
    "doktorerar i mekanik",
    "svarar för bokföringen",
    "håller i utbildningen",
    "tar hand om fakturorna",
    "har ansvaret för bokföringen",
    "utreder olyckor",
    "arbetar halvtid med att ordna nya gamla kartor",
    "är engagerad i samtal om skogens framtid",
]


@pytest.mark.parametrize("house", ["Kustens forskningsinstitut", "Rönnås Plåt AB", "Skogsstyrelsen"])
@pytest.mark.parametrize("work", _WORK)
@pytest.mark.parametrize("text", ["Anna Berg {} hos {}.", "Det går, säger Anna Berg, som {} hos {}."])
def test_the_house_behind_the_work(house, work, text):
    assert told_of(text.format(work, house))["Anna Berg"][1] == house


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg svarar att det brinner hos Rönnås Plåt AB.",
        "Anna Berg arbetar hemma när hon inte är hos Rönnås Plåt AB.",
        "Anna Berg håller i ett rep hos Rönnås Plåt AB.",
        "Anna Berg är engagerad i Paris.",
    ],
)
def test_no_work(text):
    assert told_of(text)["Anna Berg"][1] is None
