"""What the writer tells behind speech: of somebody with a party, and of what the speaker does."""

import pytest

from tests.extract.invented import quotes


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("Kommunalrådet Eva Lind (M) håller med.", True),
        ("Och ordföranden Eva Lind, M, gläds.", True),
        ("Och Eva Lind har lovat att komma.", False),
    ],
)
def test_who_is_named_with_a_party_is_told_of_by_the_writer(behind, told):
    (quote, *_) = quotes(f"– Det blir en fest för alla, säger Bo Ek. {behind}")
    assert quote.text.endswith("alla") is told


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("pekar och berättar att huset vi ser är högt", True),
        ("skrattar och säger att vi får vänta", True),
        ("de är så höga att vi inte ser dem", False),
    ],
)
def test_what_the_speaker_does_and_tells_is_not_said(behind, told):
    (quote, *_) = quotes(f"– Där står kvarnen, säger Anna Berg, {behind}.")
    assert (quote.text == "Där står kvarnen") is told


@pytest.mark.parametrize(
    ("verb", "behind", "told"),
    [
        ("ropade", "och genast blev det tyst", True),
        ("ropar", "och det blir alldeles tyst", True),
        ("ropade", "och sedan var det helt stilla", True),
        ("säger", "och genast blev det tyst", False),
        ("ropar", "och genast blir det varmt", False),
    ],
)
def test_the_silence_behind_speech_is_not_said(verb, behind, told):
    (quote,) = quotes(f"– Båten har just gått, {verb} Anna Berg, {behind}.")
    assert (quote.text == "Båten har just gått") is told


@pytest.mark.parametrize(
    ("said", "verb", "behind", "told"),
    [
        ("Tvång är också ett sätt", "sa", "och då kom de första ropen", True),
        ("Tvång är också ett sätt", "svarade", "och genast slog någon i bordet", True),
        ("Vi ringde dem", "sa", "och då kom de direkt", False),
        ("Tvång är också ett sätt", "säger", "och då kom de direkt", False),
    ],
)
def test_what_came_then_is_not_said(said, verb, behind, told):
    (quote,) = quotes(f"– {said}, {verb} Anna Berg, {behind}.")
    assert (quote.text == said) is told


def test_who_tells_what_another_said_is_the_one_who_is_named():
    (quote,) = quotes("– Jag frågade vem som bestämde. Ingen, sa hon. Då gick jag, säger Anna Berg.")
    assert (quote.text, quote.cue) == ("Jag frågade vem som bestämde. Ingen, sa hon. Då gick jag", "säger")
