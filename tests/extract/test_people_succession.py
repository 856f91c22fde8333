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
        "Anna Berg ersätts som {role} {at} {house} av Bo Ek.",
        "Anna Berg efterträds av Bo Ek som {role} {at} {house}.",
        "Bo Ek är ny {role} {at} {house}. Företrädaren Anna Berg går i pension.",
        "{house} får en ny {role}. Bo Ek tar över efter Anna Berg.",
        "{house} byter {role}. Bo Ek ersätter Anna Berg.",
        "Bo Ek är ny {role} {at} {house}. Anna Berg, som han efterträder, har flyttat.",
        "Bo Ek är ny {role} {at} {house}. Anna Berg, som hade jobbet förut, har flyttat.",
        "Bo Ek är ny {role} {at} {house}. Posten innehades förut av Anna Berg.",
    ],
)
def test_who_is_followed_has_no_role_by_that(role, house, at, text):
    told = text.format(role=role, house=house, at=at)
    assert (held(told, "Bo Ek"), held(told, "Anna Berg")) == ((role, house), NOTHING)


@pytest.mark.parametrize(("role", "house", "at"), OFFICES)
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg slutar som {role} {at} {house}. Bo Ek tar över.",
        "Anna Berg slutar som {role} {at} {house}. I maj tar Bo Ek över efter henne.",
        "Anna Berg slutar som {role} {at} {house}. Bo Ek efterträder henne den 1 maj.",
        "Anna Berg slutar som {role} {at} {house}. På måndag ersätts hon av Bo Ek.",
        "Anna Berg slutar som {role} {at} {house}. Efterträdaren heter Bo Ek.",
        "Anna Berg slutar som {role} {at} {house}. Bo Ek, 45, efterträder henne.",
        "Anna Berg slutar som {role} {at} {house}. I maj efterträder Bo Ek henne.",
        "Anna Berg slutar som {role} {at} {house}. Nu har Bo Ek efterträtt henne.",
        "Anna Berg lämnar posten som {role} {at} {house}. Hon ersätts av Bo Ek.",
        "Anna Berg lämnar posten som {role} {at} {house}. Hennes efterträdare blir Bo Ek.",
        "Anna Berg lämnar över rollen som {role} {at} {house} till Bo Ek.",
        "När Anna Berg slutar som {role} {at} {house} tar Bo Ek över.",
        "Anna Berg, {role} {at} {house}, slutar. Bo Ek blir ny {role} efter henne.",
    ],
)
def test_who_follows_somebody_in_the_office_that_the_text_tells(role, house, at, text):
    assert held(text.format(role=role, house=house, at=at), "Bo Ek") == (role, house)


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
        "Hon har tagit över Per Lunds roll i julspelet.",
        "Hon efterträddes i kommunfullmäktige av Per Lund.",
        "Hon ersätts av Per Lund i kommunfullmäktige.",
        "På måndag ersätts hon av Per Lund på en scen i Ed.",
        "I backen avlöste hon Per Lund.",
        "På scenen tar Per Lund över.",
        "Per Lund tar över hela köket.",
        "Per Lund tar över efter henne i körens styrelse.",
        "Hennes efterträdare i juryn heter Per Lund.",
        "Hon lämnar över bilen. Då lämnade hon över uppdraget till Per Lund att sälja den.",
        "Hon lämnar över till Per Lund.",
        "Hon lämnar över en blomma från eleverna, säger Per Lund.",
        "Hon ersätts inte av Per Lund.",
        "Per Lund berättar vem som tar över.",
        "Per Lund berättar vem som efterträder henne.",
        "Per Lund vet vem som blir ny ledare efter henne.",
        "Per Lund ringer efter henne.",
        "Ersätts hon av Per Lund?",
        "Om hon vill tar Per Lund över.",
        "Hade hon inte fått jobbet, säger Per Lund, hade huset rivits.",
    ],
)
def test_who_stands_by_where_an_office_changes_hands(role, house, at, opening, text):
    assert held(f"{opening.format(role)} {at} {house}. {text}", "Per Lund") == NOTHING


@pytest.mark.parametrize(("role", "house", "at"), OFFICES)
@pytest.mark.parametrize("opening", ["Karin Stål är {}", "Karin Stål är ny {}", "Karin Stål slutar som {}"])
@pytest.mark.parametrize(
    "text",
    [
        "Hon ersätts av Per Lund som ordförande i Rodviks IF.",
        "Hon ersätts som ordförande i Rodviks IF av Per Lund.",
        "Hennes efterträdare som ordförande i Rodviks IF heter Per Lund.",
    ],
)
def test_the_office_that_the_sentence_itself_states(role, house, at, opening, text):
    told = f"{opening.format(role)} {at} {house}. {text}"
    assert (held(told, "Karin Stål"), held(told, "Per Lund")) == ((role, house), ("ordförande", "Rodviks IF"))


@pytest.mark.parametrize(("role", "house", "at"), OFFICES)
@pytest.mark.parametrize(
    "text",
    [
        "Karin Stål tar över bordet vid fönstret efter Per Lund.",
        "Karin Stål lämnar mötet med Per Lund.",
        "Karin Stål ersätter Per Lund i juryn.",
        "Karin Stål ersätts av Per Lund i juryn.",
    ],
)
def test_who_takes_up_something_else_than_the_office(role, house, at, text):
    told = f"{house} får en ny {role}. {text}"
    assert (held(told, "Karin Stål"), held(told, "Per Lund")) == (NOTHING, NOTHING)


ONE_BY_ONE = ["Karin Stål efterträdde Per Lund", "Per Lund efterträdde Eva Mo"]


@pytest.mark.parametrize("sentences", [ONE_BY_ONE, ONE_BY_ONE[::-1]])
@pytest.mark.parametrize("joined", [". ", ", och "])
@pytest.mark.parametrize(("opening", "name"), [("Karin Stål är", "Eva Mo"), ("Eva Mo slutar som", "Karin Stål")])
def test_an_office_goes_one_step_in_either_order(opening, name, joined, sentences):
    assert held(f"{opening} vd för Klarvik AB. {joined.join(sentences)}.", name) == NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek slutar som rektor på Ekö skola och ersätter Anna Berg i styrelsen.",
        "Bo Ek är rektor på Ekö skola. Huset tog han över efter Anna Berg.",
        "Bo Ek är läkare och ny rektor på Ekö skola. Han är kassör i Ryds byalag. Han efterträder Anna Berg.",
        "Anna Berg leder Ryds byalag. Hon efterträdde Bo Ek. Bo Ek är rektor på Ekö skola.",
    ],
)
def test_who_holds_no_office_with_another(text):
    assert held(text, "Anna Berg")[0] is None


def test_who_was_chosen_by_one_house_follows_nobody_into_another():
    text = "Falu kommun har utsett Bo Ek till ny stabschef. Han ersätter stabschefen Anna Berg på Brunkraft."
    assert held(text, "Bo Ek") == ("stabschef", "Falu kommun")
