"""Where an article in a text dump ends: what hangs on it, and what stands between its lines, is no part of it."""

import re
from collections.abc import Sequence
from itertools import accumulate

from pipeline.read.dumpkinds import DumpLine, LineKind

_COMMENTS = re.compile(r"(?:\d+ )?(?:kommenta(?:r|rer|era)|skriv en|lämna e(?:n|tt)|comments?|leave a)\b", re.I)
_MOST_AFTER = 4


def within_article(lines: Sequence[DumpLine]) -> list[DumpLine]:
    """The lines without sections that lead elsewhere, without comments, and without the titles of other articles."""
    said = list(accumulate((len(line.text) * line.is_prose for line in lines), initial=0))
    sections = (n for n, line in enumerate(lines) if line.kind is LineKind.SECTION)
    end = next((n for n in sections if _is_end(lines[n].text, said[n], said[-1] - said[n])), len(lines))
    return _without_other_titles(_without_sections(lines[:end]))


def _is_end(heading: str, before: int, behind: int) -> bool:
    """Whether an article ends at a section's heading: little text stands behind it, or comments."""
    return behind * _MOST_AFTER < before or _COMMENTS.match(heading) is not None


def _without_sections(lines: Sequence[DumpLine]) -> list[DumpLine]:
    """The lines without sections in the midst of the article: a heading and the titles below it."""
    kept: list[DumpLine] = []
    inside = False
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else None
        if line.kind is LineKind.SECTION:
            inside = True
        elif line.is_prose or (line.kind is LineKind.SHORT and following is not None and following.is_prose):
            inside = inside and line.gap == 0
        if not inside:
            kept.append(line)
    return kept


def _without_other_titles(lines: Sequence[DumpLine]) -> list[DumpLine]:
    """The lines without short ones at the end behind the page's furniture: the titles of other articles."""
    end = next((n for n in range(len(lines), 0, -1) if lines[n - 1].kind is not LineKind.SHORT), 0)
    return list(lines[:end] if end < len(lines) and lines[end].fresh else lines)
