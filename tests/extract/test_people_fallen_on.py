"""On whom the choice falls of whom the sentence before tells, and what somebody has long been somewhere."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "text",
    [
        "Klarvik får en ny vd. Valet föll på Anna Berg.",
        "I maj får Klarvik en ny vd. Det blir Anna Berg.",
        "Klarvik får en ny vd. Det blir juristen Anna Berg som tar över.",
        "Klarvik har utsett en ny vd. Jobbet går till Anna Berg, 43.",
        "Till ny vd på Klarvik har juristen Anna Berg utsetts.",
        "Som vd på Klarvik är det Anna Berg som handlar.",
    ],
)
def test_on_whom_a_choice_falls(text):
    assert told_of(text)["Anna Berg"][:2] == ("vd", "Klarvik")


@pytest.mark.parametrize(
    "text",
    [
        "Klarvik söker en ny vd. Det blir Anna Berg.",
        "Klarvik får en ny vd. Det blir Anna Berg som väljer.",
        "Klarvik får en ny vd. Det blir Anna Bergs första jobb.",
        "Klarvik får en ny lokal. Valet föll på Anna Berg.",
        "Klarvik får en ny vd. Det kom till slut. Det blir Anna Berg.",
    ],
)
def test_on_whom_it_does_not(text):
    assert all(role is None for role, _, _ in told_of(text).values())


@pytest.mark.parametrize(
    "text",
    [
        "På Hagskolan har Anna Berg varit lärare sedan 2010.",
        "På Hagskolan har Anna Berg varit lärare i slöjd sedan båtarna seglade.",
    ],
)
def test_what_somebody_has_long_been_somewhere(text):
    assert told_of(text)["Anna Berg"][:2] == ("lärare", "Hagskolan")


def test_who_steps_down_after_years():
    assert told_of("Efter 31 år på Klarvik kliver Anna Berg ur bussen.")["Anna Berg"][1] == "Klarvik"
    assert told_of("Efter 31 år på Klarvik kliver Anna Berg in som vd.")["Anna Berg"][1] is None


def test_who_is_something_with_a_house():
    told = told_of("Anna Berg sov inte. Klarvik agerar redan nu, med henne som krisledare.")
    assert told["Anna Berg"][0] == "krisledare"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Till sist harklade sig föreningens revisor.\n– Nej, sa Anna Berg.", "revisor"),
        ("Det är ägaren som bestämmer.\n– Ja, sa Anna Berg.", None),
    ],
)
def test_who_is_shown_before_being_heard(text, role):
    assert told_of(text)["Anna Berg"][0] == role
