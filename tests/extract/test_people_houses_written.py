"""How the house is written that somebody has a role in: with what describes it, behind a comma, in lower case."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "house", ["det nybildade charkuteriet Klarvik", "brittiska Klarvik", "den nya kvarnen Klarvik"]
)
def test_what_describes_a_house_stands_before_its_name(house):
    assert told_of(f"Anna Berg är vd för {house}.")["Anna Berg"][:2] == ("vd", "Klarvik")


@pytest.mark.parametrize(("house", "name"), [("vårdhemmet Linden", "Linden"), ("Klarvik AB", "Klarvik AB")])
def test_a_house_behind_a_comma(house, name):
    assert told_of(f"Anna Berg är lots, på {house}.")["Anna Berg"][:2] == ("lots", name)


@pytest.mark.parametrize("aside", ["på fritiden", "på Facebook", "på torsdagar"])
def test_an_aside_behind_a_comma_is_no_house(aside):
    assert told_of(f"Anna Berg är lots, {aside}.")["Anna Berg"][:2] == ("lots", None)


@pytest.mark.parametrize(("farm", "house"), [("Nybo gård", "Nybo gård"), ("Övergården", "Övergården"), ("Ekön", None)])
def test_a_farm_by_its_name_is_the_farmer_s_house(farm, house):
    assert told_of(f"Anna Berg, getbonde på {farm}, log.")["Anna Berg"][:2] == ("getbonde", house)


@pytest.mark.parametrize("house", ["brf Linden", "Brf Linden", "brf Norra Linden"])
def test_a_housing_association_begins_in_lower_case_too(house):
    told = told_of(f"Anna Berg är kassör i {house} i Lund.")
    assert told["Anna Berg"][:2] == ("kassör", house[0].upper() + house[1:])


def test_people_of_a_trade_are_no_house():
    told = told_of("Anna Berg, enhetschef för LSS-handläggarna i Härnösands kommun, log.")
    assert told["Anna Berg"][:2] == ("enhetschef för LSS-handläggarna", "Härnösands kommun")
