"""Who is named in the second clause of a sentence that begins with where the first goes on."""

import pytest

from tests.extract.people_told import authority_of

_HOUSES = {"Brunkraft": "platschefen", "Skogås fiskevårdsområde": "kassören", "Grön & Rå": "vd:n"}


@pytest.mark.parametrize(("house", "title"), _HOUSES.items())
def test_who_speaks_for_where_the_first_clause_goes_on(house, title):
    assert authority_of(f"Hos {house} har det gått trögt sedan i julas, men {title} Anna Berg log.") == house


def test_in_what_cares_for_fish_and_game():
    assert authority_of("I Skogås viltvårdsområde är det tyst, men ordföranden Anna Berg log.").endswith("område")


@pytest.mark.parametrize("title", ["hyresgästen", "polisen", "rektorn", "tränaren", "ekonomen"])
def test_who_may_be_another_in_the_second_clause(title):
    assert authority_of(f"På Brunkraft är det fest, men {title} Anna Berg log.") is None


@pytest.mark.parametrize("place", ["Öland", "Börsen", "Facebook", "Torget"])
def test_no_place_has_a_head_in_the_second_clause(place):
    assert authority_of(f"På {place} är det fest, men platschefen Anna Berg log.") is None
