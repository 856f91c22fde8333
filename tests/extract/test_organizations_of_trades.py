"""Associations called by the trade of all who have joined, where a capital inside a sentence tells a name."""

import pytest

from pipeline.model import EntityType
from tests.extract.named_articles import named


@pytest.mark.parametrize("name", ["Klarvårdsarbetarna", "Bergsveterinärerna", "Kvarnlärarna", "Tallgivarna"])
@pytest.mark.parametrize(
    "text",
    ["På morgonen kom {name} med ett bud.", "Det är inte {name} emot.", "I fjol ordnade {name} en kurs."],
)
def test_a_trade_names_an_association(text, name):
    assert named(EntityType.ORGANIZATION, text.format(name=name)) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Hon bor nära Klarbackarna sedan i våras.",
        "De seglade till Kvarnöarna i somras.",
        "Talen hölls under Kvarndagarna i maj.",
        "Klarvårdsarbetarna kom med ett bud.",
        "Hon minns hur ”Klarvårdsarbetarna” sändes i tv.",
    ],
)
def test_grounds_days_and_titles_name_none(text):
    assert named(EntityType.ORGANIZATION, text) == set()


@pytest.mark.parametrize("name", ["Skogsarbetsgivarna", "Kvarnarbetsgivarna"])
def test_employers_are_heard_together(name):
    assert named(EntityType.ORGANIZATION, f"På andra sidan bordet sitter {name}. Bo Ek säger nej.") == {name}
