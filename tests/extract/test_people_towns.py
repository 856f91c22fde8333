"""The town beside somebody's name: a politician's municipality, and where anybody else lives."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article


def told(text: str) -> tuple[str | None, str | None]:
    found = (p for p in extract(article(text)).positions if p.person.name == "Anna Berg")
    return next(((p.role, p.organization_name) for p in found), (None, None))


@pytest.mark.parametrize(("town", "official"), [("Gävle", "Gävle kommun"), ("Sunne", "Sunne kommun")])
@pytest.mark.parametrize(
    ("role", "definite"),
    [("kommunalråd", "kommunalrådet"), ("byggnadsnämndens ordförande", "byggnadsnämndens ordförande")],
)
@pytest.mark.parametrize(
    "text",
    [
        "– Det går bra, säger {definite} Anna Berg (M), {town}.",
        "– Det går bra, säger {definite} Anna Berg (M), {town}, och ler.",
        "– Det går bra, säger {definite} Anna Berg (M, {town}).",
        "– Det går bra, säger Anna Berg (M), {role} {town}.",
        "Anna Berg (M), {role} {town}:\n\n– Det går bra.",
        "Vi vill se mer av detta.\n\nAnna Berg (M), {role} {town}",
        "Vi vill se mer av detta.\n\nAnna Berg (M), {role}, {town}",
    ],
)
def test_the_town_behind_an_office_is_its_municipality(text, role, definite, town, official):
    assert told(text.format(role=role, definite=definite, town=town)) == (role, official)


@pytest.mark.parametrize("role", ["svetsare", "pensionär", "lärare"])
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, 51, {}, Gävle:\n\n– Det går bra.",
        "Anna Berg, 51, Gävle, {}:\n\n– Det går bra.",
        "Anna Berg, Gävle, 51, {}:\n\n– Det går bra.",
        "– Det går bra, säger Anna Berg, {} Gävle.",
        "– Det går bra, säger Anna Berg, 51, {}, Gävle.",
    ],
)
def test_others_but_live_there(text, role):
    assert told(text.format(role)) == (role, None)


def test_a_council_leader_for_schools_is_the_towns():
    assert told("– Det går bra, säger Anna Berg (M), skolkommunalråd i Sunne.") == ("skolkommunalråd", "Sunne kommun")


def test_a_town_that_calls_itself_a_city_where_the_article_does():
    text = "Det regnar i Landskrona stad.\n– Det går, säger Anna Berg, skolchef i Landskrona."
    assert told(text) == ("skolchef", "Landskrona stad")
