"""Who made a ranking: "Källa: ...", "Cykelgängets årliga genomgång", "Lärarförbundet utser", "framtagen av ..."."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

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
# How much more counts what stands at a grid, and what stands near it.
_OWN, _NEAR, _BLOCKS = 3, 1, 3


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who made a ranking. `entity` is None where the name is no mention of the article's."""

    name: str
    entity: Entity | None


@dataclass(frozen=True, slots=True)
class Told:
    """A text that tells of makers: `spoken` is how much it speaks of rankings, `named` who may be one, each with how
    strongly the text says so. `block` is its place among the article's, None for what belongs to a grid."""

    text: str
    block: int | None
    spoken: int
    named: tuple[tuple[int, Candidate], ...]


def told_of_makers(article: Article, mentions: Sequence[Mention]) -> tuple[Told, ...]:
    """The sentences of an article in which somebody may be said to have made a ranking. `mentions` are its own, in the
    order of the text."""
    told = (
        _told(article, sentence.text, sentence.start_char, mentions, i)
        for i, block in enumerate(article.blocks)
        if block.kind in PROSE | {BlockKind.CAPTION}
        for sentence in sentences(block)
    )
    return tuple(text for text in told if text.named)


def _told(article: Article, text: str, offset: int | None, mentions: Sequence[Mention], block: int | None) -> Told:
    weighed = [(_weight(text, candidate), candidate) for candidate in candidates(article, text, offset, mentions)]
    named = tuple((weight, candidate) for weight, candidate in weighed if weight)
    return Told(text, block, _speaks_of_ranking(text) if named else 0, named)


def publisher_of(article: Article, grid: Grid, mentions: Sequence[Mention], told: Sequence[Told]) -> Publisher | None:
    """The organisation that the lines about the grid, or else the article's text as `told`, name as its maker."""
    words = [w for w in keywords(title_of(article, grid) or "", article.title) if place_named(w) is None]
    best: tuple[int, Candidate] | None = None
    own = (_told(article, text, None, mentions, None) for text in (*grid.notes, *near_titles(article, grid)))
    for text in (*own, *told):
        if text.block is not None and grid.first <= text.block <= grid.last:
            continue
        bonus = _OWN if text.block is None else _NEAR * (grid.first - _BLOCKS <= text.block < grid.last + _BLOCKS)
        spoken = 2 * any(word in text.text.casefold() for word in words) + text.spoken
        for weight, candidate in text.named:
            weight += bonus + spoken
            if weight >= _LEAST + candidate.doubtful and (best is None or weight > best[0]):
                best = weight, candidate
    if best is None:
        return None
    name = _basic(best[1], article)
    return Publisher(name, best[1].entity)


def _speaks_of_ranking(text: str) -> int:
    return 2 * bool(RANKED.search(text)) + 2 * bool(HABIT.search(text)) + bool(COMPARED.search(text))


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
