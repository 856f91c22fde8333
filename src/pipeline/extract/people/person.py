"""Somebody whom an article names, and what it tells of him or her."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pipeline.extract.people.pointers import Pointer
from pipeline.model import Entity, Mention


class Told(NamedTuple):
    """What an article tells of somebody. `role` is in basic form and without the organisation, `organization_name` as
    written there (a bare municipality as its official name). `pointers` tell what points to the organisation where none
    is named, what counts most first, `told_at` the offset at which the role is told. `colleague` is who works where he
    or she does, the first of several that are called each other's, `runs` what he or she leads or owns, if it is an
    organisation, `tied` for whom verbs alone tell that he or she is there."""

    role: str | None = None
    organization_name: str | None = None
    party: str | None = None
    pointers: tuple[Pointer, ...] = ()
    told_at: int | None = None
    colleague: "Person | None" = None
    runs: str | None = None
    tied: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Person:
    """Somebody the article names. `entity.name` is the full name; `surname` is None for who has but one name.
    `sex` is F or M by the register of given names, None where that does not tell. `mentions` are all places that name
    the person, but for captions and pull quotes; `captioned` the places in captions, from a character up to another.
    `read` gives what the article tells of each, by full name: that is read for all of them when it is first asked for,
    since most articles quote nobody. A person is equal to no other."""

    entity: Entity
    given: str
    surname: str | None
    sex: str | None
    mentions: tuple[Mention, ...]
    captioned: tuple[tuple[int, int], ...]
    read: Callable[[str], Told]

    @cached_property
    def told(self) -> Told:
        return self.read(self.entity.name)

    @property
    def role(self) -> str | None:
        return self.told.role

    @property
    def organization_name(self) -> str | None:
        return self.told.organization_name

    @property
    def party(self) -> str | None:
        return self.told.party
