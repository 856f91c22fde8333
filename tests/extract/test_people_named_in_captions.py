"""Where a picture shows somebody, and for whom he or she is there."""

import pytest

from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize("sign", ["[bild] ", ""])
@pytest.mark.parametrize("spot", ["läktaren", "gräsmattan", "taket"])
def test_a_spot_of_a_house_tells_but_where(sign, spot):
    assert told_of(f"{sign}Anna Berg på {spot} i Ryds kyrka.")["Anna Berg"][1] is None


@pytest.mark.parametrize("spot", ["ceremonin", "mötet", "invigningen"])
def test_what_goes_on_in_a_house_tells_but_where(spot):
    assert told_of(f"[bild] Anna Berg vid {spot} på Ryds skola.")["Anna Berg"][1] is None


def test_who_is_new_is_so_in_a_house_and_has_no_role_by_that():
    assert told_of("[bild] Anna Berg, ny i Ryds kyrkokör, ler.")["Anna Berg"][:2] == (None, "Ryds kyrkokör")


@pytest.mark.parametrize("unit", ["planenheten", "marknadsavdelningen", "kansliet"])
def test_a_unit_is_of_the_house(unit):
    assert told_of(f"[bild] Anna Berg på {unit} i Eds kommun.")["Anna Berg"][1] == "Eds kommun"


@pytest.mark.parametrize("club", ["Granvyk BoIS", "Granvyks AIS"])
def test_letters_that_end_in_s_show_no_genitive(club):
    assert told_of(f"{club} tränare Anna Berg log.")["Anna Berg"][:2] == ("tränare", club)


@pytest.mark.parametrize(("part", "house"), [("inköpsavdelning", "Region Gotland"), ("årsmöte", None)])
def test_a_part_of_what_a_noun_points_to(part, house):
    text = f"I maj valde Region Gotland en vinnare.\nAnna Berg på regionens {part} såg domen komma."
    assert authority_of(text) == house
