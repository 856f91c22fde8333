"""Who is meant by a title alone: "säger rektorn", "svarar förbundsordföranden"."""

from collections.abc import Sequence

from pipeline.extract.people import Person
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.reference.roles import role_words

_SHORT = 3


def title_noun(title: str) -> str:
    """The noun of a title's phrase: "bolagets vd" is "vd"."""
    words = title.split()
    return next((word for word in reversed(words) if is_role(word)), words[-1])


def bearers(people: Sequence[Person], title: str) -> list[Person]:
    """The persons whose role is the title's noun or ends like it; else those whose role the noun, a compound, ends
    like: "förbundsordföranden" where somebody is "ordförande"; else those who are called so as well: "forskaren" of a
    professor."""
    base = basic_form(title_noun(title)).casefold()
    roles = [(person, person.role.casefold()) for person in people if person.role]
    whole = [person for person, role in roles if _bears(role, base)]
    compound = whole or [person for person, role in roles if _bears(base, _head(role))]
    return compound or [person for person, role in roles if role.startswith(role_words().other.get(base, ()))]


def _head(role: str) -> str:
    return next((word for word in role.split() if is_role(word)), role)


def _bears(role: str, base: str) -> bool:
    return any(word == base or (len(base) > _SHORT and word.endswith(base)) for word in role.split())
