"""What invented texts tell of people, for tests."""

from pipeline.extract import extract
from pipeline.extract.people import bodies_of, find_people, positions
from tests.extract.invented import article, named


def told_of(text: str) -> dict:
    return {p.entity.name: (p.role, p.organization_name, p.party) for p in find_people(article(text))}


def works_for(text: str, name: str) -> str | None:
    made = article(text)
    people = find_people(made)
    told = positions(people, bodies_of(made, people, named(made, {"Sandvika": "Sandvika"})))
    return next((p.organization_name for p in told if p.person.name == name), None)


def employer_of(text: str, organizations: str) -> str | None:
    made = article(text)
    everybody = find_people(made)
    people = [person for person in everybody if person.entity.name.startswith("Anna ")]
    names = {name: name for name in organizations.split(", ")}
    told = positions(people, bodies_of(made, everybody, named(made, names)))
    return told[0].organization_name if told else None


def authority_of(text: str) -> str | None:
    told = [p for p in extract(article(text)).positions if p.person.name.startswith("Anna ")]
    return told[0].organization_name if told else None
