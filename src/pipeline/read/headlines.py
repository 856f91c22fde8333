"""Which short lines of a text dump are headlines: what surrounds a line tells it, not the line."""

from collections.abc import Sequence

from pipeline.read.dumplines import LONGEST_HEAD, DumpLine, LineKind, is_compact
from pipeline.read.text import QUOTE_MARKS, words

_ENOUGH = 2


def find_headlines(lines: Sequence[DumpLine]) -> list[int]:
    """The numbers of the lines that begin an article."""
    compact = is_compact(list(lines))
    said = " " + " / ".join(" ".join(words(line.text)) for line in lines if line.is_prose) + " "
    return [
        number
        for number in range(len(lines))
        if _may_be(lines, number, said) and _score(lines, number, compact) >= _ENOUGH
    ]


def _may_be(lines: Sequence[DumpLine], number: int, said: str) -> bool:
    line = lines[number]
    if line.kind is not LineKind.SHORT or not line.gap or len(line.text) > LONGEST_HEAD or number + 1 == len(lines):
        return False
    following = lines[number + 1]
    if following.kind in (LineKind.TABLE, LineKind.ITEM):
        return False
    return not (line.text[0] in QUOTE_MARKS and line.text[-1] in QUOTE_MARKS and _is_repeat(line, said))


def _is_repeat(line: DumpLine, said: str) -> bool:
    return f" {' '.join(words(line.text))} " in said


def _score(lines: Sequence[DumpLine], number: int, compact: bool) -> int:
    """How much speaks for a headline: an empty line after it, what comes next, how the article before ended."""
    line = lines[number]
    after = number + 1
    while after < len(lines) and lines[after].kind in (LineKind.CAPTION, LineKind.META):
        after += 1
    between = [other.kind for other in lines[number + 1 : after]]
    score = 3 if number == 0 or _first(lines, number, after) else 2 if line.fresh else 0
    score += 3 * (LineKind.META in between) + 2 * (line.alone and LineKind.CAPTION in between)
    score += 2 * (line.gap > 1 and not compact)
    if compact:
        lede = lines[after] if after < len(lines) else None
        stands_alone = lede is not None and lede.is_prose and lede.alone
        score += 1 if line.alone else 0 if line.fresh and stands_alone else -3
        score += stands_alone and lede is not None and lede.gap > 0
    return score - 2 * (after < len(lines) and lines[after].kind is LineKind.SHORT and not lines[after].gap)


def _first(lines: Sequence[DumpLine], number: int, after: int) -> bool:
    """Whether nothing but a site's name and menu stands before a line, and text right behind it, at line `after`."""
    return (
        lines[number].alone
        and after < len(lines)
        and lines[after].is_prose
        and all(line.kind is LineKind.SHORT for line in lines[:number])
    )
