"""The training material of the tagger: patterns filled with names, and sentences with other names."""

import sys
from pathlib import Path

import pytest

from pipeline.extract.tagger import joined

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def tools(monkeypatch):
    monkeypatch.syspath_prepend(str(TOOLS))
    import tagger_copies
    import tagger_names
    import train_tagger

    yield tagger_copies, tagger_names, train_tagger
    for name in ("tagger_copies", "tagger_names", "tagger_weights", "train_tagger"):
        del sys.modules[name]


def test_a_pattern_is_filled_with_labelled_names(tools):
    copies, names, _ = tools
    patterns = ["{person} såg {towns} torg .", "{surnames}/ORG förlag/ORG", "{club}-backen sprang"]
    person, firm, grown = copies.filled(patterns, names.Names(1))
    assert [span.kind for span in joined([label for _, label in person])] == ["PER", "LOC"]
    assert next(word for word, label in reversed(person) if label == "LOC").endswith(("s", "x", "z"))
    assert {label for _, label in firm} == {"ORG"}
    assert {label for _, label in grown} == {"O"}
    assert any(word.endswith("-backen") for word, _ in grown)


def test_every_pattern_can_be_filled_and_the_same_seed_gives_the_same(tools):
    copies, names, training = tools
    first, again = (list(copies.filled(training.patterns(), names.Names(2))) for _ in range(2))
    assert first == again
    assert len(first) > 250
    assert not any(set("{}") & set(word) for sentence in first for word, _ in sentence)


def test_a_copy_has_other_names_of_the_same_kinds(tools):
    copies, names, _ = tools
    sentence = [("Karin", "PER"), ("Alm", "PER"), ("for", "O"), ("till", "O"), ("Borås", "LOC"), ("igen", "O")]
    renamer = copies.Renamer(names.Names(4), [sentence])
    made = list(renamer.copies(sentence, 20))
    assert len(made) > 10
    assert all([s.kind for s in joined([label for _, label in copy])] == ["PER", "LOC"] for copy in made)
    assert all([w for w, label in copy if label == "O"] == ["for", "till", "igen"] for copy in made)
    assert len({copy[0][0] for copy in made}) > 5
    assert list(renamer.copies([("ingen", "O"), ("nämns", "O")], 3)) == []


def test_family_names_with_a_particle_and_of_two_parts_are_met_and_labelled_as_a_whole(tools):
    copies, names, _ = tools
    sentence = [("säger", "O"), ("Karin", "PER"), ("Alm", "PER"), (".", "O")]
    renamer = copies.Renamer(names.Names(6), [sentence])
    for made in (copies.filled(["säger {person} ."] * 600, names.Names(5)), renamer.copies(sentence, 600)):
        persons = [[word for word, label in each if label == "PER"] for each in made]
        assert any(person[1] in ("von", "van", "de", "af") and person[-1][0].isupper() for person in persons)
        assert any("-" in person[-1] for person in persons)
        assert any(len(person) == 3 and all(word[0].isupper() for word in person) for person in persons)
        assert 0.01 < sum(person[-2][0].islower() for person in persons) / len(persons) < 0.1
        assert not any(" " in word for person in persons for word in person)


def test_labels_tell_the_place_in_the_name(tools):
    *_, training = tools
    assert training.staged(["O", "PER", "PER", "PER", "LOC", "O"]) == ["O", "B-PER", "I-PER", "L-PER", "U-LOC", "O"]


def test_the_same_corpus_gives_the_same_weights_and_each_model_has_its_own(tools, monkeypatch, tmp_path):
    *_, training = tools
    monkeypatch.setattr(training, "patterns", lambda: ["{person} bor i {towns} centrum ."])
    places = ("Borås", "Falun", "Umeå", "Kiruna", "Växjö", "Ystad", "Malung", "Arboga")
    corpus = [[("Alm", "PER"), ("for", "O"), ("till", "O"), (place, "LOC"), (".", "O")] for place in places]
    files = [tmp_path / name for name in ("one", "two")]
    for file in files:
        training.train(corpus, file, range(3))
    assert files[0].read_bytes() == files[1].read_bytes()
    models = [training.fitted(corpus, seed) for seed in range(3)]
    assert models[0] != models[1]
    mean = training.read(files[0].read_bytes())
    assert mean == training.average(models, training.LEAST_WEIGHT)
    assert {b"PER", b"LOC"} <= {label.rpartition(b"-")[2] for _, _, label in mean}
