"""Heads whose title, or whose firm's name, tells of what kind of house they are."""

import pytest

from tests.extract.people_told import employer_of


@pytest.mark.parametrize(
    ("house", "role"),
    [
        ("Hotell Kvarnåsen", "Hotellchefen"),
        ("Restaurang Skeppsbron", "Restaurangchefen"),
        ("Krogen Tången", "Krogchefen"),
    ],
)
def test_a_title_that_tells_the_kind_of_the_only_house_of_that_kind(house, role):
    text = (
        f"Ny lag\nHan väntar.\nI köket på {house} är det varmt.\nBrevet kom från Klarvik AB.\n{role} Anna Berg suckar."
    )
    assert employer_of(text, f"{house}, Klarvik AB") == house


@pytest.mark.parametrize("role", ["marknadschefen", "säljchefen", "produktchefen"])
def test_a_firm_whose_name_ends_as_agencies_names_do(role):
    assert employer_of(
        f"Lampor\nGlimverket svarar. I ett mejl skriver {role} Anna Berg att de lyser.", "Glimverket"
    ) == ("Glimverket")
    text = f"Lampor\nKonsumentverket svarar. I ett mejl skriver {role} Anna Berg att de lyser."
    assert employer_of(text, "Konsumentverket") is None


def test_what_ends_a_sentence_before_tells_nothing_of_who_is_named_next():
    text = (
        "Klarvik AB får pris\nKlarvik AB vann.\nDet sjönk från 11 till 6 procent.\nAnna Berg är verkställande direktör."
    )
    assert employer_of(text, "Klarvik AB") == "Klarvik AB"


@pytest.mark.parametrize("form", ["Leverantören heter {}.", "Även utföraren heter {} och ligger i Ed."])
def test_a_firm_that_a_sentence_introduces_by_what_it_is(form):
    text = f"Nytt system\n{form.format('Klarvik')} Sedan gick ett år.\n– Det är synd, säger vd:n Anna Berg."
    assert employer_of(text, "Klarvik") == "Klarvik"
    assert employer_of(text.replace("heter", "hatar"), "Klarvik") is None


@pytest.mark.parametrize("house", ["Lindens hospice", "Lindens hälsocentral", "Lindens servicehus"])
@pytest.mark.parametrize("noun", ["förbundets", "klubbens"])
def test_what_has_members_is_no_house_of_another_kind(house, noun):
    text = f"Pris\nBo Ek är kock på {house}. Priset delas ut av {noun} kassör Anna Berg."
    assert employer_of(text, house) is None


def test_a_politician_who_chairs_the_board_of_a_firm():
    assert (
        employer_of("Taxan\nKlarvik AB höjer. Styrelsens ordförande Anna Berg (C) log.", "Klarvik AB") == "Klarvik AB"
    )
    assert employer_of("Taxan\nKlarvik AB höjer. Kommunalrådet Anna Berg (C) log.", "Klarvik AB") is None


def test_who_keeps_reindeer_is_of_the_sameby_that_is_told_of():
    text = "Fynd\nI Ruvdo sameby ler man. Anna Berg, renskötare, visade vägen."
    assert employer_of(text, "Ruvdo sameby") == "Ruvdo sameby"
