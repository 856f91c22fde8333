"""The firm that an article calls the employer, "arbetsgivaren Klarvik": its own staff work there, and whoever speaks
for them does not."""

import re
from collections.abc import Sequence
from operator import itemgetter

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.fitting import fits, of_members
from pipeline.extract.people.employer.namedbodies import Body, Named, only_body
from pipeline.extract.people.employer.stands import stem
from pipeline.extract.people.person import Person
from pipeline.reference.employers import EmployerClass, has_firm

_NOUN = stem("arbetsgivaren")
_OWN = re.compile(r", (?:hennes|hans|hens) (?:mångårig\w* |enda )?arbetsgivare\b")
_THEIRS = tuple(f"{whose} arbetsgivare{mark} " for whose in ("hennes", "hans", "hens") for mark in ("", ","))
_THEIRS += ("Arbetsgivaren heter ", "Arbetsgivaren är ", "arbetsgivare heter ", "arbetsgivare är ")
_FIRST = itemgetter(0)
# What tells before the noun that this was so once, or is not yet.
_ANOTHER = frozenset("tidigare förra förre gamla gamle nya nye nästa blivande forna dåvarande".split())
_REACH, _QUALIFIED = 40, slice(-3, -2)
# How the roles end of those who speak for members, and never for who employs these.
_OFFICERS = ("ordförande", "ombudsman", "förhandlare", "kassör")
_BOARD = "styrelseordförande"
_CHIEF = "chef"


def hired_by(named: Sequence[Named], role: str, kind: EmployerClass, text: str) -> list[Named]:
    """The places of the only firm of an article, where that is called the employer and somebody's role is one for which
    people are hired; none else. Unions, of which who works may be a member, are no second firm. It is for who is first
    named as heard: of whom else the writer tells, the writer tells the house as well."""
    if not (kind.hired or (role.endswith(_CHIEF) and has_firm(role))):
        return []
    houses = [n for n in named if fits(n, kind) and not of_members(n)]
    called = any(_employs(n) and not _another(text, n.start_char) for n in houses)
    return houses if called and only_body(houses) else []


def own_employer(person: Person, bodies: Bodies) -> Body | None:
    """The organisation that an article calls the employer of somebody whom it named last, "Klarvik, hennes
    arbetsgivare, bjöd på fest", "Hos hennes arbetsgivare Klarvik var det fest"."""
    owned = [
        n for n in bodies.named if _OWN.match(bodies.text, n.start_char + len(n.body.name)) or _owned(bodies.text, n)
    ]
    return only_body([n for n in owned if _named_last(person, n.start_char, bodies.people)])


def _owned(text: str, named: Named) -> bool:
    """Whether the words before a place call it the employer of who was named last: "hans arbetsgivare, Klarvik"."""
    before = text[max(named.start_char - _REACH, 0) : named.start_char]
    return before.endswith(_THEIRS) and _ANOTHER.isdisjoint(before.casefold().split()[_QUALIFIED])


def _named_last(person: Person, char: int, people: Sequence[Person]) -> bool:
    """Whether somebody is whom the article named last before an offset."""
    last = max(((m.start_char, p) for p in people for m in p.mentions if m.start_char < char), key=_FIRST, default=None)
    return last is not None and last[1] is person


def across(named: Named, role: str) -> bool:
    """Whether a place names the employer that who has a role has to do with as the members' officer."""
    return _employs(named) and role.endswith(_OFFICERS) and not role.endswith(_BOARD)


def _employs(named: Named) -> bool:
    return named.stand.described == _NOUN


def _another(text: str, char: int) -> bool:
    """Whether the employer at offset `char` is one before or after: "den tidigare arbetsgivaren Klarvik"."""
    before = text[max(char - _REACH, 0) : char].split()[:-1]
    return bool(before) and before[-1].casefold() in _ANOTHER
