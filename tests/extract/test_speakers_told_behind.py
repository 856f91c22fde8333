"""Who speaks of whom the next block tells: behind a title that nobody bears, or before anybody has come up."""

import pytest

from tests.extract.invented import quotes, said


@pytest.mark.parametrize("named", ["Hon heter Eva Mo och har en båt.", "Hon hette Eva Mo."])
@pytest.mark.parametrize(
    ("called", "role"),
    [
        ("chefen", "chef"),
        ("chefen och ler", "chef"),
        ("den nya chefen", "chef"),
        ("forskaren bakom studien", "forskare"),
    ],
)
def test_whom_the_next_block_names_is_who_bears_the_title(named, called, role):
    (quote,) = quotes(f"Det är kallt på kontoret.\n– Det går trögt, medger {called}.\n{named}")
    assert (quote.speaker.name, quote.role) == ("Eva Mo", role)


@pytest.mark.parametrize(
    "named",
    ["Hon ser Eva Mo.", "Båten heter Eva Mo.", "Sedan heter hon Eva Mo.", "Hon heter inte Eva Mo.", "Eva Mo är här."],
)
def test_another_who_is_named_there_does_not(named):
    text = f"Det är kallt på kontoret.\n– Det går trögt, medger chefen.\n{named}"
    assert said(text) == [(None, "Det går trögt")]


def test_nor_does_who_is_named_behind_a_title_that_somebody_bears():
    text = "Chefen Bo Ek är här.\n– Det går trögt, medger chefen och ler.\nHon heter Eva Mo och har en båt."
    assert said(text) == [("Bo Ek", "Det går trögt")]


def test_nor_does_who_is_named_later():
    text = "Det är kallt.\n– Det går trögt, medger chefen.\nDet blåser.\nHon heter Eva Mo och har en båt."
    assert said(text) == [(None, "Det går trögt")]


def _asked(behind: str, lead: str = "Det är kallt på bryggan.", words: str = "– Vem har gjort det?") -> str | None:
    return said(f"{lead}\n{words}\n{behind}\nDet blåser.\nAnna Berg och Siv Alm sjunger.")[0][0]


def test_whom_alone_the_next_block_tells_of_speaks_first():
    assert _asked("Ingen svarar. Bo Ek tar upp en kniv.") == "Bo Ek"


@pytest.mark.parametrize("behind", ["Ingen svarar.", "Ingen svarar. Bo Ek och Eva Mo tar upp en kniv."])
def test_nobody_does_where_it_tells_of_no_one_or_of_two(behind):
    assert _asked(behind) is None


@pytest.mark.parametrize("words", ["– Vem har gjort det? säger hon.", "”Vem har gjort det?”"])
def test_nor_where_a_clause_tells_whose_it_is_or_marks_hold_it(words):
    assert _asked("Ingen svarar. Bo Ek tar upp en kniv.", words=words) is None


def test_who_has_come_up_before_speaks_rather():
    assert _asked("Ingen svarar. Bo Ek tar upp en kniv.", lead="Eva Mo står på bryggan.") == "Eva Mo"


@pytest.mark.parametrize("named", ["Hon heter Eva Mo.", "Kvinnan heter Eva Mo.", "Hennes namn är Eva Mo."])
def test_a_pronoun_that_stands_for_nobody_yet_is_whom_the_next_block_names(named):
    text = "Det är kallt, medan en kvinna går längs leden.\n– Vi går in, ropade {}.\n" + f"{named}\nSiv Alm ler."
    assert said(text.format("hon")) == [("Eva Mo", "Vi går in")]
    assert said(text.format("han")) == [(None, "Vi går in")]


def test_whose_answer_it_is_may_be_told_by_a_possessive_before_anybody_is_named():
    text = "Det är kallt.\n– Vi går in, löd {} svar.\nHon heter Eva Mo.\nSiv Alm ler."
    assert said(text.format("hennes")) == [("Eva Mo", "Vi går in")]
    assert said(text.format("hans")) == [(None, "Vi går in")]
