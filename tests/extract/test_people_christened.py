"""What somebody runs, told by a noun whose sentence names it, and with whom it is run."""

import pytest

from tests.extract.people_told import authority_of

_HOUSES = ["Brunkraft", "Klockar AB", "Grön & Rå", "Kafé Hörnan"]


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg log. Restaurangen, som hon öppnade i julas, heter numera {}.",
        "Anna Berg log. Bageriet som hon äger ihop med en bror fick namnet {}.",
        "Bo Ek log. Kaféet, som har döpts till {} och som han driver ihop med bagaren Anna Berg, växer.",
    ],
)
def test_the_name_of_what_somebody_runs(house, text):
    assert authority_of(text.format(house)) == house


@pytest.mark.parametrize("house", ["Klockar AB", "Stiftelsen Bryggan", "Lindö Spelmanslag"])
@pytest.mark.parametrize(
    "text",
    [
        "Stolarna kommer från {}, som Bo Ek driver ihop med snickaren Anna Berg.",
        "Stolarna kommer från {}, som han startade tillsammans med Anna Berg.",
        "I dag driver han {} ihop med snickaren Anna Berg.",
    ],
)
def test_with_whom_it_is_run(house, text):
    assert authority_of(text.format(house)) == house


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg log. Restaurangen, som hon åt på i julas, heter Klockar AB.",
        "Anna Berg log. Fabriken, som hon öppnade i julas, heter Klockar AB.",
        "Anna Berg log. Butiken, som hon driver, sköts av en kusin som heter Eva Mo.",
        "Bo Ek driver Klockar AB. Tillsammans med snickaren Anna Berg log han.",
        "Stolarna kommer från Klockar AB, som han mötte tillsammans med snickaren Anna Berg.",
    ],
)
def test_what_is_not_run_by_whom_it_tells_of(text):
    assert authority_of(text) not in ("Klockar AB", "Eva Mo")
