"""Swedish running text: which blocks are prose, and where their sentences begin and end."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from pipeline.model import Article, Block, BlockKind

PROSE = frozenset(
    {
        BlockKind.LEDE,
        BlockKind.PARAGRAPH,
        BlockKind.TALSTRECK,
        BlockKind.QUESTION,
        BlockKind.FACT_BOX,
        BlockKind.LIST_ITEM,
    }
)

# Such words end no sentence; what may end one ("m.m.", "osv.", "kr.") is not among them.
ABBREVIATIONS = frozenset(
    """bl.a. t.f. t.ex. d.v.s. dvs. s.k. f.d. fr.o.m. t.o.m. p.g.a. pga. i.s.f. ca. kl. nr. jfr. resp. inkl. exkl.
    dr. prof. tel. sid. ev. enl. kap. ang. avd. jan. feb. apr. aug. sept. okt. nov. bitr. tf. fil. mag. med.
    sankt. st. o.""".split()
)
_END = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*+[”“\"»«’')\]]*+(?=(\s++)[A-ZÅÄÖÉÜ0-9–—”“„\"»«’'(\[-])")
_INITIAL = re.compile(r"(?:^|[\s(])[A-ZÅÄÖ]\.$")
_SPACE = re.compile(r"\s*")
_WORD_REACH = 24
_LONGEST = max(map(len, ABBREVIATIONS))


class Sentence(NamedTuple):
    """A sentence of a block, with its place in the article's text."""

    text: str
    start_char: int
    end_char: int
    block: Block


def prose(article: Article) -> Iterator[Block]:
    """The blocks of running text, in order: what the writer tells, without headings, captions and tables."""
    return (block for block in article.blocks if block.kind in PROSE)


def sentences(block: Block) -> tuple[Sentence, ...]:
    """The sentences of a block, in order, without the white space between them."""
    found, start, text = [], 0, block.text
    for end in sentence_ends(text):
        found.append(Sentence(text[start:end], block.start_char + start, block.start_char + end, block))
        start = _after_space(text, end)
    return tuple(found)


@lru_cache(maxsize=256)
def sentence_ends(text: str) -> tuple[int, ...]:
    """The offsets at which the sentences of a block's text end, in order.

    An abbreviation, an initial or a number that begins the sentence ("1. Norra Sverige") ends no sentence.
    """
    ends, start = [], 0
    for match in _END.finditer(text):
        end = match.end()
        if not _abbreviated(text, start, end):
            ends.append(end)
            start = match.end(1)
    return (*ends, len(text)) if start < len(text) else tuple(ends)


def _after_space(text: str, i: int) -> int:
    space = _SPACE.match(text, i)
    return space.end() if space else i


def _abbreviated(text: str, start: int, end: int) -> bool:
    if text[end - 1] != ".":
        return False
    long = end - 1 - _LONGEST
    if long >= start and text[long : end - 1].isalpha():  # as most sentences end
        return False
    said = text[max(start, end - _WORD_REACH) : end]
    last = said.rsplit(None, 1)[-1].lstrip('(”"').casefold()
    numbered = last[:-1].isdigit() and end - start == len(last)
    initial = said[-2:-1].isupper() and _INITIAL.search(said)
    return last in ABBREVIATIONS or numbered or bool(initial)
