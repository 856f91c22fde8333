"""Numbers in running text: digits, words, multipliers and ranges, each with its place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from pipeline.extract.figures.words import MEASURES, UNIT_ABBREVIATIONS
from pipeline.extract.numbers.numbers import GROUPED, read_digits
from pipeline.extract.numbers.words import HALVES, SCALES, read_word

_TOKEN = re.compile(
    r"(?P<word>(?![¼½¾])[^\W\d_]+(?:[-’'][^\W\d_]+)*)"
    rf"|(?P<digits>(?:{GROUPED}|[0-9]+)(?:,[0-9]+)?[¼½¾]?|[¼½¾])|(?P<mark>[^\w\s]|_)"
)
_RANGE_SIGNS = frozenset("–-−—‑")
_MINUS_SIGNS = frozenset("−-–")
_ABOUT = {"tiotal": 10, "femtontal": 15, "tjugotal": 20, "trettiotal": 30, "fyrtiotal": 40, "femtiotal": 50,
          "sextiotal": 60, "sjuttiotal": 70, "åttiotal": 80, "nittiotal": 90, "hundratal": 100}  # fmt: skip


@dataclass(slots=True, eq=False)
class Word:
    """A token of a sentence: digits, a word, or one mark, not to be changed. Offsets are into the sentence."""

    text: str
    lower: str
    start: int
    end: int
    kind: str


NOTHING = Word("", "", -1, -1, "none")


class Numeral(NamedTuple):
    """A number of a text. `first` and `last` are the indices of its tokens (last exclusive). `upper` is a range's
    upper end. `scale` is the multiplier as printed ("mkr"), `digits` whether it was printed in digits."""

    first: int
    last: int
    value: Decimal
    upper: Decimal | None = None
    scale: str = ""
    digits: bool = True
    about: bool = False


def split(text: str) -> list[Word]:
    return [
        Word(said := match.group(), said.casefold(), *match.span(), match.lastgroup or "")
        for match in _TOKEN.finditer(text)
    ]


def holds_number(text: str) -> bool:
    """Whether a text may hold a number; most sentences hold none."""
    return any(map(_counts, text.split()))


@lru_cache(maxsize=1 << 16)
def _counts(chunk: str) -> bool:
    """Whether what stands between two spaces has a word that no number is without: "en" alone is none."""
    return any(
        word.kind == "digits"
        or word.lower in SCALES
        or word.lower in HALVES
        or word.lower in _ABOUT
        or (_begins_number(word.text) and read_word(word.text) != 1)
        for word in split(chunk)
    )


def beginnings(words: Sequence[Word]) -> list[int]:
    """The tokens that a number may begin with."""
    return [i for i, word in enumerate(words) if word.kind == "digits" or _begins_number(word.text)]


@lru_cache(maxsize=1 << 16)
def _begins_number(word: str) -> bool:
    first, _, _ = word.partition("-")
    return read_word(word) is not None or read_word(first) is not None or word.casefold() == "minus"


def at(words: Sequence[Word], i: int) -> Word:
    """The token at `i`, or an empty one outside the sentence."""
    return words[i] if 0 <= i < len(words) else NOTHING


def glued(words: Sequence[Word], i: int) -> bool:
    """Whether token `i` stands directly after the one before it."""
    return 0 < i < len(words) and words[i].start == words[i - 1].end


def read_numeral(words: Sequence[Word], i: int) -> Numeral | None:
    """The number that begins at token `i`, as far as it goes, or None. Loose digits of dates, times, phone numbers,
    versions and years written together ("2024/25", "3:e", "90-talet") are none."""
    low = _negative(words, i) or _about(words, i) or _simple(words, i)
    if low is None or low.about:
        return low
    high = _upper(words, low)
    if high is None and _part_of_more(words, low.last):
        return None
    return _scaled(words, high or low)


def _about(words: Sequence[Word], i: int) -> Numeral | None:
    if words[i].lower == "ett" and (value := _ABOUT.get(at(words, i + 1).lower)):
        return Numeral(i, i + 2, Decimal(value), digits=False, about=True)
    if words[i].lower == "ett" and at(words, i + 1).kind == "digits" and at(words, i + 3).lower == "tal":
        return Numeral(i, i + 4, read_digits(words[i + 1].text), about=True)
    return None


def _negative(words: Sequence[Word], i: int) -> Numeral | None:
    number = _simple(words, i + 1) if words[i].lower == "minus" and i + 1 < len(words) else None
    return None if number is None else number._replace(first=i, value=-number.value)


def _simple(words: Sequence[Word], i: int) -> Numeral | None:
    word = words[i]
    if word.kind == "digits":
        return _digits(words, i)
    if word.kind != "word":
        return None
    value = read_word(word.text)
    if value is None:
        return _joined(word, i)
    number, last = Decimal(value), i + 1
    if [at(words, last).lower, at(words, last + 2).lower] in (["och", "halv"], ["och", "halvt"]):
        number, last = number + Decimal("0.5"), last + 3
    elif value == 1 and at(words, last).lower in HALVES:
        number, last = Decimal("0.5"), last + 1
    elif value == 1 and at(words, last).lower not in SCALES and at(words, last).lower != "hundra":
        return None
    elif at(words, last).lower == "hundra" and value < 20:
        number, last = number * 100, last + 1
    return Numeral(i, last, number, digits=False)


def _joined(word: Word, i: int) -> Numeral | None:
    """Two number words joined by a hyphen: "två-tre"."""
    low, _, high = word.text.partition("-")
    values = read_word(low), read_word(high)
    if values[0] and values[1] and 1 < values[0] < values[1]:
        return Numeral(i, i + 1, Decimal(values[0]), Decimal(values[1]), digits=False)
    return None


def _digits(words: Sequence[Word], i: int) -> Numeral | None:
    word, before = words[i], at(words, i - 1)
    if len(word.text) > 15 or (word.text[0] == "0" and word.text[:2] != "0," and word.text != "0"):
        return None
    first, negative = i, False
    if glued(words, i):
        signed = before.text in _MINUS_SIGNS and i > 1 and not glued(words, i - 1)
        if before.text not in "([”\"»«’'" and not signed:
            return None
        if signed:
            first, negative = i - 1, True
    if before.kind == "digits":
        return None
    value = read_digits(word.text)
    return Numeral(first, i + 1, -value if negative else value)


def _upper(words: Sequence[Word], low: Numeral) -> Numeral | None:
    """The range that begins with `low`: "6–12", "fem till tio", "mellan 5 och 10"; None where it is none."""
    joint, before = at(words, low.last), at(words, low.first - 1).lower
    dashed = joint.text in _RANGE_SIGNS
    spoken = (joint.lower == "till" and before != "från") or (joint.lower == "och" and before == "mellan")
    if low.upper is not None or not (dashed or spoken) or low.last + 1 >= len(words):
        return None
    following = words[low.last + 1]
    if following.kind == "digits":
        high = None if following.text[0] == "0" else Numeral(low.last + 1, low.last + 2, read_digits(following.text))
    else:
        high = _simple(words, low.last + 1) if following.kind == "word" else None
    if high is None or high.value <= low.value or _part_of_more(words, high.last):
        return None
    return Numeral(low.first, high.last, low.value, high.value, digits=low.digits)


def _part_of_more(words: Sequence[Word], i: int) -> bool:
    """Whether what stands at `i` makes the digits before it part of something else."""
    following, after = at(words, i), at(words, i + 1)
    if following.kind == "digits":
        return True
    if not glued(words, i):
        return False
    if following.kind == "word":
        return (
            following.lower not in UNIT_ABBREVIATIONS
            and following.lower not in SCALES
            and following.lower not in MEASURES
        )
    if following.text in ":/.,-–" and glued(words, i + 1):
        return (following.text, after.text) != (":", "-")
    return following.text in ".)" and i == 1


def _scaled(words: Sequence[Word], number: Numeral) -> Numeral:
    scale = at(words, number.last)
    if scale.kind != "word" or scale.lower not in SCALES or (scale.lower == "md" and not scale.text.islower()):
        return number
    factor = SCALES[scale.lower]
    last = number.last + 1 + (at(words, number.last + 1).text == "." and scale.lower in ("milj", "mn"))
    upper = number.upper * factor if number.upper is not None else None
    return Numeral(number.first, last, number.value * factor, upper, scale.lower, number.digits)
