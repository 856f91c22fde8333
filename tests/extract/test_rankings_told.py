"""What is told of a ranking: its year, and whom or what it ranks."""

from datetime import date

import pytest

from pipeline.extract.rankings import find_rankings
from tests.extract.ranking_articles import (
    article,
    heading,
    numbered,
    only,
    rows,
    table,
)

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


def test_codes_and_entities_come_from_the_register() -> None:
    printed = "Plats|Kommun|Poäng\n1|Östra Göinge|87\n2|Upplands-Bro|85\n3|Malung-Sälen|80\n4|Mark|79\n5|Vara|78"
    ranking = only(article("Kommunvågen 2024", table(printed)))
    assert [entry.code for entry in ranking.entries] == ["1256", "0139", "2023", "1463", "1470"]
    assert ranking.subject == "municipality"
    assert all(entry.entity and entry.entity.code == entry.code for entry in ranking.entries)


def test_what_is_no_place_is_ranked_beside_authorities_with_their_codes():
    firms = "1|Klarvik|Vara|91\n2|Habo kommun|Habo|90\n3|Region Gotland|Visby|88\n4|Ekbo|Mark|80"
    ranking = only(article("Arbetsgivarlistan 2024", table(f"Plats|Arbetsgivare|Ort|Index\n{firms}")))
    assert ranking.subject == "other"
    told = [(entry.name, entry.code, entry.entity and entry.entity.type) for entry in ranking.entries]
    assert told[0] == ("Klarvik", None, None)
    assert told[1:3] == [("Habo kommun", "0643", "municipality"), ("Region Gotland", "09", "region")]


def test_a_price_beside_places_is_what_the_title_ranks():
    prices = "Nr|Kommun|Pris, kronor\n1|Lund|742\n2|Vara|780\n3|Mark|1 640"
    found = only(article("Tandvården", heading("Billigaste tandläkaren"), table(prices)))
    assert rows(found) == [(1, "Lund", 742.0, None), (2, "Vara", 780.0, None), (3, "Mark", 1640.0, None)]
    assert not find_rankings(article("Tandvården", heading("Vad det kostar"), table(prices)), ())


@pytest.mark.parametrize(
    ("title", "count"), [("Schemabarometern 2026", 1), ("Spelschema 2026", 0), ("Schemat 2026", 0)]
)
def test_a_name_may_begin_as_what_is_no_ranking_is_called(title: str, count: int) -> None:
    printed = "Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Ydre|84\n…||\n289|Mark|40\n290|Hjo|38"
    found = find_rankings(article("Nytt i kommunen", heading(title), table(printed)), ())
    assert [[entry.rank for entry in ranking.entries] for ranking in found] == [[1, 2, 3, 289, 290]] * count
