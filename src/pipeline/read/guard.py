"""Pages that no parser should be given: built to hang it, or no text at all."""

import re
from collections.abc import Iterator

from pipeline.model import Issue, Severity

_MOST_CHARACTERS = 30_000_000
_MOST_TAGS = 250_000
_MOST_DEPTH = 8_000
_MOST_ATTRIBUTES = 5_000
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*")
_LONG_TAG = 20_000
_NO_CONTENT = frozenset(
    """area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option
    optgroup path circle rect line polygon use g""".split()
)


def refusal(text: str, most_tags: int = _MOST_TAGS) -> Issue | None:
    """Why markup must not be parsed, or None. One pass; parsers take quadratic time on what is refused here."""
    if len(text) > _MOST_CHARACTERS:
        return _issue("page-too-large", f"the page has {len(text)} characters")
    tags = text.count("<")
    if tags > most_tags:
        return _issue("too-many-tags", f"the page has {tags} tags")
    if any(map(_is_swollen, _long_pieces(text))):
        return _issue("too-many-attributes", "an element has thousands of attributes")
    deepest = _depth(text) if tags > _MOST_DEPTH else 0
    if deepest > _MOST_DEPTH:
        return _issue("nested-too-deep", f"elements are nested {deepest} deep or never closed")
    return None


def _long_pieces(text: str) -> Iterator[str]:
    """The stretches between two ">" that are longer than any tag should be."""
    at = 0
    while len(text) - at > _LONG_TAG:
        end = text.rfind(">", at, at + _LONG_TAG + 1)
        if end < 0:
            end = text.find(">", at)
            end = len(text) if end < 0 else end
            yield text[at:end]
        at = end + 1


def _is_swollen(piece: str) -> bool:
    """Whether a stretch of markup ends in a tag with thousands of attributes."""
    start = piece.rfind("<")
    return len(piece) - start > _LONG_TAG and len(piece[start:].split()) > _MOST_ATTRIBUTES


def _depth(text: str) -> int:
    depth = deepest = 0
    for tag in _TAG.findall(text):
        name = tag.lstrip("</")
        if name.lower() not in _NO_CONTENT:
            depth = max(0, depth - 1) if tag[1] == "/" else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _issue(code: str, message: str) -> Issue:
    return Issue("read", code, Severity.ERROR, message)
