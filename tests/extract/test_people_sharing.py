"""An employer that stands behind the last of several is that of each, and nobody's whom it serves."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "text",
    [
        "Åsskolans kuratorer Eva Mo och Bo Ek log.",
    ],
)
def test_both_work_there(text):
    told = told_of(text)
    assert [told[name][1] for name in ("Eva Mo", "Bo Ek")] == ["Åsskolan", "Åsskolan"]


@pytest.mark.parametrize(
    "text",
    [
        "Läraren Eva Mo på Viksskolan och rektorn Bo Ek på Åsskolan log.",
        "Kommunalrådet Eva Mo och rektorn Bo Ek på Åsskolan log.",
        "Eva Mo, lärare, mötte Bo Ek, rektor, på Åsskolan.",
        "Åsskolans rektor Bo Ek och Eva Mo log.",
    ],
)
def test_only_the_last_works_there(text):
    told = told_of(text)
    assert told["Eva Mo"][1] != "Åsskolan"


@pytest.mark.parametrize("served", ["kund hos", "gäst på", "besökare på", "hyresgäst hos", "patient på", "förälder på"])
def test_whom_a_house_serves_does_not_work_there(served):
    assert told_of(f"– Nej, säger Anna Berg, {served} Klarvik AB.")["Anna Berg"][1] is None


@pytest.mark.parametrize("title", ["Sotarna", "Lärarna", "Sömmerskorna"])
def test_both_are_titled_in_plural(title):
    told = told_of(f"{title} Eva Mo och Bo Ek på Brunkraft framför ugnen.")
    assert [told[name][1] for name in ("Eva Mo", "Bo Ek")] == ["Brunkraft", "Brunkraft"]
