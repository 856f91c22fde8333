"""Who is told to be at the head of an organisation that is named before."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("house", ["Brunkraft", "Grön & Rå", "Lindö Spelmanslag", "Ekö Museum"])
@pytest.mark.parametrize(
    "text",
    [
        "Festen öppnades av {} under ledning av Anna Berg.",
        "I kväll uppträder {}, under ledning av kapellmästaren Anna Berg.",
        "Nu söker {} med Anna Berg i spetsen nya lokaler.",
        "Bakom upproret ligger {} med Anna Berg som ordförande.",
        "Bakom upproret ligger en ny klubb, {}, som startades i maj. Dess kassör, Anna Berg, log.",
        "Bakom upproret ligger ett litet bolag, {}, med säte i Ed. Ägare är Anna Berg.",
    ],
)
def test_who_is_at_the_head_of_what_is_named_before(house, text):
    assert employer(text.format(house)) == house


@pytest.mark.parametrize(
    "text",
    [
        "De gick mot Brunkraft med Anna Berg i spetsen.",
        "Laget föll mot Brunkraft med Anna Berg som målvakt.",
        "Vi åkte till Delsbo under ledning av Anna Berg.",
        "Brunkraft köpte ett bord med Anna Berg som granne.",
        "Bakom upproret ligger en gammal sång, Vintervisa, som alla kan. Ägare är Anna Berg.",
    ],
)
def test_who_is_at_the_head_of_something_else(text):
    assert employer(text) is None
