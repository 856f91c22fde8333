"""Cells of rankings, read: a value, a number in parentheses beside it, a shared place, a missing figure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.extract.numbers.numbers import DIGITS, DOWN_SIGNS, MINUS_SIGNS, SPACES, UP_SIGNS, parse_number
from pipeline.extract.rankings.words import MISSING, UNCHANGED

YEAR = re.compile(r"(?<![0-9])(?:19[5-9]|20[0-9])[0-9](?![0-9])")
_SIGNS = f"+±{UP_SIGNS}{DOWN_SIGNS}" + re.escape(MINUS_SIGNS)
_NUMBER = rf"[{_SIGNS}]?[{SPACES}]?(?:{DIGITS}|[0-9]+\.[0-9]+)"
_EARLIER = r"förra året|i fjol|fjolåret|tidigare|året innan|förra gången|sist|senast|(?:år )?(?:19|20)[0-9]{2}"
_EARLIER_PLACE = re.compile(
    rf"(?:(?:{_EARLIER}):? )?(?:på )?(?:plats |nr |nummer |plac\.? |placering )?(?P<rank>[0-9]{{1,4}})(?::[ae])?"
    rf"(?: (?:{_EARLIER}))?",
    re.I,
)
_NOTE_MARKS = re.compile(r"(?<=[\w)%])[{SPACES}]?[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4}$".replace("{SPACES}", SPACES))
_ASIDE = re.compile(rf"(?P<main>[^()\[\]]*)[(\[][{SPACES}]?(?P<aside>[^()\[\]]*?)[{SPACES}]?[)\]](?P<after>.*)")
_SHARED = re.compile(r"(?:delad |t-?|=)?(?P<rank>[0-9]{1,4})(?:=| ?[-–—] ?(?P<last>[0-9]{1,4})|[.:]?[ae]?)\.?", re.I)
_RANK = re.compile(
    r"(?:#|nr\.? ?|nummer |plats |plac\. ?|no\.? ?)?(?P<rank>[0-9]{1,4})(?:[.)]|:[ae]|:[ae] plats|°|º)?", re.I
)
_OF_ALL = re.compile(r"(?P<rank>[0-9]{1,4}) ?(?:/|av) ?[0-9]{1,4}")
_MOVED = re.compile(
    r"(?P<way>upp|ner|ned|oförändrat|oförändrad)(?: (?P<steps>\w+))?(?: (?:plats|platser|steg|placeringar))?", re.I
)
_WITH_UNIT = re.compile(
    rf"(?P<number>{_NUMBER})[{SPACES}]?(?P<unit>[^\W\d_][^\d]{{0,24}}|:-|[€$%‰°][^\d]{{0,12}})", re.I
)
_MARKED_AFTER = re.compile(rf"(?P<number>{DIGITS})[{SPACES}]?(?P<sign>[{UP_SIGNS}{DOWN_SIGNS}])")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell says as a number. `value` is None for text and for what is missing. `aside` is the number that
    stands in parentheses beside the value. `signed`: printed with a sign or an arrow. `shared`: a shared place.
    `unit` is the word after the number."""

    value: float | None = None
    aside: float | None = None
    signed: bool = False
    shared: bool = False
    missing: bool = False
    unit: str = ""

    @property
    def whole(self) -> int | None:
        """The value where it is a whole number from 1 without sign and unit, as a rank is."""
        plain = self.value is not None and not self.signed and not self.unit
        return int(self.value) if plain and self.value is not None and self.value >= 1 and self.value % 1 == 0 else None


@lru_cache(maxsize=1 << 12)
def read_cell(text: str) -> Reading:
    """The reading of a printed cell; text that is no number gives an empty one."""
    text = _NOTE_MARKS.sub("", " ".join(text.split())) or text.strip()
    if text.casefold().replace(" ", "_") in MISSING:
        return Reading(missing=True)
    if (parts := _ASIDE.fullmatch(text)) and (reading := _with_aside(parts)):
        return reading
    return _read_plain(text)


def _with_aside(parts: re.Match[str]) -> Reading | None:
    earlier = _EARLIER_PLACE.fullmatch(parts["aside"])
    aside = Reading(float(earlier["rank"])) if earlier else _read_plain(parts["aside"])
    main = _read_plain((parts["main"] + parts["after"]).strip())
    if parts["aside"].casefold() in ("delad", "delat", "delade", "="):
        return Reading(main.value, shared=True) if main.value is not None else None
    if aside.value is None and parts["aside"].casefold().replace(" ", "_") not in MISSING:
        return None
    if main.value is None and (parts["main"] + parts["after"]).strip():
        return None
    if aside.signed and not (parts["main"] + parts["after"]).strip():
        return aside
    missing = main.missing or (main.value is None and aside.value is None)
    return Reading(main.value, aside.value, main.signed, main.shared, missing, main.unit)


def _read_plain(text: str) -> Reading:
    if text.casefold() in UNCHANGED:
        return Reading(0.0, signed=True)
    if match := _RANK.fullmatch(text) or _OF_ALL.fullmatch(text):
        return Reading(float(match["rank"]))
    if match := _SHARED.fullmatch(text):
        first, last = float(match["rank"]), float(match["last"] or match["rank"])
        return Reading(first, shared=True) if last >= first else Reading()
    if (value := parse_number(text)) is not None:
        return Reading(value, signed=text[0] in _SIGNS, unit=_percent(text))
    if match := _MARKED_AFTER.fullmatch(text):
        return Reading(parse_number(match["sign"] + match["number"]), signed=True)
    if match := _MOVED.fullmatch(text):
        steps = 0.0 if match["way"].casefold().startswith("oför") else parse_number(match["steps"] or "")
        return Reading(-steps if steps and match["way"][0] in "nN" else steps, signed=True)
    if match := _WITH_UNIT.fullmatch(text):
        return Reading(parse_number(match["number"]), signed=text[0] in _SIGNS, unit=match["unit"].strip())
    return Reading()


def _percent(text: str) -> str:
    return "procent" if text[-1] in "%t" and not text[-1].isdigit() else ""


def year_in(text: str) -> int | None:
    """The last year that a text names, such as a column's header or a title; None where it names none."""
    years = YEAR.findall(text)
    return int(years[-1]) if years else None
