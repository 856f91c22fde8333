"""Where a work's name ends, in which form the article has it, and nouns for works that none is named by."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


def works(*paragraphs):
    return named(EntityType.WORK, *paragraphs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Under tre somrar har forskarna bakom projektet Torrgård mätt värmen.", "Torrgård"),
        ("I två år har gruppen bakom satsningen Kvarnlund hjälpt lärare i skolan.", "Kvarnlund"),
        ("I två år har forskarna i projektet Ro och glädje följt tusen barn.", "Ro och glädje"),
        ("Hittills har tävlingen Starkt kaffe lockat tusen personer.", "Starkt kaffe"),
        ("Nu har appen Trygg hemma införts i tio byar.", "Trygg hemma"),
        ("Hon har lett projektet Vaken natt i tre år.", "Vaken natt"),
    ],
)
def test_a_name_ends_before_the_supine_that_har_waits_for(text, expected):
    assert works(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Friheten är vårt bästa verktyg.",
        "Tålamodet är mitt viktigaste system, säger hon.",
    ],
)
def test_what_is_only_said_to_be_a_tool_names_nothing(text):
    assert works(text) == set()
    assert named(EntityType.ORGANIZATION, text) == set()


def test_an_adjective_before_the_noun_takes_no_name_away():
    assert works("Den nya appen Kvitta kommer.", "Det nya systemet Hammaren ersätter pappret.") == {
        "Kvitta",
        "Hammaren",
    }


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Hon provar tjänsten Vega hemma i köket.", "E-tjänsten heter Vega och kostar inget."), {"Vega"}),
        (("Granmo vinner årets Vårdkompass.", "Vårdkompassen väger samman tre mått."), {"Vårdkompassen"}),
        (("Granmo klättrar i årets Cykelindex.", "Cykelindexet bygger på 900 svar."), {"Cykelindexet"}),
        (("De följer rutinen Tranan varje natt.",), {"Tranan"}),
        (("I fjol tilldelades bolaget Kurirpriset, och pengarna är slut.",), {"Kurirpriset"}),
    ],
)
def test_a_work_has_the_name_that_the_article_gives_it(paragraphs, expected):
    assert works(*paragraphs) == expected
    assert named(EntityType.ORGANIZATION, *paragraphs) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Projektet heter Ljus i gruvan och ska pågå i tre år.", {"Ljus i gruvan"}),
        ("I klassen Bästa grannskap segrade Region Gotland.", {"Bästa grannskap"}),
        ("Sedan i maj låter nämnden systemet Blankvakt skriva utkast.", {"Blankvakt"}),
        ("Kan appen Blankvakt hjälpa fler?", {"Blankvakt"}),
        ("Hon har skrivit en bok om byns historia, Sista skörden.", {"Sista skörden"}),
        ("Sju byar inledde samarbetet Gemensam Brunn i fjol.", {"Gemensam Brunn"}),
        ("Hon prisas med utmärkelsen Norrljuset. Hon får årets Norrljus.", {"Norrljuset"}),
        ("Debuten ”Kallt rum” såldes i tusen exemplar.", {"Kallt rum"}),
        ("Han är ordförande för nätverket Vård Digital. Vård Digital växer.", {"Vård Digital"}),
        ("I källaren jobbar Elin, Ali och Sixten. De tre systemen driftas där.", set()),
        ("I tävlingen Rena Torg mäts skräpet. Rena Torg pågår i maj.", {"Rena Torg"}),
        ("Sedan delas utmärkelsen Årets byakommun ut.", {"Årets byakommun"}),
        ("Läkarna dömer ut journalsystemet Vega. Regionen köpte Vega av Klarmed.", {"Vega"}),
    ],
)
def test_where_a_title_ends(text, expected):
    assert named(EntityType.WORK, text) == expected
    assert not named(EntityType.PERSON, text)
