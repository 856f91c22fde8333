"""Whom an organisation sends, thanks or speaks through is its own: "sin" leads back to the subject."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize("house", ["Lindö Spelmanslag", "Rönnås Plåt AB", "Ljusdals kommun", "Region Gotland"])
@pytest.mark.parametrize(
    "text",
    [
        "{} hade ordnat kaffe och lånat ut sin kassör, Anna Berg, som bryggde.",
        "{} företräds av sin kassör Anna Berg.",
        "Till stämman hade {} bett sin kassör Anna Berg om råd.",
        "Därför låter {} sin kassör, Anna Berg, räkna om.",
        "Även {}, med sin kassör Anna Berg, säger nej.",
    ],
)
def test_of_the_subject(house, text):
    assert told_of(text.format(house))["Anna Berg"][:2] == ("kassör", house)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek besökte Rönnås Plåt AB med sin jurist Anna Berg.",
        "Rönnås Plåt AB förlorade när Bo Ek tog med sin jurist, Anna Berg.",
        "På Rönnås Plåt AB fick Bo Ek stöd av sin jurist Anna Berg.",
        "Ek sålde Rönnås Plåt AB till sin jurist Anna Berg.",
        "Rönnås Plåt AB stängde. Bo Ek hämtade sin fru, Anna Berg.",
    ],
)
def test_of_somebody(text):
    assert told_of(text)["Anna Berg"][1] is None
