"""Who is meant by a title alone: "säger rektorn", "svarar förbundsordföranden"."""

import re
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


def role_now(role: str | None) -> str | None:
    """A role, unless it tells itself that it is no more: "tidigare landshövding"."""
    return None if (role or "").split(" ")[0] in role_words().former else role


def told_too(text: str, role: str) -> bool:
    """Whether a text tells more than once of somebody with a role: "en analytiker", "säger analytikern"; not where it
    but names the trade, "en scen för skådespelare"."""
    told = re.finditer(rf"\b(en |ett )?{re.escape(role)}(:?e?[nt]s?)?\b", text, re.IGNORECASE)
    return sum(bool(found.group(1) or found.group(2)) for found in told) > 1


def another_aged(text: str, person: Person, title: str) -> bool:
    """Whether a text tells of one of the age in a title, "55-åringen", only behind who has come up, as of another: "En
    55-årig man är åtalad"."""
    age = re.match(r"\d{1,3}-åri", title)
    named = person.mentions[0].end_char if person.mentions else 0
    return age is not None and named > 0 and re.search(rf"\b[Ee]n {age[0]}", text[named:]) is not None
