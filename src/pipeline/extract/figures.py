"""Figures: numeric statements of running text, with value, unit and qualifier."""

from collections.abc import Iterator, Sequence

from pipeline.extract.figure_words import (
    LABELS,
    MEASURES,
    MONEY,
    MONEY_SCALES,
    MONTHS,
    POINTING,
    QUALIFIERS,
    TIME_UNITS,
    VAGUE,
    YEAR_WORDS,
)
from pipeline.extract.numerals import Numeral, Word, at, glued, read_numeral, split
from pipeline.extract.rankings import ranked_grids
from pipeline.extract.text import Sentence, prose, sentences
from pipeline.extract.units import Unit, read_unit
from pipeline.model import Article, Figure

_FIRST_YEAR, _LAST_YEAR = 1500, 2099
_FEW = 12
_ELLIPSIS_BEFORE = frozenset("mot till med".split())
_ELLIPSIS_AFTER = frozenset("året förra i år för innan tidigare under".split())


def find_figures(article: Article) -> tuple[Figure, ...]:
    """The figures of an article's lede, body, lists and fact boxes, in the order they stand.

    A figure is a number that counts or measures something named beside it; a statement made twice stands twice.
    Years, dates, clock times, telephone and list numbers, ordinals and the rows of rankings are none. `value_max` is
    a range's upper end, `as_of` a year that the same sentence states.
    """
    ranked = {i for grid, _ in ranked_grids(article) for i in range(grid.first, grid.last + 1)}
    starts = {article.blocks[i].start_char for i in ranked}
    return tuple(
        figure
        for block in prose(article)
        if block.start_char not in starts
        for sentence in sentences(block)
        for figure in _figures(sentence)
    )


def _figures(sentence: Sentence) -> Iterator[Figure]:
    words = split(sentence.text)
    year = _year_stated(words)
    last_unit: Unit | None = None
    i = 0
    while i < len(words):
        number = read_numeral(words, i)
        if number is None:
            i += 1
            continue
        i = max(i + 1, number.last)
        unit = _unit(sentence.text, words, number, last_unit)
        if unit is None or _told_apart(words, number, unit):
            continue
        last_unit = unit
        i = max(i, unit.last, sum(word.start < unit.end for word in words))
        yield _figure(sentence, words, number, unit, year)


def _unit(text: str, words: Sequence[Word], number: Numeral, before: Unit | None) -> Unit | None:
    """The unit of a number: named after it, contained in its multiplier, or that of the figure it is set against."""
    if _labelled(words, number):
        return None
    end = words[number.last - 1].end
    if number.scale in MONEY_SCALES:
        return Unit("kronor", "kronor", number.last, end)
    unit = read_unit(text, words, number.last)
    if unit is not None and not (_is_year(words, number) and unit.noun.split(" ")[0] not in MEASURES):
        return unit
    if unit is None and not _is_year(words, number) and before is not None and _set_against(words, number):
        return Unit(before.noun, before.head, number.last, end)
    if number.scale and number.scale != "tusen" and unit is None:
        money = (before is not None and before.noun.startswith("kronor")) or MONEY.search(text)
        noun = "kronor" if money else ""
        return Unit(noun, "", number.last, end)
    return None


def _labelled(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the words around make the number a name, a date or a time: "årskurs 6", "3 maj", "klockan två"."""
    before, following = at(words, number.first - 1), at(words, number.last)
    if before.text in ("§", "#", "°") or following.text == "§" or following.lower in MONTHS:
        return True
    if before.text == "." and at(words, number.first - 2).lower in LABELS:
        return True
    if before.lower in LABELS and not (before.lower == "den" and not number.digits):
        return True
    if before.lower in ("i", "över") and at(words, number.first - 2).lower in ("kvart", "fem", "tio", "tjugo"):
        return True
    if _named_by(words, number):
        return True
    round_word = words[number.first].lower in ("hundra", "tusen")
    return round_word and before.lower in VAGUE


def _named_by(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the digits belong to a name: "Office 365", "iOS 8". Of a place or a person more is told than one word."""
    before, following = at(words, number.first - 1), at(words, number.last)
    mixed = before.kind == "word" and (before.text[1:] != before.text[1:].lower())
    capital = before.text[:1].isupper() and number.first > 1 and not before.text.isupper()
    bare = number.digits and not number.scale and words[number.first].text.isdigit() and following.kind == "word"
    return (
        bare
        and (mixed or capital)
        and not following.lower.endswith(("r", "rna", "ar"))
        and following.lower not in MEASURES
    )


def _is_year(words: Sequence[Word], number: Numeral) -> bool:
    word = words[number.first]
    printed = word.kind == "digits" and len(word.text) == 4 and word.text.isdigit() and not number.scale
    return printed and _FIRST_YEAR <= number.value <= _LAST_YEAR


def _set_against(words: Sequence[Word], number: Numeral) -> bool:
    before, following = at(words, number.first - 1), at(words, number.last)
    if before.lower not in _ELLIPSIS_BEFORE or not number.digits:
        return False
    if before.lower == "med" and at(words, number.first - 2).lower != "jämfört":
        return False
    return following.kind in ("mark", "none") or following.lower in _ELLIPSIS_AFTER


def _told_apart(words: Sequence[Word], number: Numeral, unit: Unit) -> bool:
    """Whether a number with a unit is no statement of its own: "dessa fyra områden", "för tio år sedan", an age."""
    before = at(words, number.first - 1)
    if before.lower in POINTING and number.value <= _FEW:
        return True
    if before.lower == "de" and number.value <= _FEW and (unit.definite or number.first == 1):
        return True
    if unit.head.casefold() in TIME_UNITS and at(words, unit.last).lower == "sedan":
        return True
    named = before.text in (",", "(") and at(words, number.first - 2).text[:1].isupper()
    return named and unit.head == "år" and at(words, unit.last).kind in ("mark", "none")


def _figure(sentence: Sentence, words: Sequence[Word], number: Numeral, unit: Unit, year: str | None) -> Figure:
    qualifier = _qualifier(words, number, unit)
    between = number.upper is not None and at(words, number.first - 1).lower == "mellan"
    first = number.first - (len(qualifier) if qualifier else between)
    start, end = words[first].start, max(unit.end, words[number.last - 1].end)
    return Figure(
        text=sentence.text[start:end],
        value=float(number.value),
        start_char=sentence.start_char + start,
        end_char=sentence.start_char + end,
        value_max=float(number.upper) if number.upper is not None else None,
        unit=unit.noun or None,
        qualifier=" ".join(qualifier) if qualifier else "omkring" if number.about else None,
        as_of=year,
    )


def _qualifier(words: Sequence[Word], number: Numeral, unit: Unit) -> tuple[str, ...] | None:
    for phrase in QUALIFIERS:
        found = tuple(at(words, number.first - len(phrase) + k).lower for k in range(len(phrase)))
        if found == phrase and not (phrase == ("under",) and unit.head.casefold() in TIME_UNITS):
            return phrase
    return None


def _year_stated(words: Sequence[Word]) -> str | None:
    """The only year that a sentence names, where it names one that the statement may be of."""
    years = [
        i
        for i, word in enumerate(words)
        if word.text.isdigit() and len(word.text) == 4 and 1900 <= int(word.text) <= _LAST_YEAR
    ]
    if len(years) != 1:
        return None
    i = years[0]
    before, following = at(words, i - 1), at(words, i + 1)
    joined = glued(words, i) or (glued(words, i + 1) and following.text in "-–/:")
    told = before.lower in YEAR_WORDS - {"sedan", "från", "före", "efter"} or before.lower in MONTHS
    return words[i].text if told and not joined else None
