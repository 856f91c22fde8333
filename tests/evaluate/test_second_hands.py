"""How far readers agree: a second hand said of each quote of some sets, without sight of the gold, who speaks, as what
and for whom."""

import csv
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from pipeline.evaluate.compare import alike

GOLD = Path(__file__).resolve().parents[1] / "gold"
# Sets whose writers set many an employer apart from the name, and sets whose writers wrote for readers.
APART = frozenset("bh bi bj bk bl bm bn bo bp bq br bs".split())
PRINTED = frozenset("bt bu bv bw".split())
# Sets of which both hands were given the contract's words on roles and organisations.
BY_CONTRACT = frozenset("kl km kn ko kp kq kr ks".split())


@cache
def quotes(hand: str, case: str, article: int) -> list[dict[str, str | None]]:
    """The direct quotes of an article's gold."""
    return json.loads((GOLD / hand / case / "gold.json").read_text("utf-8"))["articles"][article]["quotes"]


def labelled(hands: frozenset[str]) -> Iterator[tuple[dict[str, str | None], dict[str, str]]]:
    """Each quote as the gold has it, and as the second hand does."""
    with (GOLD / "second_hands.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["set"] in hands:
                yield quotes(row["set"], row["case"], int(row["article"]))[int(row["quote"])], row


def agreement(hands: frozenset[str], field: str) -> float:
    """The share of values on which both agree, as the scorer counts: where either gives one."""
    both = [(one[field], other[field] or None) for one, other in labelled(hands)]
    judged = [alike(one, other) for one, other in both if one or other]
    return sum(judged) / len(judged)


@pytest.mark.parametrize(
    ("hands", "field", "least", "most"),
    [
        (APART, "role", 0.97, 0.99),
        (APART, "organization", 0.83, 0.85),
        (PRINTED, "role", 0.99, 1.0),
        (PRINTED, "organization", 0.92, 0.94),
        (BY_CONTRACT, "role", 0.98, 1.0),
        (BY_CONTRACT, "organization", 0.96, 0.98),
    ],
)
def test_how_far_two_hands_agree(hands: frozenset[str], field: str, least: float, most: float) -> None:
    assert least <= agreement(hands, field) <= most


def test_hands_differ_on_employers_that_no_words_tell() -> None:
    """Where the second hand calls one stated, the gold has the same; where it calls one evident, hardly half."""
    given = {"stated": [0, 0], "evident": [0, 0]}
    for one, other in labelled(APART):
        if basis := other["organization_basis"]:
            given[basis][0] += alike(one["organization"], other["organization"])
            given[basis][1] += 1
    assert given["stated"] == [404, 414]
    assert given["evident"] == [71, 154]
