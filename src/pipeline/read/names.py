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
    AUTHOR = "author"
    META = "meta"
    TITLE = "title"
    HEADING = "heading"
    TABLE = "table"
    KICKER = "kicker"
    HIDDEN = "hidden"
    QUESTION = "question"


NOTHING: frozenset[Role] = frozenset()
_DATA = load("names.yml")
_SAYS_NOTHING = tuple(_DATA["says_nothing"].split())


def _told_by(kind: str) -> dict[str, frozenset[Role]]:
    """What each word, name or part of a name tells of: mostly one role, "byline" of two."""
    listed = {role: set(_DATA[role][kind].split()) for role in Role}
    return {name: frozenset(role for role in Role if name in listed[role]) for name in set().union(*listed.values())}


_WORDS, _NAMES = _told_by("words"), _told_by("names")
_CUT = re.compile(r"[-_:./]+")
_PARTS = {_CUT.sub("-", part): told for part, told in _told_by("parts").items()}
_PICTURE_WORDS = frozenset(_DATA["of_pictures"]["pictures"].split())
_OF_PICTURES = {
    word: frozenset({role}) for role in (Role.CAPTION, Role.CREDIT) for word in _DATA["of_pictures"][role].split()
}
_PART = re.compile("|".join(re.escape(part) for part in sorted(_PARTS, key=len, reverse=True)))
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_MOST_PARTS = 6


@lru_cache(maxsize=16384)
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
    told = [_NAMES.get(name, NOTHING), _NAMES.get(raw.lower(), NOTHING)]
    if len(words := _CUT.split(name)) <= _MOST_PARTS:  # an id made of a headline says nothing
        told += [_WORDS[word] for word in words if word in _WORDS]
        told += [_OF_PICTURES[word] for word in _after_picture(words) if word in _OF_PICTURES]
    told += [_PARTS[part] for part in _PART.findall("-".join(words))]
    return NOTHING.union(*told)


def _after_picture(words: list[str]) -> list[str]:
    """The words of a name after the first that is a picture: "image-source" is a credit, "author-image" a portrait,
    and what is called a label only leads a credit in."""
    return (
        []
        if words[-1] == "label"
        else next((words[at + 1 :] for at, word in enumerate(words) if word in _PICTURE_WORDS), [])
    )
