"""Rankings as Swedish newspapers and agencies print them, and the tables that are none."""

from datetime import date

import pytest

from pipeline.extract.rankings import find_rankings
from pipeline.model import Article, Block, BlockKind, Ranking
from tests.extract.ranking_articles import article, bullets, heading, numbered, table

Rows = list[tuple[int | None, str, float | None, int | None]]


def only(found: Article) -> Ranking:
    rankings = find_rankings(found, ())
    assert len(rankings) == 1, [ranking.title for ranking in rankings]
    return rankings[0]


def rows(ranking: Ranking) -> Rows:
    return [(entry.rank, entry.name, entry.score, entry.previous_rank) for entry in ranking.entries]


LUND_VARA_MARK: Rows = [(1, "Lund", 87.0, 3), (2, "Vara", 85.0, 2), (3, "Mark", 80.0, 1)]
WITHOUT_PREVIOUS: Rows = [(rank, name, score, None) for rank, name, score, _ in LUND_VARA_MARK]

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


def test_regions_and_other_subjects() -> None:
    regions = table(
        "Plats|Region|Andel\n1|Kalmar|94,1 %\n2|Örebro län|91 %\n3|Region Skåne|90,2 %\n4|Västra Götaland|80 %"
    )
    ranking = only(article("Väntetider 2024: regionerna i topp", regions))
    assert ranking.subject == "region"
    assert [entry.code for entry in ranking.entries] == ["08", "18", "12", "14"]
    schools = table(
        "#|Skola|Kommun|Meritvärde\n1|Bäckskolan|Lund|267,4\n2|Ängsskolan|Lund|261\n3|Sjöskolan|Malmö|259,9"
    )
    ranking = only(article("Länets bästa skolor 2024", schools))
    assert ranking.subject == "other"
    assert rows(ranking)[0] == (1, "Bäckskolan", 267.4, None)
    assert {entry.code for entry in ranking.entries} == {None}
    firms = numbered("Ekbacka Bygg AB – 1 250 mkr", "Trälyftet – 980 mkr", "Fält & Fabrik – 745,5 mkr")
    assert only(article("Topp tre: länets största företag 2024", firms)).entries[2].score == 745_500_000


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


def test_codes_and_entities_come_from_the_register() -> None:
    printed = "Plats|Kommun|Poäng\n1|Östra Göinge|87\n2|Upplands-Bro|85\n3|Malung-Sälen|80\n4|Mark|79\n5|Vara|78"
    ranking = only(article("Kommunvågen 2024", table(printed)))
    assert [entry.code for entry in ranking.entries] == ["1256", "0139", "2023", "1463", "1470"]
    assert ranking.subject == "municipality"
    assert all(entry.entity and entry.entity.code == entry.code for entry in ranking.entries)


def test_the_footer_is_no_row() -> None:
    printed = "Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Mark|80\nKälla: Byvakten|Källa: Byvakten|Källa: Byvakten"
    ranking = only(article("Kommunvågen 2024", table(printed, footer=1)))
    assert rows(ranking) == WITHOUT_PREVIOUS
    assert ranking.publisher_name == "Byvakten"


YEARS = [
    (("Kommunvågen 2023", "Bästa kommun 2024:"), None, 2024),
    (("Kommunvågen 2024: hela listan",), None, 2024),
    (
        ("Hela listan", "Så gick Kommunvågen 2024 för länets kommuner, berättar föreningen i sin rapport om saken."),
        None,
        2024,
    ),
    (("Årets friluftskommun är korad",), date(2024, 5, 2), 2024),
    (("Lund är bäst i landet", "Sedan år 2010 rankar föreningen landets kommuner."), None, None),
    (("Lund är bäst", "Föreningen har rankat kommunerna sedan 2010, och siffrorna är för 2023."), None, 2023),
    (("Lund är bäst i landet",), date(2024, 5, 2), None),
    (("Lund är bäst i landet",), None, None),
]


@pytest.mark.parametrize(("texts", "published", "year"), YEARS)
def test_the_year_is_the_one_that_is_told(texts: tuple[str, ...], published: date | None, year: int | None) -> None:
    printed = table("Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Mark|80")
    assert only(article(texts[0], *texts[1:], printed, published=published)).year == year


NO_RANKINGS = {
    "contacts": "Nr|Kommun|Kontakt|Telefon\n1|Lund|Anna Ek|046-12 34 56\n"
    "2|Vara|Bo Al|0512-311 00\n3|Mark|Cia Dal|0320-217 00",
    "opening hours": "Dag|Öppet\nMåndag|10–19\nTisdag|10–19\nOnsdag|12–17",
    "timetable": "Nr|Hållplats|Avgång\n1|Lund|12.30\n2|Vara|13.05\n3|Mark|14.10",
    "timetable without words": "1|Lund|12.30\n2|Vara|13.05\n3|Mark|14.10",
    "dates": "1|Lund|3 maj\n2|Vara|4 maj\n3|Mark|7 juni",
    "budget": "Nämnd|2023|2024\nBarn|812|830\nSocial|700|720\nTeknik|600|610\nSumma|2112|2160",
    "prices": "Zon|Vuxen|Ungdom\n1|32 kr|20 kr\n2|45 kr|30 kr\n3|60 kr|40 kr",
    "alphabet": "Nr|Kommun|Invånare\n1|Falkenberg|46 000\n2|Halmstad|104 000\n3|Hylte|10 500",
    "layout": "Nyheter|Sport\nKultur|Debatt\nLedare|Familj",
    "school years": "Årskurs|Elever\n1|120\n2|118\n3|110",
    "two rows": "Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85",
}
ORDERED = {
    "election": "Parti|Röster|Procent\nS|12 000|33,1\nM|9 000|25,0\nSD|7 000|19,2\nC|2 000|7,1",
    "fees": "Kommun|Avgift\nLund|400 kr\nVara|350 kr\nMark|300 kr\nYdre|200 kr",
}


@pytest.mark.parametrize("printed", NO_RANKINGS.values(), ids=NO_RANKINGS)
@pytest.mark.parametrize("title", ["Nytt i kommunen", "Topplistan: de bästa kommunerna"])
def test_what_is_no_ranking_stays_out(printed: str, title: str) -> None:
    assert find_rankings(article(title, table(printed)), ()) == ()


@pytest.mark.parametrize("printed", ORDERED.values(), ids=ORDERED)
def test_what_is_in_order_by_chance_stays_out(printed: str) -> None:
    assert find_rankings(article("Nytt i kommunen", table(printed)), ()) == ()


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        ("Innehåll", ["Inledning 3", "Bakgrund 5", "Metod 12"]),
        ("Så gör du", ["Gå in på webbplatsen", "Logga in", "Välj kommun"]),
        ("Dagordning", ["Mötets öppnande", "Val av justerare", "Budget 2024"]),
        (
            "Topp tre tips för bättre sömn",
            ["Gå och lägg dig i tid.", "Undvik kaffe efter klockan tre på dagen.", "Sov svalt"],
        ),
        ("Mest läst", ["Kommunvågen 2024: här är hela listan", "Elcykel i hemtjänsten", "Ett torg"]),
        ("Turnén går till:", ["Lund", "Vara", "Mark"]),
        ("Fyra frågor om rankningen", ["Varför flyttade ni till Lund?", "Hur trivs ni?", "Vad saknas?"]),
    ],
)
def test_numbered_lists_that_rank_nothing_stay_out(lead: str, items: list[str]) -> None:
    assert find_rankings(article("Så rankas kommunerna", heading(lead), numbered(*items)), ()) == ()


def test_every_block_may_be_empty() -> None:
    assert find_rankings(Article("prov", "", ()), ()) == ()
    assert find_rankings(Article("prov", "", (Block(BlockKind.TABLE, "", table=table("|", header=0)),)), ()) == ()


def test_a_price_beside_places_is_what_the_title_ranks():
    prices = "Nr|Kommun|Pris, kronor\n1|Lund|742\n2|Vara|780\n3|Mark|1 640"
    found = only(article("Tandvården", heading("Billigaste tandläkaren"), table(prices)))
    assert rows(found) == [(1, "Lund", 742.0, None), (2, "Vara", 780.0, None), (3, "Mark", 1640.0, None)]
    assert not find_rankings(article("Tandvården", heading("Vad det kostar"), table(prices)), ())
