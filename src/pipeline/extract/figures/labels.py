"""Numbers that are no figures: names, dates, times, places in an order, and what only points back at things told."""

from collections.abc import Sequence

from pipeline.extract.figures.numerals import Numeral, Word, at
from pipeline.extract.figures.units import Unit
from pipeline.extract.figures.words import (
    HARD_LABELS,
    LABELS,
    MEASURES,
    MONTHS,
    POINTING,
    UNIT_ABBREVIATIONS,
    UNIT_SIGNS,
    VAGUE,
)

_FIRST_YEAR, _LAST_YEAR = 1500, 2099
_FEW = 12
_MARKS = frozenset("”“\"»«’'")
_WHEN = frozenset("före efter vid till kring".split())
_SUBJECTS = frozenset("de dom han hon hen vi jag man".split())
_QUARTERS = frozenset("kvart fem tio tjugo".split())


def labelled(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the words around make the number a name, a date or a time: "årskurs 6", "3 maj", "klockan två"."""
    before, following = at(words, number.first - 1), at(words, number.last)
    if before.text in ("§", "#", "°") or following.text == "§" or following.lower in MONTHS:
        return True
    label = at(words, number.first - 2) if before.text == "." else before
    measured = following.lower in MEASURES or following.lower in UNIT_ABBREVIATIONS or following.text in UNIT_SIGNS
    dated = label.lower == "den" and (measured or not number.digits)
    if _in_place(words, number):
        return False
    if (label.lower in HARD_LABELS and not dated) or _clock(words, number):
        return True
    today = label.lower == "dag" and at(words, number.first - 2).lower == "i"
    if (label.lower in LABELS and not measured and not today) or _entitled(words, number):
        return True
    if before.lower in ("i", "över") and at(words, number.first - 2).lower in _QUARTERS:
        return True
    vague = before.lower in VAGUE and words[number.first].lower in ("hundra", "tusen")
    return vague or _named_by(words, number)


def _in_place(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the word before only tells that somebody is there: "alla var på plats två gånger", but "på plats 12"."""
    return [at(words, number.first - k).lower for k in (2, 1)] == ["på", "plats"] and not number.digits


def _clock(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the number is an hour, since a verb and its subject follow: "strax före sju öppnar de"."""
    verb, subject = at(words, number.last), at(words, number.last + 1)
    hour = not number.digits and number.value <= _FEW and at(words, number.first - 1).lower in _WHEN
    return hour and verb.lower.endswith(("ar", "er")) and verb.lower not in MEASURES and subject.lower in _SUBJECTS


def _named_by(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the digits belong to a name: "Office 365", "iOS 8". What follows a person's or a place's name is told by
    a plural or a measure after the number."""
    before, following = at(words, number.first - 1), at(words, number.last)
    bare = number.digits and not number.scale and words[number.first].text.isdigit() and following.kind == "word"
    if not bare or following.lower in MEASURES or following.lower.endswith(("r", "rna")):
        return False
    mixed = before.kind == "word" and before.text[1:] != before.text[1:].lower()
    return mixed or (before.text[:1].isupper() and number.first > 1 and not before.text.isupper())


def _entitled(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the number begins a title in marks within a sentence: ett ur ”Två bröder till”."""
    capital = words[number.first].text[0].isupper()
    return capital and at(words, number.first - 1).text in _MARKS and at(words, number.first - 2).kind == "word"


def is_year(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the number is printed as a year is: four digits together, in the span of years that texts speak of."""
    word = words[number.first]
    printed = word.kind == "digits" and len(word.text) == 4 and word.text.isdigit() and not number.scale
    return printed and _FIRST_YEAR <= number.value <= _LAST_YEAR


def points_back(words: Sequence[Word], number: Numeral, unit: Unit) -> bool:
    """Whether a number with a unit is no statement of its own: "dessa fyra områden", an age."""
    before = at(words, number.first - 1)
    if before.lower in POINTING and number.value <= _FEW:
        return True
    if before.lower in ("där", "här") and at(words, number.first - 2).lower in ("de", "dom") and number.value <= _FEW:
        return True
    if before.lower == "de" and number.value <= _FEW and (unit.definite or number.first == 1):
        return True
    after = at(words, unit.last)
    named = before.text in (",", "(") and at(words, number.first - 2).text[:1].isupper()
    return named and unit.head == "år" and after.kind in ("mark", "none")
