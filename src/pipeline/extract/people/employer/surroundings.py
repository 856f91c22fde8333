"""Where the sentences and blocks around an offset of an article's text begin and end.

Blocks stand on lines of their own, the first is the headline."""

import re
from itertools import takewhile

from pipeline.extract.tokens import DASHES
from pipeline.model import Article, BlockKind

_SENTENCE_END = re.compile(r"[.!?][”\"»]? (?=[A-ZÅÄÖ”\"»–])")
_SPOKEN = DASHES | frozenset('”"»')


def block_start(text: str, char: int) -> int:
    """Where the block that holds offset `char` begins."""
    return text.rfind("\n", 0, char) + 1


def block_end(text: str, char: int) -> int:
    """Where the block that holds offset `char` ends."""
    end = text.find("\n", char)
    return end if end >= 0 else len(text)


def block_before(text: str, block: int) -> int:
    """Where the block before the one that begins at offset `block` begins; 0 where there is none."""
    return block_start(text, max(block - 1, 0))


def sentence_starts(text: str, start: int, end: int) -> list[int]:
    """Where the sentences begin of a block's text from `start`, where the first one does, up to `end`."""
    return [start, *(match.end() for match in _SENTENCE_END.finditer(text, start, end))]


def sentence_end(text: str, char: int) -> int:
    """Where the sentence that holds offset `char` ends, before its mark if another follows in its block."""
    end = block_end(text, char)
    behind = _SENTENCE_END.search(text, char, end)
    return behind.start() if behind else end


def sentences_back(text: str, char: int) -> list[int]:
    """Where the sentence around offset `char`, and those before it in its block, begin, the nearest first."""
    return sentence_starts(text, block_start(text, char), char)[::-1]


def spoken(text: str, block: int) -> bool:
    """Whether the block that begins at an offset begins with speech."""
    return text[block : block + 1] in _SPOKEN or text.startswith("- ", block)


def narration_before(text: str, block: int) -> tuple[int, int]:
    """Where the block of narration before the one at offset `block` begins and ends: the last that is no speech."""
    end = block
    while end > 0:
        start = block_before(text, end)
        if not spoken(text, start):
            return start, end
        end = start
    return 0, 0


def last_told(text: str, start: int, end: int) -> int:
    """Where the last sentence of a block begins, or the one before if it begins with what points there: "Där har man
    en enklare förklaring."."""
    *earlier, last = sentence_starts(text, start, end)
    return earlier[-1] if earlier and text.startswith("Där ", last) else last


def opening_end(text: str) -> int:
    """Where the headline and the block after it end; -1 where there is but a headline."""
    headline = text.find("\n")
    return max(text.find("\n", headline + 1), headline)


def opening_of(article: Article) -> int:
    """The same past the captions between the two, which tell of a picture."""
    captions = takewhile(lambda block: block.kind is BlockKind.CAPTION, article.blocks[1:])
    told = max((block.end_char for block in captions), default=article.text.find("\n"))
    return max(article.text.find("\n", told + 1), told)
