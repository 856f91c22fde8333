"""People of bodies that are one of a kind, and that many papers write in lower case."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("phrase", "organization"),
    [
        ("lektor vid högskolan i Borås", "Högskolan i Borås"),
        ("lektor, högskolan i Borås", "Högskolan i Borås"),
        ("forskare vid universitetet i Bergen", "Universitetet i Bergen"),
        ("utredare på länsstyrelsen i Kalmar", "Länsstyrelsen i Kalmar"),
        ("utredare vid naturvårdsverket", "Naturvårdsverket"),
        ("handläggare, försäkringskassan", "Försäkringskassan"),
        ("presstalesperson, polisen", "Polisen"),
        ("insatsledare, räddningstjänsten", "Räddningstjänsten"),
        ("lärare, uppringd av polisen", None),
        ("lärare, missnöjd med försäkringskassan", None),
        ("lärare vid högskolan i staden", None),
        ("räddningstjänsten och polisen", None),
    ],
)
def test_a_body_is_named_in_lower_case(phrase, organization):
    assert told_of(f"Anna Berg, {phrase}, teg.")["Anna Berg"][1] == organization


@pytest.mark.parametrize(
    ("sentence", "organization"),
    [
        ("Naturvårdsverkets utredare Anna Berg teg.", "Naturvårdsverket"),
        ("I går teg skatteverkets jurist Anna Berg.", "Skatteverket"),
        ("Anna Berg arbetar på migrationsverket.", "Migrationsverket"),
        ("Anna Berg ringde polisen.", None),
        ("Anna Berg är arg på arbetsförmedlingen.", None),
        ("Anna Berg har anmält grannen hos polisen.", None),
    ],
)
def test_a_body_in_lower_case_is_an_employer_by_the_same_words_as_others(sentence, organization):
    assert told_of(sentence)["Anna Berg"][1] == organization


@pytest.mark.parametrize("agency", ["haverikommissionen", "skolinspektionen", "energimyndigheten", "jordbruksverket"])
def test_the_state_s_agencies_are_named_in_lower_case_too(agency):
    told = told_of(f"Det visar rapporten.\n– Bra, säger {agency}s utredare Anna Berg.")
    assert told["Anna Berg"][:2] == ("utredare", agency.capitalize())
