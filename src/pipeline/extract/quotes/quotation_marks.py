"""Quotation marks: which stretch of a text each pair encloses, whatever signs were mixed."""

import re
from dataclasses import dataclass

DOUBLE = frozenset('”“„"»«‟')
_BEGINNINGS = frozenset("…–—-([’'‘.¿¡#@&") | DOUBLE
_MARK = re.compile("[" + "".join(sorted(DOUBLE)) + "]")


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between marks: `start` and `end` are that of the words inside, `opening` and `closing` the marks'
    outer edges. `closed` is False for a stretch that runs to the end of its block."""

    start: int
    end: int
    opening: int
    closing: int
    closed: bool = True


def marked(text: str, offset: int = 0) -> tuple[Marked, ...]:
    """The outermost stretches in marks of a block's text, in order, with offsets that begin at `offset`.

    A mark opens where white space, a bracket, a dash or nothing stands before it and closes where it does not. A mark
    that could open while another is open is a quote inside the quote. A mark without its mate encloses nothing,
    unless it begins a sentence and is the block's last: such speech goes on in the next block.
    """
    if not _MARK.search(text):  # as in most blocks
        return ()
    pairs: list[tuple[int, int]] = []
    stack: list[int] = []
    for mark in _MARK.finditer(text):
        i = mark.start()
        if _opens(text, i) and not (stack and _closes(text, i)):
            stack.append(i)
        elif stack:
            pairs.append((stack.pop(), i))
    found: list[Marked] = []
    last = -1
    for opening, closing in sorted(pairs):
        if opening > last:
            found.append(_stretch(text, opening, closing, offset, closed=True))
            last = closing
    if stack and stack[-1] > last and _unended(text, stack[-1]):
        found.append(_stretch(text, stack[-1], len(text), offset, closed=False))
    return tuple(stretch for stretch in found if stretch.start < stretch.end)


def _unended(text: str, opening: int) -> bool:
    """Whether a mark begins a sentence that goes on to the block's end."""
    before = text[:opening].rstrip(" –—-")
    return not before or (before[-1] in '.!?:…,”"' and text[opening + 1 : opening + 2].isupper())


def _opens(text: str, i: int) -> bool:
    before = text[i - 1] if i else " "
    after = text[i + 1] if i + 1 < len(text) else " "
    if not i and text[1:2] == " ":  # a slip, "” Det är bra”": nothing has begun that the mark may close
        return text[2:3].isupper()
    return (before.isspace() or before in "([–—-:/" or before in DOUBLE) and (after.isalnum() or after in _BEGINNINGS)


def _closes(text: str, i: int) -> bool:
    before = text[i - 1] if i else " "
    after = text[i + 1] if i + 1 < len(text) else " "
    return not before.isspace() and before not in "([" and (after.isspace() or not after.isalnum())


def _stretch(text: str, opening: int, closing: int, offset: int, *, closed: bool) -> Marked:
    start, end = opening + 1, closing
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    return Marked(start + offset, end + offset, opening + offset, closing + offset + closed, closed)
