"""Organisations that the sentences about an article's persons tie them to: "Bo Ek driver Hedvik", "Bo Ek, kassör i
Ryttarna"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.evidence import ENOUGH, Evidence, organization
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.organizations import is_generic
from pipeline.extract.entities.places import is_place
from pipeline.extract.orgnames import is_address
from pipeline.extract.people import Person
from pipeline.reference.bodies import body_noun


def people_evidence(people: Sequence[Person], names: Names) -> Iterator[Evidence]:
    """What somebody is told to run, to work at or to stand for, each name once: as little as is enough, so that what
    tells of another kind counts before it. "Simsällskapet" that but begins sentences is a noun and no name."""
    tied = {name for person in people for name in person.told.tied}
    told = {name for person in people if (name := person.organization_name) and not _noun(name, names)}
    for name in sorted(tied | told):
        if name[0].isupper() and not (is_place(name) or is_generic(name) or is_address(name)):
            yield organization(name, ENOUGH, "organization-tied")


def _noun(name: str, names: Names) -> bool:
    """Whether a name is a noun for a body that has its capital from the sentences which it begins: "Simsällskapet"."""
    return " " not in name and body_noun(name.casefold()) is not None and not names.own_capital(name)
