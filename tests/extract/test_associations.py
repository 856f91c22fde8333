"""Associations, action groups and firms by how they are introduced and said again: what belongs to their names."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import codes, named


def organisations(*paragraphs):
    return named(EntityType.ORGANIZATION, *paragraphs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cykeluthyrarna, branschens intresseorganisation, kallar det fusk.", {"Cykeluthyrarna"}),
        ("Golvläggarna, byggets branschförening, vill se en ny lag.", {"Golvläggarna"}),
        ("Mattläggarna kräver tillsyn. Branschorganisationen har 400 firmor bakom sig.", {"Mattläggarna"}),
        (
            "Bagerihandlarna, som samlar kvarnarna, är oroliga. Branschföreningens jurist ser över avtalen.",
            {"Bagerihandlarna"},
        ),
        ("Fågelvännerna i Tiveden protesterar. Ordföranden befarar att ugglan flyr.", {"Fågelvännerna i Tiveden"}),
        ("Orkidévännerna vill fridlysa ängen.", {"Orkidévännerna"}),
        ("Handelns yrkesförbund har lämnat in en anmälan. Förbundets ombud är trött.", {"Handelns yrkesförbund"}),
        ("Skolans arbetsförbund svarar inte. Förbundet ska dock mötas i maj.", {"Skolans arbetsförbund"}),
    ],
)
def test_an_association_is_called_by_whom_it_joins(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Takläggarna i Skåne är trötta. Förbundets kansli är stängt.",
        "Bagarna slutar klockan fem. Föreningen håller öppet längre.",
        "Vinstlottarna, en duo, jublade.",
        "Regionens kommunalförbund svarar inte. Förbundet är hårt pressat.",
        "Landets fackförbund är oense. Förbundet är inte ett enda.",
    ],
)
def test_people_of_a_trade_and_kinds_of_bodies_are_no_association(text):
    assert organisations(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nätverket Rädda ängen samlade tusen personer.", {"Rädda ängen"}),
        ("Nätverket Stoppa brottet bildades i fjol.", {"Stoppa brottet"}),
        ("Aktionsgruppen Nej till kajen tältar i parken.", {"Nej till kajen"}),
        ("Gruppen Låt ån leva har överklagat.", {"Låt ån leva"}),
    ],
)
def test_an_action_group_is_called_by_what_it_demands(text, expected):
    assert organisations(text) == expected


def test_two_municipalities_may_be_joined_by_the_same_sign():
    assert codes("Kommunerna Mora & Orsa satsar på spår.") == {"2062", "2034"}


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Samtalen gjordes av stiftelsen Varm Ton.", "Källa: Stiftelsen Varm Ton."), {"Varm Ton"}),
        (("Förbundet Landvård har rest runt.", "Det säger Nina Hammar, ordförande för Landvård."), {"Landvård"}),
        (("I går fick Stiftelsen Klarhav bidrag.", "Klarhavs ordförande Nina Hammar är glad."), {"Stiftelsen Klarhav"}),
    ],
)
def test_what_the_body_is_belongs_to_its_name_where_its_capital_is_its_own(paragraphs, expected):
    assert organisations(*paragraphs) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nina Hammar, hållbarhetschef, Axhem: Vi lär oss mycket.", {"Axhem"}),
        ("Nils Hammar, vd, Torvbro: Inte mycket.", {"Torvbro"}),
        ("Nils Hammar, fiskare, Lillvik: Inte mycket.", set()),
        ("Hon startade Kvistarps Trä, där hon numera är styrelseordförande.", {"Kvistarps Trä"}),
        ("Han bor i Norrklinten, där hon är vd.", set()),
        ("Vid Torvlyckas monter visas en robot.", {"Torvlycka"}),
        ("I Gräslundas monter bjuds på kaffe.", {"Gräslunda"}),
    ],
)
def test_a_firm_by_who_leads_it_and_where_it_stands(text, expected):
    assert organisations(text) == expected
