"""Models for all tests of taggers, trained once. Without their libraries the tests skip: `make taggers` brings both."""

from pathlib import Path

import pytest

from tests.taggers.models import train_spacy, train_transformer


@pytest.fixture(scope="session")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("spacy", reason="spaCy is not installed: make taggers")
    return train_spacy(tmp_path_factory.mktemp("spacy") / "namn")


@pytest.fixture(scope="session")
def transformer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("torch", reason="torch is not installed: make taggers")
    pytest.importorskip("transformers", reason="transformers is not installed: make taggers")
    return train_transformer(tmp_path_factory.mktemp("transformers") / "namn")
