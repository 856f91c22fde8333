"""What only the whole article tells: its lede, which quotes are repeats of the body, which lines are questions."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from pipeline.model import Block, BlockKind
from pipeline.read.asked import asked, readers_questions
from pipeline.read.surveyed import with_labels
from pipeline.read.text import QUOTE_MARKS, words

_CAPTION, _HEADING, _PULL_QUOTE = BlockKind.CAPTION, BlockKind.HEADING, BlockKind.PULL_QUOTE
_LEDE, _PARAGRAPH, _TALSTRECK, _QUESTION = _KINDS = (
    BlockKind.LEDE, BlockKind.PARAGRAPH, BlockKind.TALSTRECK, BlockKind.QUESTION
)  # fmt: skip
_TEXT = frozenset(_KINDS)
_MOST = 2_000
_ORDINAL = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_LONGEST_PULL_QUOTE = 200
_LONGEST_ITEM = 200
_SAID = 60
_FEWEST_WORDS = 6
_ADDRESSING = frozenset("du dig din ditt dina ni er ert era".split())
_SELF = frozenset("jag mig min mitt mina vi oss vår vårt våra".split())
Sure = Set[tuple[BlockKind, str]]


def settle(blocks: Sequence[Block], sure: Sure = frozenset()) -> list[Block]:
    """The blocks with repeats dropped, quotes, questions and the lede settled. Quotes and questions that are `sure`, by
    kind and text, stay what they are."""
    settled = with_labels(_without_repeats(blocks))
    settled = _quotes(_marked_repeats(settled), sure)
    settled = _questions(_numbered(settled), sure)
    return _with_lede(settled)


def _without_repeats(blocks: Sequence[Block]) -> list[Block]:
    """A caption that stands twice is one, and so is a long paragraph (a page may repeat it for small screens)."""
    kept: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        if block.kind is _CAPTION or (block.kind in _TEXT and len(block.text) > 60):
            folded = block.text.casefold()
            if folded in seen:
                continue
            seen.add(folded)
        kept.append(block)
    return kept


def _marked_repeats(blocks: Sequence[Block]) -> list[Block]:
    """A short paragraph that another says word for word, and more or after a talstreck, is a pull quote."""
    settled = list(blocks)
    said = [f" {' '.join(words(block.text))} " if block.kind in _TEXT else "" for block in blocks[:_MOST]]
    whole = "/".join(said)
    for number, text in enumerate(said):
        if _may_repeat(blocks[number]) and whole.count(text) > 1 and _is_said(text, blocks, said):
            settled[number] = replace(blocks[number], kind=_PULL_QUOTE, level=None)
    return settled


def _is_said(text: str, blocks: Sequence[Block], said: Sequence[str]) -> bool:
    return any(
        text in other and (len(other) > len(text) or block.kind is _TALSTRECK)
        for block, other in zip(blocks, said, strict=False)
    )


def _may_repeat(block: Block) -> bool:
    if block.kind is not _PARAGRAPH or len(block.text) >= _LONGEST_PULL_QUOTE:
        return False
    return (block.text[0] in QUOTE_MARKS and block.text[-1] in QUOTE_MARKS) or len(block.text.split()) >= _FEWEST_WORDS


def _numbered(blocks: Sequence[Block]) -> list[Block]:
    """Three paragraphs running that are numbered one after the other are a list; places may be shared (3, 3, 5)."""
    settled = list(blocks)
    group = max((block.group or 0 for block in blocks), default=0)
    start = 0
    while start < len(blocks):
        end, before = start, list[int]()
        while end < len(blocks) and (ordinal := _ordinal(blocks[end])) and _counts_on(before, ordinal):
            before.append(ordinal)
            end += 1
        if end - start > 2:
            group += 1
            for number in range(start, end):
                settled[number] = _item(blocks[number], group)
        start = max(end, start + 1)
    return settled


def _ordinal(block: Block) -> int | None:
    """The number that a short paragraph begins with."""
    mark = _ORDINAL.match(block.text) if block.kind is _PARAGRAPH else None
    return int(mark.group(1)) if mark and len(block.text) < _LONGEST_ITEM else None


def _counts_on(before: Sequence[int], ordinal: int) -> bool:
    return not before or ordinal in (before[-1], before[-1] + 1, before[-1] + before.count(before[-1]))


def _item(block: Block, group: int) -> Block:
    mark = _ORDINAL.match(block.text)
    assert mark is not None
    return replace(
        block, kind=BlockKind.LIST_ITEM, text=block.text[mark.end() :], ordinal=int(mark.group(1)), group=group
    )


def _quotes(blocks: Sequence[Block], sure: Sure) -> list[Block]:
    """A set-off quotation is a pull quote when the body says the same words; else it is a paragraph like others, and so
    is who signs it."""
    doubted = {n for n, block in enumerate(blocks) if len(block.text) > _SAID and _is(_PULL_QUOTE, block, sure)}
    body = [words(block.text) for block in blocks if doubted and block.kind in _TEXT][:_MOST]
    settled: list[Block] = []
    for number, block in enumerate(blocks):
        if number in doubted and not repeats(block.text, body):
            settled.append(replace(block, kind=_PARAGRAPH, credit=None))
            settled += [Block(_PARAGRAPH, block.credit)] if block.credit else []
        else:
            settled.append(block)
    return settled


def _is(kind: BlockKind, block: Block, sure: Sure) -> bool:
    """Whether a block is of this kind and that may be doubted."""
    return block.kind is kind and (kind, block.text) not in sure


def repeats(text: str, body: Sequence[Sequence[str]]) -> bool:
    """Whether one paragraph says the words of `text` in order; some may stand between them (a shortened quote)."""
    wanted = words(text)
    return bool(wanted) and any(_in_order(wanted, said) for said in body)


def _in_order(wanted: Sequence[str], said: Sequence[str]) -> bool:
    if len(said) < len(wanted):
        return False
    left = iter(said)
    return all(word in left for word in wanted)


def _questions(blocks: Sequence[Block], sure: Sure) -> list[Block]:
    """Bold or headed lines that end in a question mark are an interviewer's where answers follow them."""
    kinds = [block.kind for block in blocks]
    headed: list[int] = []
    for number, block in enumerate(blocks[:-1]):
        asking = block.kind is _HEADING and block.text.endswith("?")
        on = number - 2 in headed
        if asking and (kinds[number + 1] is _TALSTRECK or _answered(block, blocks[number + 1], on=on)):
            headed.append(number)
    headed = headed or readers_questions(blocks)
    settled = list(blocks)
    if len(headed) >= 2:
        for number in (*headed, *_of_their_level(blocks, headed)):
            settled[number] = replace(blocks[number], kind=_QUESTION, level=None)
    for number in asked(settled):
        settled[number] = replace(settled[number], kind=_QUESTION)
    bold = [number for number, block in enumerate(settled) if _is(_QUESTION, block, sure)]
    if len(bold) == 1 and (bold[0] + 1 == len(blocks) or kinds[bold[0] + 1] is not _TALSTRECK):
        settled[bold[0]] = replace(settled[bold[0]], kind=_HEADING, level=3)
    return settled


def _of_their_level(blocks: Sequence[Block], asking: Sequence[int]) -> Iterator[int]:
    """The headings of the level of those that ask, where all of that level end so and each has a paragraph below it."""
    for level in {blocks[number].level for number in asking}:
        alike = [n for n, block in enumerate(blocks) if block.kind is _HEADING and block.level == level]
        below = [blocks[n + 1].kind if n + 1 < len(blocks) else None for n in alike]
        if all(blocks[n].text.endswith("?") for n in alike) and {*below} <= {_PARAGRAPH, _TALSTRECK}:
            yield from alike


def _answered(heading: Block, answer: Block, *, on: bool) -> bool:
    """Whether a heading addresses somebody who speaks of himself below it, as no reader does: "Hur mår du?"; or goes
    `on` with such questions."""
    addressed = on or not _ADDRESSING.isdisjoint(words(heading.text))
    return addressed and answer.kind is _PARAGRAPH and not _SELF.isdisjoint(words(answer.text))


def _with_lede(blocks: Sequence[Block]) -> list[Block]:
    """Where nothing marks a lede, the first paragraph is it, if the article goes on after it."""
    settled = list(blocks)
    if any(block.kind is _LEDE for block in blocks):
        return settled
    for number, block in enumerate(blocks):
        if block.kind is _PARAGRAPH and len(block.text) >= 40:
            if any(later.kind in _TEXT for later in blocks[number + 1 :]):
                settled[number] = replace(block, kind=_LEDE)
            return settled
        if block.kind not in (_CAPTION, BlockKind.LIST_ITEM):
            return settled
    return settled
