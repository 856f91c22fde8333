"""Words and punctuation of a text, each with its place: what the readers of names, roles and clauses walk over."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(r"(?:t\.f|f\.d|tf|bitr|vik|ordf)\.(?=\s)|[^\W_]+(?:[-’':.&/][^\W_]+)*-?|[^\w\s]|_")
_MOST_KEPT = 1 << 16
_CLAUSE = 30

CLOSERS = frozenset("”\"»“«’')]")
DASHES = frozenset("‒–—―-−")


# A token of a chunk: its place in it, then what Token holds of its form.
_Piece = tuple[int, int, str, str, bool, bool, bool]
# How far behind a chunk's beginning the next one begins, and its tokens: several or none, or the one that it is.
_Chunk = tuple[int, tuple[_Piece, ...] | None, int, int, str, str, bool, bool, bool]
_NO_PIECE = (0, 0, "", "", False, False, False)


@dataclass(slots=True, eq=False, init=False)
class Token:
    """A word, a number or one mark of punctuation, not to be changed. Offsets are those of the article's text.

    `low` is the text in lower case; `lower` and `capital` tell of its first letter, `word` that it is no mark.
    """

    start_char: int
    end_char: int
    text: str
    low: str
    lower: bool
    capital: bool
    word: bool

    def saying(self, word: str) -> "Token":
        """A token in this one's place that says another word."""
        return _token(0, self.start_char, self.end_char, *_form(word))


def _token(offset: int, start: int, end: int, text: str, low: str, lower: bool, capital: bool, word: bool) -> Token:
    token = Token()
    token.start_char, token.end_char = offset + start, offset + end
    token.text, token.low = text, low
    token.lower, token.capital, token.word = lower, capital, word
    return token


END = _token(0, -1, -1, "\0", "\0", False, False, False)


class _Chunks(dict[str, _Chunk]):
    """What stands between two spaces, read. They are kept, since most that a text holds has been met before. `behind`
    is what follows the chunk."""

    def __init__(self, behind: str) -> None:
        self._behind = behind

    def __missing__(self, chunk: str) -> _Chunk:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = _TOKEN.finditer(chunk + self._behind)
        pieces = tuple([(match.start(), match.end(), *_form(match.group())) for match in found])
        several, piece = (None, pieces[0]) if len(pieces) == 1 else (pieces, _NO_PIECE)
        self[chunk] = kept = len(chunk) + 1, several, *piece
        return kept


def _form(text: str) -> tuple[str, str, bool, bool, bool]:
    return text, text.casefold(), text[0].islower(), text[0].isupper(), text[0].isalnum()


_INNER, _LAST = _Chunks(" "), _Chunks("")


@lru_cache(maxsize=1024)
def tokenize(text: str, offset: int = 0) -> list[Token]:
    """The tokens of a text that begins at `offset`, not to be changed: they are kept, since several readers ask for
    the same, until its article is read. A hyphen, colon or point inside a word belongs to it: "vd:n"."""
    *chunks, last = text.split(" ")
    tokens: list[Token] = []
    new, append = Token, tokens.append
    for width, several, start, end, said, low, lower, capital, word in (*map(_INNER.__getitem__, chunks), _LAST[last]):
        if several is None:
            token = new()  # filled here, since a call of ours for each takes longer than all else
            token.start_char, token.end_char = offset + start, offset + end
            token.text, token.low = said, low
            token.lower, token.capital, token.word = lower, capital, word
            append(token)
        else:
            for piece in several:
                append(_token(offset, *piece))
        offset += width
    return tokens


def at(tokens: Sequence[Token], i: int) -> Token:
    """The token at `i`, or END where there is none."""
    try:
        return tokens[i] if i >= 0 else END
    except IndexError:
        return END


def clause_start(tokens: list[Token], i: int) -> int:
    """The token behind the last mark before token `i`, or as far back as a clause is long where no mark stands."""
    first = max(i - _CLAUSE, 0)
    marks = (k for k in range(i - 1, first - 1, -1) if not tokens[k].word and tokens[k].text != "&")
    return next((k + 1 for k in marks), first)


def spell(text: str, tokens: Sequence[Token], start: int, end: int) -> str:
    """What `text` holds from token `start` up to token `end`; "" for an empty stretch."""
    return text[tokens[start].start_char : tokens[end - 1].end_char] if start < end else ""
