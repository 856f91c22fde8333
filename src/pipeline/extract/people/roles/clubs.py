"""Clubs by the first word of their name, which is how reports of matches call them: "Sandviks Anna Berg"."""

import re
from functools import cache, lru_cache

from pipeline.reference.naming import organization_words

_PART = "(?:[A-ZÅÄÖ][a-zåäö]{2,20}|[A-ZÅÄÖ]{2,5})"


def club_called(text: str, word: str) -> str | None:
    """The one club that a text names in full and that `word` is the first part of the name of: "Sandvik" for "Sandvik
    BoIS"; a genitive is taken too."""
    clubs = _clubs(text)
    return clubs.get(word) or clubs.get(word.removesuffix("s"))


@cache
def _full() -> re.Pattern[str]:
    """A club's name in full, its first part apart: "Sandvik" of "Sandvik BoIS"."""
    letters = "|".join(map(re.escape, sorted(organization_words().clubs, key=len, reverse=True)))
    return re.compile(rf"\b({_PART}(?: {_PART})?) (?:{letters})\b")


@lru_cache(maxsize=8)
def _clubs(text: str) -> dict[str, str]:
    found = {(match.group(1), match.group()) for match in _full().finditer(text)}
    firsts = [first for first, _ in found]
    return {first: club for first, club in found if firsts.count(first) == 1}
