"""Words and punctuation of a text, each with its place: what the readers of names, roles and clauses walk over."""

import re
from functools import lru_cache
from typing import NamedTuple

_TOKEN = re.compile(r"(?:t\.f|f\.d|tf|bitr|vik|ordf)\.(?=\s)|[^\W_]+(?:[-’':.&/][^\W_]+)*-?|[^\w\s]|_")

CLOSERS = frozenset("”\"»“«’')]")
DASHES = frozenset("–—―-−")


class Token(NamedTuple):
    """A word, a number or one mark of punctuation. Offsets are those of the article's text."""

    text: str
    start_char: int
    end_char: int

    @property
    def lower(self) -> bool:
        return self.text[0].islower()

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        return self.text[0].isalnum()


END = Token("\0", -1, -1)


@lru_cache(maxsize=1024)
def tokenize(text: str, offset: int = 0) -> list[Token]:
    """The tokens of a text that begins at `offset`, not to be changed: they are kept, since several readers ask for
    the same. A hyphen, colon or point inside a word belongs to it: "vd:n"."""
    return [Token(m.group(), m.start() + offset, m.end() + offset) for m in _TOKEN.finditer(text)]


def at(tokens: list[Token], i: int) -> Token:
    """The token at `i`, or END where there is none."""
    return tokens[i] if 0 <= i < len(tokens) else END


def spell(text: str, tokens: list[Token], start: int, end: int) -> str:
    """What `text` holds from token `start` up to token `end`; "" for an empty stretch."""
    return text[tokens[start].start_char : tokens[end - 1].end_char] if start < end else ""
