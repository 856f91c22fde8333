"""Swedish running text: which blocks are prose, and where their sentences begin and end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

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

ABBREVIATIONS = frozenset(
    """bl.a. t.ex. d.v.s. dvs. m.m. m.fl. o.s.v. osv. s.k. f.d. fr.o.m. t.o.m. p.g.a. pga. i.s.f. ca. kl. nr. jfr.
    resp. inkl. exkl. dr. prof. st. tel. sid. ev. max. min. mdr. mkr. tkr. enl. kap. ang. avd. jan. feb. apr. aug.
    sept. okt. nov. dec. e.d. etc. el. vd. bitr. ordf.""".split()
)
_END = re.compile(r"[.!?…]+[”\"»’')\]]*(?=\s+[A-ZÅÄÖÉÜ0-9–—”\"»’'(\[-])")
_INITIAL = re.compile(r"(?:^|[\s(])[A-ZÅÄÖ]\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block, with its place in the article's text."""

    text: str
    start_char: int
    end_char: int
    block: Block


def prose(article: Article) -> Iterator[Block]:
    """The blocks of running text, in order: what the writer tells, without headings, captions and tables."""
    return (block for block in article.blocks if block.kind in PROSE)


def sentences(block: Block) -> tuple[Sentence, ...]:
    """The sentences of a block, in order, without the white space between them.

    An abbreviation, an initial or an ordinal number ("den 3. maj") ends no sentence.
    """
    found, start = [], 0
    for end in _END.finditer(block.text):
        if _abbreviated(block.text[start : end.end()]):
            continue
        found.append((start, end.end()))
        start = end.end() + len(block.text[end.end() :]) - len(block.text[end.end() :].lstrip())
    found.append((start, len(block.text)))
    return tuple(
        Sentence(block.text[a:b], block.start_char + a, block.start_char + b, block) for a, b in found if a < b
    )


def _abbreviated(said: str) -> bool:
    if not said.endswith("."):
        return False
    last = said.rsplit(None, 1)[-1].lstrip('(”"').casefold()
    return last in ABBREVIATIONS or bool(_INITIAL.search(said)) or (last[:-1].isdigit() and len(last) <= 3)
