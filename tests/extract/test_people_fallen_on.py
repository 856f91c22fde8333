"""For what somebody is chosen or acts, and what he or she has long been somewhere."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "text",
    [
        "Till ny vd på Klarvik har juristen Anna Berg utsetts.",
        "Som vd på Klarvik är det Anna Berg som handlar.",
    ],
)
def test_as_what_somebody_is_chosen_or_acts(text):
    assert told_of(text)["Anna Berg"][:2] == ("vd", "Klarvik")


@pytest.mark.parametrize(
    "text",
    [
        "På Hagskolan har Anna Berg varit lärare sedan 2010.",
        "På Hagskolan har Anna Berg varit lärare i slöjd sedan båtarna seglade.",
    ],
)
def test_what_somebody_has_long_been_somewhere(text):
    assert told_of(text)["Anna Berg"][:2] == ("lärare", "Hagskolan")


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
