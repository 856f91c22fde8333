"""Whose players and trainers are told of, by the first word of a club's name, and of which of two sides."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of

MATCH = "Sandvik BoIS vann mot Norra Ljung FF.\n"


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Då kom ett inspel från Sandviks Anna Berg.", None),
        ("Sandviks målvakt Anna Berg log.", "målvakt"),
        ("Anna Berg vågade inte titta. Sandvikstränaren räknade stenar.", "tränare"),
        ("Då log Sandvikmålvakten Anna Berg.", "målvakt"),
        ("Anna Berg var glad, för Sandvikskaptenen hade gjort mål.", "kapten"),
    ],
)
def test_a_club_is_called_by_the_first_word_of_its_name(text, role):
    assert told_of(MATCH + text)["Anna Berg"][:2] == (role, "Sandvik BoIS")


def test_who_is_of_a_place_is_of_no_club():
    assert told_of("Ljung FF vann.\nAnna Berg log. Sandvikstränaren teg.")["Anna Berg"][:2] == (None, None)
    assert told_of("Umeå IK vann.\nDå log Umeås kommundirektör Anna Berg.")["Anna Berg"][1] == "Umeå kommun"


def test_the_side_is_open_where_no_sentence_leads_to_one():
    assert employer(f"Nu är det jul.\n{MATCH}Målvakten Anna Berg log.") is None


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Anna Berg spelar i Sandvik BoIS sedan 2019.", "Sandvik BoIS"),
        ("Anna Berg spelar i Sandvik och bor i Ed.", None),
        ("Anna Berg tränar Umeås lag.", None),
        ("Anna Berg tränar Eva Lind.", None),
    ],
)
def test_who_trains_or_plays_in_a_team_is_of_its_club(text, club):
    assert employer(text) == club


@pytest.mark.parametrize("role", ["forward", "lagkapten", "målvakt"])
def test_a_player_is_in_a_club(role):
    assert told_of(f"Anna Berg, {role} i Storspoven, jublar.")["Anna Berg"][1] == "Storspoven"


@pytest.mark.parametrize("told", ["forward i Boden", "tränare i Hemavan"])
def test_in_a_place_or_a_league_many_play(told):
    assert told_of(f"Anna Berg, {told}, jublar.")["Anna Berg"][1] is None
