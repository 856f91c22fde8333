"""Who is of the side of a player, and whose guests are no side of a match."""

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import employer_of


def club(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


def test_a_guest_of_a_house_is_no_side():
    text = "Krogen Lillgården är full.\n\n– Gästernas önskan går först, säger kökschefen Anna Berg på Lillgården."
    assert club(text) == "Lillgården"


def test_the_side_is_not_that_of_the_guests():
    text = "Ryds IF vann. I paus ledde gästande Norra IF. Bakom målet stod Anna Ek, högernia i samma lag."
    assert employer_of(text, "Ryds IF, Norra IF") == "Ryds IF"
