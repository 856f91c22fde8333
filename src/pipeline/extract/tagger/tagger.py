"""The embedded tagger: a linear-chain CRF that labels each word PER, LOC, ORG, MISC or O.

Its weights are data of the package (`reference/tagger.crfsuite`, described in `reference/TAGGER.md`).
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from typing import NamedTuple

import pycrfsuite

from pipeline.extract.tagger.features import sentence_features

OUTSIDE = "O"


class Span(NamedTuple):
    """Words `start` up to `end` of a sentence that the tagger takes for one name of a kind (PER, LOC, ORG, MISC)."""

    start: int
    end: int
    kind: str


def tag(words: Sequence[str]) -> list[str]:
    """A label for each word of one sentence: PER, LOC, ORG, MISC or O. Words and marks are separate."""
    return [label.rpartition("-")[2] for label in _model().tag(sentence_features(words))] if words else []


def spans(words: Sequence[str]) -> Iterator[Span]:
    """The names of one sentence, in order. Words of one kind in a row are one name."""
    return joined(tag(words))


def joined(labels: Sequence[str]) -> Iterator[Span]:
    """The runs of equal labels, those outside names left out."""
    start = 0
    for at in range(1, len(labels) + 1):
        if at == len(labels) or labels[at] != labels[start]:
            if labels[start] != OUTSIDE:
                yield Span(start, at, labels[start])
            start = at


@cache
def _model() -> pycrfsuite.Tagger:
    model = pycrfsuite.Tagger()
    model.open_inmemory(_weights())
    return model


@cache
def _weights() -> bytes:
    """The model reads these bytes as long as it lives, and does not keep them alive itself."""
    return resources.files("pipeline.reference").joinpath("tagger.crfsuite").read_bytes()
