"""A place right before a name, or behind the role that somebody is hired for, tells where and for nobody else."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Ombudsmannen i Blekinge", ("ombudsman", None, None)),
        ("Kommunalrådet i Habo", ("kommunalråd", "Habo kommun", None)),
        ("Polischefen i Kiruna", ("polischef", None, None)),
        ("Kuratorn i Umeå", ("kurator", None, None)),
        ("Visions ordförande i Västra Götaland", ("ordförande", "Vision", None)),
        ("LO:s ordförande i Skåne", ("ordförande", "LO", None)),
        ("LO-ordföranden i Blekinge", ("ordförande", "LO", None)),
    ],
)
@pytest.mark.parametrize("text", ["{} Moa Ek är nöjd.", "Det säger {} Moa Ek."])
def test_a_role_and_its_place_before_a_name(title, told, text):
    assert told_of(text.format(title))["Moa Ek"] == told


@pytest.mark.parametrize("text", ["Sent i går mötte Bo Alm i Kiruna Moa Ek.", "Efter åren i Kiruna Moa Ek talade om."])
def test_a_place_alone_tells_no_role(text):
    assert told_of(text)["Moa Ek"] == (None, None, None)


def test_a_hyphen_joins_what_the_text_names():
    text = "GRUF firar. Det sa GRUF-ordföranden Moa Ek och IT-chefen Bo Alm."
    assert told_of(text) == {"Moa Ek": ("ordförande", "GRUF", None), "Bo Alm": ("IT-chef", None, None)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I går utsåg Fabrego Moa Ek till ekonomichef i Lund.", ("ekonomichef", "Fabrego", None)),
        ("Nämnden har utsett Moa Ek till förvaltningschef i Lund.", ("förvaltningschef", "Lunds kommun", None)),
        ("Fullmäktige har valt Moa Ek till kommunalråd i Lund.", ("kommunalråd", "Lunds kommun", None)),
    ],
)
def test_who_hires_employs(text, told):
    assert told_of(text)["Moa Ek"] == told


@pytest.mark.parametrize("number", ["", "två "])
def test_what_two_are(number):
    told = told_of(f"Moa Ek och Ida Lind är {number}barnskötare i Örebro som ler.")
    assert told["Moa Ek"] == told["Ida Lind"] == ("barnskötare", None, None)


@pytest.mark.parametrize("role", ["socialsekreterare", "läkarsekreterare"])
@pytest.mark.parametrize("place", ["i Åvikby", "på enheten i Spånga-Tensta"])
def test_a_trade_in_a_village_has_no_house(role, place):
    assert told_of(f"Det säger Moa Ek, {role} {place}.")["Moa Ek"] == (role, None, None)


def test_a_herd_is_somebody():
    assert told_of("Det säger församlingsherden Moa Ek.")["Moa Ek"][0] == "församlingsherde"


@pytest.mark.parametrize("house", ["Handelskammaren", "Stiftelsen"])
def test_what_is_told_about_is_no_name(house):
    assert told_of(f"Det är högt, säger Moa Ek, jurist på {house} om domen.")["Moa Ek"] == ("jurist", house, None)


def test_a_region_of_a_firm():
    told = told_of("Fabrego växer. Det säger Moa Ek, chef på Fabregos region väst.")
    assert told["Moa Ek"] == ("chef", "Fabrego", None)
