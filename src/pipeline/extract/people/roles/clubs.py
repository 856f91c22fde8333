"""Clubs by the first word of their name, which is how reports of matches call them: "Sandviks Anna Berg",
"Sandvikstränaren"."""

import re
from functools import cache, lru_cache

from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.reference.naming import organization_words

_PART = "[A-ZÅÄÖ][a-zåäö]{2,20}"
_TITLES = tuple(
    """tränaren målvakten lagkaptenen kaptenen mittbacken backen mittfältaren anfallaren forwarden spelaren sportchefen
    ordföranden kassören lagledaren""".split()
)


def club_called(text: str, word: str) -> str | None:
    """The one club that a text names in full and that `word` is the first part of the name of: "Sandvik" for "Sandvik
    BoIS"; a genitive is taken too."""
    clubs = _clubs(text)
    return clubs.get(word) or clubs.get(word.removesuffix("s"))


def club_title(text: str, word: str) -> tuple[str, str] | None:
    """The club and the role of a title that joins both: "Sandvikstränaren"."""
    if not word.endswith(_TITLES) or not word[0].isupper():
        return None
    title = next((each for each in _TITLES if word.endswith(each) and definite_role(each)), None)
    club = club_called(text, word.removesuffix(title)) if title else None
    return (club, basic_form(title)) if title and club else None


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
