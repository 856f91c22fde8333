"""A place of an article that names a person, and how."""

from enum import StrEnum
from typing import NamedTuple

from pipeline.extract.people.names.passages import Passage


class Form(StrEnum):
    """How a person is named: in full, by given name, by surname."""

    FULL = "full"
    GIVEN = "given"
    SURNAME = "surname"


class Naming(NamedTuple):
    """A place that names a person: tokens `start` up to `end` of `passage`. `name` is the full name."""

    name: str
    form: Form
    passage: Passage
    start: int
    end: int

    @property
    def start_char(self) -> int:
        return self.passage.tokens[self.start].start_char

    @property
    def end_char(self) -> int:
        return self.passage.tokens[self.end - 1].end_char
