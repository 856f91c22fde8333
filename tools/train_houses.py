"""Learn from pages with gold what the clues to somebody's house are worth, and write the weights.

    python tools/train_houses.py GOLD [--folds 8 | --unseen HAND ...] [--out src/pipeline/reference/house_weights.csv]

GOLD is a folder of hands, each a folder of pages with their gold, as `tests/gold`. For each person whom gold names, the
article's bodies and "nobody's" are the options of a conditional logit, fitted by L-BFGS with a Gaussian prior; where no
option is the gold's, nobody's counts as right. Persons whom rules leave open weigh more, for it is of them that what is
learnt will be asked. Rules know the pages that they were learnt from too well, so that `first_told.csv` has what they
told of each hand's people on the day its pages were first read. The same gold gives the same weights.

With --folds nothing is written: each hand's people are told by the weights of the hands in other folds, and printed is
how many were right by the rules of the day, and how many with what is learnt. With --unseen so are but those of some.
"""

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from house_cases import Case, read_cases, read_told, same_house
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from pipeline.extract.people.employer.likely import LEAST
from pipeline.extract.people.employer.namedbodies import Body

TOLD = Path(__file__).with_name("first_told.csv")
OUT = Path(__file__).resolve().parents[1] / "src" / "pipeline" / "reference" / "house_weights.csv"
# Clues on the pages of fewer hands are left out, as words of one writer; what a person left open counts; the variance
# of the prior.
LEAST_HANDS, LEFT_OPEN, VARIANCE = 8, 5.0, 0.1
ITERATIONS = 200


class Table(NamedTuple):
    """The options of cases, a row each: which clues, of which case, whether it is right; what each case counts."""

    clues: csr_matrix
    case: np.ndarray
    right: np.ndarray
    weight: np.ndarray


def vocabulary(cases: Sequence[Case]) -> dict[str, int]:
    """The clues that are learnt, in order, with the number of each."""
    by_hand: dict[str, set[str]] = defaultdict(set)
    for case in cases:
        by_hand[case.hand].update(case.nobody, *case.bodies.values())
    seen = Counter(clue for clues in by_hand.values() for clue in clues)
    return {clue: i for i, clue in enumerate(sorted(clue for clue, hands in seen.items() if hands >= LEAST_HANDS))}


def table(cases: Sequence[Case], numbers: dict[str, int]) -> Table:
    columns: list[int] = []
    ends, case_of, right = [0], [], []
    for i, case in enumerate(cases):
        options = [(case.nobody, not any(case.right)), *zip(case.bodies.values(), case.right, strict=True)]
        for clues, is_right in options:
            columns += sorted(numbers[clue] for clue in clues if clue in numbers)
            ends.append(len(columns))
            case_of.append(i)
            right.append(is_right)
    shape = (len(case_of), len(numbers))
    clues = csr_matrix((np.ones(len(columns)), columns, ends), shape=shape)
    weight = np.array([LEFT_OPEN if case.told == "" else 1.0 for case in cases])
    return Table(clues, np.array(case_of), np.array(right, dtype=float), weight)


def shares(weights: np.ndarray, options: Table) -> np.ndarray:
    """The share of each option in its case."""
    worth = options.clues @ weights
    most = np.full(len(options.weight), -np.inf)
    np.maximum.at(most, options.case, worth)
    raised = np.exp(worth - most[options.case])
    return raised / np.bincount(options.case, raised)[options.case]


def fit(options: Table) -> np.ndarray:
    """The weights under which what is right is likeliest, as the prior allows."""

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        given = shares(weights, options)
        of_right = np.bincount(options.case, given * options.right)
        target = given * options.right / of_right[options.case]
        slope = options.clues.T @ ((given - target) * options.weight[options.case])
        told = -(options.weight * np.log(of_right)).sum()
        return told + weights @ weights / (2 * VARIANCE), slope + weights / VARIANCE

    start = np.zeros(options.clues.shape[1])
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ITERATIONS}).x


def folds(hands: Sequence[str], number: int) -> dict[str, int]:
    """The fold of each hand; hands that came one after the other are in one."""
    return {hand: i * number // len(hands) for i, hand in enumerate(hands)}


def by_others(cases: Sequence[Case], part: Mapping[str, int]) -> list[tuple[Case, dict[Body, float]]]:
    """The share of each body in each case of the hands that have a part, by the weights of all hands of other parts and
    of those that have none. What rules first told is known of each."""
    found = []
    for fold in sorted(set(part.values())):
        seen = [case for case in cases if part.get(case.hand) != fold]
        unseen = [case for case in cases if part.get(case.hand) == fold and case.told is not None]
        numbers = vocabulary(seen)
        options = table(unseen, numbers)
        given = shares(fit(table(seen, numbers)), options)
        for i, case in enumerate(unseen):
            found.append((case, dict(zip(case.bodies, given[options.case == i][1:].tolist(), strict=True))))
    return found


def report(found: Sequence[tuple[Case, dict[Body, float]]]) -> str:
    """How many have the gold's house, of those who have one by either, by the rules alone and with what is learnt."""
    counts: Counter[str] = Counter()
    for case, given in found:
        told = case.told or None
        body = max(given, key=lambda body: given[body], default=None)
        learnt = body.name if body and told is None and given[body] >= LEAST else told
        if case.house is None and learnt is None:
            continue
        counts.update(all=1, rules=_right(case, told), learnt=_right(case, learnt))
        if learnt != told:
            counts.update({"given": 1, "given, right": _right(case, learnt), "given, open": case.house is None})
    return "\n".join(
        [
            f"persons of a house by gold or by what is told: {counts['all']}",
            f"right by the rules of the day: {counts['rules'] / counts['all']:.3f}",
            f"right with what is learnt: {counts['learnt'] / counts['all']:.3f}",
            f"learnt where rules told none: {counts['given']}, right {counts['given, right']},"
            f" left open by gold {counts['given, open']}",
        ]
    )


def _right(case: Case, house: str | None) -> bool:
    return house is None if case.house is None else house is not None and same_house(case.house, house)


def write(numbers: dict[str, int], weights: np.ndarray, out: Path) -> None:
    with out.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(("clue", "weight"))
        lines.writerows((clue, f"{weights[i]:.3f}") for clue, i in numbers.items() if abs(weights[i]) >= 0.0005)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--folds", type=int, help="write nothing; tell how well each fold is told by the others")
    parser.add_argument("--unseen", nargs="+", metavar="HAND", help="the same of these hands, told by all others")
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    if not args.gold.is_dir():
        parser.error(f"{args.gold} is no folder of hands with pages and their gold, such as tests/gold")
    hands = sorted((hand for hand in args.gold.iterdir() if hand.is_dir()), key=_in_turn)
    cases = list(read_cases(hands, read_told(TOLD)))
    if args.folds or args.unseen:
        known = list(dict.fromkeys(case.hand for case in cases if case.told is not None))
        if strange := set(args.unseen or ()).difference(known):
            parser.error(f"{TOLD.name} has nothing of: {', '.join(sorted(strange))}. It has: {', '.join(known)}")
        part = folds(known, args.folds) if args.folds else dict.fromkeys(args.unseen, 0)
        sys.stdout.write(f"{report(by_others(cases, part))}\n")
        return
    numbers = vocabulary(cases)
    write(numbers, fit(table(cases, numbers)), args.out)


def _in_turn(hand: Path) -> tuple[int, str]:
    return len(hand.name), hand.name


if __name__ == "__main__":
    main()
