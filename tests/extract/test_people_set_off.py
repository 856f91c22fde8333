"""What commas set off behind a name: a trade that was left, whose teacher, and a spot."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize("left", ["till vardags", "till yrket", "i grunden", "i botten"])
@pytest.mark.parametrize("since", ["", "sedan i fjol "])
def test_a_trade_before_what_somebody_is_there_as(left, since):
    text = f"Anna Berg, svetsare {left} och {since}kassör i Ryds byalag, log."
    assert told_of(text)["Anna Berg"][:2] == ("kassör", "Ryds byalag")


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, svetsare till jul och kassör i Ryds byalag, log.",
        "Anna Berg, svetsare till vardags, log.",
    ],
)
def test_a_trade_that_is_all_that_is_told(text):
    assert told_of(text)["Anna Berg"][:2] == ("svetsare", None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bo Ek mötte Anna Berg, hans lärare på Almskolan, i går.", ("lärare", "Almskolan")),
        ("Bo Ek mötte Anna Berg, hans granne på Almskolan, i går.", (None, None)),
        ("Bo Ek mötte Anna Berg, hans hustru och hund på Klarvik, i går.", (None, None)),
        ("Anna Berg på tredje våningen, före detta lärare, log.", ("före detta lärare", None)),
        ("Anna Berg på Klarvik, före detta lärare, log.", (None, None)),
        ("Anna Berg på tredje våningen, trött lärare, log.", (None, None)),
    ],
)
def test_what_else_is_set_off(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nu stannar hon, trött på Almskolan, till jul.", (None, None)),
        ("Nu stannar hon, rektorn på Almskolan, och Bo Ek till jul.", (None, None)),
    ],
)
def test_what_is_set_off_behind_a_pronoun(text, told):
    assert told_of(f"Anna Berg log. {text}")["Anna Berg"][:2] == told
