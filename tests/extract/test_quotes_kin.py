"""Kin and friends who speak: where the clause ends what is said, and who is meant."""

import pytest

from tests.extract.invented import quotes, said

_SAID = "Vi tog båten hem. Sen åt vi"


@pytest.mark.parametrize("kin", "mamma morfar storebror lillasyster farmor moster svärfar brorsan frugan".split())
@pytest.mark.parametrize("clause", ["säger {}.", "skrattar {} och slår upp kaffe.", "svarar {}, som har hört allt."])
def test_kin_without_an_article_end_what_is_said(kin, clause):
    assert said(f"– {_SAID}, {clause.format(kin)}") == [(None, _SAID)]


def test_kin_as_an_object_end_nothing():
    text = "– Jag gick hem, frågade mamma vad vi skulle äta, säger Petra Almgren."
    assert said(text) == [("Petra Almgren", "Jag gick hem, frågade mamma vad vi skulle äta")]


@pytest.mark.parametrize(
    ("told", "noun"),
    [("man", "maken"), ("sambo", "sambon"), ("pojkvän", "pojkvännen"), ("morfar", "morfar"), ("bror", "brorsan")],
)
@pytest.mark.parametrize(
    "form",
    [
        "Hennes {} heter Rolf Tegner.",
        "Rolf Tegner är hennes {}.",
        "Där bor även Rolf Tegner, Petras {}.",
        "Med kom också hennes {} Rolf Tegner.",
        "Rolf Tegner, {} till Petra, lagar bryggan.",
    ],
)
def test_kin_are_whom_the_text_calls_so(told, noun, form):
    text = f"Petra Almgren flyttade till ön. {form.format(told)}\n– {_SAID}, säger {noun}."
    assert said(text) == [("Rolf Tegner", _SAID)]


@pytest.mark.parametrize(
    "other",
    [
        "Rolf Tegner är granne.",
        "Hennes man skötte Rolf Tegners båt.",
        "Rolf Tegner har en man som fiskar.",
    ],
)
def test_kin_of_nobody_who_is_named_are_nobody(other):
    assert said(f"Petra Almgren flyttade till ön. {other}\n– {_SAID}, säger maken.")[0][0] is None


@pytest.mark.parametrize("noun", ["maken", "exmaken", "svärsonen", "lillebrodern", "farbrodern", "mormodern", "sambon"])
def test_kin_is_no_role(noun):
    (quote,) = quotes(f"Lena Ek driver krogen.\n– Vi stänger, invänder {noun} Robin Ek.")
    assert (quote.speaker and quote.speaker.name, quote.role) == ("Robin Ek", None)


@pytest.mark.parametrize("told", ["Föräldern {}", "{}, 42, förälder,", "{}, förälder till två barn i fyran,"])
def test_a_parent_is_called_so_like_a_pupil(told):
    (quote,) = quotes(f"{told.format('Robin Ek')} hjälpte till.\n– Det gick bra, säger Robin Ek.")
    assert (quote.role, quote.organization_name) == ("förälder", None)


def test_for_whom_somebody_does_something_is_not_heard_next():
    text = "Anna Berg öppnar grinden. Bo ska köpa ved {} sin fru.\n– Det är så det är, säger hon."
    assert said(text.format("åt")) == [("Anna Berg", "Det är så det är")]


@pytest.mark.parametrize("told", ["Han är hennes man och kassör i Båtlaget.", "Rolf Tegner är hennes granne."])
def test_who_is_told_to_be_kin_of_another_is_still_who_speaks(told):
    text = f"Petra Almgren bor på ön.\nUnder tiden kokar Rolf Tegner kaffe. {told}\n– {_SAID}, säger han."
    assert said(text)[0][0] == "Rolf Tegner"


@pytest.mark.parametrize("who", ["Yngsta dottern", "Den äldsta dottern", "Minsta systern"])
def test_one_of_several_kin_speaks_without_a_name(who):
    text = f"Petra Almgren flyttade till ön. {who} har en åsikt om det.\n– {_SAID}, förklarade {{}}."
    assert said(text.format("hon"))[0][0] is None
    assert said(text.format("Petra Almgren"))[0][0] == "Petra Almgren"


@pytest.mark.parametrize("kin", ["sonen Nils", "brodern Olof"])
def test_who_is_with_kin_is_told_of_on(kin):
    text = f"På trappan väntar Bo Ek. Han fiskar tillsammans med {kin}.\n– {_SAID}, säger han."
    assert said(text) == [("Bo Ek", _SAID)]


@pytest.mark.parametrize("age", ["fyra", "elva år"])
def test_an_age_in_a_clause_tells_a_child(age):
    text = f"– Vi åt, säger Ellen.\nElof, som är {age}, håller upp ett finger.\n– {_SAID}, förklarar han."
    assert said(text)[-1] == ("Elof", _SAID)
