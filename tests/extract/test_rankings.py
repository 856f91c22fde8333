"""Rankings as Swedish newspapers and agencies print them: in tables, lists and lines, whole and in parts."""

import pytest

from pipeline.extract.rankings import find_rankings
from tests.extract.ranking_articles import (
    LUND_VARA_MARK,
    WITHOUT_PREVIOUS,
    article,
    heading,
    numbered,
    only,
    rows,
    table,
)

LISTS = {
    "with unit": ["Lund, 87 poäng (3)", "Vara, 85 poäng (2)", "Mark, 80 poäng (1)"],
    "rank before in front": ["(3) Lund, 87 poäng", "(2) Vara, 85 poäng", "(1) Mark, 80 poäng"],
    "dash": ["Lund – 87 (plats 3 förra året)", "Vara – 85 (plats 2 förra året)", "Mark – 80 (plats 1 förra året)"],
    "changes": ["Lund: 87 (+2)", "Vara: 85 (0)", "Mark: 80 (−2)"],
    "county in parentheses": ["Lund (Skåne) 87 ▲2", "Vara (Västra Götaland) 85 ■", "Mark (Västra Götaland) 80 ▼2"],
}


@pytest.mark.parametrize("items", LISTS.values(), ids=LISTS)
def test_a_numbered_list_is_a_ranking(items: list[str]) -> None:
    assert rows(only(article("Kommunvågen 2024", "Topp tre", numbered(*items)))) == LUND_VARA_MARK


def test_lines_of_paragraphs_are_a_ranking() -> None:
    lines = ["Plats Kommun Poäng 2023", "1 Lund 930 129", "2 Upplands Väsby 1045 12", "3 Lilla Edet 1089 104"]
    ranking = only(article("Kommunvågen", "Kommunvågen 2024:", *lines))
    assert rows(ranking) == [(1, "Lund", 930, 129), (2, "Upplands Väsby", 1045, 12), (3, "Lilla Edet", 1089, 104)]
    assert ranking.title == "Kommunvågen 2024"
    assert [value.column_name for value in ranking.values[:4]] == ["Plats", "Kommun", "Poäng", "2023"]


@pytest.mark.parametrize(
    "paragraph",
    [
        "1. Lund 87 2. Vara 85 3. Mark 80",
        "Topp tre: 1. Lund, 87, 2. Vara, 85, 3. Mark, 80.",
        "1 Lund 87 2 Vara 85 3 Mark 80",
    ],
)
def test_a_list_in_one_paragraph_is_a_ranking(paragraph: str) -> None:
    assert rows(only(article("Bäst i landet 2024", paragraph))) == WITHOUT_PREVIOUS


@pytest.mark.parametrize(
    "printed",
    [
        "Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Mark|80",
        "Kommun|Placering|Poäng\nLund|1|87\nVara|2|85\nMark|3|80",
        "Rank|Kommun|Styre|Totalt\n1:a|Lund|S+MP|87\n2:a|Vara|M|85\n3:e|Mark|S|80",
        "Plats|Län|Kommun|Poäng\n1|Skåne|Lund|87\n2|Västra Götaland|Vara|85\n3|Västra Götaland|Mark|80",
        "Plats|Kommun|Invånare|Index\n1|Lunds kommun|128 000|87\n2|Vara kommun|16 000|85\n3|Marks kommun|35 000|80",
        "PLATS|KOMMUN|POÄNG*\n1.|LUND|87,0\n2.|VARA*|85,0¹\n3.|MARK|80,0",
        "Plats|Kommun|Andel\n1|Lund|87 %\n2|Vara|85 procent\n3|Mark|80\u00a0%",
        "Plats|Kommun|Poäng 2024|Poäng 2023\n1|Lund|87|90\n2|Vara|85|83\n3|Mark|80|81",
        "|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Mark|80\n|Riket|61",
    ],
)
def test_columns_are_understood_by_what_they_hold(printed: str) -> None:
    assert rows(only(article("Kommunvågen 2024", table(printed)))) == WITHOUT_PREVIOUS


def test_top_and_bottom_are_two_rankings() -> None:
    top = table("Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Mark|80")
    bottom = table("Plats|Kommun|Poäng\n288|Ydre|17\n289|Dals-Ed|15\n290|Lilla Edet|14")
    found = find_rankings(article("Kommunvågen 2024", heading("I topp"), top, heading("I botten"), bottom), ())
    assert [ranking.title for ranking in found] == ["I topp", "I botten"]
    assert [ranking.ordinal for ranking in found] == [1, 2]
    assert [entry.rank for entry in found[1].entries] == [288, 289, 290]
    assert [ranking.year for ranking in found] == [2024, 2024]


def test_tables_that_stand_side_by_side_come_apart() -> None:
    goes_on = table("Plats|Kommun|Poäng|Plats|Kommun|Poäng\n1|Lund|87|3|Mark|80\n2|Vara|85|4|Ydre|77")
    assert [e.rank for e in only(article("Kommunvågen 2024", goes_on)).entries] == [1, 2, 3, 4]
    apart = table(
        "Bäst|Bäst|Bäst|Sämst|Sämst|Sämst\nPlats|Kommun|Poäng|Plats|Kommun|Poäng\n"
        "1|Lund|87|290|Ydre|11\n2|Vara|85|289|Boden|13\n3|Mark|80|288|Dals-Ed|14",
        header=2,
    )
    best, worst = find_rankings(article("Kommunvågen 2024", apart), ())
    assert rows(best) == WITHOUT_PREVIOUS
    assert [entry.rank for entry in worst.entries] == [290, 289, 288]


def test_a_ranking_split_over_two_tables_is_one() -> None:
    first = table("Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Mark|80")
    second = table("Plats|Kommun|Poäng\n4|Ydre|79\n5|Boden|78\n6|Dals-Ed|77")
    ranking = only(article("Kommunvågen 2024", "Topp sex", first, "Plats 4–6", second))
    assert [entry.row for entry in ranking.entries] == [1, 2, 3, 4, 5, 6]
    assert [entry.rank for entry in ranking.entries] == [1, 2, 3, 4, 5, 6]


def test_sections_of_one_table() -> None:
    gap = "Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n…|…|…\n289|Mark|20\n290|Ydre|11"
    assert [e.rank for e in only(article("Kommunvågen 2024", table(gap))).entries] == [1, 2, 289, 290]
    anew = (
        "Plats|Kommun|Poäng\nStäder|Städer|Städer\n1|Lund|87\n2|Boden|85\n3|Malmö|80\n"
        "Landsbygd|Landsbygd|Landsbygd\n1|Vara|17\n2|Mark|15\n3|Ydre|14"
    )
    towns, country = find_rankings(article("Kommunvågen 2024", table(anew, caption="Kommunvågen 2024")), ())
    assert (towns.title, country.title) == ("Kommunvågen 2024, Städer", "Kommunvågen 2024, Landsbygd")


def test_the_footer_is_no_row() -> None:
    printed = "Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Mark|80\nKälla: Byvakten|Källa: Byvakten|Källa: Byvakten"
    ranking = only(article("Kommunvågen 2024", table(printed, footer=1)))
    assert rows(ranking) == WITHOUT_PREVIOUS
    assert ranking.publisher_name == "Byvakten"
