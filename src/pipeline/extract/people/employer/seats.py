"""Whose committee a role tells of, where it is named with its owner before: "miljönämnden i Lund ... Nämndens
ordförande Anna Berg"."""

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.namedbodies import Body
from pipeline.extract.people.employer.surroundings import sentence_end, sentences_back
from pipeline.extract.people.person import Person
from pipeline.extract.people.roles.ownedparts import owned_committee
from pipeline.extract.tokens import tokenize
from pipeline.reference.employers import committee_nouns

_JOINS = ("ska", "la", "na", "-", "och")


def committee_owner(person: Person, bodies: Bodies) -> Body | None:
    """The municipality or region of the committee that a person's role tells of, which the nearest sentence before that
    names one such by its owner tells; None where there is none, two are named there, or another acts since."""
    char = person.told.told_at
    committee = _committee(person.role) if person.role and char is not None else None
    if committee is None or char is None:
        return None
    before = [n for n in bodies.places if n.authority and n.start_char < char]
    for named in reversed(before):
        start, end = sentences_back(bodies.text, named.start_char)[0], sentence_end(bodies.text, named.start_char)
        if owners := _owners(bodies.text[start : min(end, char)], committee):
            acting = {n.body.name for n in before if n.start_char > end and n.stand.leads}
            return _body(owners.pop(), bodies) if len(owners | acting) == 1 else None
    return None


def _owners(sentence: str, committee: str) -> set[str]:
    """Whose committees of a name a sentence tells of."""
    tokens = tokenize(sentence)
    parts = (owned_committee(tokens, k) for k in range(len(tokens)))
    return {part.authority for part in parts if part and part.name.endswith(committee)}


def _body(name: str, bodies: Bodies) -> Body:
    return next((n.body for n in bodies.places if n.body.name == name), Body(name, None))


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
