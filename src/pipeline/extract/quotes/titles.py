"""Who is meant by a title alone: "säger rektorn", "svarar förbundsordföranden"."""

from collections.abc import Sequence

from pipeline.extract.people import Person
from pipeline.extract.rolewords import basic_form, is_role

_SHORT = 3


def title_noun(title: str) -> str:
    """The noun of a title's phrase: "bolagets vd" is "vd"."""
    words = title.split()
    return next((word for word in reversed(words) if is_role(word)), words[-1])


def bearers(people: Sequence[Person], title: str) -> list[Person]:
    """The persons whose role is the title's noun or ends like it; else those whose role the noun, a compound, ends
    like: "förbundsordföranden" where somebody is "ordförande"."""
    base = basic_form(title_noun(title))
    whole = [person for person in people if person.role and _bears(person.role, base)]
    return whole or [person for person in people if person.role and _bears(base, _head(person.role))]


def _head(role: str) -> str:
    return next((word for word in role.casefold().split() if is_role(word)), role.casefold())


def _bears(role: str, base: str) -> bool:
    return any(word == base or (len(base) > _SHORT and word.endswith(base)) for word in role.casefold().split())
