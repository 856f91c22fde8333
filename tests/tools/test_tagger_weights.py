"""Weights of tagger models read from a file, averaged and written, and what CRFsuite makes of them."""

import itertools
import math
import sys
from pathlib import Path

import pycrfsuite
import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
ROWS, LABELS = [["w=Borås", "first"], ["w=åker"], ["w=Alm"]], ["LOC", "O", "PER"]


@pytest.fixture
def weights(monkeypatch):
    monkeypatch.syspath_prepend(str(TOOLS))
    import tagger_weights

    yield tagger_weights
    del sys.modules["tagger_weights"]


def trained(path, *sentences):
    trainer = pycrfsuite.Trainer(verbose=False)
    for rows, labels in sentences:
        trainer.append(rows, labels)
    trainer.train(str(path))
    return path.read_bytes()


def opened(path):
    model = pycrfsuite.Tagger()
    model.open(str(path))
    return model


def test_weights_are_read_as_crfsuite_tells_them(weights, tmp_path):
    read = weights.read(trained(file := tmp_path / "one", (ROWS, LABELS), (ROWS[:2], LABELS[:2])))
    told = opened(file).info()
    states = {(weights.STATE, a.encode(), b.encode()): weight for (a, b), weight in told.state_features.items()}
    pairs = {(weights.TRANSITION, a.encode(), b.encode()): weight for (a, b), weight in told.transitions.items()}
    assert len(read) > 5
    assert read == pytest.approx(states | pairs, abs=1e-5)


def test_a_written_model_labels_as_the_one_that_was_read(weights, tmp_path):
    read = weights.read(trained(tmp_path / "one", (ROWS, LABELS), (ROWS[1:], LABELS[1:])))
    weights.write_model(read, tmp_path / "two")
    assert weights.read((tmp_path / "two").read_bytes()) == read
    one, two = opened(tmp_path / "one"), opened(tmp_path / "two")
    assert two.tag(ROWS) == one.tag(ROWS) == LABELS
    one.set(ROWS)
    two.set(ROWS)
    assert two.probability(LABELS) == pytest.approx(one.probability(LABELS))


def test_the_mean_of_models_is_their_pool(weights, tmp_path):
    """The odds that it gives two labellings are the geometric mean of the odds that the models give them."""
    other = ["O", "O", "PER"]
    files = [tmp_path / "one", tmp_path / "two", tmp_path / "mean"]
    trained(files[0], (ROWS, LABELS), (ROWS, other))
    trained(files[1], (ROWS, other), (ROWS[:2], LABELS[:2]))
    weights.write_model(weights.average([weights.read(file.read_bytes()) for file in files[:2]], 0.0), files[2])
    odds = []
    for file in files:
        model = opened(file)
        model.set(ROWS)
        odds.append(math.log(model.probability(LABELS) / model.probability(other)))
    assert odds[2] == pytest.approx((odds[0] + odds[1]) / 2)
    assert odds[0] != pytest.approx(odds[1])


def test_small_mean_weights_are_left_out(weights):
    a, b, c = ((weights.STATE, word, b"O") for word in (b"a", b"b", b"c"))
    assert weights.average([{a: 1.0, b: 0.2}, {a: 2.0, b: -0.2, c: 0.1}], 0.05) == {a: 1.5, c: 0.05}


def test_every_feature_is_kept_where_each_attribute_has_all_labels_and_each_label_all_others(weights, tmp_path):
    labels = [b"PER", b"LOC", b"ORG", b"O"]
    full = {(weights.TRANSITION, *pair): 0.5 for pair in itertools.product(labels, labels)}
    full |= {(weights.STATE, word, label): -0.25 for word in (b"a", "ö:=>".encode()) for label in labels}
    files = tmp_path / "one", tmp_path / "two"
    for file in files:
        weights.write_model(full, file)
    assert weights.read(files[0].read_bytes()) == full
    assert files[0].read_bytes() == files[1].read_bytes()
