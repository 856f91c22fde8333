"""The embedded tagger: a linear-chain CRF that labels each word PER, LOC, ORG, MISC or O.

Its weights are data of the package (`reference/tagger.crfsuite`, described in `reference/TAGGER.md`).
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from itertools import groupby
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
    labels = _model().tag(sentence_features(words)) if words else []
    return [label[2:] or label for label in labels]


def spans(words: Sequence[str]) -> Iterator[Span]:
    """The names of one sentence, in order. Words of one kind in a row are one name."""
    return joined(tag(words))


def joined(labels: Sequence[str]) -> Iterator[Span]:
    """The runs of equal labels, those outside names left out."""
    start = 0
    for label, run in groupby(labels):
        end = start + len(list(run))
        if label != OUTSIDE:
            yield Span(start, end, label)
        start = end


@cache
def _model() -> pycrfsuite.Tagger:
    model = pycrfsuite.Tagger()
    model.open_inmemory(_weights())
    return model


@cache
def _weights() -> bytes:
    """The model reads these bytes as long as it lives, and does not keep them alive itself."""
    return resources.files("pipeline.reference").joinpath("tagger.crfsuite").read_bytes()
