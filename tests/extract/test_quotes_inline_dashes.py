"""Speech behind a dash inside a paragraph, whatever dash it is and whether it touches the words beside it."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article

SAID = "Nu bygger vi klart innan vintern kommer"


@pytest.mark.parametrize("dash", ["–", "—", "-", "―", "−"])
@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg lovar: {dash}{said}.",
        "Anna Berg lovar:{dash} {said}.",
        "Anna Berg är chef. Hon tillägger:{dash}{said}.",
        "Anna Berg: {dash}{said}.",
        "Anna Berg är chef. {dash}{said}, säger hon.",
        "{dash}{said}, säger Anna Berg.",
        "{dash}\u00a0{said}, säger Anna Berg.",
    ],
)
def test_a_dash_opens_speech(dash, text):
    (quote,) = extract(article(text.format(dash=dash, said=SAID))).quotes
    assert (quote.text.rstrip("."), quote.speaker.name) == (SAID, "Anna Berg")


@pytest.mark.parametrize("dash", ["–", "-", "– "])
@pytest.mark.parametrize(
    "text",
    [
        "Säljes på torget: {dash}Skidor, pjäxor och en gammal spis.",
        "Öppet hela veckan: {dash}Lördag och söndag till klockan fem.",
    ],
)
def test_a_list_behind_a_colon_is_no_speech(dash, text):
    assert not extract(article(f"{text.format(dash=dash)}\n\nAnna Berg är chef.")).quotes


@pytest.mark.parametrize("lead", ["", "Säljes: ", "Uthyres hela sommaren: "])
@pytest.mark.parametrize("asked", ["ring", "fråga", "hälsa", "skriv till", "mejla"])
def test_whom_the_reader_is_asked_to_turn_to_says_nothing(lead, asked):
    found = extract(article(f"{lead}– Skidor och pjäxor, {asked} Anna Berg.")).quotes
    assert [quote.text for quote in found if quote.cue] == []
    assert not (lead and found)
