"""Weights of CRFsuite models as plain numbers: read from a file, averaged, written to one.

A CRF whose weights are the mean of those of several is their logarithmic opinion pool (Smith, Cohn and Osborne,
"Logarithmic opinion pools for conditional random fields", ACL 2005): it labels as all of them together would, and as
fast as one.
"""

import random
import struct
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pycrfsuite

STATE, TRANSITION = 0, 1
HEADER = struct.Struct("<4sI4s9I")
RECORD = struct.Struct("<IIId")
NUMBER = struct.Struct("<I")
FEATURES, LABELS, ATTRIBUTES = 7, 8, 9
CHUNK_HEAD = 12

Feature = tuple[int, bytes, bytes]
"""STATE, an attribute and a label; or TRANSITION, a label and the one after it."""


def read(data: bytes | bytearray) -> dict[Feature, float]:
    """The weight of each feature of a model file."""
    return {feature: weight for _, _, feature, weight in _records(data)}


def average(models: Sequence[Mapping[Feature, float]], least: float) -> dict[Feature, float]:
    """The mean weights, those nearer to nought than `least` left out. What a model has no weight for weighs nothing."""
    totals: dict[Feature, float] = {}
    for model in models:
        for feature, weight in model.items():
            totals[feature] = totals.get(feature, 0.0) + weight
    means = ((feature, total / len(models)) for feature, total in totals.items())
    return {feature: mean for feature, mean in means if abs(mean) >= least}


def write_model(weights: Mapping[Feature, float], path: Path) -> None:
    """A model file with these weights: one with the same features, made by CRFsuite, has its numbers replaced."""
    _blank(sorted(weights), path)
    data = bytearray(path.read_bytes())
    records = list(_records(data))
    if {feature for _, _, feature, _ in records} != weights.keys():
        raise ValueError(f"{path}: not every feature could be kept")
    for at, ids, feature, _ in records:
        RECORD.pack_into(data, at, *ids, weights[feature])
    path.write_bytes(data)


def _records(data: bytes | bytearray) -> Iterator[tuple[int, tuple[int, int, int], Feature, float]]:
    """Each feature of a model file: where it stands, its three numbers, what they mean, its weight."""
    header = HEADER.unpack_from(data)
    labels, attributes = _strings(data, header[LABELS]), _strings(data, header[ATTRIBUTES])
    start = header[FEATURES]
    (number,) = NUMBER.unpack_from(data, start + CHUNK_HEAD - NUMBER.size)
    for at in range(start + CHUNK_HEAD, start + CHUNK_HEAD + number * RECORD.size, RECORD.size):
        kind, source, target, weight = RECORD.unpack_from(data, at)
        told = (labels if kind == TRANSITION else attributes)[source]
        yield at, (kind, source, target), (kind, told, labels[target]), weight


def _strings(data: bytes | bytearray, start: int) -> list[bytes]:
    """The strings of a constant database (CQDB) in a model file, by their numbers."""
    *_, number, index = struct.unpack_from("<4s5I", data, start)
    found = []
    for (offset,) in struct.iter_unpack("<I", data[start + index : start + index + number * NUMBER.size]):
        key = start + offset + 2 * NUMBER.size
        (length,) = NUMBER.unpack_from(data, key - NUMBER.size)
        found.append(bytes(data[key : key + length - 1]))
    return found


def _blank(features: Sequence[Feature], path: Path) -> None:
    """A model with these features and weights that mean nothing but are not nought, for CRFsuite drops a feature of no
    weight. It learns one step from uneven numbers, so that no feature is met exactly as often as it must expect."""
    trainer, uneven = pycrfsuite.Trainer(verbose=False), random.Random(0)
    told: dict[bytes, dict[bytes, float]] = {}
    pairs = [(source, target) for kind, source, target in features if kind == TRANSITION]
    for kind, source, target in features:
        if kind == STATE:
            told.setdefault(target, {})[source] = 1 + uneven.random()
    for label, attributes in told.items():
        trainer.append([attributes], [label.decode()])
    labels = {target for *_, target in features}.union(source for source, _ in pairs)
    for source, target in [*pairs, *pairs[:1] * len(labels) ** 2]:
        trainer.append([{}, {}], [source.decode(), target.decode()])
    trainer.set_params({"c1": 0.0, "c2": 1.0, "max_iterations": 1})
    trainer.train(str(path))
