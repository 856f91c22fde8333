"""Organisations told before who runs, owns or founded them: in a relative clause, in an apposition, as what begins the
sentence."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


_HOUSES = ["Klarvik AB", "Lindö Spelmanslag", "Stiftelsen Bryggan", "Brunkraft"]


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize(
    "text",
    [
        "Stolarna görs av {}, en liten verkstad som Anna Berg driver i Ed.",
        "Stolarna kommer från {}, som Anna Berg grundade för tre år sedan.",
        "Stolarna kommer från {}, en förening som ordföranden Anna Berg har startat.",
        "Anna Berg log. Mest tid går åt till {}, företaget som hon startade i fjol.",
        "Anna Berg log. Mest tid går åt till {}, vedbageriet som hon öppnade i fjol.",
        "Anna Berg log. Butiken heter {} och är liten. Hon startade den 1997, utan pengar.",
        "Anna Berg log. {} startade hon 2019, hemma i köket.",
        "{} driver Anna Berg tillsammans med sin syster.",
        "Stolarna kommer från {}, som Anna Berg är ordförande för.",
        "Stolarna kommer från {}, ett bolag som ägs av Anna Berg.",
    ],
)
def test_what_somebody_runs_is_told_before_the_verb(house, text):
    assert employer(text.format(house)) == house


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize(
    "text",
    [
        "Stolarna kommer från {}, som Anna Berg drev till 2015.",
        "Stolarna kommer från {}, en butik som Anna Berg ofta besöker.",
        "Stolarna kommer från {}, som Anna Berg driver en process mot.",
        "Anna Berg log. {} startade samma år.",
        "Anna Berg log. {} besöker hon ofta.",
        "Anna Berg log. Sedan kom {}, utställningen som hon öppnade i fjol.",
        "Anna Berg log. Loppet stöds av {} i år. Hon startade det 1997.",
        "Stolarna kommer från {}, som Anna Berg har startat en namninsamling mot.",
    ],
)
def test_what_somebody_does_with_an_organisation_may_be_something_else(house, text):
    assert employer(text.format(house)) is None


@pytest.mark.parametrize(
    "text",
    [
        "Pengarna går till Ljusning, en kampanj som Anna Berg startade.",
        "Pengarna går till projektet Ljusning, som Anna Berg startade.",
        "Hästen heter Brunte, en valack som Anna Berg äger.",
        "Hon bor i Ed, en by som Anna Berg leder.",
        "Vi mötte Bo Ek, en lots som Anna Berg leder.",
    ],
)
def test_works_animals_places_and_people_are_no_organisations(text):
    assert employer(text) is None
