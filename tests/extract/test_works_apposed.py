"""Works told by what stands behind them, and by nouns that are compounds of the usual ones."""

import pytest

from pipeline.model import Block, BlockKind, EntityType
from tests.extract.named_articles import named
from tests.extract.ranking_articles import table


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Förbundet har tagit fram ett stödmaterial som heter Svalbris.", "Svalbris"),
        ("Skolan har ett läromedel som heter Räknevy.", "Räknevy"),
        ("De gav ut en reportagebok som heter Lergolv.", "Lergolv"),
        ("Kommunen har infört ett eget test, Vårdtungan. Det tar en timme.", "Vårdtungan"),
        ("Regionen har en egen utbildning, Talbron, för nyanställda.", "Talbron"),
        ("Verket har tagit fram en checklista, Klarstart. Den är kort.", "Klarstart"),
        ("Han skrev musiken till Bagarens sista vinter, pjäsen som bygger på en sägen.", "Bagarens sista vinter"),
        ("Hon spelar i Kråkornas natt, revyn om en by.", "Kråkornas natt"),
        ("På scenen spelas Ingens lilla trumma, en fars av Bo Ek.", "Ingens lilla trumma"),
        ("Verket gav ut en katalog som heter Ljus över fjärden.", "Ljus över fjärden"),
        ("Hon leder projektet Barn på landet och kursen pågår.", "Barn på landet"),
        ("Vi såg Den gula båten, filmen som visades i går.", "Den gula båten"),
    ],
)
def test_a_work_is_told_by_the_noun_beside_it(text, expected):
    assert named(EntityType.WORK, text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "Han kom till Bagarens gård, huset som brann.",
        "Det var Bagarens sista sommar, sommaren som aldrig tog slut.",
        "Det blev en protest som heter duga.",
        "Hon läser en tidskrift som heter Lergolv.",
        "Den gula båten, färjan som sjönk, bärgas.",
    ],
)
def test_what_is_no_work(text):
    assert named(EntityType.WORK, text) == set()


@pytest.mark.parametrize("title", ["Kommuner med flest hundar 2024", "Skolor där flest cyklar 2024"])
def test_a_table_s_title_that_only_tells_what_it_shows_is_no_work(title):
    printed = "Kommun\tAntal\nHjo\t3\nMora\t2"
    block = Block(BlockKind.TABLE, printed, table=table(printed))
    assert named(EntityType.WORK, title, block) == set()


def test_a_table_s_title_that_is_a_name_is_a_work():
    printed = "Kommun\tAntal\nHjo\t3\nMora\t2"
    block = Block(BlockKind.TABLE, printed, table=table(printed))
    assert named(EntityType.WORK, "Hundligan 2024", block) == {"Hundligan"}
