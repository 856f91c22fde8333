"""Names in a text that may be a ranking's publisher: organisations mentioned, sources stated, capitalised names."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from pipeline.extract.rankings.names import place_named
from pipeline.extract.rankings.publisher_words import (
    KIND_FIRST,
    OPENERS,
    ORGANISED,
    OWN_FIRST,
    RANKING_NOUN,
    SOURCE_LINE,
)
from pipeline.model import Article, Entity, EntityType, Mention
from pipeline.reference import common_words

_BODIES = "förbund|råd|förening|institut|organisation|kommitté|nätverk|stiftelse|sällskap|akademi|kammare|central"
_NAME = re.compile(
    rf"(?<![\w-])(?:[A-ZÅÄÖ][a-zåäö]+s (?:riks|centr|intresse|lands)?(?:{_BODIES})s?"
    r"|Sveriges (?!kommuner|regioner|städer|elever|skolor|invånare|länsstyrelser)[a-zåäö]+(?:er|are)s?"
    r"|[A-ZÅÄÖ][\w&-]*(?: (?:(?:och|för|i|av|&) )?[A-ZÅÄÖ][\w&-]*){0,4})(?!\w)"
)
_INSIDE = re.compile("[a-zåäö,] ")
_START = attrgetter("start_char")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name with its place in a text. `doubtful`: its capital may be no more than a sentence's first."""

    name: str
    start: int
    end: int
    entity: Entity | None = None
    doubtful: bool = False


def candidates(article: Article, text: str, offset: int | None, mentions: Sequence[Mention]) -> Iterator[Candidate]:
    """The candidates of a text that stands at `offset` of the article, or outside of its text where that is None.
    `mentions` are the article's, in the order of its text."""
    named = list(_mentioned(text, offset, mentions))
    found = [candidate for candidate in _printed(article, text) if not _within_others(candidate, named)]
    longer = {candidate.start: candidate.end for candidate in found}
    for start, end, entity in named:
        if entity.type is EntityType.ORGANIZATION and longer.get(start, end) <= end:
            yield Candidate(entity.name, start, end, entity)
    yield from found


def _mentioned(text: str, offset: int | None, mentions: Sequence[Mention]) -> Iterator[tuple[int, int, Entity]]:
    if offset is not None:
        first, last = (bisect_left(mentions, char, key=_START) for char in (offset, offset + len(text)))
        mentions = mentions[first:last]
    for mention in mentions:
        start = text.find(mention.text) if offset is None else mention.start_char - offset
        if start >= 0 and text.startswith(mention.text, start):
            yield start, start + len(mention.text), mention.entity


def _within_others(candidate: Candidate, named: Sequence[tuple[int, int, Entity]]) -> bool:
    """Whether a name overlaps one that the article mentions, unless it goes on where that ends too soon."""
    return any(
        start < candidate.end and candidate.start < end and not (start == candidate.start and end < candidate.end)
        for start, end, _ in named
    )


def _printed(article: Article, text: str) -> Iterator[Candidate]:
    source = SOURCE_LINE.search(text)
    if source:
        yield Candidate(source["name"].strip(), *source.span("name"))
    for match in _NAME.finditer(text):
        start, name = _without_openers(match.start(), match.group())
        stated = source is not None and source.start("name") <= start < source.end("name")
        if name and not stated and place_named(name) is None and place_named(name.removesuffix("s")) is None:
            first = _only_first(name, start, text, article)
            if not (first and (name.casefold() in common_words() or RANKING_NOUN.fullmatch(name))):
                yield Candidate(name, start, start + len(name), doubtful=first)


def _only_first(name: str, start: int, text: str, article: Article) -> bool:
    """Whether a name is one word at the beginning of a sentence that the article never writes so inside of one."""
    first = start == 0 or text[:start].rstrip(' ”"»(').endswith((".", "!", "?", ":"))
    if not first or " " in name or ORGANISED.search(name) or not name[1:].islower():
        return False
    so_written = re.finditer(rf"{re.escape(name.removesuffix('s'))}s?\b", article.text)
    return not any(_INSIDE.match(article.text, match.start() - 2) for match in so_written if match.start() > 1)


def _without_openers(start: int, name: str) -> tuple[int, str]:
    words = name.split(" ")
    while words and words[0] in (OPENERS if len(words) == 1 else OPENERS - OWN_FIRST):
        start += len(words[0]) + 1
        words = words[1:]
    while len(words) > 1 and (words[0].islower() or (KIND_FIRST.fullmatch(words[0]) and words[1][0].isupper())):
        start += len(words[0]) + 1
        words = words[1:]
    return start, " ".join(words)
