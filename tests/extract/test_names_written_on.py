"""Where a person's name ends that another name is written on to."""

import pytest

from tests.extract.people_told import employer_of, told_of


@pytest.mark.parametrize("led", ["I går lämnade", "I höst tränar", "I dag lämnar målvakten", "Så svek"])
@pytest.mark.parametrize("club", ["Ryds IF", "Norra Ryds BTK"])
def test_before_a_club(led, club):
    assert list(told_of(f"{led} Anna Sirvik {club}. Nu byggs laget om.")) == ["Anna Sirvik"]


@pytest.mark.parametrize("club", ["Anna Berg IF", "Rydvik IF"])
def test_a_club_is_nobody_s_name(club):
    assert "Anna" not in " ".join(told_of(f"I går vann {club} igen."))


@pytest.mark.parametrize("led", ["I höst lämnar kassören", "I dag driver snickaren", "I höst lämnar"])
def test_before_what_its_verb_is_about(led):
    assert list(told_of(f"{led} Anna Berg Klarvik.")) == ["Anna Berg"]


def test_who_leaves_a_club_is_of_it():
    text = "I går lämnade tränaren Anna Sirvik Ryds IF. Nu söker klubben en ny."
    assert employer_of(text, "Ryds IF") == "Ryds IF"
