"""What somebody is by the work that is told to be his or hers."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eva Mo möter många i sin roll som lots på Klarvik.", ("lots", "Klarvik")),
        ("Med Eva Mo som ny lots ska hamnen växa.", ("lots", None)),
        ("I hamnen fick hon Eva Mo som lots.", ("lots", None)),
        ("På Klarvik stod Eva Mo bakom disken i går.", (None, "Klarvik")),
        ("Eva Mo såg dem, anställda på Klarvik log.", (None, None)),
        ("På Klarvik stod Eva Mo bakom en pelare i går.", (None, None)),
        ("I maj slutade Eva Mo efter 41 år på Klarvik.", (None, None)),
        ("Eva Mo minns sin tid som lots på Klarvik.", (None, None)),
        ("Det var Eva Mos tid som lots på Klarvik.", (None, None)),
        ("Eva Mo prisas för sin roll som lotsen i pjäsen.", (None, None)),
        ("Eva Mo sjunger om sitt arbete som lots på Klarvik.", (None, None)),
        ("Hamnen har en trogen kund i Eva Mo.", (None, None)),
    ],
)
def test_whose_work_it_is(text, told):
    assert told_of(f"{text} Hej, sa Eva Mo.")["Eva Mo"][:2] == told
