"""Where an article tells of somebody: by name, by a pronoun that opens a sentence, by the role, in a caption."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from pipeline.extract.people.employer.setting import Setting
from pipeline.extract.people.person import Person

_PRONOUNS = {"F": ("Hon ",), "M": ("Han ",), None: ("Hon ", "Han ", "Hen ")}
# How a role stands in running text: "rektor", "rektorn", "läraren", "vd:n".
_FORMS = r"(?::?e?n|:?e?t|a|s)?\b"


class Sign(StrEnum):
    """By what a place tells of somebody."""

    NAME = "name"
    PRONOUN = "pronoun"
    ROLE = "role"
    CAPTION = "caption"


class Anchor(NamedTuple):
    """A place from `start_char` up to `end_char` that tells of somebody, in the sentence of that number."""

    sign: Sign
    start_char: int
    end_char: int
    sentence: int


def anchors(person: Person, setting: Setting) -> list[Anchor]:
    """The places that tell of a person."""
    text, sentence = setting.text, setting.layout.sentence
    places = [(Sign.NAME, m.start_char, m.end_char) for m in person.mentions]
    places += [(Sign.CAPTION, start, end) for start, end in person.captioned]
    places += [(Sign.PRONOUN, start, start + len("Hon")) for start in _resumed(person, setting)]
    if person.role:
        noun = re.compile(rf"\b{re.escape(person.role.split()[0])}{_FORMS}", re.IGNORECASE)
        places += [(Sign.ROLE, found.start(), found.end()) for found in noun.finditer(text)]
    return [Anchor(sign, start, end, sentence(start)) for sign, start, end in places]


def _resumed(person: Person, setting: Setting) -> Iterator[int]:
    """Where sentences open with a pronoun for who was named last, of those whom it may stand for."""
    pronouns = _PRONOUNS[person.sex]
    own = {mention.start_char for mention in person.mentions}
    others = {m.start_char for p in setting.people if p.sex in (person.sex, None) for m in p.mentions}
    last = False
    for start, named in zip(setting.layout.starts, setting.namings, strict=True):
        if last and setting.text.startswith(pronouns, start):
            yield start
        if told := [char for char in sorted(named) if char in own or char in others]:
            last = told[-1] in own
