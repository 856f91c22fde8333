"""Figures: numeric statements of running text, with value, unit and qualifier."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from pipeline.extract.figures.labels import is_year, labelled, points_back
from pipeline.extract.figures.numerals import Numeral, Word, at, beginnings, glued, holds_number, read_numeral, split
from pipeline.extract.figures.units import Unit, read_unit
from pipeline.extract.figures.words import MEASURES, MONEY, MONEY_SCALES, MONTHS, PEOPLE, QUALIFIERS, RECENT, TIME_UNITS
from pipeline.extract.rankings import ranked_grids
from pipeline.extract.text import Sentence, prose, sentences
from pipeline.model import Article, Figure

_AGAINST = frozenset("mot till med".split())
_AFTER_ELLIPSIS = frozenset("året förra i år för innan tidigare under".split())
_IN_YEAR = frozenset("år i till under våren sommaren hösten vintern vid mot".split()) | MONTHS
_SINGULAR = frozenset({"ålder", "nummer"})
_COUNTED = re.compile(r"\b[Aa]ntal(?:et)? (?P<counted>[^\W\d_]{3,30})\b|^(?P<label>[^\W\d_]{3,30}) ?: ?(?=[0-9])")


@dataclass(frozen=True)
class _Context:
    """A sentence with what it says for all its figures."""

    sentence: Sentence
    words: list[Word]

    @cached_property
    def year(self) -> str | None:
        """The only year that the sentence names, where its figures may be of it."""
        years = [i for i, word in enumerate(self.words) if word.kind == "digits" and _names_year(self.words, i)]
        if len(years) != 1 or not _dates(self.words, years[0]):
            return None
        return self.words[years[0]].text

    @cached_property
    def money(self) -> bool:
        return MONEY.search(self.sentence.text) is not None

    @cached_property
    def counted(self) -> str | None:
        """What the sentence says to count before it gives the number: "Antalet anställda är", "Invånare: "."""
        match = _COUNTED.search(self.sentence.text)
        noun = (match["counted"] or match["label"]).casefold() if match else None
        several = (noun or "").endswith(("ar", "er", "or")) and noun not in _SINGULAR
        known = noun in MEASURES or noun in PEOPLE or several
        return noun if known else None


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
        if block.start_char not in starts and holds_number(block.text)
        for sentence in sentences(block)
        if holds_number(sentence.text)
        for figure in _figures(_Context(sentence, split(sentence.text)))
    )


def _figures(context: _Context) -> Iterator[Figure]:
    words = context.words
    before: Unit | None = None
    past = 0
    for i in beginnings(words):
        number = read_numeral(words, i) if i >= past else None
        if number is None:
            continue
        past = number.last
        unit = None if labelled(words, number) else _unit(context, number, before)
        if unit is None or points_back(words, number, unit):
            continue
        past = max(past, unit.last)
        while past < len(words) and words[past].start < unit.end:
            past += 1
        before = unit
        yield _figure(context, number, unit)


def _unit(context: _Context, number: Numeral, before: Unit | None) -> Unit | None:
    """The unit of a number: named after it, contained in its multiplier, or told earlier in the sentence."""
    words, end = context.words, context.words[number.last - 1].end
    if number.scale in MONEY_SCALES:
        return Unit("kronor", "kronor", number.last, end)
    year = is_year(words, number)
    unit = read_unit(context.sentence.text, words, number.last)
    if unit is not None:
        return None if year and unit.noun.split(" ")[0] not in MEASURES else unit
    if number.scale and number.scale != "tusen":
        money = context.money or (before is not None and before.noun.startswith("kronor"))
        return Unit("kronor" if money else "", "", number.last, end)
    if year or not number.digits or not _ends_clause(words, number.last):
        return None
    if before is not None and _set_against(words, number):
        return Unit(before.noun, before.head, number.last, end)
    return Unit(context.counted, context.counted, number.last, end) if context.counted else None


def _ends_clause(words: Sequence[Word], i: int) -> bool:
    following = at(words, i)
    return following.text not in ("%", "/", "-") and (following.kind != "word" or following.lower in _AFTER_ELLIPSIS)


def _set_against(words: Sequence[Word], number: Numeral) -> bool:
    """Whether the number is given beside a figure with a unit: "61 utryckningar mot 17", "ökar till 140 000"."""
    before = at(words, number.first - 1).lower
    return before in _AGAINST and (before != "med" or at(words, number.first - 2).lower == "jämfört")


def _figure(context: _Context, number: Numeral, unit: Unit) -> Figure:
    words, sentence = context.words, context.sentence
    qualifier = _qualifier(words, number, unit)
    start = words[_first(words, number, unit, qualifier)].start
    end = max(unit.end, words[number.last - 1].end)
    return Figure(
        text=sentence.text[start:end],
        value=float(number.value),
        start_char=sentence.start_char + start,
        end_char=sentence.start_char + end,
        value_max=float(number.upper) if number.upper is not None else None,
        unit=unit.noun or None,
        qualifier=" ".join(qualifier) if qualifier else "omkring" if number.about else None,
        as_of=_year_after(words, unit.last) or context.year,
    )


def _first(words: Sequence[Word], number: Numeral, unit: Unit, qualifier: tuple[str, ...]) -> int:
    """The token at which the statement begins: with its qualifier, "mellan", or "de senaste"."""
    if qualifier:
        return number.first - len(qualifier)
    before = at(words, number.first - 1).lower
    if number.upper is not None and before == "mellan":
        return number.first - 1
    if unit.definite and before in RECENT:
        return number.first - 1 - (at(words, number.first - 2).lower == "de")
    return number.first


@cache
def _qualifiers() -> dict[str, list[tuple[str, ...]]]:
    """The qualifiers by their last word, in their order."""
    ending: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for phrase in QUALIFIERS:
        ending[phrase[-1]].append(phrase)
    return ending


def _qualifier(words: Sequence[Word], number: Numeral, unit: Unit) -> tuple[str, ...]:
    for phrase in _qualifiers().get(at(words, number.first - 1).lower, ()):
        found = tuple(at(words, number.first - len(phrase) + k).lower for k in range(len(phrase)))
        if found == phrase and not (phrase == ("under",) and unit.head.casefold() in TIME_UNITS):
            return phrase
    return ()


def _names_year(words: Sequence[Word], i: int) -> bool:
    text = words[i].text
    return len(text) == 4 and text.isdecimal() and "1900" <= text <= "2099"


def _dates(words: Sequence[Word], i: int) -> bool:
    """Whether the year at `i` says when: "under 2024", "i maj 2024", not "sedan 2005" and not "2018–2020"."""
    joined = glued(words, i) or (glued(words, i + 1) and at(words, i + 1).text in "-–/:")
    return at(words, i - 1).lower in _IN_YEAR and not joined


def _year_after(words: Sequence[Word], i: int) -> str | None:
    """The year that stands right after a figure: "3,4 mdkr 2023", "64 600 invånare (2023)"."""
    i += at(words, i).text == "(" or at(words, i).lower in ("år", "under", "i")
    return words[i].text if i < len(words) and _names_year(words, i) else None
