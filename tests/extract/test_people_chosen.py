"""Who is chosen, and by whom: members employ nobody, and adverbs part the verb from the name."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize("verb", ["valdes", "valdes ändå", "utsågs också", "omvaldes då"])
def test_adverbs_before_who_is_chosen(verb):
    told = told_of(f"I går {verb} Moa Ek (M) till kommunstyrelsens ordförande.")
    assert told["Moa Ek"] == ("kommunstyrelsens ordförande", None, "M")


@pytest.mark.parametrize("who", ["Ombuden", "Lärarna", "Väktarna"])
def test_members_choose_for_another(who):
    assert told_of(f"{who} valde Moa Ek till ny förbundsordförande.")["Moa Ek"] == ("förbundsordförande", None, None)


@pytest.mark.parametrize("verb", ["valt", "omvalt", "återvalt"])
def test_a_house_chooses_for_itself(verb):
    told = told_of(f"Kommunal har {verb} Moa Ek till ny förbundsordförande.")
    assert told["Moa Ek"] == ("förbundsordförande", "Kommunal", None)


@pytest.mark.parametrize("name", ["Kust- och Fiskarförbundet", "Sten- och Betongföretagen"])
@pytest.mark.parametrize(
    "text", ["Det säger Moa Ek, ordförande i {}.", "Ordföranden i {}, Moa Ek, ler.", "Det säger {}s ordförande Moa Ek."]
)
def test_half_a_word_goes_on(name, text):
    assert told_of(text.format(name))["Moa Ek"] == ("ordförande", name, None)


def test_a_hyphen_joins_a_land_to_a_role():
    assert told_of("Fabrego växer. Det säger Fabregos Sverige-vd Moa Ek.")["Moa Ek"] == ("Sverige-vd", "Fabrego", None)


@pytest.mark.parametrize("noun", ["Fastighetsbolaget", "Energibolaget", "Företaget"])
def test_the_noun_before_the_name_of_who_chooses_is_no_part_of_it(noun):
    told = told_of(f"{noun} Kajsten har utsett Anna Berg till inköpschef.")
    assert told["Anna Berg"][:2] == ("inköpschef", "Kajsten")


@pytest.mark.parametrize("union", ["Verkstadsfacket", "Vision", "Handelns förbund"])
def test_who_is_a_unions_officer_at_a_place_of_work_is_for_the_union(union):
    told = told_of(f"Det säger Anna Berg, klubbordförande för {union} på Kretsverken.")
    assert told["Anna Berg"][:2] == ("klubbordförande", union)


@pytest.mark.parametrize(
    "text",
    [
        "Till medlare har domstolen utsett juristen Moa Ek på Grön & Rå.",
        "Till medlare utsågs juristen Moa Ek på Grön & Rå.",
        "Till medlare har domstolen utsett jurist Moa Ek på Grön & Rå.",
    ],
)
def test_who_is_chosen_is_that_whatever_the_title(text):
    assert told_of(text)["Moa Ek"] == ("medlare", "Grön & Rå", None)


def test_a_home_before_who_is_chosen():
    told = told_of("Moa Ek från Ed valdes i mars till ny kassör i Lindö Spelmanslag.")
    assert told["Moa Ek"] == ("kassör", "Lindö Spelmanslag", None)
