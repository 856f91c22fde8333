"""Whom the block before speech without a clause is about: its last clause, and the subject of an inverted sentence."""

import pytest

from tests.extract.invented import quotes, said

_SAID = "– Det tar tid. Vi väntar."


@pytest.mark.parametrize(
    "who", ["Ulrik Dahlvall", "chefen Ulrik Dahlvall", "Ulrik Dahlvall, 52,", "föreningens kassör Ulrik Dahlvall"]
)
@pytest.mark.parametrize("does", ["har sin bild klar", "skakade på huvudet", "vet varför", "är tydlig"])
@pytest.mark.parametrize("joint", [", och ", " men "])
@pytest.mark.parametrize("end", [":", "."])
def test_the_last_clause_tells_who_is_heard(who, does, joint, end):
    text = f"Föreningen Norrskenet betalar hela resan{joint}{who} {does}{end}\n{_SAID}"
    assert said(text, {"Norrskenet": "Norrskenet"})[0][0] == "Ulrik Dahlvall"


@pytest.mark.parametrize("clause", ["portvakten var tydlig", "hans granne log"])
def test_nobody_who_is_named_before_another_acts(clause):
    assert said(f"Ulrik Dahlvall knackade på, och {clause}:\n{_SAID}")[0][0] is None


@pytest.mark.parametrize("verb", ["satt", "stod", "fanns även", "väntar"])
@pytest.mark.parametrize("tie", ["farmor till målvakten", "granne med Emmy Sköld Rask", "som är moster till målvakten"])
def test_who_is_named_to_tell_who_another_is_is_not_heard(verb, tie):
    text = (
        f"Målvakten Emmy Sköld Rask räddade allt.\n– Ja, säger hon.\nVid sargen {verb} Asta Nyhammar, {tie}.\n{_SAID}"
    )
    assert said(text)[-1][0] == "Asta Nyhammar"


@pytest.mark.parametrize(
    ("told", "cue"),
    [
        ("Kaptenen Ylva Rosén berättade om stormen.", "berättade"),
        ("Efteråt svarade Ylva Rosén på frågor.", "svarade"),
        ("Ylva Rosén svarade inte på några frågor.", None),
        ("Ylva Rosén gick på däck.", None),
    ],
)
def test_the_verb_of_the_sentence_before_is_the_cue(told, cue):
    assert [(q.speaker and q.speaker.name, q.cue) for q in quotes(f"{told}\n{_SAID}")] == [("Ylva Rosén", cue)]


@pytest.mark.parametrize("who", ["hon", "Ylva Rosén"])
def test_a_particle_behind_the_subject_is_told_with_its_verb(who):
    text = f"Kaptenen Ylva Rosén log.\nEfter en stund lägger {who} till:\n{_SAID}"
    assert quotes(text)[-1].cue == "lägger till"


@pytest.mark.parametrize(("tie", "speaker"), [(", som är smed", "Asta Nyhammar"), (", fast inte i dag", None)])
def test_whom_a_sentence_introduces_by_who_that_is_is_meant_by_the_pronoun(tie, speaker):
    text = "Asta Nyhammar log.\nYlva Rosén sprang.\n– Kom, säger Ylva Rosén.\nNu väntar verkstan för Asta Nyhammar{}."
    assert said(f"{text.format(tie)}\n– Ja, säger hon.")[-1][0] == speaker
