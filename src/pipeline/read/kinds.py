"""What only the whole article tells: its lede, which quotes are repeats of the body, which lines are questions."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from pipeline.model import Block, BlockKind
from pipeline.read.text import QUOTE_MARKS, words

_MOST = 2_000
_TEXT = frozenset({BlockKind.LEDE, BlockKind.PARAGRAPH, BlockKind.TALSTRECK, BlockKind.QUESTION})
_ORDINAL = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_LONGEST_PULL_QUOTE = 200
_LONGEST_ITEM = 200
Sure = Set[tuple[BlockKind, str]]


def settle(blocks: Sequence[Block], sure: Sure = frozenset()) -> list[Block]:
    """The blocks with repeats dropped, quotes, questions and the lede settled. Quotes and questions that are `sure`, by
    kind and text, stay what they are."""
    settled = _without_repeats(blocks)
    settled = _quotes(_marked_repeats(settled), sure)
    settled = _questions(_numbered(settled), sure)
    return _with_lede(settled)


def _without_repeats(blocks: Sequence[Block]) -> list[Block]:
    """A caption that stands twice is one, and so is a long paragraph (a page may repeat it for small screens)."""
    kept: list[Block] = []
    seen: set[str] = set()
    for block in blocks:
        long = block.kind is BlockKind.CAPTION or (block.kind in _TEXT and len(block.text) > 60)
        if long and block.text.casefold() in seen:
            continue
        if long:
            seen.add(block.text.casefold())
        kept.append(block)
    return kept


def _marked_repeats(blocks: Sequence[Block]) -> list[Block]:
    """A line that is a quotation from mark to mark, and that the body says word for word, is a pull quote."""
    settled = list(blocks)
    for number, block in enumerate(blocks):
        text = block.text
        if (
            block.kind is BlockKind.PARAGRAPH
            and len(text) < _LONGEST_PULL_QUOTE
            and text[0] in QUOTE_MARKS
            and text[-1] in QUOTE_MARKS
        ):
            said = f" {' '.join(words(text))} "
            others = (other.text for other in blocks if other.kind in _TEXT and len(other.text) > len(text))
            if any(said in f" {' '.join(words(other))} " for other in others):
                settled[number] = replace(block, kind=BlockKind.PULL_QUOTE, level=None)
    return settled


def _numbered(blocks: Sequence[Block]) -> list[Block]:
    """Three paragraphs running that are numbered one after the other are a list."""
    settled = list(blocks)
    group = max((block.group or 0 for block in blocks), default=0)
    marks = [_ORDINAL.match(block.text) if block.kind is BlockKind.PARAGRAPH else None for block in blocks]
    start = 0
    while start < len(blocks):
        end = start
        while end < len(blocks) and (mark := marks[end]) and len(blocks[end].text) < _LONGEST_ITEM:
            if end > start and (before := marks[end - 1]) and int(mark.group(1)) != int(before.group(1)) + 1:
                break
            end += 1
        if end - start > 2:
            group += 1
            for number in range(start, end):
                settled[number] = _item(blocks[number], group)
        start = max(end, start + 1)
    return settled


def _item(block: Block, group: int) -> Block:
    mark = _ORDINAL.match(block.text)
    assert mark is not None
    return replace(
        block, kind=BlockKind.LIST_ITEM, text=block.text[mark.end() :], ordinal=int(mark.group(1)), group=group
    )


def _quotes(blocks: Sequence[Block], sure: Sure) -> list[Block]:
    """A set-off quotation is a pull quote when the body says the same words; else it is a paragraph like others."""
    if not any(block.kind is BlockKind.PULL_QUOTE for block in blocks):
        return list(blocks)
    body = [words(block.text) for block in blocks if block.kind in _TEXT][:_MOST]
    return [
        replace(block, kind=BlockKind.PARAGRAPH)
        if _is_quote(block, sure) and len(block.text) > 60 and not repeats(block.text, body)
        else block
        for block in blocks
    ]


def _is_quote(block: Block, sure: Sure) -> bool:
    return block.kind is BlockKind.PULL_QUOTE and (block.kind, block.text) not in sure


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
    headed = [
        number
        for number, block in enumerate(blocks[:-1])
        if block.kind is BlockKind.HEADING and block.text.endswith("?") and kinds[number + 1] is BlockKind.TALSTRECK
    ]
    settled = list(blocks)
    if len(headed) >= 2:
        for number in headed:
            settled[number] = replace(blocks[number], kind=BlockKind.QUESTION, level=None)
    bold = [
        number
        for number, block in enumerate(settled)
        if block.kind is BlockKind.QUESTION and (block.kind, block.text) not in sure
    ]
    if len(bold) == 1 and (bold[0] + 1 == len(blocks) or kinds[bold[0] + 1] is not BlockKind.TALSTRECK):
        settled[bold[0]] = replace(settled[bold[0]], kind=BlockKind.HEADING, level=3)
    return settled


def _with_lede(blocks: Sequence[Block]) -> list[Block]:
    """Where nothing marks a lede, the first paragraph is it, if the article goes on after it."""
    settled = list(blocks)
    if any(block.kind is BlockKind.LEDE for block in blocks):
        return settled
    for number, block in enumerate(blocks):
        if block.kind is BlockKind.PARAGRAPH and len(block.text) >= 40:
            if any(later.kind in _TEXT for later in blocks[number + 1 :]):
                settled[number] = replace(block, kind=BlockKind.LEDE)
            return settled
        if block.kind is not BlockKind.CAPTION:
            return settled
    return settled
