"""Who is told to lead a house, and the title of a head with which the text goes on."""

import pytest

from tests.extract.invented import said
from tests.extract.people_told import told_of

_TOLD = (
    "Almskolan leds av Anna Berg.",
    "Almskolan leds sedan fyra år av Anna Berg.",
    "Anna Berg leder Almskolan.",
)


@pytest.mark.parametrize("told", _TOLD)
def test_the_title_is_of_who_leads(told):
    text = f"{told} I höst börjar nio elever.\n– Det blir trångt, säger rektorn."
    assert told_of(text)["Anna Berg"][0] == "rektor"
    assert said(text) == [("Anna Berg", "Det blir trångt")]


def test_the_title_of_an_owner_is_of_who_runs_something():
    text = "Anna Berg driver Café Kajen. Där är det fullt.\n– Det blir trångt, säger {}ägaren."
    assert said(text.format("kafé")) == [("Anna Berg", "Det blir trångt")]
    assert told_of(text.format("kafé"))["Anna Berg"][0] == "kaféägare"
    assert told_of(text.format("fastighets"))["Anna Berg"][0] is None


@pytest.mark.parametrize(
    "behind",
    [
        "Rektorn Bo Ek är orolig.\n– Det blir trångt, säger rektorn.",
        "Anna Berg är kurator.\n– Det blir trångt, säger rektorn.",
        "Hit kom Bo Ek. Gränsö skola leds av Bo Ek.\n– Det blir trångt, säger rektorn.",
        "Rektorn och skolchefen är oroliga.",
        "– Det blir trångt, säger läraren.",
    ],
)
def test_not_where_it_may_be_anothers(behind):
    assert told_of(f"{_TOLD[0]} {behind}")["Anna Berg"][0] in (None, "kurator")
