"""The ranks of rankings: those before, shared ones, missing ones, and those that nobody printed."""

import pytest

from tests.extract.ranking_articles import (
    LUND_VARA_MARK,
    article,
    bullets,
    numbered,
    only,
    rows,
    table,
)

WITH_PREVIOUS_RANK = {
    "a bare year is the rank of that year": "Plats|Kommun|Poäng|2023\n1|Lund|87|3\n2|Vara|85|2\n3|Mark|80|1",
    "a number beside the places of another year": "Nr|Kommun|Poäng|Plats 2023\n1|Lund|87|3\n2|Vara|85|2\n3|Mark|80|1",
    "ranks of two years": "Plats 2024|Plats 2023|Kommun|Poäng\n1|3|Lund|87\n2|2|Vara|85\n3|1|Mark|80",
    "last year by word": "I år|I fjol|Kommun|Poäng\n1|3|Lund|87\n2|2|Vara|85\n3|1|Mark|80",
    "parentheses beside the rank": "Plats|Kommun|Poäng\n1 (3)|Lund|87\n2 (2)|Vara|85\n3 (1)|Mark|80",
    "parentheses in their own column": "Plats|Förra året|Kommun|Poäng\n1|(3)|Lund|87\n2|(2)|Vara|85\n3|(1)|Mark|80",
    "arrows": "Plats|Kommun|Poäng|Förändring\n1|Lund|87|▲2\n2|Vara|85|–\n3|Mark|80|▼ 2",
    "signs": "#|Kommun|Poäng|+/–\n1|Lund|87|+2\n2|Vara|85|±0\n3|Mark|80|−2",
    "words": "Rank|Kommun|Index|Trend\n1|Lund|87|upp 2\n2|Vara|85|oförändrat\n3|Mark|80|ned två",
    "scores of two years": "Plac.|Kommun|Poäng 2024|Poäng 2023|Plac. 2023\n"
    "1|Lund|87|70|3\n2|Vara|85|86|2\n3|Mark|80|90|1",
    "two header rows": "Plats|Plats|Kommun|Index|Index\n2024|2023|Kommun|2024|2023\n"
    "1|3|Lund|87|70\n2|2|Vara|85|86\n3|1|Mark|80|90",
    "a rank beside last year's score": "#|Kommun|Län|Andel (%)|2023 (plats)\n"
    "1|Lund|Skåne|87|70,5 (3)\n2|Vara|Västra Götaland|85|86,1 (2)\n3|Mark|Västra Götaland|80|89 (1)",
    "last year's rank beside the score": "Plats|Kommun|Poäng (plats i fjol)\n"
    "1|Lund|87 (3)\n2|Vara|85 (2)\n3|Mark|80 (1)",
    "last year's score beside the rank": "Plats|Kommun|Poäng|2023 (poäng)\n"
    "1|Lund|87|3 (70,5)\n2|Vara|85|2 (86)\n3|Mark|80|1 (89)",
    "rank and score in one": "Kommun|2024 (plats)|2023 (plats)\n"
    "Lund|87 (1)|70 (3)\nVara|85 (2)|86 (2)\nMark|80 (3)|89 (1)",
    "a rank beside the name": "Plats|Kommun (plats 2023)|Poäng\n1|Lund (3)|87\n2|Vara (2)|85\n3|Mark (1)|80",
    "a year in brackets after the rank": "Placering [2023]|Kommun|Index\n1 [3]|Lund|87\n2 [2]|Vara|85\n3 [1]|Mark|80",
    "steps beside the rank": "Plats (förändring)|Kommun|Poäng\n1 (+2)|Lund|87\n2 (±0)|Vara|85\n3 (–2)|Mark|80",
    "steps beside the rank without a name": "Plats|Kommun|Poäng\n1 (+2)|Lund|87\n2 (0)|Vara|85\n3 (-2)|Mark|80",
    "in parentheses, says the header": "Plats|Kommun|Poäng, plats 2023 inom parentes\n"
    "1|Lund|87 (3)\n2|Vara|85 (2)\n3|Mark|80 (1)",
    "the order of the columns": "Kommun|Poäng|Plats i år|Plats i fjol|Förändring\n"
    "Lund|87|1|3|↑ 2\nVara|85|2|2|→\nMark|80|3|1|↓ 2",
}


@pytest.mark.parametrize("printed", WITH_PREVIOUS_RANK.values(), ids=WITH_PREVIOUS_RANK)
@pytest.mark.parametrize("marked", [True, False], ids=["th", "td"])
def test_the_rank_before_is_found(printed: str, marked: bool) -> None:
    two = printed.count("2024|2023|Kommun")
    found = article("Kommunvågen 2024", table(printed, header=(1 + two) * marked))
    assert rows(only(found)) == LUND_VARA_MARK
    assert only(found).year == 2024


@pytest.mark.parametrize(
    ("places", "ranks", "tied"),
    [
        (("1", "2", "2", "4"), [1, 2, 2, 4], [False, True, True, False]),
        (("1", "2=", "2=", "4"), [1, 2, 2, 4], [False, True, True, False]),
        (("1", "2", "", "4"), [1, 2, 2, 4], [False, True, True, False]),
        (("1", "2–3", "2–3", "4"), [1, 2, 2, 4], [False, True, True, False]),
        (("1", "delad 2", "delad 2", "4"), [1, 2, 2, 4], [False, True, True, False]),
        (("1", "2", "2", "3"), [1, 2, 2, 3], [False, True, True, False]),
    ],
)
def test_shared_places_keep_their_rank(places: tuple[str, ...], ranks: list[int], tied: list[bool]) -> None:
    names, scores = ("Lund", "Vara", "Mark", "Ydre"), ("87", "85", "85", "80")
    lines = ["|".join(row) for row in zip(places, names, scores, strict=True)]
    ranking = only(article("Kommunvågen 2024", table("\n".join(["Plats|Kommun|Poäng", *lines]))))
    assert [entry.rank for entry in ranking.entries] == ranks
    assert [entry.tied for entry in ranking.entries] == tied


@pytest.mark.parametrize("missing", ["–", "-", "saknas", "..", "ny", "", "n/a", "Uppgift saknas", "(–)", "(ny)"])
def test_what_is_missing_is_none(missing: str) -> None:
    printed = f"Plats|Kommun|Poäng|2023\n1|Lund|87|3\n2|Vara|85|{missing}\n3|Mark|80|1"
    ranking = only(article("Kommunvågen 2024", table(printed)))
    assert [entry.previous_rank for entry in ranking.entries] == [3, None, 1]
    printed = f"Plats|Kommun|Poäng|2023\n1|Lund|87|3\n2|Vara|{missing}|2\n3|Mark|80|1"
    assert [e.score for e in only(article("Kommunvågen 2024", table(printed))).entries] == [87, None, 80]


def test_a_change_of_the_score_is_no_change_of_place() -> None:
    printed = "Plats|Kommun|Index|Förändring\n1|Lund|87,1|+2,1\n2|Vara|85,0|−1,0\n3|Mark|80,0|0"
    assert {entry.previous_rank for entry in only(article("Kommunvågen 2024", table(printed))).entries} == {None}


def test_an_alphabetical_table_keeps_its_places() -> None:
    printed = (
        "Kommun|Placering 2024|Placering 2023|Förändring\nBengtsfors|187|190|+3\n"
        "Dals-Ed|45|23|−22\nLilla Edet|201|188|−13"
    )
    ranking = only(article("Så placerar sig länets kommuner", table(printed)))
    assert rows(ranking) == [(187, "Bengtsfors", None, 190), (45, "Dals-Ed", None, 23), (201, "Lilla Edet", None, 188)]
    assert ranking.year == 2024


def test_rows_without_printed_places_are_numbered_by_their_order() -> None:
    printed = "Kommun|Andel\nLund|87\nVara|85\nMark|85\nYdre|80"
    ranking = only(article("De fyra bästa kommunerna 2024", table(printed)))
    assert [(e.rank, e.tied) for e in ranking.entries] == [(1, False), (2, True), (2, True), (4, False)]
    listed = bullets("Lund: 87", "Vara: 85", "Mark: 80", "Ydre: 71")
    assert [e.rank for e in only(article("Bäst 2024", "Topp fyra", listed)).entries] == [1, 2, 3, 4]


def test_a_countdown_and_a_bottom_list_keep_their_numbers() -> None:
    countdown = numbered("Ydre 70", "Mark 80", "Vara 85", "Lund 87", start=4, step=-1)
    assert [e.rank for e in only(article("Topp fyra 2024", countdown)).entries] == [4, 3, 2, 1]
    bottom = numbered("Lund 17,4", "Vara 15,2", "Mark 11,0", start=288)
    assert [e.rank for e in only(article("Sämst i landet 2024", bottom)).entries] == [288, 289, 290]
