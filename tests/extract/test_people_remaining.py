"""What somebody stays, and whose trade is no more."""

from itertools import product

import pytest

from tests.extract.people_told import authority_of, told_of

STAYS = [
    "är kvar som",
    "blir kvar i två år som",
    "stannar kvar som",
    "stannar som",
    "fortsätter som",
    "kvarstår som",
    "sitter kvar som",
    "ska vara kvar som",
    "kommer att bli kvar som",
    "kommer att stanna som",
    "har blivit kvar som",
    "behåller rollen som",
    ", som blir kvar som",
    "är nöjd och blir kvar som",
]


@pytest.mark.parametrize(("stays", "name"), list(product(STAYS, ["Anna Berg", "Hon"])))
def test_what_somebody_stays(stays, name):
    lead = "" if name == "Anna Berg" else "Anna Berg log. "
    told = told_of(
        f"{lead}{name}{'' if stays[0] == ',' else ' '}{stays} rektor på Åsskolan{'.' if stays[0] != ',' else ', log.'}"
    )
    assert told["Anna Berg"][:2] == ("rektor", "Åsskolan")


@pytest.mark.parametrize("verb", ["stannar", "fortsätter", "blir", "är"])
def test_what_somebody_stays_behind_the_verb(verb):
    told = told_of(f"Till sommaren {verb} Anna Berg kvar som kassör i Ryds byalag.")
    assert told["Anna Berg"][:2] == ("kassör", "Ryds byalag")


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg blir inte kvar som rektor på Åsskolan.",
        "Anna Berg är kvar i Lund.",
        "Anna Berg fortsätter som förut.",
        "Anna Berg fortsätter som om inget har hänt på Åsskolan.",
        "Anna Berg ville inte sitta kvar som rektor på Åsskolan.",
        "Anna Berg vill att Bo Ek stannar som rektor på Åsskolan.",
        "Anna Berg är kvar hemma.",
        "Anna Berg stannar hos en vän som läkare har hjälpt.",
        "Anna Berg fortsätter i laget som tränare startade.",
        "Anna Berg hoppas få fortsätta som kassör i Ryds byalag.",
    ],
)
def test_who_stays_nothing(text):
    assert told_of(text)["Anna Berg"][:2] == (None, None)


@pytest.mark.parametrize("trade", ["pensionerad svetsare", "sjukskriven svetsare", "före detta svetsare"])
@pytest.mark.parametrize("form", ["Där sitter Anna Berg, {}.", "Anna Berg är {}."])
def test_whose_trade_is_no_more_is_in_no_house_but_one_told(trade, form):
    opening = "Klarvik AB stänger\nKlarvik AB stänger till hösten.\n"
    assert authority_of(opening + form.format(trade)) is None
    assert authority_of(opening + form.format(f"{trade} på Klarvik AB")) == "Klarvik AB"


def test_who_has_a_trade_no_more_is_that_before_what_he_or_she_begins():
    assert told_of("Initiativtagare är Anna Berg, pensionerad lots.")["Anna Berg"][:2] == ("pensionerad lots", None)
    assert told_of("Initiativtagare är Anna Berg.")["Anna Berg"][0] == "initiativtagare"


@pytest.mark.parametrize(
    "text", ["Ny hyresgäst blir Anna Berg.", "Hemvändaren Anna Berg log.", "Patient är Anna Berg."]
)
def test_what_somebody_is_to_a_house_is_no_role(text):
    assert told_of(text)["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eva Mo är kvar på Brunkraft.", (None, "Brunkraft")),
        ("Eva Mo, som är kvar hos Brunkraft, log.", (None, "Brunkraft")),
        ("Eva Mo är kvar på Ekö sjukhus.", (None, None)),
        ("Eva Mo, 23, blir kvar i Trollsjö IF.", (None, "Trollsjö IF")),
        ("Eva Mo är kvar i Norrland.", (None, None)),
        ("Eva Mo var kvar på Brunkraft till midnatt.", (None, None)),
        ("Eva Mo är inne på sitt fjärde år som lots på Brunkraft.", ("lots", "Brunkraft")),
        ("Eva Mo är 44 år och inne på sin andra säsong som lots på Brunkraft.", ("lots", "Brunkraft")),
    ],
)
def test_who_is_still_in_a_house_or_well_into_years_there(text, told):
    assert told_of(text)["Eva Mo"][:2] == told
