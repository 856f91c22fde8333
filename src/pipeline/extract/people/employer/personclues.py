"""What there is to be seen of somebody whose house no word tells, whatever organisations the article names."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.extract.people.employer.around import from_elsewhere
from pipeline.extract.people.employer.setting import Setting
from pipeline.extract.people.person import Person
from pipeline.reference.employers import employer_class, has_firm, is_head, is_lay, is_retired, on_staff

_AGE = re.compile(r", \d{1,2}(?:,| år)")
_FROM = (" från ", " i ")
_ENDING: Final = 5
_ORGANIZATIONS, _NAMED = (0, 1, 2, 4, 7), (1, 2, 4)


def step(count: int, steps: Sequence[int]) -> int:
    """How many of some steps a count lies above: what is much, whatever it is exactly."""
    return sum(count > each for each in steps)


def person_clues(person: Person, setting: Setting) -> Iterator[str]:
    """The clues of a person alone."""
    yield from sort_clues(person, setting)
    if person.role:
        yield from _role_clues(person.role)
    yield from (f"points to {pointer.noun}" for pointer in person.told.pointers)
    yield f"organisations {step(len(setting.organizations), _ORGANIZATIONS)}"
    yield f"named {step(len(person.mentions), _NAMED)}"
    text, ends = setting.text, [mention.end_char for mention in person.mentions]
    told = {
        "match": setting.match,
        "in the opening": bool(person.mentions) and person.mentions[0].start_char < setting.opening,
        "age": any(_AGE.match(text, end) for end in ends),
        "from": any(text.startswith(_FROM, end) for end in ends),
        "from elsewhere": from_elsewhere(text, person),
    }
    yield from (clue for clue, holds in told.items() if holds)


def sort_clues(person: Person, setting: Setting) -> Iterator[str]:
    """What sort of person somebody is in the article, by the party and the class of the role."""
    if setting.portrayed == person.entity.name:
        yield "portrayed"
    if person.party:
        yield "party"
    role = person.role
    if role is None:
        yield "no role"
        return
    kind = employer_class(role)
    yield f"reach {kind.reach}" if kind else "no class"
    told = {"retired": is_retired(role), "lay": is_lay(role), "staff": on_staff(role), "head": is_head(role)}
    yield from (clue for clue, holds in told.items() if holds)


def _role_clues(role: str) -> Iterator[str]:
    """The clues of a role: the noun, how it ends, and what its class says besides."""
    noun = role.split()[0].casefold()
    yield from (f"role {noun}", f"role -{noun[-_ENDING:]}")
    if has_firm(role):
        yield "firm"
    if kind := employer_class(role):
        told = {"open": kind.open, "any": kind.any, "rivals": kind.rivals, "hired": kind.hired, "service": kind.service}
        yield from (clue for clue, holds in told.items() if holds)
