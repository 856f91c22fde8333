"""Who heads an association, a union or a foundation as others head firms, and who never does."""

import pytest

from tests.extract.people_told import authority_of

_HOUSES = [
    "Branschorganisationen Nordisk Betong",
    "Fackförbundet Lastarna",
    "Stiftelsen Bryggan",
    "Riksförbundet Hemrum",
]
_LEADS = [
    "{} befarar att det blir ett svagt år.\n– Hej, säger {} Anna Berg.",
    "{} har räknat på saken. Men {} Anna Berg log.",
    "{} har 40 anställda.\nDet är få.\n– Hej, säger {} Anna Berg.",
]


def _told(lead: str, house: str, title: str) -> str | None:
    return authority_of(f"Ett nytt år\nDet var väntat.\n{lead.format(house, title)}")


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize("lead", _LEADS[:2])
@pytest.mark.parametrize("title", ["vd:n", "vice vd", "kanslichefen", "direktören"])
def test_who_heads_what_has_members(house, lead, title):
    told = _told(lead, house, title)
    assert told and house.endswith(told)


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize("lead", _LEADS)
@pytest.mark.parametrize("title", ["ägaren", "grundaren", "butikschefen", "krögaren"])
def test_who_heads_firms_alone(house, lead, title):
    assert _told(lead, house, title) is None


@pytest.mark.parametrize("house", _HOUSES)
@pytest.mark.parametrize(
    "lead",
    [
        "Lindö Plåt AB vill riva. {} klagar.",
        "{} klagar. Lindö Plåt AB vill ändå riva.",
        "Lindö Plåt AB river. Nu klagar {}.",
    ],
)
def test_a_firm_before_what_has_members(house, lead):
    assert authority_of(f"Ladan\nDet var väntat.\n{lead.format(house)}\n– Hej, säger vd Anna Berg.") == "Lindö Plåt AB"


@pytest.mark.parametrize("house", ["Ekö byalag", "Kils hembygdsförening", "Bergvik IF"])
def test_no_village_or_club_has_a_managing_director(house):
    assert authority_of(f"Ladan\nDet var väntat.\n{house} klagar.\n– Hej, säger vd Anna Berg.") is None


@pytest.mark.parametrize(
    ("asked", "house"),
    [
        ("ställde tre frågor till", "Klarvik AB"),
        ("ställer frågan till", "Klarvik AB"),
        ("skickade ett brev till", None),
    ],
)
def test_who_is_asked_is_of_the_house_that_is_told_of(asked, house):
    text = f"Om ett år vill Klarvik AB bygga båtar. Bladet {asked} varvschefen Anna Berg."
    assert authority_of(f"{text}\n– Bra, säger Anna Berg.") == house


@pytest.mark.parametrize("presented", ["En av köparna är", "En av dem heter", "En av alla som väntar är"])
def test_who_is_presented_as_one_of_several_is_told_of(presented):
    text = f"Nu rasar allt.\n{presented} Ryds samfällighetsförening, som har nytt tak. Huset är från i fjol."
    assert authority_of(f"{text}\n– Det var illa, säger ordföranden Anna Berg.") == "Ryds samfällighetsförening"
