"""Which of two clubs "hemmalaget", "gästerna" or "serieledarna" is, by what the opening of a report tells."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import employer_of

HOME, AWAY = "Ekö IF", "Lillviks BK"
OPENINGS = [
    "Hemmalaget Ekö IF slog Lillviks BK med 3–1 i går.",
    "Ekö IF tog emot Lillviks BK i lördags och vann.",
    "Ekö IF vann hemma mot Lillviks BK i går.",
    "Ekö IF vann med 2–0 mot gästande Lillviks BK i går.",
    "Lillviks BK förlorade borta mot Ekö IF i går.",
    "Lillviks BK gästade Ekö IF i går och fick stryk.",
    "Det blev hemmaseger för Ekö IF mot Lillviks BK i går.",
    "Ekö IF slog bortalaget Lillviks BK i går.",
]


def club(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("– Skönt, säger hemmalagets tränare Anna Berg.", HOME),
        ("– Skönt, säger Anna Berg, målvakt i hemmalaget.", HOME),
        ("– Skönt, säger hemmatränaren Anna Berg.", HOME),
        ("Hemmalagets Anna Berg satte straffen.", HOME),
        ("– Surt, säger gästernas lagkapten Anna Berg.", AWAY),
        ("– Surt, säger Anna Berg, tränare för gästerna.", AWAY),
        ("Hos bortalaget var tränaren Anna Berg arg.", AWAY),
        ("– Surt, säger bortatränaren Anna Berg.", AWAY),
        ("– Surt, säger gästernas målskytt Anna Berg.", AWAY),
        ("I gästernas bås var det tyst.\n\n– Surt, säger tränaren Anna Berg.", AWAY),
        ("Hemmalaget bytte målvakt. Anna Berg kom in.\n\n– Skönt, säger målvakten Anna Berg.", HOME),
    ],
)
def test_a_side_is_the_club_that_the_opening_tells(opening, text, told):
    assert club(f"{opening}\n\n{text}") == told


@pytest.mark.parametrize(
    "opening", ["Serieledaren Ekö IF slog Lillviks BK.", "Ekö IF, som toppar tabellen, slog Lillviks BK."]
)
def test_who_leads_the_league(opening):
    assert club(f"{opening}\n\n– Skönt, säger serieledarnas tränare Anna Berg.") == HOME


@pytest.mark.parametrize("match", ["Ekö IF vann i bortamötet med {}", "Ekö IF slog {}", "I går föll Ekö IF mot {}"])
@pytest.mark.parametrize("clause", [", som därmed leder serien.", ", som toppar tabellen.", " som leder serien."])
def test_a_relative_clause_is_of_who_is_named_right_before_it(match, clause):
    opening = match.format("Lillviks BK") + clause
    assert club(f"{opening}\n\n– Skönt, säger serieledarnas tränare Anna Berg.") == AWAY


@pytest.mark.parametrize("clause", [", som inte längre leder serien.", " i ett möte som leder serien vidare."])
def test_a_relative_clause_of_no_leader(clause):
    assert club(f"Ekö IF slog Lillviks BK{clause}\n\n– Skönt, säger serieledarnas tränare Anna Berg.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Ekö IF och Lillviks BK möttes i går.\n\n– Skönt, säger hemmalagets tränare Anna Berg.",
        "Ekö IF vann mot Lillviks BK, som inte har förlorat hemma i år.\n\n– Jo, säger bortalagets back Anna Berg.",
        "Hos Ekö IF är det lugnt.\n\n– Jo, säger bortalagets tränare Anna Berg.",
    ],
)
def test_no_club_where_the_opening_does_not_tell(text):
    assert club(text) is None


def test_a_guest_of_a_house_is_no_side():
    text = "Krogen Lillgården är full.\n\n– Gästernas önskan går först, säger kökschefen Anna Berg på Lillgården."
    assert club(text) == "Lillgården"


def test_the_side_is_not_that_of_the_guests():
    text = "Ryds IF vann. I paus ledde gästande Norra IF. Bakom målet stod Anna Ek, högernia i samma lag."
    assert employer_of(text, "Ryds IF, Norra IF") == "Ryds IF"
