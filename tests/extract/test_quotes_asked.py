"""Who answers where one of those who talk asks another, and who is heard where the answer is but called so."""

import pytest

from tests.extract.invented import quotes, said

_LEDE = "Klarvik har fått en båt. Anna Berg sköter den."
_FIRST = "– Den är röd, säger Bo Ek."
_ANSWER = "Den läggs upp på land."


def _answered(*lines: str) -> str | None:
    (*_, (who, answer)) = said("\n".join((_LEDE, *lines, f"– {_ANSWER}")))
    assert answer == _ANSWER
    return who


@pytest.mark.parametrize(
    ("asks", "who"),
    [
        ("Vad händer då? frågar Eva Mo.", "Bo Ek"),
        ("Vad händer då? frågar Eva Mo och ler.", "Bo Ek"),
        ("Vad gör Anna Berg? frågar Eva Mo.", "Bo Ek"),
        # Nobody is asked.
        ("Det är kallt, säger Eva Mo.", "Eva Mo"),
        ("Vad händer då? undrar Eva Mo.", "Eva Mo"),
        ("Vad händer då? frågar Eva Mo sig.", "Eva Mo"),
        ("Det är kallt, frågar Eva Mo.", "Eva Mo"),
        # Who asks goes on.
        ("Vad händer då? frågar Eva Mo och tillägger:", "Eva Mo"),
    ],
)
def test_who_was_heard_last_answers_whom_another_asks(asks, who):
    assert _answered(_FIRST, f"– {asks}") == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Vad händer, Anna Berg?", "Anna Berg"),
        ("God morgon, Anna Berg. Vad händer i dag?", "Anna Berg"),
        ("Vad händer, Anna Berg? Vad händer, Bo Ek?", "Bo Ek"),
        ("Vad händer med Anna Berg?", "Bo Ek"),
        ("Vad gör hon, Anna Berg alltså?", "Bo Ek"),
    ],
)
def test_whom_a_question_calls_by_name_answers_it_rather(words, who):
    assert _answered(_FIRST, f"– {words} frågar Eva Mo.") == who


@pytest.mark.parametrize(("between", "who"), [(0, "Bo Ek"), (1, "Bo Ek"), (2, "Eva Mo"), (3, "Eva Mo")])
def test_who_was_heard_long_before_is_not_asked(between, who):
    assert _answered(_FIRST, *["Det är kallt på bryggan."] * between, "– Vad händer då? frågar Eva Mo.") == who


@pytest.mark.parametrize("more", ["", " Är den ny?"])
def test_a_question_may_go_on_behind_its_clause(more):
    assert _answered(_FIRST, f"– Vad händer då? frågar Eva Mo.{more}") == "Bo Ek"


def test_nobody_asks_himself():
    assert _answered("– Den är röd, säger Eva Mo.", "– Vad händer då? frågar Eva Mo.") == "Eva Mo"


def test_only_the_next_block_is_the_answer():
    asked = (_FIRST, "– Vad händer då? frågar Eva Mo.", "Anna Berg ler mot båten.")
    assert _answered(*asked) == "Anna Berg"


@pytest.mark.parametrize("answer", ["svaret", "repliken", "kommentaren", "beskedet", "omdömet", "domen"])
def test_the_text_around_tells_whose_an_answer_is_that_is_but_called_so(answer):
    (*_, quote) = quotes(f"Eva Mo undrar hur det går. Bo Ek ler.\n– Den är röd, lyder {answer}.")
    assert (quote.speaker.name, quote.text, quote.cue) == ("Bo Ek", "Den är röd", "lyder")


@pytest.mark.parametrize(
    "words", ["– Den är röd, lyder rådet.", "– Den är röd, var svaret.", "”Den är röd”, lyder svaret."]
)
def test_it_does_not_of_other_words_for_it_nor_of_words_in_marks(words):
    assert said(f"Eva Mo undrar hur det går. Bo Ek ler.\n{words}") == [(None, "Den är röd")]


def test_who_gives_the_answer_may_stand_behind_it():
    text = "Eva Mo undrar hur det går. Bo Ek ler.\n– Den är röd, lyder svaret från Anna Berg."
    assert said(text) == [("Anna Berg", "Den är röd")]
