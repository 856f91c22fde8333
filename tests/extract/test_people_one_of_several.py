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
        "Fyra av fem kuratorer på {} lämnar nu.",
        "Alla kuratorer hos {} är trötta.",
        "Fyra kuratorer har rekryterats av {}.",
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
        "Fyra hyresgäster hos Rönnås Plåt AB har klagat. Anna Berg är en av dem.",
        "Rönnås Plåt AB sökte fyra kuratorer. Anna Berg var en av dem.",
        "Rönnås Plåt AB anställde fyra kuratorer. Anna Berg var en av dem som inte fick jobb.",
        "Fyra kuratorer i Ljusdal slutar. Anna Berg är en av dem.",
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
        "Fyra {who} på {genitive} kundlista slutade.",
        "Fyra av nio {who} hos {genitive} motpart klagar.",
    ],
)
def test_who_but_has_to_do_with_a_house(house, who, text):
    genitive = f"{house}:s" if house.endswith("AB") else f"{house}s"
    assert told(f"{text.format(house=house, genitive=genitive, who=who)} En av dem är Anna Berg.")[1] is None


@pytest.mark.parametrize("house", ["Rönnås Plåt AB", "Ekö Museum", "hotellet"])
@pytest.mark.parametrize("who", ["poliser", "artister", "konstnärer", "sångare", "brandmän"])
@pytest.mark.parametrize("text", ["Fyra {} på {} pekade.", "De fyra {} hos {} har åkt hem."])
def test_who_but_visits_a_house_or_performs_there(house, who, text):
    start = "Ekö Museum bygger ut. " if house.islower() else ""
    assert told(f"{start}{text.format(who, house)} Anna Berg är en av dem.")[1] is None


@pytest.mark.parametrize("who", ["bagare", "poliser", "kuratorer"])
@pytest.mark.parametrize("place", ["Lindös hamn", "Ljusdals centrum"])
def test_where_somebody_but_is(who, place):
    assert told(f"Fyra {who} i {place} pekade. En av dem är Anna Berg.")[1] is None


def test_performers_in_a_house_of_their_trade():
    assert told("Fyra skådespelare på Lindö Teater slutar. En av dem är Anna Berg.")[1] == "Lindö Teater"


@pytest.mark.parametrize("text", ["{} har anställt fyra erfarna kuratorer.", "På {} arbetar fyra erfarna kuratorer."])
def test_an_adjective_is_no_role(text):
    assert told(f"{text.format('Rönnås Plåt AB')} En av dem är Anna Berg.") == ("kurator", "Rönnås Plåt AB")


@pytest.mark.parametrize(
    "text", ["På {} spelar fyra musiker.", "På {} sjunger nio sångare.", "Hos {} arbetar tre poliser."]
)
def test_who_is_but_heard_or_on_duty_in_a_house(text):
    assert told(f"{text.format('Ekö Museum')} En av dem är Anna Berg.")[1] is None
