"""Whose words: who is meant by what players and forebears are called, where no name stands beside."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article, quotes, said


@pytest.mark.parametrize(("title", "role"), [("målvakten", "målvakt"), ("backen", "back"), ("hattrickskytten", None)])
def test_a_player_of_whom_nothing_else_is_told(title, role):
    text = f"Laget låg under. Då klev Anna Berg fram.\n– Jag bara sprang, säger {title}.\nBo Ek gick hem."
    (quote,) = quotes(text)
    assert (quote.speaker.name, quote.role) == ("Anna Berg", role)


@pytest.mark.parametrize("title", ["läkaren", "tränaren", "19-åringen"])
def test_others_may_be_somebody_else(title):
    (quote,) = quotes(f"Bo Ek log. Laget låg under.\nDå klev Anna Berg fram.\n– Jag bara sprang, säger {title}.")
    assert quote.speaker is None


@pytest.mark.parametrize("told", ["Hans farfar köpte den en vinter.", "Hans morfar byggde bryggan."])
def test_what_a_forebear_did_leaves_the_word_to_who_is_told_of(told):
    assert said(f"Ön ägs av fiskaren Erik Holm. {told}\n– Jag ringde, säger han.") == [("Erik Holm", "Jag ringde")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("– Vi teg, säger en tidigare anställd på Brunkraft.", "tidigare anställd"),
        ("– Vi teg, säger en tidigare lots på Brunkraft.", "tidigare lots"),
        ("– Vi teg, säger en lots på Brunkraft.", "lots"),
        ("– Vi teg, säger en anställd på Brunkraft.", None),
        ("En tidigare anställd på Brunkraft flyttade.\n– Vi teg, säger hon.", "tidigare anställd"),
        ("Vi möter en tidigare lots på Brunkraft.\n– Vi teg, säger den tidigare lotsen.", "tidigare lots"),
    ],
)
def test_what_somebody_without_a_name_once_was(text, role):
    quote = extract(article(text)).quotes[-1]
    assert (quote.speaker, quote.role, quote.organization_name) == (None, role, "Brunkraft")


@pytest.mark.parametrize(
    ("clause", "speaker"),
    [("som vill vara anonym", None), ("som inte vill ha sitt namn i tidningen", None), ("som har jour", "Moa Ek")],
)
def test_a_title_of_who_wants_no_name(clause, speaker):
    text = f"Moa Ek är skolkurator på Åsskolan.\n– Det läcker, säger kuratorn, {clause}."
    assert said(text) == [(speaker, "Det läcker")]


@pytest.mark.parametrize(
    "lead", ["På frågan om varför blev lotsen tyst och svarade:", "Efter en stund nickar lotsen och tillägger:"]
)
def test_a_title_behind_the_verb_tells_who_is_led_up_to(lead):
    text = f"Lotsen Anna Berg har slutat. Bo Ek är smed.\n– Jag sprang, säger Bo Ek.\n{lead}\n– Det var ljudet."
    assert said(text)[-1][0] == "Anna Berg"


@pytest.mark.parametrize(
    ("house", "title", "role"),
    [
        ("Advokatbyrån Berg & Mo", "advokaten", "advokat"),
        ("Åklagarkammaren i Malmö", "åklagaren", "åklagare"),
        ("Advokatbyrån Berg & Mo", "veterinären", None),
    ],
)
def test_a_house_called_by_its_trade_tells_the_trade(house, title, role):
    text = f"Anna Berg från {house} väntar.\nBo Ek är smed.\n– Nej, säger Bo Ek.\n– Ja, säger {title}."
    quote = quotes(text, {house: house})[-1]
    assert (quote.speaker and quote.speaker.name) == ("Anna Berg" if role else None)
    assert not role or quote.role == role


def test_a_role_that_is_no_more_leaves_the_title_to_its_bearer():
    text = "Två medlare är utsedda. En av dem är Bo Ek, tidigare landshövding.\n– Ja, säger medlaren."
    (quote,) = quotes(text)
    assert (quote.speaker.name, quote.role) == ("Bo Ek", "medlare")


@pytest.mark.parametrize("other", ["Den åtalade, en 55-årig man, teg.", "Den åtalade är en 55-åring."])
def test_an_age_of_another_is_not_of_the_only_one_named(other):
    text = f"– Nej, sa åklagare Eva Mo.\n{other}\n– Jag sov, sa 55-åringen."
    assert said(text)[-1] == (None, "Jag sov")
