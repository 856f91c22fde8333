"""Numbers as Swedish pages print them: "710,5", "12 450", "−3", "94 procent", "▲ 2", "2,5 miljoner", "tjugofem".

Reading is exact (decimal, not binary) and of a whole text: whatever is not a number through and through is None.
"""

import re
from decimal import Decimal

from pipeline.extract.numbers.words import SCALES, read_words

SPACES = " \u00a0\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
MINUS_SIGNS = "‐‑‒–—−﹣－-"
UP_SIGNS = "▲△▴↑⬆⇧⇑↗➚🔼"
DOWN_SIGNS = "▼▽▾↓⬇⇩⇓↘➘🔽"
_VARIATION_SELECTORS = dict.fromkeys((0xFE0E, 0xFE0F))
_FRACTIONS = {"¼": Decimal("0.25"), "½": Decimal("0.5"), "¾": Decimal("0.75")}

GROUPED = rf"[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}})+(?![0-9])|[0-9]{{1,3}}(?:\.[0-9]{{3}})+(?![0-9])"
DIGITS = rf"(?:(?:{GROUPED}|[0-9]++)(?:,[0-9]++)?[¼½¾]?|[¼½¾])"
PERCENT = r"procentenheter|procentenhet|procent|%-enheter|%|‰|promille"
_SCALE = "|".join(re.escape(scale) for scale in sorted(SCALES, key=len, reverse=True))
_PRINTED = re.compile(
    rf"(?P<sign>[+±{UP_SIGNS}{DOWN_SIGNS}{re.escape(MINUS_SIGNS)}]|minus|plus)?[{SPACES}]?"
    rf"(?P<digits>{DIGITS}|[0-9]++\.[0-9]++)"
    rf"(?:[{SPACES}]?(?P<scale>{_SCALE}))?"
    rf"(?:[{SPACES}]?(?:{PERCENT}))?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(rf"[{SPACES}¼½¾]")
_POINTED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_SIGNED_WORDS = re.compile(r"(minus|plus)\s(.*)", re.IGNORECASE)


def parse_number(text: str) -> float | None:
    """The number that the whole text is, or None.

    Thousands are parted by spaces of every width or by full stops, decimals by a comma (by a full stop only where it
    cannot part thousands). A percent sign or word is allowed and changes nothing: "94 procent" is 94. Multipliers
    count: "2,5 mkr" is 2,500,000. Arrows are signs: "▼ 1" is -1.
    """
    value = _parse(text.translate(_VARIATION_SELECTORS).strip(SPACES + "\t\n"))
    return None if value is None else float(value)


def _parse(text: str) -> Decimal | None:
    if match := _PRINTED.fullmatch(text):
        value = read_digits(match["digits"]) * SCALES[(match["scale"] or "").casefold()]
        return -value if _negative(match["sign"] or "") else value
    if match := _SIGNED_WORDS.fullmatch(text):
        value_of_words = read_words(match[2])
        negative = match[1].casefold() == "minus"
        return -value_of_words if negative and value_of_words is not None else value_of_words
    return read_words(text)


def read_digits(digits: str) -> Decimal:
    """The value of unsigned printed digits, as DIGITS matches them (or with a decimal point)."""
    fraction = _FRACTIONS.get(digits[-1], Decimal(0))
    digits = _BETWEEN.sub("", digits)
    if _POINTED.fullmatch(digits):
        digits = digits.replace(".", "")
    return Decimal(digits.replace(",", ".") or "0") + fraction


def _negative(sign: str) -> bool:
    return bool(sign) and (sign in MINUS_SIGNS + DOWN_SIGNS or sign.casefold() == "minus")
