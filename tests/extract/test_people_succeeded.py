"""Whom another follows in an office is of the same house."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("house", ["Falu kommun", "Ekö Museum", "Region Gävleborg"])
@pytest.mark.parametrize("role", [("stabschef", "stabschefen"), ("ekonomidirektör", "ekonomidirektören")])
@pytest.mark.parametrize(
    "text",
    [
        "{} har utsett Bo Ek till ny {}. I maj tar han över efter den nuvarande {} Anna Berg.",
        "{} har utsett Bo Ek till ny {}. Han efterträder {} Anna Berg, som går i pension.",
        "{} har anställt Bo Ek som ny {}. Han ersätter den avgående {} Anna Berg.",
    ],
)
def test_who_is_followed_is_of_the_same_house(house, role, text):
    assert employer(text.format(house, *role)) == house


@pytest.mark.parametrize(
    "text",
    [
        "Falu kommun har utsett Bo Ek till ny stabschef. Han är glad efter samtal med vännen Anna Berg.",
        "Falu kommun har utsett Bo Ek till ny stabschef. Han gläds med stabschefen Anna Berg på Brunkraft.",
    ],
)
def test_who_is_of_another_house(text):
    assert employer(text) != "Falu kommun"


def test_who_is_followed_is_of_the_house_that_chose_another_who_comes_from_elsewhere():
    text = """Falu kommun har utsett Bo Ek till ny stabschef. Han kommer från Stiftelsen Bryggan.

Den 1 maj tar han över efter den nuvarande stabschefen Anna Berg, som går i pension."""
    assert employer(text) == "Falu kommun"
