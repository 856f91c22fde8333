"""Who is of a town's club, and who has what a municipality gives, where papers write but the town's name."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    "role",
    ["klubbchef", "sportchef", "målvakt", "huvudtränare", "assisterande tränare", "nya lagledare", "domprost"],
)
def test_a_town_has_no_officers_of_a_club(role):
    assert told_of(f"I går teg Umeås {role} Anna Berg.")["Anna Berg"][1] is None


@pytest.mark.parametrize("role", ["klubbchef", "nya sportchef", "assisterande tränare"])
def test_a_club_of_the_town_has_them_where_it_is_named(role):
    assert told_of(f"Umeå IK vann.\nI går teg Umeås {role} Anna Berg.")["Anna Berg"][1] == "Umeå IK"


@pytest.mark.parametrize("role", ["kommundirektör", "nya stadsarkitekt", "fritidschef"])
def test_a_town_has_its_own_officers(role):
    assert told_of(f"Umeå IK vann.\nI går teg Umeås {role} Anna Berg.")["Anna Berg"][1] == "Umeå kommun"


@pytest.mark.parametrize("leading", ["om", "till", "mot"])
def test_who_speaks_of_a_club_s_trainer_is_another(leading):
    text = f"Sandvik BoIS vann.\n– Bra, säger målskytten Anna Berg {leading} Sandvikstränaren."
    assert told_of(text)["Anna Berg"][:2] == ("målskytt", None)
