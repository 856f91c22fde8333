"""Interviews in which others are told of between the questions: whether the interviewee goes on to answer."""

import pytest

from tests.extract.invented import said

_ANSWERS = ("Jag är trött, men det går bra.", "Jag lägger upp båten på land.")


def _second(between: str) -> str | None:
    text = f"""# Eva Mo har en båt
        Eva Mo driver Klarvik.
        ? Hur går det?
        {_ANSWERS[0]}
        # Vintern
        {between}
        ? Vad händer i vinter?
        {_ANSWERS[1]}"""
    heard = said(text)
    assert heard[0] == ("Eva Mo", _ANSWERS[0])
    assert heard[-1][1] == _ANSWERS[1]
    return heard[-1][0]


@pytest.mark.parametrize(
    "between",
    [
        "Bo Ek på kommunen är emot. ”Den är för stor”, säger han.",
        "Bo Ek är emot båten.\n– Den är för stor, säger Bo Ek.",
        "Bo Ek kallar den ”ett vrak” och är emot.",
        "Det är kallt, och båten är inte Bo Eks.",
    ],
)
def test_who_is_quoted_on_it_below_a_heading_does_not_answer(between):
    assert _second(between) == "Eva Mo"


@pytest.mark.parametrize("between", ["Bo Ek sköter båten om vintern.", "Grannen Bo Ek är där.\nDet är kallt."])
def test_who_is_told_of_there_is_the_next_to_be_asked(between):
    assert _second(between) == "Bo Ek"


def _led_up_to(lead: str) -> set[str | None]:
    questions = f"? Hur går det?\n{_ANSWERS[0]}\n? Vad händer i vinter?\n{_ANSWERS[1]}"
    return {who for who, _ in said(f"[ingress] Kiosken är öppen.\nAnna Berg köar.\nDet är kallt.\n{lead}\n{questions}")}


@pytest.mark.parametrize("points", ["är", "heter"])
def test_whom_a_sentence_ends_with_and_the_next_tells_of_answers(points):
    assert _led_up_to(f"Den som fick listan {points} Bo Ek. Han har en båt.") == {"Bo Ek"}


@pytest.mark.parametrize(
    "lead",
    [
        "Den som fick listan är Bo Ek. Där är det kallt.",
        "Den som fick listan är Bo Ek i Vik. Han har en båt.",
        "Den som fick listan är Bo Ek, han har en båt.",
        "Listan fick kusinen till Bo Ek. Han har en båt.",
        "Den som fick listan är Bo Ek.",
    ],
)
def test_who_is_but_named_there_does_not(lead):
    assert _led_up_to(lead) == {"Anna Berg"}
