"""The form that all block text has: NFC, single-spaced, without invisible characters."""

import re
from unicodedata import is_normalized, normalize

DASHES = "–—―‒"
QUOTE_MARKS = "\"”“„»«’‘'‚"
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\ufeff\ufffe"))
_INVISIBLE |= dict.fromkeys(range(0x202A, 0x202F)) | dict.fromkeys(c for c in range(32) if chr(c) not in "\t\n\f\r")
_TALSTRECK = re.compile(rf"[{DASHES}](?=\s*\S)|[-‐‑](?=\s+\S|[A-ZÅÄÖÉ”\"])")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_WORD = re.compile(r"\w+")


def clean(text: str) -> str:
    """`text` in NFC, every run of white space (no-break spaces too) one plain space, invisible characters out."""
    text = " ".join(text.split())
    if not text.isprintable():
        text = " ".join(text.translate(_INVISIBLE).split())
    return text if text.isascii() or is_normalized("NFC", text) else normalize("NFC", text)


def is_talstreck(text: str) -> bool:
    """Whether a paragraph is led by the dash that opens a quote."""
    return bool(_TALSTRECK.match(text))


def is_wide(text: str) -> bool:
    """Whether a text is written in a script that says in one letter what others need three for."""
    return not text.isascii() and bool(_WIDE.search(text))


def words(text: str) -> list[str]:
    """The words of a text without case, for comparing texts."""
    return _WORD.findall(text.casefold())


def letters(text: str) -> int:
    """How many characters a cleaned text has beside its spaces."""
    return len(text) - text.count(" ")
