"""Somebody's house by its bare name, where a register knows it as an organisation's and as no place's."""

import pytest

from tests.extract.people_told import authority_of


@pytest.mark.parametrize("name", ["Ambea", "Systembolaget", "Skogsstyrelsen", "Riksbyggen", "SMHI"])
@pytest.mark.parametrize(
    "form",
    [
        "Anna Berg från {} log.",
        "Anna Berg, analytiker, {}:",
        "Anna Berg, jurist från {}, log.",
        "Sist kom Anna Berg från {}.",
    ],
)
def test_a_known_name_alone_is_a_house(name, form):
    assert authority_of(form.format(name)) == name


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg från Boliden log.",
        "Anna Berg från Hammarby log.",
        "Anna Berg, målare, Djurgården:",
        "Anna Berg från Ekvallen log.",
        "Brevet till Anna Berg från Skatteverket kom i går.",
        "Nu går Anna Berg från Ambea till Vardaga.",
        "I fjol avstängdes Anna Berg från Svenska Ridsportförbundet.",
        "I går portades Anna Berg från Ica.",
        "Sedan åkte Anna Berg från Ikea hem igen.",
    ],
)
def test_a_place_or_what_one_is_sent_or_shut_out_from_is_none(text):
    assert authority_of(text) is None
