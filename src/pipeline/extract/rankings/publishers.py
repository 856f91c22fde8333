"""Who made a ranking: "Källa: ...", "Trampdragets årliga genomgång", "Lärarförbundet utser", "framtagen av ..."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extract.entities import organization_named
from pipeline.extract.rankings.grid import Grid
from pipeline.extract.rankings.names import place_named
from pipeline.extract.rankings.publisher_names import Candidate, candidates
from pipeline.extract.rankings.publisher_words import (
    COMPARED,
    HABIT,
    NAME,
    RANKED,
    SAYINGS,
)
from pipeline.extract.rankings.titles import keywords, near_titles, title_of
from pipeline.extract.text import PROSE, sentences
from pipeline.model import Article, BlockKind, Entity, Mention

_REACH = 90, 120
_LEAST = 5


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who made a ranking. `entity` is None where the name is no mention of the article's."""

    name: str
    entity: Entity | None


def publisher_of(article: Article, grid: Grid, mentions: Sequence[Mention]) -> Publisher | None:
    """The organisation that the lines about the grid, or else the article's text, name as its maker."""
    words = [w for w in keywords(title_of(article, grid) or "", article.title) if place_named(w) is None]
    best: tuple[int, Candidate] | None = None
    for text, offset, bonus in _texts(article, grid):
        spoken = 2 * any(word in text.casefold() for word in words) + _speaks_of_ranking(text)
        for candidate in candidates(article, text, offset, mentions):
            weight = _weight(text, candidate)
            weight += bonus + spoken if weight else 0
            if weight >= _LEAST + candidate.doubtful and (best is None or weight > best[0]):
                best = weight, candidate
    if best is None:
        return None
    name = _basic(best[1], article)
    return Publisher(name, best[1].entity or organization_named(name, mentions))


def _speaks_of_ranking(text: str) -> int:
    return 2 * bool(RANKED.search(text)) + 2 * bool(HABIT.search(text)) + bool(COMPARED.search(text))


def _texts(article: Article, grid: Grid) -> Iterator[tuple[str, int | None, int]]:
    """The texts that may name the publisher, with their offsets in the article and how near they are."""
    for text in (*grid.notes, *near_titles(article, grid)):
        yield text, None, 3
    near = range(grid.first - 3, grid.last + 3)
    for i, block in enumerate(article.blocks):
        if block.kind in PROSE | {BlockKind.CAPTION} and not grid.first <= i <= grid.last:
            for sentence in sentences(block):
                yield sentence.text, sentence.start_char, 1 if i in near else 0


def _weight(text: str, candidate: Candidate) -> int:
    """How strongly a text says that the candidate made a ranking, 0 where it does not."""
    genitive = text[: candidate.end].endswith("s") or text.startswith(":s", candidate.end)
    around = _around(text, candidate.start, candidate.end)
    weights = (saying.weight for saying in SAYINGS if (genitive or not saying.owns) and saying.pattern.search(around))
    return max(weights, default=0)


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _REACH[0]) : start], text[end : end + _REACH[1]]
    return before.replace(NAME, " ") + NAME + after.replace(NAME, " ")


def _basic(candidate: Candidate, article: Article) -> str:
    """The name without a genitive's s, unless the article uses it with the s as it is."""
    name = candidate.name
    if candidate.entity is not None or not name.endswith("s") or name.endswith(("us", "is", "as", "ss")):
        return name
    bare = re.compile(rf"(?<!\w){re.escape(name[:-1])}(?!\w)")
    genitive_here = any(
        saying.pattern.search(_around(article.text, *match.span()))
        for match in re.finditer(re.escape(name), article.text)
        for saying in SAYINGS
        if saying.owns
    )
    return name[:-1] if bare.search(article.text) or genitive_here else name
