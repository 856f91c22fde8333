"""Who made a ranking, in the phrasings of notices, ledes, captions and source lines."""

import pytest

from pipeline.extract.rankings import find_rankings
from pipeline.model import Entity, EntityType, Mention
from tests.extract.ranking_articles import article, table

PRINTED = "Plats|Kommun|Poäng\n1|Lund|87\n2|Vara|85\n3|Mark|80"
TOLD = [
    ("Svensk Byakraft", "Svensk Byakraft har för tionde året i rad rankat klimatet för handel i landets kommuner."),
    ("Svensk Byakraft", "I Svensk Byakrafts årliga ranking hamnar Lund i topp."),
    ("Svensk Byakraft", "Det visar en ny ranking från Svensk Byakraft."),
    ("Husägarna", "Rankningen görs av Husägarna och bygger på en enkät."),
    ("Skogsfrämjandet", "Enligt Skogsfrämjandets undersökning är Lund bäst."),
    ("Hållbar Vardag", "Tidningen Hållbar Vardag rankar varje år kommunernas miljöarbete."),
    ("Elevrådet Norr", "Bakom listan står organisationen Elevrådet Norr."),
    ("Kvalitetsmötet", "Lund är bäst i landet när Kvalitetsmötet utser vinnarna."),
    ("BRF", "Varje år presenterar BRF sina jämförelser, en rankning av skolorna."),
    ("Stiftelsen Ren Strand", "Lund vinner när Stiftelsen Ren Strand för fjärde gången rankar stränderna."),
    ("Byvakten", "Lund leder Byalistan, föreningen Byvaktens årliga genomgång av kommunernas handel."),
    ("Dagens Nämnd", "Listan har tagits fram av Dagens Nämnd."),
    ("Vårdkollen", "Rankningen, som publiceras av Vårdkollen, omfattar 290 kommuner."),
    ("Torget", "Nyhetsmagasinet Torget korar i dag den bästa kommunen att bo i."),
    ("Bokverket", "Bokverket är den myndighet som varje år jämför biblioteken i en stor lista."),
    ("Tillväxtstegen AB", "Företaget Tillväxtstegen AB ligger bakom rankningen."),
    ("RKF", "RKF:s ranking av kommuner är klar."),
    ("Spillvattenkommittén", "Det är Spillvattenkommittén, branschens organ, som varje höst sammanställer siffrorna."),
    ("Odlarnas riksråd", "Odlarnas riksråd har för femte gången undersökt hur det är att odla i landets kommuner."),
    ("Sveriges skogsvänner", "Sveriges skogsvänner rankar kommunernas arbete med skog."),
    ("Byvakten", "Varje år går Byvakten igenom kommunernas service till företagare."),
    ("Byvakten", "För tredje året i rad har Byvakten kartlagt vilka kommuner som planterar flest träd."),
    ("Byvakten", "Lund är en bra plats att bo på, visar en kartläggning som Byvakten har gjort."),
    ("Byvakten", "Lund är bäst i landet, visar nya siffror från föreningen Byvakten."),
    ("Byvakten", "Sedan år 2010 gör Byvakten varje år en ranking av kommunerna."),
    ("Byvakten", "Servicen mäts vartannat år av Byvakten."),
    ("Byvakten", "Byaindex är ett mått som Byvakten tar fram."),
    ("Byvakten", "Lund är bäst. Men föreningen Byvakten, som gör rankningen, ser att fler är på väg upp."),
    ("Byvakten", "Det säger Åsa Ek på Byvakten, som sammanställer den årliga jämförelsen."),
    ("Byvakten", "Det är fem år sedan Byvakten började ranka landets kommuner."),
    ("Byvakten", "I maj brukar Byvakten utse landets bästa kommun."),
    ("Lärarförbundet", "Lärarförbundet utser sedan många år landets bästa skolkommun."),
]


@pytest.mark.parametrize(("publisher", "sentence"), TOLD)
def test_the_text_tells_the_publisher(publisher: str, sentence: str) -> None:
    (ranking,) = find_rankings(article("Lund toppar listan", sentence, table(PRINTED)), ())
    assert ranking.publisher_name == publisher


@pytest.mark.parametrize(
    "source", ["Källa: Statistiska byrån", "Källa: Statistiska byrån (SB), 2024", "Källor: Statistiska byrån."]
)
def test_source_lines_tell_the_publisher(source: str) -> None:
    (below,) = find_rankings(article("Lund toppar listan", table(PRINTED), source), ())
    (caption,) = find_rankings(article("Lund toppar listan", table(PRINTED, caption=f"Bäst 2024. {source}")), ())
    assert below.publisher_name == caption.publisher_name == "Statistiska byrån"


@pytest.mark.parametrize(
    "sentence",
    [
        "Lund är bäst, visar listan.",
        "Kommunen jämför sig gärna med andra, säger Anna Ek.",
        "Kommuner med samma index delar plats.",
        "I Lunds kommun rankar ingen någon.",
        "Lunds lista över bra skolor är lång.",
        "Kommunen har anlitat Byggtjänst Norr för att bygga skolan.",
        "I Lund granskar Skogsrotel Syd just nu ett bygge.",
        "I våras undersökte Byvakten vattnet i sjön.",
        "Servicemätningen jämför landets kommuner varje år.",
    ],
)
def test_nobody_is_made_the_publisher(sentence: str) -> None:
    (ranking,) = find_rankings(article("Lund toppar listan", sentence, table(PRINTED)), ())
    assert ranking.publisher_name is None


def test_a_mention_gives_the_publisher_its_entity() -> None:
    sentence = "Lund vinner i Institutet för lokal framtids årliga jämförelse av biblioteken."
    page = article("Lund toppar listan", sentence, table(PRINTED))
    name = "Institutet för lokal framtid"
    start = page.text.index("Institutet")
    mention = Mention(Entity(EntityType.ORGANIZATION, name), name + "s", start, start + len(name) + 1, "prov", 0.9)
    (ranking,) = find_rankings(page, (mention,))
    assert ranking.publisher == mention.entity
    assert ranking.publisher_name == name


def test_a_second_ranking_keeps_the_publisher_of_the_page() -> None:
    sentence = "Lund leder när Byvakten rankar kommunerna."
    second = table("Plats|Kommun|Poäng\n1|Ydre|97\n2|Boden|85\n3|Malmö|80")
    page = article("Lund toppar listan 2024", sentence, table(PRINTED), "Bästa skolvägen", second)
    assert [ranking.publisher_name for ranking in find_rankings(page, ())] == ["Byvakten", "Byvakten"]
