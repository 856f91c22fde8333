"""Speech in marks over several blocks: a letter or an e-mail that closes in its last paragraph only."""

import pytest

from tests.extract.invented import said

_WHO = "Astrid Wallgren"


@pytest.mark.parametrize("middle", [[], ["Taket gick först."], ["Taket gick först.", "Sedan kom vattnet."]])
@pytest.mark.parametrize("lead", [f"{_WHO} skriver i ett mejl:", f"I ett brev berättar {_WHO}:"])
def test_speech_goes_on_up_to_its_closing_mark(lead, middle):
    text = "\n".join([lead, "”Det var i juni.", *middle, "Nu bygger vi nytt.”", "Kommunen svarar i maj."])
    assert said(text) == [(_WHO, words) for words in ["Det var i juni.", *middle, "Nu bygger vi nytt."]]


@pytest.mark.parametrize(
    "behind", ["Taket gick först.", "Taket gick först.\n”Nu bygger vi.”", "Vi läser ”Havet” högt."]
)
def test_narration_behind_an_open_mark_stays_narration(behind):
    spoken = said(f"{_WHO} skriver i ett mejl:\n”Det var i juni.\n{behind}")
    assert "Taket gick först." not in [words for _, words in spoken]
