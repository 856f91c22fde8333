"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extract.text import sentences
from pipeline.model import Article, Block, BlockKind


def _texts(text: str) -> list[str]:
    block = Article("prov", "Rubrik", (Block(BlockKind.HEADLINE, "Rubrik"), Block(BlockKind.PARAGRAPH, text))).blocks[1]
    return [sentence.text for sentence in sentences(block)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Bron är klar. Nu firar vi!", ["Bron är klar.", "Nu firar vi!"]),
        ("Bron kostade bl.a. Anna Berg två år.", ["Bron kostade bl.a. Anna Berg två år."]),
        ("Bygget leds av J. Berg. Det går bra.", ["Bygget leds av J. Berg.", "Det går bra."]),
        ("”Är den klar?” Ingen vet.", ["”Är den klar?”", "Ingen vet."]),
        ("Hon är vd. Han är kock.", ["Hon är vd.", "Han är kock."]),
        ("De sålde bröd m.m. Allt gick åt.", ["De sålde bröd m.m.", "Allt gick åt."]),
        ("Vägen är 40. Bron är 50.", ["Vägen är 40.", "Bron är 50."]),
        ("1. Norra Sverige", ["1. Norra Sverige"]),
        ("Den kostade 3.5 miljoner.", ["Den kostade 3.5 miljoner."]),
        ("Han väntade… Sedan gick han.", ["Han väntade…", "Sedan gick han."]),
        ("Klart. – Ja, säger hon.", ["Klart.", "– Ja, säger hon."]),
    ],
)
def test_sentences(text, wanted):
    assert _texts(text) == wanted


@given(st.text(alphabet="abÅB .!?…”–1", max_size=120))
def test_nothing_but_white_space_lies_between_sentences(text):
    block = Block(BlockKind.PARAGRAPH, text, 7, 7 + len(text))
    end = 7
    for sentence in sentences(block):
        assert not text[end - 7 : sentence.start_char - 7].strip()
        assert text[sentence.start_char - 7 : sentence.end_char - 7] == sentence.text
        end = sentence.end_char
    assert not text[end - 7 :].strip()
