"""Names that are a noun and what it is for, behind what bears them; places and times behind are no part of them."""

from itertools import product

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named

_BODIES = (
    "Hon är ordförande för anhörigföreningen {name}.",
    "Anhörigföreningen {name} vill ha svar.",
    "Enligt föreningen {name} är det sent.",
)
_PROGRAMMES = ("Pengarna inom programmet {name} tar slut i maj.", "Projektet {name} är på väg.")


@pytest.mark.parametrize(("text", "name"), list(product(_BODIES, ("Hjälp till barn", "Tid för syskon"))))
def test_a_phrase_names_a_body(text, name):
    assert named(EntityType.ORGANIZATION, text.format(name=name)) == {name}


@pytest.mark.parametrize(("text", "name"), list(product(_PROGRAMMES, ("Broar över gränser", "Jord utan gift"))))
def test_a_phrase_names_a_programme(text, name):
    assert named(EntityType.WORK, text.format(name=name)) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hon träffade föreningen Hjälp i lokalen.", "Hjälp"),
        ("Det sa föreningen Hjälp i höstas.", "Hjälp"),
        ("Det sa föreningen Hjälp på onsdagen.", "Hjälp"),
        ("Hon gick med i föreningen Hjälp i Lund.", "Hjälp"),
        ("Frågan avgörs av föreningen Hjälp mot kommunen.", "Hjälp"),
    ],
)
def test_where_and_when_are_no_part_of_a_name(text, name):
    assert named(EntityType.ORGANIZATION, text) == {name}


def test_a_body_with_a_capital_keeps_its_head():
    assert named(EntityType.ORGANIZATION, "Hon är ordförande för Riksföreningen Hjälp i vardagen.") == {
        "Riksföreningen Hjälp i vardagen"
    }


@pytest.mark.parametrize("name", ["Öppna stugor", "Levande bäckar", "Nära vatten"])
@pytest.mark.parametrize("text", ["Priset delas ut av {head} {name}.", "Bakom det står {head} {name}, säger han."])
def test_an_adjective_behind_a_head_goes_on_to_its_noun(text, name):
    head = "Riksföreningen"
    assert named(EntityType.ORGANIZATION, text.format(head=head, name=name)) == {f"{head} {name}"}


@pytest.mark.parametrize("name", ["Tiden efter MS", "Åren efter ALS", "Barn efter IVF"])
def test_a_noun_goes_on_to_letters(name):
    assert named(EntityType.ORGANIZATION, f"Hon är ordförande i patientföreningen {name}.") == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Utredningen görs av tankesmedjan Rakets mätning av löner.", "Raket"),
        ("Kartan har ritats av bolaget Balans och prövas sedan maj.", "Balans"),
        ("Hon tackar Stiftelsen Lyktro. Så heter det i Stiftelsen Lyktros motivering.", "Stiftelsen Lyktro"),
        ("Hon är ordförande för Unionen på Klarvik.", "Unionen"),
        ("Också krogen Vinkällare 7 stängdes.", "Vinkällare 7"),
        ("Den 2 maj öppnar krogen Vinkällare 7 juni.", "Vinkällare"),
    ],
)
def test_a_name_ends_before_what_goes_on(text, name):
    assert named(EntityType.ORGANIZATION, text) == {name}


@pytest.mark.parametrize("owned", ["årliga ranking", "rapport"])
def test_what_a_body_owns_is_no_part_of_its_name(owned):
    text = f"Vik toppar stiftelsen Grön riktnings {owned}.\nAnna Berg är chef på Grön riktning."
    assert named(EntityType.ORGANIZATION, text) == {"Grön riktning"}
