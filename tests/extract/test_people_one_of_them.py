"""Who is one of those of whom the sentence before tells."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("house", ["Grön & Rå", "Lindö Spelmanslag", "Ekö Museum"])
@pytest.mark.parametrize(
    "text",
    [
        "I {} slutade nio musiker i maj. En av dem var Anna Berg.",
        "Hos {} jobbar fyra personer. Anna Berg är en av dem.",
        "På {} arbetar tre snickare. En av dem är Anna Berg.",
        "{} har elva anställda. En av dessa är Anna Berg.",
        "{} skickade två snickare. En av dem var Anna Berg.",
        "Det går, säger Anna Berg, sekreterare i den förening som vann, {}.",
    ],
)
def test_one_of_those_who_belong_there(house, text):
    assert employer(text.format(house)) == house


@pytest.mark.parametrize(
    "text",
    [
        "Ekö Museum har elva hyresgäster. En av dem är Anna Berg.",
        "Ekö Museum har skadat tre personer. En av dem är Anna Berg.",
        "På Ekö Museum satt nio besökare. En av dem var Anna Berg.",
        "I Ed arbetar tre snickare. En av dem är Anna Berg.",
        "På Ekö Museum arbetar tre snickare. Anna Berg är arg.",
        "Anna Berg talar om Ekö Museum.",
        "Det går, säger Anna Berg, sekreterare i den socken som vann, Delsbo.",
    ],
)
def test_one_of_others(text):
    assert employer(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("En av lärarna som röstade är Anna Berg på Viksskolan. Hon log.", ("lärare", "Viksskolan")),
        ("En av läkarna är Anna Berg.", ("läkare", None)),
        ("Ett av de få kommunalråd som vågade är Anna Berg.", ("kommunalråd", None)),
        ("En av de fem gjutare som röstade är Anna Berg.", ("gjutare", None)),
        ("En av de forskare som har läst den är Anna Berg.", ("forskare", None)),
        ("En av köparna är Anna Berg.", (None, None)),
        ("En av lärarna hade sagt nej. Det var Anna Berg som såg det.", (None, None)),
    ],
)
def test_who_is_one_of_a_trade(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Anna Berg är en av de nio som är kvar på Brunkraft.", "Brunkraft"),
        ("En av de nio som är kvar på Brunkraft är Anna Berg.", "Brunkraft"),
        ("Anna Berg är en av dem som jobbar på Brunkraft.", "Brunkraft"),
        ("Anna Berg är en av de nio som handlar på Brunkraft.", None),
    ],
)
def test_one_of_those_whom_a_clause_tells_to_be_in_a_house(text, house):
    assert employer(text) == house


@pytest.mark.parametrize(
    ("first", "told"),
    [
        ("Bo Ek, en av två lotsar på Klarvik, log.", ("lots", "Klarvik")),
        ("Bo Ek, en av lotsarna på Klarvik, log.", (None, None)),
        ("Bo Ek log.", (None, None)),
    ],
)
def test_the_other_of_two_is_what_the_first_is(first, told):
    people = told_of(f"{first}\nDen andra är Eva Mo.")
    assert people["Eva Mo"][:2] == told
