"""Evidence that a name is an organisation's or a work's, gathered over an article and weighed."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from pipeline.model import EntityType

ENOUGH = 1.0
_SUREST, _SETTLED = 0.97, 0.8
_FORMED = frozenset({"organization-suffix", "work-suffix"})


class Evidence(NamedTuple):
    """One place that tells what `name` is. `weight` 1 is just enough alone; `subtype` is a work's."""

    name: str
    kind: EntityType
    weight: float
    method: str
    subtype: str | None = None


def organization(name: str, weight: float, method: str) -> Evidence:
    """A place that tells that `name` is an organisation's."""
    return Evidence(name, EntityType.ORGANIZATION, weight, method)


def settled(evidence: Iterable[Evidence]) -> frozenset[str]:
    """The names of which one place or several tell so much that one more witness is not needed."""
    return frozenset(verdict.name for verdict in weigh(evidence) if verdict.confidence >= _SETTLED)


class Verdict(NamedTuple):
    """What an article's evidence makes of a name."""

    name: str
    kind: EntityType
    subtype: str | None
    method: str
    confidence: float


def _told_once(items: list[Evidence]) -> list[Evidence]:
    """The evidence without repetitions of what a name tells by its own form: that says no more for standing often."""
    formed = [item for item in items if item.method in _FORMED]
    return [item for item in items if item.method not in _FORMED] + sorted(set(formed)) if formed else items


def weigh(evidence: Iterable[Evidence]) -> list[Verdict]:
    """What each name is taken for: the kind that the most speaks for, where that is enough. What is just enough alone
    or less adds up for its kind, but does not stand against what tells of another."""
    by_name: dict[str, list[Evidence]] = defaultdict(list)
    for item in evidence:
        by_name[item.name].append(item)
    verdicts = []
    for name, items in by_name.items():
        weights: dict[EntityType, float] = defaultdict(float)
        items = _told_once(items)
        for item in items:
            weights[item.kind] += item.weight
        telling = {kind: sum(i.weight for i in items if i.kind is kind and i.weight > ENOUGH) for kind in weights}
        kind = max(weights, key=lambda k: (telling[k], weights[k], k))
        if weights[kind] >= ENOUGH:
            own = sorted((i for i in items if i.kind is kind), key=lambda i: (-i.weight, i.method))
            subtype = next((i.subtype for i in own if i.subtype), None)
            trust = min(_SUREST, 1 - 0.4 / (weights[kind] + 0.5))
            verdicts.append(Verdict(name, kind, subtype, own[0].method, round(trust, 2)))
    return verdicts
