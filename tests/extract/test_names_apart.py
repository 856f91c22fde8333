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
        ("Det var Eva Bergs och kommunens idé.", "Eva Berg"),
    ],
)
def test_an_s_is_a_genitive_only_where_something_is_owned(text, expected):
    assert people(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lillasyster Shirin Ekbom, som målar, fyller i.", "Shirin Ekbom"),
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
        ("Mats Hult, vd för Sölve Hamn & Frakt, bolaget som lastar, är nöjd.", {"Mats Hult"}),
        ("Huset ägs av Elin Skog och Trädgård sedan i våras.", set()),
        ("Byrån Ekbom & Elin Lind har ritat huset.", set()),
        ("Text och bild: de två, Eva Lind & Bo Ek, har rest runt.", {"Eva Lind", "Bo Ek"}),
    ],
)
def test_a_firm_called_by_people_is_none_of_them(text, expected):
    assert people(text) == expected
