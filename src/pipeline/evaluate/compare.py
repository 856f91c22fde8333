"""Texts as they are compared with gold, and one-to-one pairs of what belongs together."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple, TypeVar

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
_MARKS = "\"'”“„»«’‘–—-−‐ "
_AROUND = _MARKS + ".,:;!?"
_WORD = re.compile(r"\w+")

G = TypeVar("G")
F = TypeVar("F")


class Pair(NamedTuple):
    """Places of what belongs together: in the gold, and in what was found."""

    gold: int
    found: int


def fold(text: str | None) -> str:
    """NFC, single-spaced, without invisible characters; empty for None."""
    plain = unicodedata.normalize("NFC", text or "").translate(_INVISIBLE)
    return " ".join(plain.split())


def key(text: str | None) -> str:
    """The text folded, without case, and without marks and stops around it: equal keys count as the same text."""
    return fold(text).casefold().strip(_AROUND).strip()


@lru_cache(maxsize=1 << 12)
def words(text: str | None) -> tuple[str, ...]:
    """The words of a text in their order, without case."""
    return tuple(_WORD.findall(fold(text).casefold()))


def overlap(one: str, other: str, least: float = 0.0) -> float:
    """The share of words in common, in order: 1 for the same words, 0 for none and for any share below `least`."""
    a, b = words(one), words(other)
    if not a or not b:
        return 0.0
    shared = min(sum(map(frozenset(b).__contains__, a)), len(b))
    if shared / (len(a) + len(b) - shared) < least:  # in whatever order, and so in theirs
        return 0.0
    same = sum(block.size for block in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
    return same / (len(a) + len(b) - same)


def alike(one: str | None, other: str | None) -> bool:
    """Whether two descriptions share three of five of all their words, in whatever order."""
    a, b = set(words(one)), set(words(other))
    return bool(a and b) and len(a & b) / len(a | b) >= 0.6


def pairs(gold: Sequence[G], found: Sequence[F], likeness: Callable[[G, F], float], least: float) -> list[Pair]:
    """Each with at most one of the others, the likest first, none below `least`."""
    ranked = sorted(((likeness(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)), reverse=True)
    left_gold, left_found, paired = set(range(len(gold))), set(range(len(found))), []
    for how, i, j in ranked:
        if how < least:
            break
        if i in left_gold and j in left_found:
            left_gold.remove(i)
            left_found.remove(j)
            paired.append(Pair(i, j))
    return paired
