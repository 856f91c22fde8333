"""Who is told of before the name, by a pronoun, by a title above the quotation or in the headline, or by one that the
next block begins with."""

import pytest

from pipeline.extract.people import find_people
from pipeline.model import Article, Block, BlockKind
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("told", "role", "organization"),
    [
        ("Hon är vd för Vikens Mejeri.", "vd", "Vikens Mejeri"),
        ("I dag är hon kassör i Ekö båtklubb.", "kassör", "Ekö båtklubb"),
        ("Hon är kvinnan bakom Vikens Mejeri.", None, "Vikens Mejeri"),
        ("Hon driver Vikens Mejeri sedan i våras.\nDet regnar.", None, "Vikens Mejeri"),
    ],
)
def test_a_pronoun_before_the_name_of_who_is_quoted(told, role, organization):
    assert told_of(f"{told}\n– Det går bra, säger Anna Berg.")["Anna Berg"][:2] == (role, organization)


@pytest.mark.parametrize(
    "text",
    [
        "Han är vd för Vikens Mejeri.\n– Det går bra, säger Anna Berg.",
        "Eva Mo log. Hon är vd för Vikens Mejeri.\n– Det går bra, säger Anna Berg.",
        "Hon är vd för Vikens Mejeri.\nBo Ek log.\n– Det går bra, säger Anna Berg.",
    ],
)
def test_a_pronoun_of_another(text):
    assert told_of(text)["Anna Berg"][:2] == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Brunkrafts jurist vill inte svara.\n– Vi är arga, säger Anna Berg.",
        "Brunkrafts jurist mötte Bo Ek.\n– Vi är arga, säger Anna Berg.",
        "Brunkrafts jurist log.\nDet regnar.\n– Vi är arga, säger Anna Berg.",
        "Brunkrafts jurist log.\nDär stod Anna Berg.",
        "Brunkrafts jurist log, men grannarna är arga.\n– Vi är arga, säger Anna Berg.",
    ],
)
def test_a_title_above_of_another(text):
    assert told_of(text)["Anna Berg"][:2] == (None, None)


@pytest.mark.parametrize(
    ("headline", "below", "role"),
    [
        ("Rektorn städar själv", "Nu tar Anna Berg fram moppen.", "rektor"),
        ("Vd:n kör bussen", "I går satte sig Anna Berg vid ratten.", "vd"),
        ("Rektorn städar själv", "Nu tar Anna Berg över efter Eva Mo.", None),
        ("Rektorn och eleverna städar", "Nu tar Anna Berg fram moppen.", None),
        ("Läraren städar själv", "Nu tar Anna Berg fram moppen.", None),
        ("Rektorn Eva Mo städar", "Nu tar Anna Berg fram moppen.", None),
        ("Rektorn städar själv", "Det regnar.\nNu tar Anna Berg fram moppen.", None),
    ],
)
def test_a_headline_begins_with_who_is_at_the_head(headline, below, role):
    blocks = (Block(BlockKind.PARAGRAPH, line) for line in below.split("\n"))
    people = find_people(Article("prov", headline, (Block(BlockKind.HEADLINE, headline), *blocks)))
    assert next(p.role for p in people if p.entity.name == "Anna Berg") == role
