"""Who is made what, and by whom: the ways in which appointments are told."""

import pytest

from tests.extract.people_told import told_of

HOUSES = ["Klarvik AB", "Gävle kommun", "Region Dalarna", "Ryds byalag"]
FORMS = [
    "Till ny kassör har {} utsett Anna Berg.",
    "Posten som kassör på {} går till Anna Berg.",
    "Anna Berg har rekryterats som kassör till {}.",
    "Anna Berg är utnämnd till kassör på {}.",
    "Anna Berg blev omvald till kassör på {}.",
    "På mötet valde {} Anna Berg till kassör.",
    "{} får en ny kassör. Anna Berg tillträder i maj.",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("house", HOUSES)
def test_an_appointment_tells_role_and_house(form, house):
    assert told_of(form.format(house))["Anna Berg"][:2] == ("kassör", house)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Till vd:n har Klarvik AB skickat Anna Berg.", (None, None)),
        ("Resan som kassör på Klarvik AB går till Anna Berg.", (None, None)),
        ("Klarvik AB får en ny lokal. Anna Berg tillträder i maj.", (None, None)),
        ("På mötet valde Region Dalarna Anna Berg till kassör.", ("kassör", "Region Dalarna")),
    ],
)
def test_what_is_no_appointment(text, told):
    assert told_of(text)["Anna Berg"][:2] == told
