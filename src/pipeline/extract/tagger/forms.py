"""Features of one word form, computed once and kept: most words of a text have been met before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.extract.tagger.lexicon import word_flags
from pipeline.reference import tagger_words

KEPT_FORMS = 1 << 17
SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
CLUB, PLACES = b"zclu", frozenset({b"mun", b"loc", b"cou", b"plc", b"cap", b"zcou", b"zcit", b"zswe", b"wc"})


@dataclass(slots=True, eq=False)
class Form:
    """Ready features of one word form, not to be changed: as the word itself, and as seen from one and two words away.
    `sport`, `club` and `score` tell that its sentence speaks of sport."""

    capital: bool
    sport: bool
    club: bool
    score: bool
    shape: bytes
    lower: bytes
    tail: bytes
    flags: tuple[bytes, ...]
    own: list[bytes]
    before: list[bytes]
    after: list[bytes]
    two_before: list[bytes]
    two_after: list[bytes]


@lru_cache(maxsize=KEPT_FORMS)
def form(word: str) -> Form:
    capital = word[:1].isupper() or (len(word) > 1 and word != word.lower())
    lower, figure, flags = word.lower(), shape(word).encode(), word_flags(word)
    known = [b"l=" + lower.encode(), b"s=" + figure, *(b"f=" + flag for flag in flags)]
    near = [*known, b"e=" + lower[-3:].encode()]
    far = known[:2]
    return Form(
        capital,
        word in tagger_words()["sport"],
        CLUB in flags and PLACES.isdisjoint(flags),
        SCORE.fullmatch(word) is not None,
        figure,
        lower.encode(),
        lower[-4:].encode(),
        flags,
        [*known, *_endings(word, capital)],
        [b"-1" + f for f in near],
        [b"+1" + f for f in near],
        [b"-2" + f for f in far],
        [b"+2" + f for f in far],
    )


def _endings(word: str, capital: bool) -> Iterator[bytes]:
    lower = word.lower()
    if not capital:
        yield f"e={lower[-4:]}".encode()
        return
    yield f"w={word}".encode()
    for n in (1, 2, 3, 4, 5):
        yield f"e={lower[-n:]}".encode()
    for n in (2, 3, 4):
        yield f"b={lower[:n]}".encode()
    if "-" in word:
        yield f"h={lower.rsplit('-', 1)[1]}".encode()
        yield f"h0={lower.split('-', 1)[0]}".encode()
    yield f"n={min(len(word), 9)}".encode()


def shape(word: str) -> str:
    """The word's outline, runs told once: "Xx" for Varberg, "X" for SVT, "Xx-Xx" for Malung-Sälen, "d" for 290."""
    outline: list[str] = []
    for c in word:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c
        if not outline or outline[-1] != kind:
            outline.append(kind)
    return ("1" if len(word) == 1 else "") + "".join(outline)
