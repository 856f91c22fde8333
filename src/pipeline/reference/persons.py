"""Words that help to tell persons' names from other capitals, from `person_words.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class PersonWords:
    """The lists of the file as they stand there; see its comments."""

    particles: frozenset[str]
    not_given: frozenset[str]
    words_too: frozenset[str]
    not_person: frozenset[str]
    not_person_endings: tuple[str, ...]
    named_after: frozenset[str]
    firms: tuple[str, ...]


@cache
def person_words() -> PersonWords:
    """The words, read from the package on first use and kept."""
    data = tomllib.loads(resources.files(__package__).joinpath("person_words.toml").read_text(encoding="utf-8"))
    return PersonWords(
        particles=frozenset(data["particles"].split()),
        not_given=frozenset(data["not_given"].split()),
        words_too=frozenset(data["words_too"].split()),
        not_person=frozenset(data["not_person"].split()),
        not_person_endings=tuple(data["not_person_endings"].split()),
        named_after=frozenset(data["named_after"].split()),
        firms=tuple(data["firms"].split()),
    )
