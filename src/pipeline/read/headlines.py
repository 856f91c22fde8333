"""Which lines of a text dump are headlines: what surrounds a line tells it, not the line."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.read.dumpkinds import LONGEST_HEAD, DumpLine, LineKind, is_dated
from pipeline.read.dumplines import is_compact
from pipeline.read.text import QUOTE_MARKS, is_talstreck, words

_ENOUGH = 2
_BETWEEN = frozenset({LineKind.CAPTION, LineKind.META})
_SOLID = 60
_HEAD_WORDS = 4
_TRAIL = re.compile(r"\s[/>»›|]\s")
_FEWEST, _ENOUGH_TEXT = 2, 3


def find_headlines(lines: Sequence[DumpLine]) -> list[int]:
    """The numbers of the lines that begin an article.

    What stands before the first that a date or byline tells is an article only if it holds the text of one.
    """
    dated = [number for number in range(len(lines)) if _is_told(lines, number)]
    told = [_above_deck(lines, number) for number in dated]
    found = sorted({*told, *_scored(lines, bool(told))} - (set(dated) - set(told)))
    found = [a for a, b in pairwise([*found, len(lines)]) if b == len(lines) or any(n.is_prose for n in lines[a:b])]
    while told and found[0] < min(told[0], found[-1]) and _paragraphs(lines[found[0] : found[1]]) < _FEWEST:
        found.pop(0)
    head = lines[: found[0]] if found else lines
    return found if _paragraphs(head) < _ENOUGH_TEXT else [_nearest(head), *found]


def _paragraphs(lines: Sequence[DumpLine]) -> int:
    """How many lines speak for an article: quotes, and such as are too long to be a page's own."""
    return sum(line.is_prose and (is_talstreck(line.text) or len(line.text) >= _SOLID) for line in lines)


def _nearest(lines: Sequence[DumpLine]) -> int:
    """The line that heads a text of which nothing else tells it: the first right above running text, or the first."""
    above = (n for n, line in enumerate(lines) if line.kind is LineKind.SHORT and _leads_text(lines, n))
    return next(above, next(n for n, line in enumerate(lines) if line.is_prose))


def _leads_text(lines: Sequence[DumpLine], number: int) -> bool:
    after = _after(lines, number)
    return after < len(lines) and lines[after].is_prose


def _is_told(lines: Sequence[DumpLine], number: int) -> bool:
    """Whether a date or byline stands between a line and the text, or a date between the lede and the text."""
    line = lines[number]
    if line.kind is not LineKind.SHORT and not (is_talstreck(line.text) and line.text[-1] not in ".!?"):
        return False
    after = _after(lines, number)
    if after >= len(lines):
        return False
    if any(other.kind is LineKind.META for other in lines[number + 1 : after]):
        return lines[after].is_prose or (lines[after].kind is LineKind.SHORT and lines[after].gap > 0)
    if line.kind is not LineKind.SHORT or not lines[after].is_prose or is_talstreck(lines[after].text):
        return False
    text = _after(lines, after)
    dated = any(other.kind is LineKind.META and is_dated(other.text) for other in lines[after + 1 : text])
    return dated and text < len(lines) and lines[text].is_prose


def _above_deck(lines: Sequence[DumpLine], number: int) -> int:
    """The number of a headline that is told, where what was told is the deck right below it."""
    head = lines[number - 1] if number else None
    if head is None or head.kind is not LineKind.SHORT or not head.gap or lines[number].gap:
        return number
    apart = len(head.text.split()) >= _HEAD_WORDS and not _TRAIL.search(head.text)
    return number - 1 if apart and not _says(head.text, lines[number].text) else number


def _says(text: str, title: str) -> bool:
    return f" {' '.join(words(title))} " in f" {' '.join(words(text))} "


def _after(lines: Sequence[DumpLine], number: int) -> int:
    """The number of the line that follows one, captions, dates and bylines aside."""
    after = number + 1
    while after < len(lines) and lines[after].kind in _BETWEEN:
        after += 1
    return after


def _scored(lines: Sequence[DumpLine], told: bool) -> list[int]:
    compact = is_compact(list(lines))
    said = " " + " / ".join(" ".join(words(line.text)) for line in lines if line.is_prose) + " "
    usual = max((line.gap for line in lines if line.is_prose), default=0) if not (compact or told) else len(lines)
    return [
        number
        for number in range(len(lines))
        if _may_be(lines, number, said) and _score(lines, number, compact, usual) >= _ENOUGH
    ]


def _may_be(lines: Sequence[DumpLine], number: int, said: str) -> bool:
    line = lines[number]
    if line.kind is not LineKind.SHORT or len(line.text) > LONGEST_HEAD or number + 1 == len(lines):
        return False
    following = lines[number + 1]
    if following.kind is LineKind.TABLE or (following.kind is LineKind.ITEM and not _first(lines, number)):
        return False
    return not (line.text[0] in QUOTE_MARKS and line.text[-1] in QUOTE_MARKS and _is_repeat(line, said))


def _is_repeat(line: DumpLine, said: str) -> bool:
    return f" {' '.join(words(line.text))} " in said


def _score(lines: Sequence[DumpLine], number: int, compact: bool, usual: int) -> int:
    """How much speaks for a headline: an empty line after it, what comes next, how the article before ended. More
    than the `usual` empty lines before it count."""
    line, after = lines[number], _after(lines, number)
    if _first(lines, number):
        return 3
    if not line.gap:
        return 0
    between = [other.kind for other in lines[number + 1 : after]]
    score = 3 if number == 0 else 2 if line.fresh else 0
    score += 2 * (line.alone and LineKind.CAPTION in between)
    score += 2 * (line.gap > max(usual, 1))
    if compact:
        lede = lines[after] if after < len(lines) else None
        stands_alone = lede is not None and lede.is_prose and lede.alone
        score += 1 if line.alone else 0 if line.fresh and stands_alone else -3
        score += stands_alone and lede is not None and lede.gap > 0
    return score - 2 * (after < len(lines) and lines[after].kind is LineKind.SHORT and not lines[after].gap)


def _first(lines: Sequence[DumpLine], number: int) -> bool:
    """Whether no text stands before a line, only a site's name, its menu and the like, and text right behind it or
    behind its bullets."""
    after = number + 1
    while after < len(lines) and lines[after].kind in _BETWEEN | {LineKind.ITEM}:
        after += 1
    return (
        after < len(lines)
        and lines[after].is_prose
        and not any(line.is_prose or line.table is not None for line in lines[:number])
    )
