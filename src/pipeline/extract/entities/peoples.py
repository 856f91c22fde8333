"""Organisations that the sentences about an article's persons tie them to: "Bo Ek driver Hedvik"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.evidence import ENOUGH, Evidence, organization
from pipeline.extract.entities.organizations import is_generic
from pipeline.extract.entities.places import is_place
from pipeline.extract.orgnames import is_address
from pipeline.extract.people import Person


def people_evidence(people: Sequence[Person]) -> Iterator[Evidence]:
    """What somebody is told to run, to work at or to stand for, each name once: as little as is enough, so that what
    tells of another kind counts before it."""
    for name in sorted({name for person in people for name in person.tied}):
        if name[0].isupper() and not (is_place(name) or is_generic(name) or is_address(name)):
            yield organization(name, ENOUGH, "organization-tied")
