"""Abbreviations tied to what they stand for: "Institutet för lokal historia, ILH," and "Index of Everything (IE)"."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.tokens import Token, at, spell
from pipeline.reference.naming import organization_words

_PASSED = frozenset("för och i av på till om mot med the of and for in on de det den".split())
_LONGEST = 10
_MOST_OF_ONE = 2


class Tie(NamedTuple):
    """An abbreviation and the name it stands for, as an article states it."""

    short: str
    long: str


def ties(words: WordPlaces, names: Names) -> Iterator[Tie]:
    """The abbreviations that an article explains, in order."""
    for stretch, marks in words.standing(("(", ",")):
        tokens = stretch.tokens
        for i in [mark + 1 for mark in marks if mark + 1 < len(tokens)]:
            token = tokens[i]
            if not (token.capital or token.text.isupper()) or not (_abbreviation(token) or _spoken(tokens, i)):
                continue
            bracketed = tokens[i - 1].text == "("
            closed = at(tokens, i + 1).text == ")" if bracketed else not at(tokens, i + 1).word
            if not closed:
                continue
            start = _start(tokens, i - 1, token.text, bracketed)
            if start is not None and names.free(tokens[start]):
                yield Tie(token.text, names.basic(stretch, start, i - 1))
        yield from _explained(tokens, [mark for mark in marks if mark and tokens[mark].text == "("], names)


def _explained(tokens: list[Token], brackets: Iterable[int], names: Names) -> Iterator[Tie]:
    """The other way round: "ILH (Institutet för lokal historia)"."""
    for i in [bracket - 1 for bracket in brackets]:
        token = tokens[i]
        if _abbreviation(token) and at(tokens, i + 2).capital:
            for end in range(i + 3, min(i + 3 + _LONGEST, len(tokens))):
                if tokens[end].text == ")":
                    if _abbreviates(token.text.casefold(), tokens[i + 2 : end]):
                        yield Tie(token.text, spell(names.text, tokens, i + 2, end))
                    break


def _abbreviation(token: Token) -> bool:
    letters = token.text.replace("&", "").replace("-", "")
    return 2 <= len(letters) <= 8 and letters.isupper() and token.text not in organization_words().letters


def _spoken(tokens: list[Token], i: int) -> bool:
    """Whether an abbreviation in brackets or between marks is written like a word, as those that are read as one:
    "(Ibo)", ", Ibo."."""
    short = tokens[i].text
    bracketed = at(tokens, i - 1).text == "(" and at(tokens, i + 1).text == ")"
    bracketed = bracketed or (at(tokens, i - 1).text == "," and at(tokens, i + 1).text in (",", ".", "\0"))
    written = tokens[i].capital and short.isalpha() and short[1:].islower() and 3 <= len(short) <= 7
    if not bracketed or not written or i < 2:
        return False
    starts = range(max(i - 1 - _LONGEST, 0), i - 2)
    return any(tokens[k].capital and _abbreviates(short.casefold(), tokens[k : i - 1]) for k in starts)


def _start(tokens: Sequence[Token], end: int, short: str, bracketed: bool) -> int | None:
    """Where the long name that ends before token `end` begins, its initials being the abbreviation's letters."""
    wanted = short.casefold().replace("-", "")
    loose: int | None = None
    for start in range(end - 1, max(end - _LONGEST, -1), -1):
        word = tokens[start]
        if not word.word and word.text not in "&-":
            break
        if not word.capital or word.text[0].casefold() != wanted[0]:
            continue
        stretch = tokens[start:end]
        if _abbreviates(wanted, stretch) or _abbreviates(wanted.removesuffix("ab"), stretch):
            return start
        if bracketed and _spread(wanted, stretch):
            loose = start
    return loose


def _spread(wanted: str, stretch: Sequence[Token]) -> bool:
    """Whether the letters come in order in a name of several capitalised words, or in one that is far longer."""
    said = "".join(token.text for token in stretch).casefold()
    capital = all(token.capital or token.text in _PASSED for token in stretch)
    return capital and _in_order(wanted, said) and (len(stretch) > 1 or len(said) > 2 * len(wanted))


def _abbreviates(letters: str, stretch: Sequence[Token]) -> bool:
    """Whether letters stand for words: the first of each, more of a compound's ("fältteknik" -> ft), small words'
    or not."""
    parts = [(part.casefold(), t.text in _PASSED) for t in stretch if t.word for part in t.text.split("-") if part]
    return len(letters) > 1 and _spells(letters, parts)


def _spells(letters: str, parts: Sequence[tuple[str, bool]]) -> bool:
    if not parts or not letters:
        return not letters and all(passed for _, passed in parts)
    (word, passed), rest = parts[0], parts[1:]
    if passed and _spells(letters, rest):
        return True
    if word[0] != letters[0]:
        return False
    taken = (k for k in range(1, min(len(letters), _MOST_OF_ONE) + 1) if _in_order(letters[1:k], word[1:]))
    return any(_spells(letters[k:], rest) for k in taken)


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
