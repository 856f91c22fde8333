"""What an element's class names and id say about its part in the page. The names themselves stand in names.yml."""

import re
from enum import StrEnum
from functools import lru_cache

from pipeline.read.data import load


class Role(StrEnum):
    """A part that a page's element may play."""

    JUNK = "junk"
    COMMENT = "comment"
    BODY = "body"
    POST = "post"
    CAPTION = "caption"
    CREDIT = "credit"
    QUOTE = "quote"
    FACT = "fact"
    LEDE = "lede"
    META = "meta"
    TITLE = "title"
    HEADING = "heading"


NOTHING: frozenset[Role] = frozenset()
_DATA = load("names.yml")
_SAYS_NOTHING = tuple(_DATA["says_nothing"].split())
_WORDS = {word: Role(role) for role in Role for word in _DATA[role]["words"].split()}
_NAMES = {name: Role(role) for role in Role for name in _DATA[role]["names"].split()}
_PARTS = {part: Role(role) for role in Role for part in _DATA[role]["parts"].split()}
_PART = re.compile("|".join(re.escape(part) for part in sorted(_PARTS, key=len, reverse=True)))
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_CUT = re.compile(r"[-_:./]+")
_MOST_PARTS = 6


@lru_cache(maxsize=4096)
def roles(names: str) -> frozenset[Role]:
    """The roles that the names of one element (its classes and id, separated by spaces) tell of."""
    told = [found for raw in names.split()[:30] if (found := _told(raw))]
    if not told:
        return NOTHING
    return told[0] if len(told) == 1 else frozenset().union(*told)


@lru_cache(maxsize=16384)
def _told(raw: str) -> frozenset[Role]:
    name = _HUMP.sub("-", raw[:80]).lower()
    if name.startswith(_SAYS_NOTHING):
        return NOTHING
    found = {role for role in (_NAMES.get(name), _NAMES.get(raw.lower())) if role}
    if len(words := _CUT.split(name)) <= _MOST_PARTS:  # an id made of a headline says nothing
        found.update(_WORDS[word] for word in words if word in _WORDS)
    found.update(_PARTS[part] for part in _PART.findall(name))
    return frozenset(found) or NOTHING
