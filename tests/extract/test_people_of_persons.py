"""Whose chief somebody is tells of no house where it is a person's."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg är vaktmästare. Annas chef Bo Ek log.",
        "Vaktmästaren Anna Berg log. – Hon är bra, säger Annas kollega läraren Bo Ek.",
        "Anna Berg log. Bo Ek är chef för Anna.",
    ],
)
def test_the_given_name_of_somebody_is_no_house(text):
    assert told_of(text)["Bo Ek"][1] is None


def test_a_house_may_be_called_by_a_given_name():
    assert told_of("Bo Ek är chef för Tuva Mobil. Tuva Mobil växer.")["Bo Ek"][1] == "Tuva Mobil"
