"""Whom another follows in an office has held the same, in the same house."""

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


ROLES = [("stabschef", "Falu kommun", "i"), ("rektor", "Ekö skola", "på"), ("kassör", "Ryds byalag", "i")]


def held(text: str) -> dict[str, tuple[str | None, str | None]]:
    return {p.person.name: (p.role, p.organization_name) for p in extract(article(text)).positions}


@pytest.mark.parametrize(("role", "house", "at"), ROLES)
@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek är ny {role} {at} {house}. Han efterträder Anna Berg, som har haft posten i nio år.",
        "Bo Ek blir ny {role} {at} {house} efter Anna Berg.",
        "Bo Ek tar över som {role} {at} {house} efter Anna Berg.",
        "Bo Ek tar över Anna Bergs uppdrag som {role} {at} {house}.",
        "Bo Ek avlöser Anna Berg som {role} {at} {house}.",
        "Anna Berg ersätts som {role} {at} {house} av Bo Ek.",
        "Anna Berg efterträds av Bo Ek som {role} {at} {house}.",
        "Anna Berg slutar som {role} {at} {house}. Bo Ek tar över.",
        "Anna Berg lämnar posten som {role} {at} {house}. Hon ersätts av Bo Ek.",
        "Anna Berg lämnar posten som {role} {at} {house}. Hennes efterträdare blir Bo Ek.",
        "Anna Berg lämnar över rollen som {role} {at} {house} till Bo Ek.",
        "När Anna Berg slutar som {role} {at} {house} tar Bo Ek över.",
        "Bo Ek är ny {role} {at} {house}. Företrädaren Anna Berg går i pension.",
        "{house} får en ny {role}. Bo Ek tar över efter Anna Berg.",
        "{house} byter {role}. Bo Ek ersätter Anna Berg.",
        "Anna Berg har varit {role} {at} {house} sedan 2009. Nu lämnar hon över till Bo Ek.",
        "Bo Ek är ny {role} {at} {house}. Anna Berg, som han efterträder, har flyttat.",
        "Bo Ek är ny {role} {at} {house}. Anna Berg, som hade jobbet förut, har flyttat.",
        "Bo Ek är ny {role} {at} {house}. Posten innehades förut av Anna Berg.",
    ],
)
def test_who_follows_and_who_is_followed_hold_the_same_office(role, house, at, text):
    told = held(text.format(role=role, house=house, at=at))
    assert told == {"Bo Ek": (role, house), "Anna Berg": (role, house)}


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek slutar som rektor på Ekö skola och ersätter Anna Berg i styrelsen.",
        "Bo Ek slutar som rektor på Ekö skola. Sedan dess har Anna Berg tagit över hela köket.",
        "Bo Ek är rektor på Ekö skola. Huset tog han över efter Anna Berg.",
        "Bo Ek är rektor på Ekö skola. Han lämnar över ordet till Anna Berg.",
        "Bo Ek är rektor på Ekö skola. Hade han inte fått jobbet, säger Anna Berg, hade skolan lagts ner.",
        "Bo Ek är rektor på Ekö skola. Han lämnar över till Anna Berg.",
        "Bo Ek är rektor på Ekö skola. I backen avlöste han Anna Berg.",
        "Bo Ek är ny rektor på Ekö skola. Han lämnar över en blomma från eleverna, säger Anna Berg.",
        "Bo Ek är ny rektor på Ekö skola. Han efterträder Anna Berg, som slutade i våras.",
        "Bo Ek är läkare och ny rektor på Ekö skola. Han är kassör i Ryds byalag. Han efterträder Anna Berg.",
    ],
)
def test_who_holds_no_office_with_another(text):
    assert held(text).get("Anna Berg", (None, None)) == (None, None)
