"""For whom somebody is there by words that tell no role."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg representerar Svenska Kakelrådet.", "Svenska Kakelrådet"),
        ("Anna Berg, som företräder Hyresgästföreningen i målet, log.", "Hyresgästföreningen"),
        ("Anna Berg sitter i styrelsen för Ekhamra energi.", "Ekhamra energi"),
        ("Anna Berg sitter med i valberedningen för Brunkraft.", "Brunkraft"),
        ("Anna Berg är med i Brunkrafts ledningsgrupp.", "Brunkraft"),
        ("Anna Berg är sedan i våras aktiv medlem i Ekvikens kanotklubb.", "Ekvikens kanotklubb"),
        ("Anna Berg är engagerad i föreningen Ljusna.", "Ljusna"),
        ("Anna Berg log. Hon är aktiv inom Naturskyddsföreningen.", "Naturskyddsföreningen"),
        ("Anna Berg har rekryterats till Brunkraft från Ericsson.", "Brunkraft"),
        ("Anna Berg bytte Ericsson mot Brunkraft.", "Brunkraft"),
        ("Anna Berg jobbar åt Brunkraft.", "Brunkraft"),
        ("Till vardags jobbar Anna Berg inom Svensk Kalk.", "Svensk Kalk"),
        ("Anna Berg basar över Brunkraft Energi.", "Brunkraft Energi"),
        ("På Brunkraft är det Anna Berg som svarar.", "Brunkraft"),
        ("Bakom Ekvikens Glas står syskonen Bo Ek och Anna Berg.", "Ekvikens Glas"),
        ("– Vi på Brunkraft väntar, säger Anna Berg.", "Brunkraft"),
        ("– De har gett oss på Brunkraft en chans, menar strategen Anna Berg.", "Brunkraft"),
    ],
)
def test_who_belongs_to_an_organisation(text, organization):
    assert authority_of(text) == organization


@pytest.mark.parametrize(
    "text",
    [
        "Advokaten Anna Berg, som företräder Brunkraft i tvisten, log.",
        "Anna Berg representerar Sverige.",
        "Anna Berg representerar Brunkrafts kunder.",
        "Anna Berg är engagerad i Ekvikens framtid.",
        "Anna Berg är medlem i styrgruppen.",
        "Anna Berg sitter i Brunkrafts reception och väntar.",
        "Anna Berg bytte Brunkraft mot en åker.",
        "Anna Berg jobbar på Gotland.",
        "På Gotland är det Anna Berg som svarar.",
        "Bakom disken står Anna Berg.",
        "– De på Brunkraft väntar, säger Anna Berg.",
        "– Vi på Gotland väntar, säger Anna Berg.",
        "– Vi på Facebook väntar, säger Anna Berg.",
    ],
)
def test_who_does_not(text):
    assert authority_of(text) is None


def test_who_speaks_later_in_a_block_is_not_of_the_house_that_another_calls_his_own():
    told = told_of("– Vi på Brunkraft väntar, säger Bo Ek.\n\nDet gör inte Anna Berg.")
    assert (told["Bo Ek"][1], told["Anna Berg"][1]) == ("Brunkraft", None)
