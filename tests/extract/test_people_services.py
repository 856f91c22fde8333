"""Who leads what a municipality runs is for the municipality; whom a thing is done "åt" is another."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def house(text: str) -> str | None:
    found = (p for p in extract(article(text)).positions if p.person.name == "Anna Berg")
    return next((p.organization_name for p in found), None)


@pytest.mark.parametrize(("town", "official"), [("Gävle", "Gävle kommun"), ("Sunne", "Sunne kommun")])
@pytest.mark.parametrize("what", ["hemtjänsten", "parkerna", "grundskolorna", "miljökontoret", "tekniska kontoret"])
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg leder {what} i {town}.",
        "Anna Berg ansvarar för {what} i {town}.",
        "Anna Berg har hand om {what} i {town}.",
        "Anna Berg är chef för {what} i {town}.",
        "– Det går bra, säger Anna Berg, som basar över {what} i {town}.",
        "– Det går bra, säger Anna Berg, ansvarig för {what} i {town}.",
        "Sedan i våras leder Anna Berg {what} i {town}.",
        "{What} i {town} leds av Anna Berg.",
    ],
)
def test_who_leads_what_a_municipality_runs(text, what, town, official):
    assert house(text.format(what=what, What=what.capitalize(), town=town)) == official


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("– Det går bra, säger Anna Berg, miljökontoret i Gävle.", "Gävle kommun"),
        ("Anna Berg ansvarar för vägarna åt Trafikverket.", "Trafikverket"),
        ("Anna Berg har hand om lönerna åt Region Gävleborg.", "Region Gävleborg"),
        ("Anna Berg leder dansen i Gävle.", None),
        ("Anna Berg leder friskolorna i Gävle.", None),
        ("Anna Berg bor nära parkerna i Gävle.", None),
        ("Anna Berg är nöjd med hemtjänsten i Gävle.", None),
    ],
)
def test_whose_something_is(text, told):
    assert house(text) == told


@pytest.mark.parametrize("town", ["Gävle", "Sunne"])
@pytest.mark.parametrize("what", ["parkerna", "hemtjänsten", "biblioteken", "skolorna"])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg leder protesten mot {what} i {town}.", None),
        ("Anna Berg leder en studie om {what} i {town}.", None),
        ("Anna Berg ansvarar för kampanjen mot {what} i {town}.", None),
        ("Anna Berg driver {what} i {town}.", None),
        ("Anna Berg leder {what} i {town} åt ett ombud.", None),
        ("Anna Berg ansvarar för {what} i {town} åt Rönnås Plåt AB.", "Rönnås Plåt AB"),
        ("Anna Berg leder {what} i {town} för bolaget Omsorgia.", "Omsorgia"),
        ("Anna Berg ansvarar för {what} i {town} på friskolekoncernen Lärvik.", "Lärvik"),
        ("Anna Berg är chef för {what} i {town} åt Rönnås Plåt AB.", "Rönnås Plåt AB"),
        ("– Jo, säger Anna Berg, ansvarig för {what} i {town} för bolaget Omsorgia.", "Omsorgia"),
        ("– Jo, säger Anna Berg, kritiker av {what} i {town}.", None),
        ("Anna Berg leder {what} i {town} på heltid.", "{town} kommun"),
    ],
)
def test_for_whom_a_service_is_led(text, told, what, town):
    assert house(text.format(what=what, town=town)) == (told and told.format(town=town))
