"""Who follows another in an office, and what the text tells of either."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("house", ["Falu kommun", "Ekö Museum", "Region Gävleborg"])
@pytest.mark.parametrize("role", [("stabschef", "stabschefen"), ("ekonomidirektör", "ekonomidirektören")])
@pytest.mark.parametrize(
    "text",
    [
        "{} har utsett Bo Ek till ny {}. I maj tar han över efter den nuvarande {} Anna Berg.",
        "{} har utsett Bo Ek till ny {}. Han efterträder {} Anna Berg, som går i pension.",
        "{} har anställt Bo Ek som ny {}. Han ersätter den avgående {} Anna Berg.",
    ],
)
def test_who_is_followed_is_of_the_same_house(house, role, text):
    assert employer(text.format(house, *role)) == house


@pytest.mark.parametrize(
    "text",
    [
        "Falu kommun har utsett Bo Ek till ny stabschef. Han är glad efter samtal med vännen Anna Berg.",
        "Falu kommun har utsett Bo Ek till ny stabschef. Han gläds med stabschefen Anna Berg på Brunkraft.",
    ],
)
def test_who_is_of_another_house(text):
    assert employer(text) != "Falu kommun"


def test_who_is_followed_is_of_the_house_that_chose_another_who_comes_from_elsewhere():
    text = """Falu kommun har utsett Bo Ek till ny stabschef. Han kommer från Stiftelsen Bryggan.

Den 1 maj tar han över efter den nuvarande stabschefen Anna Berg, som går i pension."""
    assert employer(text) == "Falu kommun"


OFFICES = [("stabschef", "Falu kommun", "i"), ("rektor", "Ekö skola", "på"), ("kassör", "Ryds byalag", "i")]
NOTHING = (None, None)


def held(text: str, name: str) -> tuple[str | None, str | None]:
    told = {p.person.name: (p.role, p.organization_name) for p in extract(article(text)).positions}
    return told.get(name, NOTHING)


@pytest.mark.parametrize(("role", "house", "at"), OFFICES)
@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek är ny {role} {at} {house}. Han efterträder Anna Berg, som har haft posten i nio år.",
        "Bo Ek blir ny {role} {at} {house} efter Anna Berg.",
        "Bo Ek tar över som {role} {at} {house} efter Anna Berg.",
        "Bo Ek avlöser Anna Berg som {role} {at} {house}.",
        "Bo Ek har efterträtt Anna Berg som {role} {at} {house}.",
        "Bo Ek är ny {role} {at} {house}. Företrädaren Anna Berg går i pension.",
        "Bo Ek är ny {role} {at} {house}. Anna Berg, som han efterträder, har flyttat.",
        "Bo Ek är ny {role} {at} {house}. Anna Berg, som hade jobbet förut, har flyttat.",
        "Bo Ek är ny {role} {at} {house}. Posten innehades förut av Anna Berg.",
    ],
)
def test_who_is_followed_has_no_role_by_that(role, house, at, text):
    told = text.format(role=role, house=house, at=at)
    assert (held(told, "Bo Ek"), held(told, "Anna Berg")) == ((role, house), NOTHING)


@pytest.mark.parametrize(("role", "house", "at"), OFFICES)
def test_who_follows_somebody_in_the_office_that_the_text_tells(role, house, at):
    text = f"Anna Berg slutar som {role} {at} {house}. I maj tar Bo Ek över efter henne."
    assert held(text, "Bo Ek") == (role, house)


AFTER = [
    "efter kritik mot",
    "efter påtryckningar från",
    "efter ett möte med",
    "efter en duell med",
    "strax efter samtal med",
    "efter förslag av",
    "efter beröm från",
]


@pytest.mark.parametrize(("role", "house", "at"), OFFICES)
@pytest.mark.parametrize("after", AFTER)
@pytest.mark.parametrize(
    "opening",
    [
        "{house} har utsett Karin Stål till {role}",
        "Karin Stål blir ny {role} {at} {house}",
        "Karin Stål utsågs till {role} {at} {house}",
        "Karin Stål har tagit över som {role} {at} {house}",
    ],
)
def test_who_is_named_behind_what_came_before(role, house, at, opening, after):
    assert held(f"{opening.format(role=role, house=house, at=at)} {after} Per Lund.", "Per Lund") == NOTHING


@pytest.mark.parametrize(("role", "house", "at"), OFFICES)
@pytest.mark.parametrize("opening", ["Karin Stål är {}", "Karin Stål är ny {}", "Karin Stål slutar som {}"])
@pytest.mark.parametrize(
    "text",
    [
        "Det blev så strax efter att Per Lund slutat röka.",
        "Det blev så efter att Per Lund fått sparken från Mallgruppen.",
        "Hon tar över bordet vid fönstret efter Per Lund.",
        "Per Lund tar över efter henne i körens styrelse.",
        "Per Lund vet vem som blir ny ledare efter henne.",
        "Per Lund ringer efter henne.",
    ],
)
def test_who_stands_by_where_an_office_changes_hands(role, house, at, opening, text):
    assert held(f"{opening.format(role)} {at} {house}. {text}", "Per Lund") == NOTHING


@pytest.mark.parametrize(("role", "house"), [office[:2] for office in OFFICES])
def test_who_takes_up_something_else_than_the_office(role, house):
    told = f"{house} får en ny {role}. Karin Stål tar över bordet vid fönstret efter Per Lund."
    assert (held(told, "Karin Stål"), held(told, "Per Lund")) == (NOTHING, NOTHING)


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek är rektor på Ekö skola. Huset tog han över efter Anna Berg.",
    ],
)
def test_who_holds_no_office_with_another(text):
    assert held(text, "Anna Berg")[0] is None
