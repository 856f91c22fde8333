"""Who speaks of whom: not the one of whom speech begins to tell by a pronoun, nor kin told of in passing."""

import pytest

from tests.extract.invented import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "– Vi vann, säger Bo Ek.\nI pausen bytte han in Tor Alm, som fyller arton i höst.\n– Han bar in konerna.",
            "Bo Ek",
        ),
        (
            "Tor Alm kom i våras.\n– Vi vann, säger Bo Ek.\nHans hustru Siv väntar i bilen.\n– Hon har slutat fråga.",
            "Bo Ek",
        ),
        ("– Vi vann, säger Bo Ek.\nHans hustru Siv väntar i bilen.\n– Kom nu, vi ska hem.", "Siv"),
        (
            "– Vi vann, säger Bo Ek.\nHan är lots. Sonen Tor hade fått skridskor.\n– Jag skulle bara prova.",
            "Bo Ek",
        ),
        (
            "Bo Ek log. Tor Alm log.\nPå torsdag är Bo Ek avstängd, medan Tor Alm lär börja. Först ska han skriva prov."
            "\n– Det blir ingen lång kväll.",
            "Tor Alm",
        ),
    ],
)
def test_who_is_spoken_of_does_not_speak(text, speaker):
    assert said(text)[-1][0] == speaker


def test_a_question_behind_speech_is_put_to_who_was_heard_there():
    text = (
        "[ingress] Siv Alm räddade straffen.\n– Jag gissade, säger Siv Alm.\n"
        "– Vi bytte spel, säger lagets tränare Bo Ek.\n? Vad gjorde ni i paus?\n– Egentligen ingenting."
    )
    assert said(text)[-1][0] == "Bo Ek"


def test_whose_view_the_last_sentence_tells_is_heard_next():
    text = (
        "– Vi bränner för mycket, säger Bo Ek.\nEnligt honom borde kantspelaren Siv Alm ha fått en straff."
        "\n– Men jag har slutat prata om domare."
    )
    assert said(text)[-1][0] == "Bo Ek"


def test_who_is_told_of_by_an_age_alone_speaks_without_a_name():
    text = (
        "Advokaten Bo Ek säger nej.\nDen yngste av de åtalade, en 22-åring från Gävle, nekar till brott. "
        "”Jag lånade ut mitt kort”, säger han i ett av förhören."
    )
    assert said(text)[-1][0] is None


def test_a_pronoun_that_has_another_for_its_object_is_not_that_other():
    text = (
        "[ingress] Det blev en stor dag för Tor Alm.\nBo Ek är tränare.\n– Vi vann, säger Bo Ek.\n"
        "När benen tog slut skickade han in Alm, som fyller arton i höst.\n– Han bar in konerna."
    )
    assert said(text)[-1][0] == "Bo Ek"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [("Mötet är öppet och Siv Alm har skrivit ett tal.", "Siv Alm"), ("Mötet är öppet för Siv Alm.", None)],
)
def test_the_subject_of_a_further_clause_is_meant_by_the_pronoun_behind_it(told, speaker):
    text = f"Siv Alm log.\nEva Mo sprang.\n– Ja, säger Eva Mo.\n{told}\n– Det är kort, säger hon."
    assert said(text)[-1][0] == speaker
