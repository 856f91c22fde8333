"""Who is one of those whom a house hires, has or loses: of that house, and in their role."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article

_ONE = ["Anna Berg är en av dem.", "En av dem heter Anna Berg.", "Anna Berg är en av de fyra som slutar."]


def told(text: str) -> tuple[str | None, str | None]:
    found = [p for p in extract(article(text)).positions if p.person.name == "Anna Berg"]
    return (found[0].role, found[0].organization_name) if found else (None, None)


@pytest.mark.parametrize("house", ["Rönnås Plåt AB", "Ljusdals kommun", "Skogsstyrelsen"])
@pytest.mark.parametrize("one", _ONE)
@pytest.mark.parametrize(
    "text",
    [
        "{} har anställt fyra kuratorer.",
        "I maj varslade {} fyra kuratorer.",
        "{} har sagt upp fyra kuratorer.",
    ],
)
def test_of_the_house_in_their_role(house, text, one):
    assert told(f"{text.format(house)} {one}") == ("kurator", house)


@pytest.mark.parametrize(
    "one",
    [
        "Bland de anställda märks Anna Berg.",
        "En av de sju anställda är Anna Berg.",
        "Av de anställda har sju varit länge i yrket. Anna Berg är en av dem.",
    ],
)
def test_of_the_house_that_was_told_of(one):
    assert told(f"Rönnås Plåt AB bygger ut. {one}")[1] == "Rönnås Plåt AB"


@pytest.mark.parametrize(
    "text",
    [
        "Fyra kuratorer anmälde Rönnås Plåt AB. Anna Berg är en av dem.",
        "Rönnås Plåt AB sökte fyra kuratorer. Anna Berg var en av dem.",
        "Rönnås Plåt AB anställde fyra kuratorer. Anna Berg var en av dem som inte fick jobb.",
    ],
)
def test_of_no_house(text):
    assert told(text)[1] is None


@pytest.mark.parametrize("house", ["Rönnås Plåt AB", "Ekö Museum", "Lindö hotell"])
@pytest.mark.parametrize("who", ["läkare", "kuratorer", "bagare"])
@pytest.mark.parametrize(
    "text",
    [
        "{house} har sagt upp avtalet med fyra {who}.",
        "{house} har värvat kunder från fyra {who}.",
        "{house} rekryterar bland fyra {who}.",
        "{house} anställde mannen som fyra {who} hade tipsat om.",
        "{house} varslar om strejk mot fyra {who}.",
        "{house} har rekryterat fyra {who} åt Ljusdals kommun.",
    ],
)
def test_who_but_has_to_do_with_a_house(house, who, text):
    assert told(f"{text.format(house=house, who=who)} En av dem är Anna Berg.")[1] is None


def test_an_adjective_is_no_role():
    text = "Rönnås Plåt AB har anställt fyra erfarna kuratorer. En av dem är Anna Berg."
    assert told(text) == ("kurator", "Rönnås Plåt AB")
