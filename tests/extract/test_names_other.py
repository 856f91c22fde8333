"""Who is called by a given name alone: by a made-up name, without a surname that is kept back, or as a child."""

import pytest

from pipeline.extract.people import find_people
from tests.extract.invented import article, said

_SAID = "Det var en lång vinter"


@pytest.mark.parametrize("name", ["Petra", "Hassan"])
@pytest.mark.parametrize(
    "told",
    [
        "{0}, som i själva verket heter något annat, har slutat.",
        "{0} har slutat. Namnet är fingerat.",
        "{0} (fingerat namn) har slutat.",
        "Vi har valt att kalla {1} {0}.",
        "{0}, som inte vill ha sitt efternamn i tidningen, har slutat.",
        "{0} är nio år och bygger en koja.",
        "Först i kön står ingen, men sist är {0}, elva år.",
    ],
)
def test_a_name_that_is_not_the_whole_one_is_a_speaker_s(name, told):
    pronoun, thing = ("hon", "henne") if name == "Petra" else ("han", "honom")
    text = f"{told.format(name, thing)}\n– {_SAID}, säger {pronoun}."
    assert said(text) == [(name, _SAID)]


@pytest.mark.parametrize(
    "text",
    [
        "Petra är inte längre det vanligaste namnet på flickor.",
        "Skutan Petra har legat här i nio år.",
        "Segelbåten Petra heter något annat sedan i våras.",
    ],
)
def test_a_name_of_which_something_else_is_told_is_nobody_s(text):
    assert [person.entity.name for person in find_people(article(text))] == []
