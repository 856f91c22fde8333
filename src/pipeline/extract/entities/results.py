"""Clubs by the line that tells a match's result: "Järnmännen 5–4 Sörby HC", "Sörby HC – Järnmännen 4–5"."""

import re
from collections.abc import Iterator

from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.reference import common_words
from pipeline.reference.naming import organization_words

_NAME = r"[A-ZÅÄÖ][\w.&'-]*(?: [A-ZÅÄÖ0-9][\w.&'-]*){0,3}"
_SCORE = r"\d{1,2} ?[–-] ?\d{1,2}"
_RESULT = re.compile(rf"({_NAME}) (?:{_SCORE} ({_NAME})|[–-] ({_NAME}),? {_SCORE})(?=$|[ ,.(])")
_LEAST = 4


def result_evidence(stretch: Stretch, names: Names) -> Iterator[Evidence]:
    """Whom the line that begins a block sets side by side with a score: where one of the two is a club by its letters,
    so is the other. What is a place's name as well may be the place."""
    tokens = stretch.tokens
    told = _RESULT.match(names.text, stretch.block.start_char, stretch.block.end_char) if tokens else None
    if told is None:
        return
    sides = [told.group(group) for group in (1, 2, 3) if told.group(group)]
    if not any(_lettered(side) for side in sides):
        return
    inside = [token for token in tokens if token.end_char <= told.end() and token.capital]
    if all(names.free(token) for token in inside):
        yield from (organization(side, 1.2, "organization-result") for side in sides if _own(side))


def _lettered(name: str) -> bool:
    return not organization_words().clubs.isdisjoint(name.split(" "))


def _own(name: str) -> bool:
    return len(name) >= _LEAST and not is_place(name) and name.casefold() not in common_words()
