"""Whom the sentence, or its beginning, tells of before the name: as who is new, as one of two."""

import pytest

from pipeline.extract.people import find_people
from tests.extract.invented import article
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Ryds museum har hittat sin nya antikvarie.", ("antikvarie", "Ryds museum")),
        ("Almskolans nya kock log.", ("kock", "Almskolan")),
        ("Klarvik i Ed har två anställda och en ägare.", ("ägare", "Klarvik")),
        ("Ryds museum saknar en antikvarie.", ("antikvarie", None)),
        ("Klarvik i Ed har en målare.", ("målare", None)),
        ("Klarvik i Ed söker en ägare.", ("ägare", None)),
        ("På Almskolan log kocken och rektorn.", (None, None)),
        ("På Almskolan log kocken Bo Ek.", (None, None)),
    ],
)
def test_who_has_somebody_whose_name_is_told_next(before, told):
    assert told_of(f"{before} Hon heter Anna Berg.")["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Och trummisen i Eko Blås? Hon heter Anna Berg.", ("trummis", "Eko Blås")),
        ("Prästen, då? Jo, hon heter Anna Berg.", ("präst", None)),
        ("Ser du trummisen? Hon heter Anna Berg.", (None, None)),
        ("Och trummisen? Katten heter Anna Berg.", (None, None)),
    ],
)
def test_who_is_asked_for(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Klarvik har två ägare. Den ena heter Bo Ek. Det regnar. Den andra heter Anna Berg.", (None, None)),
        ("Klarvik har två ägare. Det regnar. Den ena heter Anna Berg.", (None, None)),
        ("Klarvik söker två ägare. Den ena heter Anna Berg.", (None, None)),
    ],
)
def test_the_one_of_two_and_the_other(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("before", "role"),
    [
        ("Klarvik har fått en ny lots.", "lots"),
        ("I dag får Klarvik sin nya lots.", "lots"),
        ("Klarvik söker en ny lots.", None),
        ("Klarvik har kurser för nya lotsar.", None),
        ("Klarvik har fått en ny lots, igen.", None),
    ],
)
def test_somebody_new_is_named_in_the_next_sentence(before, role):
    assert told_of(f"{before} Anna Berg vill ut.")["Anna Berg"][0] == role


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("Klubben har två båtar och en ordförande som aldrig ger sig,", ("ordförande", "klubben")),
        ("I Ed finns en lots som aldrig ger sig,", ("lots", None)),
        ("I Ed finns en båt som aldrig ger sig,", (None, None)),
    ],
)
def test_more_is_told_of_who_is_named_behind(before, told):
    (person,) = find_people(article(f"{before} Anna Berg."))
    noun = next((pointer.noun for pointer in person.told.pointers), None)
    assert (person.role, noun) == told


@pytest.mark.parametrize("behind", ["för första gången", "för sextonde säsongen"])
def test_how_often_or_for_how_many_is_no_part_of_a_role(behind):
    assert told_of(f"Anna Berg var lots {behind}.")["Anna Berg"][0] == "lots"


def test_what_somebody_had_as_what_she_is():
    assert told_of("Här är Anna Berg. Som lots på Klarvik hade hon då nio båtar.")["Anna Berg"][:2] == (
        "lots",
        "Klarvik",
    )
