"""Numbers in Swedish print, in every style that is met, for tests that read them back."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pipeline.extract.numbers.words import SCALES, TEENS, TENS, UNITS


@dataclass(frozen=True, slots=True)
class Style:
    """How a number is printed: what parts its thousands, how it is signed, and the multiplier or unit after it.

    `plus` is what stands before a number above nought. `scale` is a key of SCALES, such as "miljoner" or "tkr".
    """

    group: str = "\u00a0"
    minus: str = "−"
    plus: str = ""
    scale: str = ""
    percent: str = ""


def print_number(value: float, style: Style | None = None) -> str:
    """`value` in Swedish print; `parse_number` reads it back as the same float."""
    style = style or Style()
    exact = abs(Decimal(repr(float(value)))) / SCALES[style.scale]
    whole, _, decimals = format(exact, "f").partition(".")
    decimals = decimals.rstrip("0")
    first = len(whole) % 3 or 3
    groups = [whole[:first], *(whole[i : i + 3] for i in range(first, len(whole), 3))]
    sign = style.minus if value < 0 else style.plus if value > 0 else ""
    printed = sign + style.group.join(groups) + ("," + decimals if decimals else "")
    return printed + (f"\u00a0{style.scale}" if style.scale else "") + style.percent


def print_words(value: int) -> str:
    """A whole number from 0 to below a million million in words, as they are written out in running text."""
    if not 0 <= value < 10**12:
        raise ValueError(f"no words for {value}")
    billions, millions, rest = value // 10**9, value // 10**6 % 1000, value % 10**6
    parts = [
        _counted(billions, "miljard", "miljarder"),
        _counted(millions, "miljon", "miljoner"),
        _printed_below_million(rest) if rest or not value else "",
    ]
    return " ".join(part for part in parts if part)


def _counted(count: int, one: str, many: str) -> str:
    return "" if not count else f"en {one}" if count == 1 else f"{_printed_below_thousand(count)} {many}"


def _printed_below_million(value: int) -> str:
    if value < 1000:
        return _printed_below_thousand(value)
    thousands = "et" if value < 2000 else _printed_below_thousand(value // 1000)
    return thousands + "tusen" + (_printed_below_thousand(value % 1000) if value % 1000 else "")


def _printed_below_thousand(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    printed = (_first(UNITS, hundreds, but="en") if hundreds > 1 else "ett" if hundreds else "") + "hundra" * bool(
        hundreds
    )
    if rest in TEENS.values():
        return printed + _first(TEENS, rest)
    tens, units = rest // 10 * 10, rest % 10
    if tens:
        printed += _first(TENS, tens)
    return printed + (_first(UNITS, units, but="en") if units or not value else "")


def _first(words: Mapping[str, int], value: int, but: str = "") -> str:
    return next(word for word, number in words.items() if number == value and word != but)
