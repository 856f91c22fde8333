"""Verbs and nouns by which a sentence ties its subject to an organisation, from `ties.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from pipeline.reference.inflections import finite, lasting, presents, supines

# What one does for a wage, or in a club.
_LASTING = ("trains", "plays", "handles", "labours", "for_employers", "posts", "examines", "watches")
# What one does with a house, or in it, which tells of it in the past tense, too.
_FINITE = tuple("runs leads bare founds opens acquires over charged objected changes trades results sits".split())
# What is no verb.
_NOUNS = tuple("stations things units parts tasks watched brokers incidents outside opened traded".split())


@dataclass(frozen=True, slots=True)
class TieWords:
    """The forms of the verbs, but the infinitive, which stands in `present` with the form it has as the verb of a
    clause. What one did for a wage, or in a club, is mostly no more: those have no past tense but where it is narrated.
    `lasted` are the supines of those that tell what lasts; see the comments in the file."""

    runs: frozenset[str]
    leads: frozenset[str]
    bare: frozenset[str]
    trains: frozenset[str]
    plays: frozenset[str]
    founds: frozenset[str]
    opens: frozenset[str]
    acquires: frozenset[str]
    opened: frozenset[str]
    over: frozenset[str]
    charged: frozenset[str]
    objected: frozenset[str]
    works: frozenset[str]
    handles: frozenset[str]
    labours: frozenset[str]
    for_employers: frozenset[str]
    posts: frozenset[str]
    stations: frozenset[str]
    examines: frozenset[str]
    watches: frozenset[str]
    watched: tuple[str, ...]
    brokers: tuple[str, ...]
    incidents: tuple[str, ...]
    outside: tuple[str, ...]
    things: tuple[str, ...]
    units: tuple[str, ...]
    parts: tuple[str, ...]
    tasks: tuple[str, ...]
    trades: frozenset[str]
    results: frozenset[str]
    traded: frozenset[str]
    changes: frozenset[str]
    sits: frozenset[str]
    lasted: frozenset[str]
    present: Mapping[str, str]


def _read() -> dict[str, list[str]]:
    """The words of the file by the name under which they stand there."""
    data = tomllib.loads(resources.files(__package__).joinpath("ties.toml").read_text(encoding="utf-8"))
    return {name: value.split() for name, value in data.items()}


@cache
def tie_words() -> TieWords:
    """The words, read from the package on first use and kept."""
    verbs = _read()
    nouns = {name: verbs.pop(name) for name in _NOUNS}
    return TieWords(
        stations=frozenset(nouns["stations"]),
        opened=frozenset(nouns["opened"]),
        traded=frozenset(nouns["traded"]),
        things=tuple(nouns["things"]),
        units=tuple(nouns["units"]),
        parts=tuple(nouns["parts"]),
        tasks=tuple(nouns["tasks"]),
        watched=tuple(nouns["watched"]),
        brokers=tuple(nouns["brokers"]),
        incidents=tuple(nouns["incidents"]),
        outside=tuple(nouns["outside"]),
        works=lasting(verbs["works"]) | finite(verbs["narrated"]),
        **{name: lasting(verbs[name]) for name in _LASTING},
        **{name: finite(verbs[name]) for name in _FINITE},
        lasted=supines(lemma for name in ("runs", "trains", "works", "labours", "sits") for lemma in verbs[name]),
        present=presents(lemma for lemmas in verbs.values() for lemma in lemmas),
    )
