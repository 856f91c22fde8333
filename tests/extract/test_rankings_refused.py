"""Tables and lists that are no rankings."""

import pytest

from pipeline.extract.rankings import find_rankings
from pipeline.model import Article, Block, BlockKind
from tests.extract.ranking_articles import (
    article,
    heading,
    numbered,
    table,
)

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
