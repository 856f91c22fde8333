"""Organisations by what goes on behind a name that no list knows: what it is, does, sells or is called by."""

import pytest

from pipeline.extract.people import find_people
from pipeline.model import EntityType
from tests.extract.named_articles import article, named


def organisations(*text):
    return named(EntityType.ORGANIZATION, *text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Grunden är lagd av Rakspår i Ed, ett byggbolag med sju anställda.", "Rakspår"),
        ("Mest lovad är Brödsmula i Klarvik, en butik i hamnen.", "Brödsmula"),
        ("På Snökontoret, ett analysföretag i Klarvik, sitter Bo Ek.", "Snökontoret"),
        ("På Klarvillan i Nora har man slutat ta emot folk.", "Klarvillan"),
        ("Brädvilja, som säljer virke på nätet, har utsett Anna Berg till chef.", "Brädvilja"),
        ("Tågnätverket Stenhyttan samlade i maj in 600 namn mot planen.", "Tågnätverket Stenhyttan"),
        ("Nätverket Byarnas lärare har medlemmar i hela landet.", "Nätverket Byarnas lärare"),
        ("Riksnätverket Goda kvarnar, som finns i Ed, har valt Anna Berg.", "Riksnätverket Goda kvarnar"),
        ("Mycket är nytt. Destination Blåa Bergen samlar firmor i Ed.", "Destination Blåa Bergen"),
        ("Serien går på strömningstjänsten Kvarnljus.", "Kvarnljus"),
        ("Hon driver klädmärket Grönsöm.", "Grönsöm"),
    ],
)
def test_a_name_is_told_on(text, name):
    assert name in organisations(text)


@pytest.mark.parametrize(
    "text",
    [
        "Brädhandlare, som säljer virke på nätet, har fått nog.",
        "Nätverket Stenhyttan samlar nio byar.",
        "På isen tacklar hon under namnet Snözilla.",
    ],
)
def test_what_else_goes_on_so_names_none(text):
    assert organisations(text) == set()


def test_nobody_is_called_as_a_ring_is():
    told = article("”Det är bra”, skriver Handelsringen Nordkusten i sin motivering.")
    assert not list(find_people(told))


@pytest.mark.parametrize("age", ["Ung", "Student", "Seniorerna"])
def test_a_body_for_an_age_is_not_the_whole(age):
    text = f"Hon är ordförande för Klarfacket. Organisationen Klarfacket {age} vill mer. Klarfackets kongress är i maj."
    assert organisations(text) == {"Klarfacket", f"Klarfacket {age}"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hon blev chef på Teater Snölykt. Hans jobb på Snölykt, en fri grupp, gick till Bo Ek.", "Teater Snölykt"),
        ("Hon gick på Klaråsens folkhögskola. Bo Ek är lärare på Klaråsen.", "Klaråsens folkhögskola"),
    ],
)
def test_a_house_in_short_is_the_whole(text, name):
    assert organisations(text) == {name}
