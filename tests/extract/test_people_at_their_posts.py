"""Who stands at a post, is new in a house, does something in a capacity, is employed as the sentence begins, calls
himself something, or is one of two; and whose firm is told by what it is."""

import pytest

from pipeline.extract.people import find_people
from tests.extract.invented import article
from tests.extract.people_told import authority_of, told_of


@pytest.mark.parametrize(
    ("text", "role", "organization"),
    [
        ("Vid bordet på Almgrens Fisk sitter Anna Berg.", None, None),
        ("Bakom disken på Almgrens Fisk står de som Anna Berg mötte.", None, None),
        ("Det är Anna Bergs första dag på Viks lasarett.", None, None),
        ("Det är Anna Bergs syster som har en dag på Almgrens Fisk.", None, None),
        ("Anna Berg mötte Bo Ek, som kom i egenskap av kassör i Ekö Biodlare.", None, None),
        ("Anställd på Almgrens Fisk är Bo Ek. Där bor Anna Berg.", None, None),
        ("Anna Berg log. I dag kallar hon sig konstnär.", "konstnär", None),
        ("Anna Berg kallar sig inte konstnär.", None, None),
        ("Bo Ek kallar sig konstnär. Det gör inte Anna Berg.", None, None),
        ("Almgrens Fisk har två kunder. Den ena, Anna Berg, äter.", None, None),
        ("Åsskolan har två rektorer. Den ena känner Anna Berg.", None, None),
        ("Anna Berg log. Alla känner hennes företag Norrosten.", None, "Norrosten"),
        ("Anna Berg log. Nu växer hennes nystartade bolag Norrosten.", None, "Norrosten"),
        ("Anna Berg log. Alla känner hennes hund Brunte.", None, None),
    ],
)
def test_who_is_told_so(text, role, organization):
    assert told_of(text)["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Inne på Pizzeria Roma gräddar pizzabagaren Anna Berg.", "Pizzeria Roma"),
        ("Nere på Krogen Ankaret rensar kocken Anna Berg fisk.", "Krogen Ankaret"),
        ("Inne på Pizzeria Roma äter snickaren Anna Berg.", None),
    ],
)
def test_who_is_of_the_trade_of_a_house_in_which_the_sentence_goes_on(text, organization):
    assert told_of(text)["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg bor i Vik. Bergs Möbelfabrik växer.", "Bergs Möbelfabrik"),
        ("Anna Berg tog över pappans fabrik, Bergs Möbelfabrik.", "Bergs Möbelfabrik"),
    ],
)
def test_a_namesake_of_kin_is_theirs(text, organization):
    assert authority_of(f"{text}\n– Det är länge sedan, säger Anna Berg.") == organization


@pytest.mark.parametrize("verb", ["mötte", "efterträder"])
def test_two_names_side_by_side_are_of_two(verb):
    names = [p.entity.name for p in find_people(article(f"I går {verb} Erik Berg Anna Lind på stan."))]
    assert names == ["Erik Berg", "Anna Lind"]
