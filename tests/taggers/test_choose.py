"""Which tagger is asked for, and how one is told that is not there."""

import importlib.util
from pathlib import Path

import pytest

from pipeline.errors import UsageError
from pipeline.fingerprint import fingerprint
from pipeline.harvest.sources import read_list
from pipeline.taggers import EMBEDDED, choose
from pipeline.taggers.places import digest


def without(monkeypatch: pytest.MonkeyPatch, *packages: str) -> None:
    """As on a machine where these are not installed."""
    find = importlib.util.find_spec
    monkeypatch.setattr("pipeline.taggers.places.find_spec", lambda name: None if name in packages else find(name))


def test_the_embedded_one_needs_nothing(tmp_path: Path) -> None:
    assert choose("embedded", None, tmp_path) is EMBEDDED
    assert EMBEDDED.version == fingerprint("extract", "reference")
    with pytest.raises(UsageError, match="has a model of its own"):
        choose("embedded", "sv_core_news_lg", tmp_path)


@pytest.mark.parametrize(
    ("kind", "packages", "said"),
    [
        ("spacy", ["spacy"], "needs spacy, not installed here: pip install 'talstreck[spacy]'"),
        ("transformers", ["torch"], "needs torch, not installed here: pip install 'talstreck[transformers]'"),
        ("transformers", ["transformers", "torch"], "needs transformers and torch, not installed here"),
    ],
)
def test_a_missing_library_is_named_with_what_installs_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, packages: list[str], said: str
) -> None:
    if packages == ["torch"]:
        pytest.importorskip("transformers", reason="transformers is not installed: make taggers")
    without(monkeypatch, *packages)
    with pytest.raises(UsageError) as caught:
        choose(kind, "model", tmp_path)
    assert said in str(caught.value)


def test_a_tagger_of_the_users_needs_a_model(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="needs a model"):
        choose("spacy", None, tmp_path)


def test_a_model_is_told_from_another_by_what_is_in_its_files(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        (folder / "ner").mkdir(parents=True)
        (folder / "ner" / "model").write_bytes(b"weights")
    assert digest(one) == digest(other)
    (other / "ner" / "model").write_bytes(b"Weights")
    assert digest(one) != digest(other)
    (other / "ner" / "model").write_bytes(b"weights")
    (other / "ner" / "model").rename(other / "ner" / "cfg")
    assert digest(one) != digest(other)
    fetched = tmp_path / "snapshots" / "0f3a"
    fetched.mkdir(parents=True)
    assert digest(fetched) == "0f3a"


def test_the_settings_stand_at_the_top_of_the_sources(tmp_path: Path) -> None:
    path = tmp_path / "sources.yml"
    path.write_text("tagger: spacy\ntagger_model: models/namn\nsources: []\n")
    assert (read_list(path).tagger, read_list(path).tagger_model) == ("spacy", "models/namn")
    path.write_text("tagger: flair\nsources: []\n")
    with pytest.raises(
        UsageError, match=r"sources\.yml:1: tagger: input should be 'embedded', 'spacy' or 'transformers'"
    ):
        read_list(path)
