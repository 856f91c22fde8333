"""Advice columns: whose the answers are that stand below readers' letters, and where nobody is told to answer."""

import pytest

from tests.extract.invented import said

_LETTERS = ("Min granne klipper häcken om natten. Vad ska jag göra?", "Får hunden sova i sängen?")
_ANSWERS = ("Prata med grannen innan du ringer någon annan.", "Ja, om du orkar tvätta lakanen varje vecka.")
_READER = "Eva Mo läser alla brev och svarar på några av dem."


def _column(opening: str, *leads: str) -> str:
    told = zip(_LETTERS, leads, _ANSWERS, strict=False)
    return "\n".join((f"[ingress] {opening}", *(f"{letter}\n{lead} {answer}" for letter, lead, answer in told)))


@pytest.mark.parametrize("opening", [_READER, "Juristen Eva Mo svarar på dina frågor.", "Här svarar Eva Mo."])
def test_who_is_told_to_answer_says_what_stands_behind_svar(opening):
    assert said(_column(opening, "Svar:", "Svar:")) == [("Eva Mo", answer) for answer in _ANSWERS]


@pytest.mark.parametrize(
    "opening",
    [
        "Här är veckans brev till tidningen.",
        "Eva Mo läser alla brev.",
        "Eva Mo och Bo Ek svarar på breven.",
    ],
)
def test_nobody_does_where_no_one_is_told_to_answer_alone(opening):
    assert said(_column(opening, "Svar:", "Svar:")) == []


def test_a_single_answer_makes_no_column():
    assert said(_column(_READER, "Svar:")) == []


@pytest.mark.parametrize("lead", ["Svar", "Råd:", "Svar –"])
def test_only_svar_and_a_colon_lead_an_answer(lead):
    assert said(_column(_READER, lead, lead)) == []


@pytest.mark.parametrize(
    ("leads", "who"),
    [
        (("Eva Mo svarar:", "Bo Ek svarar:"), ["Eva Mo", "Bo Ek"]),
        (("Eva Mo svarar:", "Svar:"), ["Eva Mo", "Eva Mo"]),
        (("Anna Berg svarar:", "Anna Berg svarar:"), ["Anna Berg", "Anna Berg"]),
    ],
)
def test_who_is_named_at_the_beginning_of_an_answer_gives_it(leads, who):
    column = _column("Här är veckans brev till tidningen.", *leads)
    assert said(column) == list(zip(who, _ANSWERS, strict=True))


def test_who_is_named_at_an_answer_gives_those_below_and_not_whom_the_lede_names():
    column = _column(_READER, "Bo Ek svarar:", "Svar:")
    assert said(column) == [("Bo Ek", answer) for answer in _ANSWERS]


@pytest.mark.parametrize("kind", ["# ", "* ", "[fakta] "])
def test_only_paragraphs_are_answers(kind):
    column = _column(_READER, "Svar:", "Svar:").replace("Svar:", f"{kind}Svar:")
    assert said(column) == []
