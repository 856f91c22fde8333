"""Plain-text dumps of article pages: lines and empty lines are all there is to go by.

A dump is either compact (the paragraphs of an article follow line by line, and an empty line sets off headlines,
ledes and sub-headings) or loose (an empty line between all paragraphs). What is a headline is told by what
surrounds it: the page's beginning, captions, bylines, a lede that stands alone.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from pipeline.model import Article, Block, BlockKind, Issue, Reading, Severity
from pipeline.read.bylines import byline_line, mailed_signature, stated_byline
from pipeline.read.bylinetext import names_in
from pipeline.read.dates import date_in
from pipeline.read.dumpblocks import to_blocks
from pipeline.read.dumpends import within_article
from pipeline.read.dumpkinds import BYLINE_LABEL, DumpLine, LineKind
from pipeline.read.dumplines import dump_lines, is_compact
from pipeline.read.headlines import find_headlines
from pipeline.read.html import Origin
from pipeline.read.kinds import settle

_MOST_LINES = 100_000
_LABEL_WORDS = 2
_DECK = 40


def read_dump(text: str, origin: Origin) -> Reading:
    """The articles of a text dump, in order; dates, addresses and bylines where lines of their own state them."""
    if text.count("\n") > _MOST_LINES:
        return Reading((), (Issue("read", "too-many-lines", Severity.ERROR, f"the text has over {_MOST_LINES} lines"),))
    lines = dump_lines(text)
    starts = find_headlines(lines)
    ends = [*starts[1:], len(lines)][: len(starts)]
    pieces = [lines[a : _without_kicker(lines, a, b)] for a, b in zip(starts, ends, strict=True)]
    above = lines[: starts[0]] if starts else []
    articles = tuple(
        filter(None, (_article(piece, origin, () if number else above) for number, piece in enumerate(pieces)))
    )
    if not articles:
        return Reading((), (Issue("read", "no-article", Severity.WARNING, "no article was found in the text"),))
    issues: tuple[Issue, ...] = ()
    if starts and any(line.is_prose for line in lines[: starts[0]]):
        issues = (
            Issue("read", "text-before-headline", Severity.WARNING, "text before the first headline was left out"),
        )
    return Reading(articles, issues)


def _without_kicker(lines: Sequence[DumpLine], start: int, end: int) -> int:
    """Where an article ends, ahead of the label over the next one's headline."""
    last = lines[end - 1]
    label = last.kind is LineKind.SHORT and last.gap > 0 and len(last.text.split()) <= _LABEL_WORDS
    return end - 1 if label and start < end - 1 and end < len(lines) else end


def _article(lines: Sequence[DumpLine], origin: Origin, above: Sequence[DumpLine]) -> Article | None:
    """The article of these lines, the headline the first; a date may stand `above` it."""
    title = lines[0].text
    blocks = settle(to_blocks(_marked_captions(_with_deck(within_article(lines[1:])))))
    if not any(line.is_prose for line in lines[1:]):
        return None
    meta = [line.text for line in lines if line.kind is LineKind.META]
    meta += [line.text for line in above if line.kind is LineKind.META]
    return Article(
        source_id=origin.source_id,
        title=title,
        blocks=(Block(BlockKind.HEADLINE, title), *blocks),
        url=next((text[text.index("http") :] for text in meta if "http" in text), None),
        byline=_byline([text for text in meta if "http" not in text]),
        published_on=_date(meta),
    )


def _with_deck(lines: list[DumpLine]) -> list[DumpLine]:
    """A short line right below the headline, set off from the text, is its deck and no sub-heading."""
    deck = bool(lines) and lines[0].kind is LineKind.SHORT and not lines[0].gap and len(lines[0].text) >= _DECK
    return [replace(lines[0], kind=LineKind.PROSE), *lines[1:]] if deck else lines


def _marked_captions(lines: Sequence[DumpLine]) -> list[DumpLine]:
    """A short line between headline and lede that stands alone like the lede after it, and unlike the paragraphs, is
    the picture's caption."""
    marked = list(lines)
    if not is_compact(marked):
        return marked
    at = next((n for n, line in enumerate(lines) if line.kind is not LineKind.META), len(lines))
    if at + 1 < len(lines):
        first, lede = lines[at], lines[at + 1]
        short = first.is_prose and len(first.text) < 140 and first.text.count(". ") == 0 and first.text.endswith(".")
        if short and first.alone and lede.is_prose and lede.alone and len(lede.text) > len(first.text):
            marked[at] = replace(first, kind=LineKind.CAPTION)
    return marked


def _byline(meta: Sequence[str]) -> str | None:
    below = (names_in(name) for label, name in pairwise(meta) if BYLINE_LABEL.fullmatch(label))
    stated = next(filter(None, (*map(stated_byline, meta), *below)), None)
    return stated or byline_line(meta) or mailed_signature(meta)


def _date(meta: Sequence[str]) -> date | None:
    return next((day for text in meta if (day := date_in(text))), None)
