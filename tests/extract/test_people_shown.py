"""Who is shown by a title in the sentence or block before the name, or is called by one in the next sentence or in the
opening."""

import pytest

from pipeline.extract.people import find_people
from pipeline.model import Article, Block, BlockKind
from tests.extract.people_told import told_of


@pytest.mark.parametrize(
    ("before", "told"),
    [
        ("På trappan står kocken.", ("kock", None)),
        ("På trappan väntar Klarviks kock.", ("kock", "Klarvik")),
        ("På läktaren satt Ryds byalags ordförande.", ("ordförande", "Ryds byalag")),
        ("Strax kliver kocken in.", ("kock", None)),
        ("Planen ritades av Klarviks kock.", ("kock", "Klarvik")),
        ("Planen ritades av kocken.", (None, None)),
        ("Det är kocken som öppnar.", (None, None)),
        ("Strax ringer kocken upp.", (None, None)),
        ("Strax kliver kocken snabbt in.", (None, None)),
        ("På trappan står kocken Eva Mo.", (None, None)),
        ("På trappan står kocken och rektorn.", (None, None)),
        ("På trappan står kocken med rektorn.", (None, None)),
        ("Bo Ek ser att på trappan står kocken.", (None, None)),
        ("På trappan står kocken. Hunden gläfser.", (None, None)),
        ("Anna Berg sov. På trappan står kocken.", (None, None)),
    ],
)
def test_the_sentence_before_shows_who_is_named(before, told):
    assert told_of(f"{before} Anna Berg log.")["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("Vid bordet sitter Ryds museums antikvarie. Det regnar.", ("antikvarie", "Ryds museum")),
        ("Planen ritades av Ryds museums antikvarie.", ("antikvarie", "Ryds museum")),
        ("Planen ritades åt Ryds museums antikvarie.", (None, None)),
        ("Vid bordet sitter Ryds museums antikvarie. I hallen står kocken.", (None, None)),
        ("Vid bordet sitter Ryds museums antikvarie.\nDet är sent.", (None, None)),
        ("Vid bordet sitter Bo Ek bredvid Ryds museums antikvarie.", (None, None)),
    ],
)
def test_the_block_above_shows_who_is_heard(above, told):
    assert told_of(f"{above}\n– Bra, säger Anna Berg.")["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("– Bra, säger kocken som log.\nHon heter Anna Berg.", (None, None)),
        ("– Bra, säger kocken.\nHon mötte Anna Berg.", (None, None)),
        ("Kocken teg.\nHon heter Anna Berg.", (None, None)),
    ],
)
def test_who_is_heard_is_named_below(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("– Ja, säger Anna Berg. Läraren ler.", (None, None)),
        ("– Ja, säger Anna Berg. Läraren på en skola ler.", (None, None)),
        ("– Ja, säger Anna Berg. En lärare på Almskolan ler.", (None, None)),
        ("– Ja, säger Anna Berg. Läraren på Almskolan och Bo Ek ler.", (None, None)),
        ("Det målar Anna Berg. Läraren på Almskolan ler.", (None, None)),
    ],
)
def test_the_next_sentence_goes_on_with_the_title(text, told):
    assert told_of(text)["Anna Berg"][:2] == told


@pytest.mark.parametrize(
    ("headline", "house"),
    [
        ("Klarviks intendent går", "Klarvik"),
        ("Klarviks nya intendent går", "Klarvik"),
        ("Klarviks nytillträdda intendent går", "Klarvik"),
        ("Det regnar. Klarviks nya intendent går", "Klarvik"),
        ("Klarviks trötta intendent går", None),
        ("Klarviks tidigare intendent går", None),
        ("Klarviks intendent Bo Ek går", None),
        ("Klarviks kock går", None),
    ],
)
def test_the_opening_tells_whose_the_only_holder_of_a_title_is(headline, house):
    lines = ("Allt räknades på Norrosten.", "Det regnar.", "– Jag räknade om, säger intendent Anna Berg.")
    below = (Block(BlockKind.PARAGRAPH, line) for line in lines)
    people = find_people(Article("prov", headline, (Block(BlockKind.HEADLINE, headline), *below)))
    told = next((p.role, p.organization_name) for p in people if p.entity.name == "Anna Berg")
    assert told == ("intendent", house)
