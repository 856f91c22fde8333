"""Speech without a clause that names whom the text told of last: somebody else says it."""

import pytest

from tests.extract.invented import said

_LEDE = "På lördag stänger Farida Osman kvarnen för gott."
_TOLD = (
    "Farida Osman var 19 när hon kom till byn. På lappen stod namnet på en mjölnare, Enok Vall, som sökte hjälp.",
    "Farida Osman fick jobbet av en mjölnare som hette Enok Vall.",
    "Farida Osman lärde sig allt av Enok Vall, som hade malt där i fyrtio år.",
)


@pytest.mark.parametrize("told", _TOLD)
@pytest.mark.parametrize(
    "words",
    [
        "Enok var döv och jag var blyg.",
        "Enoks händer var vita av mjöl.",
        "Jag saknar Enok varje dag.",
        "Utan Enok Vall hade det aldrig gått.",
        "Det var Vall som kunde stenarna.",
        "När Enok blev sjuk stod allt stilla.",
        "Farida heter jag, och mer fick han inte veta.",
    ],
)
def test_whom_speech_tells_of_by_name_does_not_say_it(told, words):
    assert said(f"{_LEDE}\n{told}\n– {words}") == [("Farida Osman", words)]


@pytest.mark.parametrize(
    "words",
    [
        "Hej, det är Enok, brukar jag säga.",
        "Jag heter Enok och jag maler.",
        "Då sa de att Enok får ta över.",
    ],
)
def test_who_is_called_or_tells_his_own_name_may_say_it(words):
    assert said(f"I kvarnen står Enok Vall.\n– {words}") == [("Enok Vall", words)]


@pytest.mark.parametrize("clause", ["säger hon", "säger hon och ler"])
def test_nor_is_a_pronoun_for_whom_speech_tells_of(clause):
    text = f"Farida Osman äger kvarnen.\nDottern Moa Osman hjälper till.\n– Moa är starkare än jag, {clause}."
    assert said(text) == [("Farida Osman", "Moa är starkare än jag")]


def test_where_she_is_the_only_one_nobody_is_known():
    text = "Moa Osman hjälper till.\n– Moa är starkare än jag, säger hon."
    assert said(text) == [(None, "Moa är starkare än jag")]


@pytest.mark.parametrize(
    "words", ["Han tog fel på mig och en annan Moa", "Det finns en Moa till i byn", "På lappen stod ’Moa är min’"]
)
def test_but_for_who_is_called_by_others(words):
    text = f"Farida Osman äger kvarnen.\nDottern Moa Osman hjälper till.\n– {words}, säger hon."
    assert said(text) == [("Moa Osman", words)]


def test_where_nobody_else_is_told_of_nobody_is_known_to_say_it():
    assert said("I kvarnen står Enok Vall.\n– Enok kan allt om mjöl.") == [(None, "Enok kan allt om mjöl.")]


@pytest.mark.parametrize("question", ["Vad svarar du på det, Farida Osman?", "Farida Osman, vad svarar du på det?"])
def test_a_question_is_put_to_whom_it_calls_by_name(question):
    text = f"Farida Osman äger kvarnen.\n– Den är trött, säger mjölnaren Enok Vall.\n{question}\n– Det stämmer inte."
    assert said(text)[-1] == ("Farida Osman", "Det stämmer inte.")


@pytest.mark.parametrize(("kin", "who"), [("sin farbror Nils", "Enok Vall"), ("sin faster Siv", "Enok Vall")])
def test_a_pronoun_is_of_whom_it_is_told_and_not_of_the_kin_who_comes_along(kin, who):
    told = f"I går kom Enok Vall till kvarnen.\nEnok Vall var tolv år och hade följt med {kin} som gäst."
    assert said(f"{told}\n– Jag log, säger han.") == [(who, "Jag log")]


def test_a_stranger_of_whom_the_article_has_told_is_not_who_was_named_last():
    told = "I går kom domen.\n– Bra, säger Enok Vall.\nRätten anser att mannen är skyldig."
    assert said(f"{told}\nMannen nekar. ”Jag sov”, sa han.")[-1] == (None, "Jag sov")
    assert said(f"{told}\nEnok Vall nekar. ”Jag sov”, sa han.")[-1] == ("Enok Vall", "Jag sov")


def test_what_a_clause_leads_on_to_in_marks_is_no_speech_without_them():
    text = "I ett brev till rådet, som lästes upp i går, skrev Farida Osman på Siffran att ”saldot inte stämmer alls”."
    assert [words for _, words in said(text)] == ["saldot inte stämmer alls"]


def test_somebody_without_a_name_is_no_house_that_is_named_beside():
    text = "Ampelia drar ned.\nEn processoperatör på Ampelia, som vill vara anonym, beskriver mötet:\n– Det var tyst."
    assert said(text, {"Ampelia": "Ampelia"}) == [(None, "Det var tyst.")]


def test_a_pronoun_resumes_whom_another_speaks_of():
    text = """Moa Osman leder laget.
        Prästen Farida Osman minns i höstas.
        – De hjälpte oss, säger Farida Osman.
        – Det var kallt, säger mjölnaren Enok Vall.
        – Moa ropar aldrig, säger Enok Vall.
        I höstas blev hon tyst. Ett block föll."""
    assert said(f"{text}\n– Jag satt kvar i bilen.")[-1] == ("Moa Osman", "Jag satt kvar i bilen.")


def test_who_was_new_before_is_no_nearer_than_whom_the_block_begins_with():
    text = """Moa Osman äger kvarnen.
        – Ja, säger mjölnaren Enok Vall.
        Prästen Farida Osman anser att den borde säljas.
        Moa Osman rycker på axlarna. Enligt henne gick den med vinst.
        – Det är inte mycket, säger hon."""
    assert said(text)[-1] == ("Moa Osman", "Det är inte mycket")
