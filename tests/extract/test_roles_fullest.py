"""The role that tells most: a compound of one told elsewhere, and the assembly in which somebody sits."""

import pytest

from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("plain", "whole"),
    [("biologen", "marinbiologen"), ("veterinären", "distriktsveterinären"), ("chefen", "enhetschefen")],
)
@pytest.mark.parametrize(
    "text", ["Det går, säger {0} Anna Berg. Sen log {1} Anna Berg.", "{2} Anna Berg log.\nMen {0} Anna Berg teg."]
)
def test_the_compound_is_the_fuller(plain, whole, text):
    made = text.format(plain, whole, whole.capitalize())
    assert told_of(made)["Anna Berg"][0] == whole.removesuffix("en")


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg, lärare på Åsskolan, log.\nAnna Berg, till vardags danslärare, teg.",
        "Anna Berg, lärare på Åsskolan, log.\nAnna Berg har tidigare varit danslärare.",
    ],
)
def test_no_compound_of_another_house(text):
    assert told_of(text)["Anna Berg"][0] in ("chef", "lärare")


@pytest.mark.parametrize("assembly", ["riksdagen", "Europaparlamentet", "EU-parlamentet", "kyrkomötet"])
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg (C), ersättare i {}, log.",
        "Ersättaren i {} Anna Berg (C) log.",
        "Anna Berg är ersättare i {} sedan i fjol.",
    ],
)
def test_the_assembly_in_which_one_sits(assembly, text):
    assert told_of(text.format(assembly))["Anna Berg"][:2] == (f"ersättare i {assembly}", None)


def test_no_seat_of_who_works_there():
    assert told_of("Anna Berg, vaktmästare i riksdagen, log.")["Anna Berg"][0] == "vaktmästare"


@pytest.mark.parametrize(
    ("called", "rank", "role"),
    [
        ("Nationalekonomen", "professor i ekonomi", "professor i ekonomi"),
        ("Historikern", "docent", "docent"),
        ("Rektorn", "professor i kemi", "rektor"),
    ],
)
def test_an_academic_rank_tells_more_than_what_somebody_studies(called, rank, role):
    assert told_of(f"{called} Anna Berg log. Berg är {rank} vid Lunds universitet.")["Anna Berg"][0] == role
