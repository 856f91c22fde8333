"""Whom a portrait calls by a title before or after the name."""

import pytest

from pipeline.extract.people import find_people
from pipeline.model import Article, Block, BlockKind
from tests.extract.people_told import told_of


def _told(headline: str, below: str) -> tuple[str | None, str | None]:
    blocks = (Block(BlockKind.PARAGRAPH, line) for line in below.split("\n"))
    people = find_people(Article("prov", headline, (Block(BlockKind.HEADLINE, headline), *blocks)))
    return next((p.role, p.organization_name) for p in people if p.entity.name == "Anna Berg")


def test_a_headline_calls_the_only_one_by_a_title():
    assert _told("Skräddaren som aldrig syr om", "Det regnar.\nAnna Berg ler.") == ("skräddare", None)


@pytest.mark.parametrize(
    ("headline", "below"),
    [
        ("Skräddaren som aldrig syr om", "Anna Berg ler. Bo Ek är trött."),
        ("Skräddaren flyttar", "Anna Berg ler."),
        ("Polisen som aldrig kom", "Anna Berg ler."),
        ("Läraren som försvann", "Anna Berg är bagare på Klarvik."),
    ],
)
def test_a_headline_calls_another(headline, below):
    assert _told(headline, below)[0] in (None, "bagare")


def test_the_first_words_call_the_only_one_by_a_title():
    text = "Hon är prästen som kör buss.\nAnna Berg ler."
    assert told_of(text)["Anna Berg"][0] == "präst"
    assert told_of(text.replace("Hon", "Han"))["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("Biodlaren från Ryd är trött.", ("biodlare", None)),
        ("Biodlaren Bo Ek ler.", (None, None)),
        ("Rektorn vill inte svara.", (None, None)),
        ("Föraren greps.", (None, None)),
    ],
)
def test_a_title_with_which_the_next_block_goes_on(below, told):
    assert told_of(f"Anna Berg bär två hinkar.\n{below}")["Anna Berg"][:2] == told


def test_a_title_that_the_text_has_told_of_another():
    assert told_of("En biodlare ringde.\nAnna Berg ler.\nBiodlaren ler.")["Anna Berg"][0] is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("På Ryds kafé lyser det. I tio år har hon varit kock här.\n– Ja, säger Anna Berg.", "kock"),
        ("På Ryds kafé lyser det. I tio år har han varit kock här.\n– Ja, säger Anna Berg.", None),
        ("Kvinnan blev rånad. I tio år har hon varit kock här.\n– Ja, säger Anna Berg.", None),
        ("Patienten ler. I tio år har hon varit kock här.\n– Ja, säger Anna Berg.", None),
    ],
)
def test_a_pronoun_before_the_only_name(text, role):
    assert told_of(text)["Anna Berg"][0] == role


def test_a_specialty_that_is_told_of_the_person():
    assert told_of("Anna Berg, konsult med bygglov som specialitet, ler.")["Anna Berg"][0] == "konsult"
