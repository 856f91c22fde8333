"""Whose committee a role tells of, where it is named with its owner before: "miljönämnden i Lund ... Nämndens
ordförande Anna Berg"."""

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.namedbodies import Body
from pipeline.extract.people.employer.surroundings import stretches_back
from pipeline.extract.people.people import Person
from pipeline.extract.people.roles.ownedparts import owned_committee
from pipeline.extract.tokens import tokenize
from pipeline.reference.employers import committee_nouns

_JOINS = ("ska", "la", "na", "-", "och")


def committee_owner(person: Person, bodies: Bodies) -> Body | None:
    """The municipality or region of the committee that a person's role tells of, which the nearest sentence before that
    names one such by its owner tells; None where there is none, or two are named there."""
    committee = _committee(person.role) if person.role and person.told_at is not None else None
    if committee is None:
        return None
    for start, end in stretches_back(bodies.text, person.told_at or 0):
        tokens = tokenize(bodies.text[start:end])
        parts = (owned_committee(tokens, k) for k in range(len(tokens)))
        if owners := {part.authority for part in parts if part and part.name.endswith(committee)}:
            name = owners.pop()
            return None if owners else next((n.body for n in bodies.places if n.body.name == name), Body(name, None))
    return None


def _committee(role: str) -> str | None:
    """The committee in a role, in definite form: "tekniska nämndens ordförande", "ordförande i tekniska nämnden"."""
    words = role.split()
    last = next((k for k, word in enumerate(words) if word.removesuffix("s").endswith(_nouns())), None)
    if last is None:
        return None
    first = last
    while first and words[first - 1].endswith(_JOINS):
        first -= 1
    return " ".join(words[first : last + 1]).removesuffix("s")


def _nouns() -> tuple[str, ...]:
    return tuple(committee_nouns().values())
