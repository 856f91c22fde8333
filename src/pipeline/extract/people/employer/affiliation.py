"""What somebody is in an article's end: role, organisation as an entity, and the organisation's name in full."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pipeline.extract.orgnames import official_names
from pipeline.extract.people.employer.beside import tied_to
from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.evident import evident_employer
from pipeline.extract.people.people import Person
from pipeline.model import Entity, EntityType, Mention, OrganizationBasis, Position
from pipeline.reference import agencies
from pipeline.reference.employers import has_firm, is_authority


class Affiliation(NamedTuple):
    """What somebody is: role, organisation as an entity where it is one that the article names, its name in full, and
    how it is known."""

    role: str | None
    organization: Entity | None
    organization_name: str | None
    basis: OrganizationBasis | None


def bodies_of(text: str, people: Sequence[Person], mentions: Sequence[Mention]) -> Bodies:
    """The organisations of an article: those of `mentions`, and those that only a person's role tells."""
    return Bodies(text, mentions, (person.organization_name for person in people if person.organization_name))


def positions(people: Sequence[Person], bodies: Bodies) -> tuple[Position, ...]:
    """Each person's role, organisation and party, where any is known."""
    return tuple(
        Position(person.entity, role, organization, name, person.party, basis)
        for person in people
        for role, organization, name, basis in [affiliation(person, bodies)]
        if role or name or person.party
    )


def affiliation(person: Person, bodies: Bodies) -> Affiliation:
    """What a person is by the article, wherever that is told."""
    written = person.organization_name
    if written is not None and (has_firm(person.role) or not _work(written, bodies.mentions)):
        entity, name = _linked(_in_full(written, bodies.text), bodies.mentions)
        return Affiliation(person.role, entity, name, OrganizationBasis.STATED)
    if person.pointer and (body := bodies.meant(person.pointer)):
        return Affiliation(person.role, body.entity, body.name, OrganizationBasis.STATED)
    if body := tied_to(person, bodies):
        return Affiliation(person.role, body.entity, body.name, OrganizationBasis.STATED)
    open_to_more = person.pointer is None or person.pointer.title
    if open_to_more and (body := evident_employer(person, bodies)):
        return Affiliation(person.role, body.entity, body.name, OrganizationBasis.EVIDENT)
    if person.colleague:
        return affiliation(person.colleague, bodies)._replace(role=person.role)
    return Affiliation(person.role, None, None, None)


def _work(written: str, mentions: Sequence[Mention]) -> bool:
    """Whether what a role names is a work, "projektledare för Höstleden", and no organisation."""
    kinds = {m.entity.type for m in mentions if written in (m.text, m.entity.name)}
    return EntityType.WORK in kinds and EntityType.ORGANIZATION not in kinds and not is_authority(written)


def _in_full(written: str, text: str) -> str:
    """An agency's name in full for its short name, "Ivo" or "SGU", where the article has both."""
    full = _agencies().get(written.casefold())
    return full if full and full in text else written


@cache
def _agencies() -> dict[str, str]:
    """The agencies by their short names, without regard to capitals."""
    return {short.casefold(): agency.name for agency in agencies() for short in agency.short_names}


def _linked(written: str, mentions: Sequence[Mention]) -> tuple[Entity | None, str]:
    for mention in mentions:
        if mention.text in (written, f"{written}s") or mention.entity.name == written:
            kind = mention.entity.type
            if kind is EntityType.ORGANIZATION:
                return mention.entity, mention.entity.name
            if kind in (EntityType.MUNICIPALITY, EntityType.REGION):
                return mention.entity, written
    for mention in mentions:
        if mention.entity.type is EntityType.MUNICIPALITY and _towns().get(written) == mention.entity.name:
            return mention.entity, written
    return None, written


@cache
def _towns() -> dict[str, str]:
    """The municipalities by their official names."""
    return {official: name for name, official in official_names().items()}
