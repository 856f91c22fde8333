"""Where a person's name begins and ends: beside kin, in firms' names, with an s that is its own."""

import pytest

from pipeline.extract.people import find_people
from tests.extract.invented import article


def people(text):
    return {person.entity.name for person in find_people(article(text))}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det skriver hr-chefen Moa af Ekers: ”Vi väntar.”", "Moa af Ekers"),
        ("I går ringde Karin Wallins. Karin Wallins firma växer.", "Karin Wallins"),
        ("Jonas Nordins skriver att det räcker. Jonas Nordins brev kom fram.", "Jonas Nordins"),
        ("Ordföranden, Stig Ahlins, är nöjd.", "Stig Ahlins"),
        ("Eva Bergs bil stod kvar. – Bra, säger Eva Berg. Huset är Eva Bergs.", "Eva Berg"),
        ("Eva Bergs mamma log.", "Eva Berg"),
        ("Boken är Eva Bergs. Den ska bli Eva Bergs!", "Eva Berg"),
        ("Det var Eva Bergs och kommunens idé.", "Eva Berg"),
    ],
)
def test_an_s_is_a_genitive_only_where_something_is_owned(text, expected):
    assert people(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lillasyster Shirin Ekbom, som målar, fyller i.", "Shirin Ekbom"),
        ("– Det går bra, säger Line Brodal, delägare i Norrvik Kapital.", "Line Brodal"),
        ("Tvillingbror Max Ekbom nickar.", "Max Ekbom"),
        ("Svärfadern Bengt Olausson, 71, höll med.", "Bengt Olausson"),
        ("Exmaken Ture Ekbom kom aldrig.", "Ture Ekbom"),
        ("Mormor Gerd bakade.", "Gerd"),
        ("Lillemor Ekbom ler.", "Lillemor Ekbom"),
        ("Bror Ekbom ler.", "Bror Ekbom"),
    ],
)
def test_a_noun_for_kin_is_no_part_of_a_name(text, expected):
    assert people(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Systrarna Nora och Alva Lindmo öppnar kafé.", {"Nora Lindmo", "Alva Lindmo"}),
        ("Här bor bröderna Kalix och Sture Lindmo.", {"Sture Lindmo"}),
        ("I Nora och Alva Lindviks hemby snöar det.", {"Alva Lindvik"}),
    ],
)
def test_kin_share_a_surname_though_a_town_is_called_so(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mannens advokat, Lo Wimander på Wimander Juristbyrå, nekar.",
        "Klubbens nya tränare, Xerxa Quillon, är nöjd.",
        "Det säger bolagets vd, Quintus Zellman.",
    ],
)
def test_a_role_that_somebody_has_tells_a_name_behind_a_comma(text):
    assert len(people(text)) == 1


def test_a_supplier_behind_a_comma_is_nobody():
    assert people("Kommunens leverantör, Nordisk Mjukvara, svarar inte.") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mats Hult, vd för Sölve Hamn & Frakt, bolaget som lastar, är nöjd.", {"Mats Hult"}),
        ("Huset ägs av Elin Skog och Trädgård sedan i våras.", set()),
        ("Byrån Ekbom & Elin Lind har ritat huset.", set()),
        ("Text och bild: de två, Eva Lind & Bo Ek, har rest runt.", {"Eva Lind", "Bo Ek"}),
    ],
)
def test_a_firm_called_by_people_is_none_of_them(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "”Vi bygger om”, skriver Hälsinglands Ålfiske i ett mejl.",
        "”Vi bygger om”, skriver Gotlands Forskraft i ett mejl.",
        "Bo Ek leder mobiloperatören Grimla Samtal.",
        "Bakom lyftet ligger projektet Klara Rad.",
        "Klubben heter Bure Kast och är ny.",
        "De köpte bullar på Bageri Klara Vind.",
        "”Vi väntar”, skriver Brf Linden.",
        "Priset går till Valle Precision i Hedby.",
    ],
)
def test_what_is_told_to_be_something_else_is_nobody(text):
    assert people(text) <= {"Bo Ek"}


@pytest.mark.parametrize("text", ["Klubbens ordförande på företaget heter Bo Ek.", "Den som lagade appen heter Bo Ek."])
def test_who_is_named_behind_another_subject_is_somebody(text):
    assert people(text) == {"Bo Ek"}
