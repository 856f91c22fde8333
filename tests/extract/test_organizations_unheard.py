"""Organisations of one word that no list knows: what the places where they stand and the next sentence tell of them."""

from itertools import product

import pytest

from pipeline.extract.entities import find_entities
from pipeline.model import Article, Block, BlockKind, EntityType
from tests.extract.named_articles import named

_NAMES = ("Zelviq", "Ostrenia", "Skrivia")
_WORDS = ("Nattstopp", "Kantarell", "Kustbrisen")
_SURE = (
    "{} gick i konkurs i mars.",
    "I fjol startade hon {} hemma i köket.",
    "{} grundade de som studenter.",
    "Sedan i våras driver han {}.",
    "Köttet ska till {}, krogen på Hamngatan.",
    "Man väntar på mer, skriver {} i ett pressmeddelande.",
    "Bakom står ett litet bolag, {}, som bildades i våras.",
    "Hon är koncernchef i {}.",
    "I somras körde hon linje 4 för {}.",
    "Alla går till {}, som drivs av Moa Ek.",
    "Nu lyser det på {}. Där jobbar Moa Ek om natten.",
)
# Each too little without the next sentence.
_TOLD = (
    ("{} får lov att vänta.", "Marknadschefen Moa Ek är lugn."),
    ("På {} var man förvånad.", "Företagets kunder väntar."),
    ("Nu växer {}.", "Försäljningschefen Moa Ek är lugn."),
    ("Kontraktet med {} är klart.", "Koncernen har 90 anställda."),
)


@pytest.mark.parametrize(("name", "text"), [*product(_NAMES, _SURE)])
def test_one_place_may_tell(name, text):
    assert named(EntityType.ORGANIZATION, text.format(name)) == {name}


@pytest.mark.parametrize("text", [text for text in _SURE if not text.startswith("{}")])
@pytest.mark.parametrize("name", _WORDS)
def test_inside_a_sentence_a_word_in_capitals_is_a_name(name, text):
    assert named(EntityType.ORGANIZATION, text.format(name)) == {name}


@pytest.mark.parametrize("name", _WORDS)
def test_where_a_sentence_begins_a_word_is_a_word(name):
    assert named(EntityType.ORGANIZATION, f"{name} får lov att vänta. Marknadschefen Moa Ek är lugn.") == set()


@pytest.mark.parametrize("told", ["Moa Ek, kassör i {}, log.", "Moa Ek är kock på {}.", "{}s kassör Moa Ek log."])
@pytest.mark.parametrize("name", ["Ryttarna", "Zelviq", "Kustfolket"])
def test_whose_somebody_is_told_to_be(name, told):
    assert named(EntityType.ORGANIZATION, told.format(name), f"Nu jublar {name}.") == {name}


def test_a_noun_that_begins_a_sentence_is_no_name():
    assert named(EntityType.ORGANIZATION, "Ryds simklubb vann. Simklubbens kassör Moa Ek log.") == {"Ryds simklubb"}


@pytest.mark.parametrize(("name", "told"), [*product(_NAMES, _TOLD)])
def test_the_next_sentence_adds_up(name, told):
    text, following = told[0].format(name), told[1]
    assert named(EntityType.ORGANIZATION, f"{text} {following}") == {name}
    assert named(EntityType.ORGANIZATION, text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "På Skogvallen var man förvånad. Företagets kunder väntar.",
        "Hunden Zelviq växer. Företagets kunder väntar.",
        "Nu växer Agneta. Försäljningschefen Moa Ek är lugn.",
        "I Granarp var man förvånad. Bolaget har 90 anställda.",
        "Lånekort får lov att vänta. Marknadschefen Moa Ek är lugn.",
        "Zelviq får lov att vänta. Kommundirektören Moa Ek är lugn.",
        "Hon köpte en villa, Zelviq, vid sjön.",
    ],
)
def test_what_no_organisation_is_told_by(text):
    assert named(EntityType.ORGANIZATION, text) == set()


@pytest.mark.parametrize("line", ["日本の記事", "allt i små bokstäver", "", "123"])
def test_an_article_without_a_capital_names_nothing(line):
    assert find_entities(Article("prov", line, (Block(BlockKind.PARAGRAPH, line),)), ()) == ()
