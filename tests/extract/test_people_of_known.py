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
    ],
)
def test_a_place_or_what_one_is_sent_or_shut_out_from_is_none(text):
    assert authority_of(text) is None


def test_who_goes_from_a_known_house_is_of_the_next():
    assert authority_of("Nu går Anna Berg från Ambea till Vardaga.") == "Vardaga"


@pytest.mark.parametrize("name", ["Friends", "Systembolaget", "Friluftsfrämjandet", "Göta hovrätt"])
@pytest.mark.parametrize("verb", ["säger nej till planen", "vill se en annan väg", "överklagar beslutet"])
def test_a_known_name_answers_in_the_next_block(name, verb):
    assert authority_of(f"{name} {verb}.\n\n– Det är för dyrt, säger presschefen Anna Berg.") == name


@pytest.mark.parametrize(
    "text", ["Bris säger man när det blåser.", "Vision vill alla ha.", "Attention säger Bo Ek ofta."]
)
def test_a_word_that_is_but_said_or_wished_for_is_none(text):
    assert authority_of(f"{text}\n\n– Det är för dyrt, säger presschefen Anna Berg.") is None


@pytest.mark.parametrize("name", ["Gina Tricot", "Martin & Servera", "Byggnads", "Kvinna till Kvinna"])
@pytest.mark.parametrize(
    "form", ["Anna Berg arbetar på {} sedan 2019.", "Anna Berg, vd för {}, log.", "Anna Berg är jurist hos {}."]
)
def test_a_known_name_that_looks_like_somebody_or_a_phrase_is_a_house(name, form):
    assert authority_of(form.format(name)) == name


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        ("Anna Berg är analytiker på Leksand.", "Leksand"),
        ("Anna Berg, materialare hos Timrå, log.", "Timrå"),
        ("Anna Berg är kommundirektör i Leksand.", "Leksands kommun"),
        ("Anna Berg, pensionär, Oskarshamn, log.", None),
        ("Anna Berg är målare i Timrå.", None),
    ],
)
def test_a_town_is_a_club_where_one_is_at_it(text, organization):
    assert authority_of(text) == organization
