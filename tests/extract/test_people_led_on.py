"""What a sentence tells of "hon" or "han" behind where somebody lives, and whom such a word rather leads to."""

import pytest

from tests.extract.people_told import told_of, works_for


@pytest.mark.parametrize("lives", ["I dag bor han i Köpenhamn", "Nu lever han i Rom", "Numera bor han utanför Oslo"])
@pytest.mark.parametrize("works", ["är anställd vid Klarviks teater", "arbetar som kock på Klarviks teater"])
def test_where_who_lives_somewhere_works(lives, works):
    assert told_of(f"Bo Ek log.\n{lives} och {works}.")["Bo Ek"][1] == "Klarviks teater"


@pytest.mark.parametrize("verb", ["ledde kursen", "höll i kvällen", "bakade"])
def test_who_is_named_only_behind_the_pronoun_is_another(verb):
    told = told_of(f"Anna Berg log.\nHon som {verb}, Eva Mo, är professor i kemi vid Klarviks universitet.")
    assert told["Anna Berg"][:2] == (None, None)


@pytest.mark.parametrize("lead", ["räckte upp handen", "reste sig", "kom fram"])
def test_as_what_somebody_presents_herself_in_the_end(lead):
    assert told_of(f"Eva Mo {lead} och presenterade sig som präst.")["Eva Mo"][0] == "präst"


@pytest.mark.parametrize("work", ["planerar trafiken på", "redigerar filmer hos", "har klätt stolar åt"])
def test_what_somebody_does_at_a_house(work):
    assert told_of(f"– Ja, säger Eva Mo, som {work} Klarvik.")["Eva Mo"][1] == "Klarvik"


@pytest.mark.parametrize("role", ["skyddsombud", "jurist", "ombudsman"])
def test_a_union_that_is_pointed_to_is_no_part_of_a_role(role):
    text = f"Sandvika log. Eva Mo är {role} för förbundet i Lund."
    assert (told_of(text)["Eva Mo"][0], works_for(text, "Eva Mo")) == (role, "Sandvika")


@pytest.mark.parametrize(
    ("office", "role"), [("skyddsombudet", "skyddsombud"), ("ordföranden", "ordförande"), ("kassören", "kassör")]
)
def test_an_office_tells_more_than_that_one_is_elected(office, role):
    text = f"Då log {office} Eva Mo.\nTillsammans med Seko, där hon är förtroendevald, skrev hon ett brev."
    assert told_of(text)["Eva Mo"][0] == role


def test_a_city_of_two_words_is_nobody():
    assert "Da Nang" not in told_of("Eva Mo kom hit från Da Nang som barn.")
