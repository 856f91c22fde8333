"""Bylines that stand on the page itself."""

import re
from collections.abc import Iterable

from selectolax.lexbor import LexborNode

from pipeline.read.text import clean

_SELECTORS = (
    '[rel~="author"]',
    ".author .fn",
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    ".byline .author",
    ".author-name",
    ".wp-block-post-author-name",
    ".author",
    ".byline",
    '[class*="byline"]',
)
_ANY = ", ".join(_SELECTORS)
_LEAD = re.compile(
    r"^(?:av|text(?: och foto)?|text & foto|by|skriven av|skribent|reporter|von|af|door|par|por)\s*:?\s+(?=\S)", re.I
)
_MARK = re.compile(
    r"\b(?:text(?: (?:och|&) foto)?|av|by|skriven av|skribent|reporter)\s*:?\s+([^\W\d_][^|•·,:\d]{3,60})", re.I
)
_SIGNATURE = re.compile(r"\W*(?:text(?: ?(?:och|&|/|\+) ?(?:foto|bild))?|av)\s*:\s*([^:]{3,60})", re.I)
_NAME = re.compile(r"[^\W\d_][^\d@|<>]{2,100}")


def visible_byline(node: LexborNode) -> str | None:
    """The name(s) of the writer as a post or page shows them, without "Av" or "Text:"; None where none is shown."""
    if node.css_first(_ANY) is None:
        return None
    for selector in _SELECTORS:
        names = [name for found in node.css(selector)[:6] if (name := bare_name(clean(found.text())))]
        if names:
            return ", ".join(dict.fromkeys(names[:4]))
    return None


def byline_line(texts: Iterable[str]) -> str | None:
    """The writer that one of these lines names, where it says nothing else: "Av A B", "Text: A B"."""
    for text in texts:
        if len(text) < 80 and _LEAD.match(text) and (name := bare_name(text)) and name[0].isupper() and " " in name:
            return name
    return None


def signature(text: str) -> str | None:
    """The writer where a line signs an article and says nothing else: "Text: A B", "Text och foto: A B"."""
    found = _SIGNATURE.fullmatch(text) if len(text) < 100 else None
    return bare_name(found.group(1)) if found else None


def bare_name(text: str) -> str | None:
    """A name without what leads it in; None for what is no name."""
    name = _LEAD.sub("", text).strip(" ,.|•·:–-")
    return name if len(name.split()) <= 8 and _NAME.fullmatch(name) else None


def stated_byline(text: str) -> str | None:
    """The writer that a line of text names with a label: "Text: A B", "12 maj 2025 av A B"."""
    found = _MARK.search(text)
    return bare_name(found.group(1)) if found else None
