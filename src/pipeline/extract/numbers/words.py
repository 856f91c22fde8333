"""Numbers in Swedish words: "tre", "sjutton", "tvåhundrafyrtio", "två och en halv", "en halv miljon"."""

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

UNITS = {
    "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
}  # fmt: skip
TEENS = {
    "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17,
    "arton": 18, "aderton": 18, "nitton": 19,
}  # fmt: skip
TENS = {
    "tjugo": 20, "tjugu": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80,
    "nittio": 90, "tretti": 30, "fyrti": 40, "femti": 50, "sexti": 60, "sjutti": 70, "åtti": 80, "nitti": 90,
}  # fmt: skip
SCALES: Mapping[str, Decimal] = MappingProxyType(
    {
        "": Decimal(1),
        "tusen": Decimal(1000),
        "tkr": Decimal(1000),
        **dict.fromkeys(("miljon", "miljoner", "milj.", "milj", "mn", "mkr", "mnkr", "msek"), Decimal(10**6)),
        **dict.fromkeys(("miljard", "miljarder", "mdr", "md", "mdkr", "mdrkr"), Decimal(10**9)),
        **dict.fromkeys(("biljon", "biljoner"), Decimal(10**12)),
    }
)
HALVES = ("halv", "halvt", "halva")


def _either(words: Mapping[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_SMALL = rf"(?:(?:{_either(TENS)})(?:{_either(UNITS)})?|{_either(TEENS)}|{_either(UNITS)})"
_HUNDREDS = rf"(?:(?:{_either(TEENS)}|{_either(UNITS)})?hundra(?:{_SMALL})?|{_SMALL})"
_WORD = re.compile(rf"(?:(?P<thousands>(?:{_HUNDREDS})(?=tusen)|et(?=tusen)|(?=tusen))tusen)?(?P<rest>{_HUNDREDS})?")
_BELOW_THOUSAND = re.compile(
    rf"(?:(?P<times>{_either(TEENS)}|{_either(UNITS)})?(?P<hundred>hundra))?"
    rf"(?:(?P<tens>{_either(TENS)})?(?P<units>{_either(UNITS)})?|(?P<teens>{_either(TEENS)}))"
)
_HALF = re.compile(r"(?:(.+) och )?(?:en|ett) (?:halv|halvt)(?: (.+))?")


def read_word(word: str) -> int | None:
    """The whole number that one word is ("tjugofem", "ettusen", "femtonhundra"), or None. "hundratals" is none."""
    match = _WORD.fullmatch(word.casefold())
    if not match or not word:
        return None
    thousands, rest = match["thousands"], match["rest"]
    total = 0 if thousands is None else 1000 * (_below_thousand(thousands) if len(thousands) > 2 else 1)
    return total + (_below_thousand(rest) if rest else 0)


def _below_thousand(word: str) -> int:
    match = _BELOW_THOUSAND.fullmatch(word)
    if not match:
        return 0
    total = 100 * (({**UNITS, **TEENS}[match["times"]]) if match["times"] else 1) if match["hundred"] else 0
    return (
        total
        + TENS.get(match["tens"] or "", 0)
        + UNITS.get(match["units"] or "", 0)
        + TEENS.get(match["teens"] or "", 0)
    )


def read_words(text: str) -> Decimal | None:
    """The number that several words are ("två miljoner trehundra tusen", "en och en halv"), or None."""
    words = text.casefold().split()
    if match := _HALF.fullmatch(" ".join(words)):
        whole = _sum(match[1].split()) if match[1] else Decimal(0)
        scale = SCALES.get(match[2] or "")
        return None if whole is None or scale is None else (whole + Decimal("0.5")) * scale
    return _sum(words)


def _sum(words: list[str]) -> Decimal | None:
    """Groups of falling multipliers: each word either adds to the group or multiplies and ends it."""
    total, group, last_scale = Decimal(0), None, Decimal(10**15)
    for word in words:
        scale = SCALES.get(word)
        if scale and not (word == "tusen" and group is None):
            if group is None or scale >= last_scale:
                return None
            total, group, last_scale = total + group * scale, None, scale
            continue
        value = read_word(word)
        if value is None or (group is not None and not _follows(group, value)):
            return None
        group = (group or Decimal(0)) * (100 if word == "hundra" and group else 1) + (
            0 if word == "hundra" and group else value
        )
    return None if not words else total + (group or Decimal(0))


def _follows(group: Decimal, value: int) -> bool:
    """Whether a word may go on after others of its group: "två" "hundra", "två hundra" "fyra", "tre tusen" "tio"."""
    return (
        (value == 100 and group < 20)
        or (group % 1000 == 0 and 0 < value < 1000)
        or (group % 100 == 0 and 0 < value < 100)
    )
