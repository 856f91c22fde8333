"""Organisations to which "där" and "vars" lead back, behind an apposition and before who it is of whom they tell."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article
from tests.extract.people_told import told_of


def employer(text: str) -> str | None:
    told = extract(article(text)).positions
    return next((p.organization_name for p in told if p.person.name == "Anna Berg"), None)


@pytest.mark.parametrize("house", ["Brunkraft", "Grön & Rå", "Ekö Museum", "Stiftelsen Bryggan"])
@pytest.mark.parametrize(
    "text",
    [
        "Lådorna går till {}, hotellet vid torget där kocken Anna Berg packar upp.",
        "Lådorna går till {}, ett litet hotell i Ed där Anna Berg är kock.",
        "Lådorna går till {}, en förening där Anna Berg är kassör.",
        "Lådorna går till {}, en kedja vars inköpare Anna Berg log.",
        "Hos {}, där Anna Berg jobbar sedan i våras, är man glad.",
        "Lådorna går till {} i Falun, vars inköpschef Anna Berg log.",
        "Lådorna går till {} i Klarvik, vars inköpschef Anna Berg log.",
        "På {}, där klientens försvarare, juristen Anna Berg, är partner, är man glad.",
    ],
)
def test_where_leads_back_over_an_apposition(house, text):
    assert employer(text.format(house)) == house


@pytest.mark.parametrize(
    "text",
    [
        "Lådorna går till Ed, en by där Anna Berg är kock.",
        "Lådorna går till Brunkraft, en fest där Anna Berg log.",
        "Hos Brunkraft, där Anna Berg handlar, är man glad.",
        "På Brunkraft, där kunden, Anna Berg, är arg, är man glad.",
        "Bilderna är från Öland, en ö där Anna Berg är lots.",
    ],
)
def test_where_leads_back_to_no_organisation(text):
    assert employer(text) is None


def test_where_somebody_works_who_does_something_else():
    text = "På Ekö Museum räknas fynden. Arkeologen Anna Berg, som arbetar där, har rest i tio år."
    assert employer(text) == "Ekö Museum"


def test_the_house_set_off_behind_a_titled_name_comes_before_where_the_work_is():
    caption = "[bild] Till höger klubbordföranden Anna Berg, Verkstadsfacket."
    assert told_of(f"{caption}\nAnna Berg har arbetat på Klarvik i elva år.")["Anna Berg"][1] == "Verkstadsfacket"


@pytest.mark.parametrize("school", ["Åsskolan", "skolan"])
def test_where_somebody_was_a_pupil_is_no_house_of_another_role(school):
    assert employer(f"Åsskolan byggs om.\nKommunalrådet Anna Berg (S) var själv elev på {school}.") is None


@pytest.mark.parametrize("board", ["teknisk servicenämnd", "barn- och utbildningsnämnd", "social nämnd"])
def test_a_committee_in_indefinite_form_is_the_towns(board):
    assert told_of(f"– Nej, säger Anna Berg (S), ordförande i {board} i Lund.")["Anna Berg"][1] == "Lunds kommun"
