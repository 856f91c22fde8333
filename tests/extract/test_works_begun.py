"""Works named first in a sentence, in a row of several, or in a table, and how far their titles go."""

from itertools import product

import pytest

from pipeline.model import Block, BlockKind, EntityType
from tests.extract.named_articles import named
from tests.extract.ranking_articles import table

_TITLES = ("Plogbillen", "Tänd lyktan", "Den stora tystnaden", "Grus i maskinen")
_MARKED = (
    "”{}” är en roman om en by.",
    "”{}” var en utställning av skolans elever.",
    "”{}” handlar om en vinter.",
    "”{}” heter podden.",
    "”{}”, en film om en by, visas i kväll.",
)


@pytest.mark.parametrize(("title", "text"), [*product(_TITLES, _MARKED)])
def test_a_title_in_marks_may_begin_a_sentence(title, text):
    assert named(EntityType.WORK, text.format(title)) == {title}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("”Nu är det slut” är en vanlig reaktion.", set()),
        ("En av de portaler som vården har är Provbryggan, där man bokar tid.", {"Provbryggan"}),
        ("Ett av projekten heter Provbryggan.", {"Provbryggan"}),
        ("Ett av de system som testas är dyrt.", set()),
        ("Det framgår av siffror från Provbryggan, ett forskningsprogram om trä.", {"Provbryggan"}),
        ("Arbetet med romanen Zelvia i full gång.", {"Zelvia"}),
    ],
)
def test_what_a_sentence_tells_of_a_work(text, expected):
    assert named(EntityType.WORK, text) == expected


@pytest.mark.parametrize("head", ["App", "Betalapp", "Appar", "Poddar", "Utmärkelse"])
def test_a_column_tells_of_works(head):
    cells = table(f"{head} | Poäng\nGnistrana | 7\nTorvolyt | 6")
    text = "\n".join("\t".join(cell.text for cell in row) for row in cells.rows)
    assert named(EntityType.WORK, Block(BlockKind.TABLE, text, table=cells)) == {"Gnistrana", "Torvolyt"}


def test_other_columns_tell_of_none():
    cells = table("Metod | Poäng\nSpray | 7\nPensel | 6")
    text = "\n".join("\t".join(cell.text for cell in row) for row in cells.rows)
    assert named(EntityType.WORK, Block(BlockKind.TABLE, text, table=cells)) == set()
