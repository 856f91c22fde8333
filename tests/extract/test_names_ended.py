"""Where a name ends, and what beside it is another: verbs, towns before works, houses and who runs them."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


def works(text: str) -> set[str]:
    return named(EntityType.WORK, text)


def organisations(text: str) -> set[str]:
    return named(EntityType.ORGANIZATION, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I dag heter tjänsten Vattuloden och körs av kommunen.", "Vattuloden"),
        ("Nu heter appen Grynskafta och sköts av två personer.", "Grynskafta"),
        ("I fjol fick verktyget namnet Tjällyft och hyrs ut till andra.", "Tjällyft"),
        ("Nu heter systemet Tjällyft och larmar på natten.", "Tjällyft"),
        ("Hon skrev romanen Sot och aska.", "Sot och aska"),
        ("Hon skrev romanen Eld och drömmar.", "Eld och drömmar"),
        ("Hon skrev romanen Röst och glans.", "Röst och glans"),
    ],
)
def test_a_work_s_name_ends_before_what_it_does(text, expected):
    assert works(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I år toppar Hjo Trivselmätningen, den årliga mätningen av trivsel.", "Trivselmätningen"),
        ("För andra gången vinner Tibro Lövpriset, ett pris för parker.", "Lövpriset"),
        ("I vinter leder Orsa Snölistan, den årliga rankningen av plogning. Det visar Snölistan.", "Snölistan"),
        ("I år kom Hjo Trivselindex, ett index för trivsel.", "Hjo Trivselindex"),
    ],
)
def test_a_town_before_a_work_is_no_part_of_its_name(text, expected):
    assert works(text) == {expected}
    assert organisations(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chatten heter Fråga Bo och öppnade i höstas.", "Fråga Bo"),
        ("Nyckeln är en kunskapsbank, Klarskåpet, som växer.", "Klarskåpet"),
        ("Lösningen blev en idébank, Tankelådan, för lärare.", "Tankelådan"),
        ("De har byggt en frågebank, Undrisen, som många läser.", "Undrisen"),
        ("Klarskåpet är en kunskapsbank för lärare.", "Klarskåpet"),
    ],
)
def test_what_is_written_and_read_is_a_work(text, expected):
    assert works(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bo Ek vid Riksenheten för vatten- och skogsbrott är nöjd.",
            "Riksenheten för vatten- och skogsbrott",
        ),
        ("Det säger Bo Ek på Stödenheten för mindre orter.", "Stödenheten för mindre orter"),
        ("Hon leder Samordningssekretariatet för skärgård och kust.", "Samordningssekretariatet för skärgård och kust"),
    ],
)
def test_a_unit_goes_on_with_what_it_is_for(text, expected):
    assert organisations(text) == {expected}


def test_a_capital_where_a_sentence_begins_makes_no_unit_s_name():
    assert organisations("Stödenheten för barn och unga stängs.") == set()


@pytest.mark.parametrize(
    "house", ["Tjärnmuseet", "Granbackaskolan", "Bäckviks folkhögskola", "Fjordsjukhuset", "Tjärnbiblioteket"]
)
def test_a_house_is_not_who_runs_it(house):
    told = f"Anna Berg är chef på {house}. Bo Ek, ordförande i Stiftelsen {house}, valde henne."
    assert organisations(told) == {house, f"Stiftelsen {house}"}


def test_a_name_without_its_kind_is_the_same():
    told = "Bo Ek är ordförande i Stiftelsen Öppna Händer. Anna Berg är anställd på Öppna Händer."
    assert organisations(told) == {"Stiftelsen Öppna Händer"}


@pytest.mark.parametrize(
    "text",
    [
        "En fågelskådare fick syn på högarna vid Grytbäcken.",
        "Läkaren såg spåren på stigen vid Mjölbäcken.",
        "Kocken hörde ljudet från huset på Stenkullen.",
        "Ingen fågel visslar SOS, säger han.",
        "Rågknas gav Anna Berg priset.",
        "Rågknas ger bagaren ett pris.",
    ],
)
def test_what_only_stands_near_is_no_organisation(text):
    assert organisations(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Bo Ek har startat Vakna Hund, som redan har skrivit avtal med Hjo.",
        "Sedan startade Bo Ek Vakna Hund. Anna Berg har grundat Trygg Kväll, som säljer larm.",
        "Anna Berg grundade Vakna Hund, som nu har anställt tre.",
    ],
)
def test_what_somebody_founded_and_acts_is_an_organisation(text):
    assert organisations(text) <= {"Vakna Hund", "Trygg Kväll"}
    assert organisations(text)


def test_what_somebody_began_need_be_none():
    assert organisations("Kommunen har startat Vakna Hund, som erbjuder stöd.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kommunal delar inte bilden. Förbundets sektionsordförande Bo Ek vill vänta.",
        "Vision gör en annan bedömning. Fackets ombud Bo Ek vill vänta.",
        "Kommunal ser saken på ett annat sätt. Fackförbundet vill vänta.",
    ],
)
def test_a_union_called_by_a_word_is_told_by_the_next_sentence(text):
    assert organisations(text) & {"Kommunal", "Vision"}


@pytest.mark.parametrize(
    "text", ["Kommunal verksamhet delas upp. Förbundets ombud väntar.", "Vision saknas. Kommunens ledning väntar."]
)
def test_a_word_is_no_union(text):
    assert organisations(text) == set()
