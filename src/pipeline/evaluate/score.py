"""Counts that become figures: precision and recall of what can be found, accuracy of what is said of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Figures = dict[str, dict[str, float | int]]


class Miss(NamedTuple):
    """What fell short: in which case, in what, and how."""

    case: str
    what: str
    detail: str


@dataclass(slots=True)
class Tally:
    """How many were found, how many the gold wants, and how many of both are the same."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def figures(self) -> dict[str, float | int]:
        """Precision, recall and F1, each 0 to 1; 1 where nothing was to be found and nothing was."""
        precision = self.right / self.found if self.found else float(not self.wanted)
        recall = self.right / self.wanted if self.wanted else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        shares = {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}
        return shares | {"wanted": self.wanted, "found": self.found}


@dataclass(slots=True)
class Accuracy:
    """How many of the things compared are right."""

    right: int = 0
    wanted: int = 0

    def figures(self) -> dict[str, float | int]:
        """The share that is right, 0 to 1."""
        return {"accuracy": round(self.right / self.wanted, 4), "wanted": self.wanted}


@dataclass(slots=True)
class Score:
    """What has been counted so far, by the name of the measure."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    accuracies: dict[str, Accuracy] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def count(self, name: str, *, right: int, found: int, wanted: int) -> None:
        """Add to the tally of this name."""
        tally = self.tallies.setdefault(name, Tally())
        tally.right, tally.found, tally.wanted = tally.right + right, tally.found + found, tally.wanted + wanted

    def judge(self, name: str, right: bool) -> None:
        """Add one comparison to the accuracy of this name."""
        accuracy = self.accuracies.setdefault(name, Accuracy())
        accuracy.right, accuracy.wanted = accuracy.right + right, accuracy.wanted + 1

    def miss(self, case: str, what: str, detail: str) -> None:
        """Note what fell short."""
        self.misses.append(Miss(case, what, detail))

    def figures(self) -> Figures:
        """All measures: tallies in the order they were first counted, then accuracies by name."""
        both: list[Mapping[str, Tally | Accuracy]] = [self.tallies, dict(sorted(self.accuracies.items()))]
        return {name: counted.figures() for counts in both for name, counted in counts.items()}
