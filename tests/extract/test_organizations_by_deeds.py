"""Firms of one unknown word, known by what they do over the whole article; and what only looks like one."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


def organisations(text):
    return named(EntityType.ORGANIZATION, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I fjol byggde Rombex båtar åt flottan. Sedan sålde Rombex varvet.", {"Rombex"}),
        ("Häng med till Rombex, som tjänar pengar. På den tiden tillverkade Rombex skidor.", {"Rombex"}),
        ("Aktien i Rombex föll med 12 procent.", {"Rombex"}),
        ("Regionen har valt Rombex som leverantör av sängar.", {"Rombex"}),
        ("Länge gick det trögt. Numera har Rombex i dag 48 anställda, och Rombex har anställt fler.", {"Rombex"}),
        ("Här har Rombex vuxit. Rombex grundades 1987 och Rombex har anställt fler.", {"Rombex"}),
        ("När hon tog över Rombex var hon ung. I dag omsätter Rombex 84 miljoner.", {"Rombex"}),
        ("I fjol köpte Rombex hela gården. Rombex ägs av två syskon.", {"Rombex"}),
        ("Rombex Norgechef Ida Palm tar över.", {"Rombex"}),
        ("Regionen köpte Cosmic av Rombex i fjol.", {"Rombex"}),
        ("Hon köpte en Volvo av Anna Berg.", set()),
        ("I fjol byggde Elin huset. Sedan sålde Elin båten.", set()),
        ("Kommunen lanserade Rombex i maj.", set()),
    ],
)
def test_deeds_add_up(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bolaget som äger kiosken, Rombex, har stängt den.", {"Rombex"}),
        ("Firman bakom bygget, Rombex, svarar inte.", {"Rombex"}),
        ("Nu lämnar bolaget Nora för en större lokal.", set()),
        (
            "Föreningen Ladans vänner öppnar. I maj öppnade Föreningen Ladans minne.",
            {"Föreningen Ladans vänner", "Föreningen Ladans minne"},
        ),
        ("Rombex Norgechef, Kim Lo, nekar. Danska Rombex bygger.", {"Rombex"}),
        (
            "Riskbolaget Östra Bryggan Ventures köper mer. Östra Bryggans partner Bo Ek nekar.",
            {"Östra Bryggan Ventures"},
        ),
        ("Hon är chef på Jernkontoret. Hon är chef på Kontoret.", {"Jernkontoret"}),
        ("Kulturhuset Stegen i Höganäs får bidrag.", {"Kulturhuset Stegen"}),
        ("Hon fick praktik hos Balders Mekaniska.", {"Balders Mekaniska"}),
        ("Unionen och IF Metall har kallats till möte.", {"Unionen", "IF Metall"}),
        ("Unionen och medlemsländerna är oense.", set()),
        ("Ny teknik har gjort det lättare.", set()),
        ("Röda korset hjälper till.", {"Röda korset"}),
        ("Högsta domstolens nya linje gäller.", {"Högsta domstolen"}),
        ("De lägger pengarna på en resa till Bodø, där havet är nära.", set()),
    ],
)
def test_where_a_name_begins_and_ends(text, expected):
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stugan byggdes 1968 och såldes i fjol till Rombex Norr.", {"Rombex Norr"}),
        ("I maj startade hon Rombex Orgelbygg i ett garage.", {"Rombex Orgelbygg"}),
        ("Bäst går det för Kryddmjölk, som ägs av nio bönder.", {"Kryddmjölk"}),
        ("Nu får leverantörerna till Kryddmjölk mer betalt.", {"Kryddmjölk"}),
        ("Kusfacket, som organiserar de anställda, säger nej.", {"Kusfacket"}),
        ("På Linarkivet i Umeå ligger böckerna.", {"Linarkivet"}),
        ("På Fondhuset Rombex är man nöjd.", {"Fondhuset Rombex"}),
        ("Studentkåren säger nej. Brandkåren kom.", set()),
    ],
)
def test_who_owns_joins_sells_and_is_sold_to(text, expected):
    assert organisations(text) == expected
