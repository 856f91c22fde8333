"""Whether a body that an article names may be one that has a role: a school has teachers, and no managing director."""

from collections.abc import Sequence
from functools import lru_cache

from pipeline.extract.people.employer.namedbodies import Named, describes
from pipeline.reference.bodies import BodyKind, body_kinds
from pipeline.reference.employers import EmployerClass, Reach, is_authority, is_facility, known_kinds

_FIRM = "company"


def fits(named: Named, kind: EmployerClass, *, told: bool = False) -> bool:
    """Whether the body of a place may be one that has roles of a class. `told`: the place stands right behind the
    person's name, "Anna Berg i Lund"."""
    if named.authority is None:
        name = named.body.name
        firm = kind.of_firm and kind.open and named.stand.leads and named.works
        return firm or _of_kind(name, named.stand.described, kind)
    if named.authority not in kind.authorities:
        return False
    return kind.elected or kind.municipal or kind.of_region or not named.stand.placed or told


def told_kind(named: Named, kind: EmployerClass) -> bool:
    """Whether the name of an organisation, or the noun before it, tells that it is of a fit kind."""
    return any(k in kind.kinds for k in _told(named.body.name, named.stand.described))


def told_firm(named: Named) -> bool:
    """Whether an organisation is a firm, or may be one, by a register, its name and the noun before it."""
    known = known_kinds().get(named.body.name)
    told = _told(named.body.name, named.stand.described)
    return named.firm or known == _FIRM or (known is None and all(_FIRM in k.known for k in told))


def in_doubt(found: Sequence[Named], fit: Sequence[Named], kind: EmployerClass, block: int) -> bool:
    """Whether what was found for a role that reaches but to the block before may be another's: it is named there in
    passing, before offset `block`, and the article has a second one of the kind among those that are `fit`."""
    if kind.reach is not Reach.NEAR or any(n.stand.leads or n.start_char >= block for n in found):
        return False
    return len({n.body for n in fit if told_kind(n, kind)}) > 1


@lru_cache(maxsize=4096)
def _of_kind(name: str, described: str, kind: EmployerClass) -> bool:
    """Whether an organisation is of a fit kind, by the registers, its name and the noun before it."""
    if kind.any:
        return not is_facility(name)
    told = _told(name, described)
    if kind.closed and any(k in kind.kinds for k in told):
        return True
    known = known_kinds().get(name)
    if known is not None:
        return known in kind.known
    if told:
        return any(k in kind.kinds for k in told)
    return kind.open and not is_authority(name)


def _told(name: str, described: str) -> list[BodyKind]:
    """The kinds that a name tells by its longest telling ending, and those that the noun before it does."""
    named = _by_name(name)
    return [k for i, k in enumerate(body_kinds()) if i in named or describes(described, k)]


@lru_cache(maxsize=4096)
def _by_name(name: str) -> frozenset[int]:
    """The places among the kinds of those that a name tells by its longest telling ending."""
    told = [kind.told_by(name) for kind in body_kinds()]
    longest = max(told)
    return frozenset(i for i, length in enumerate(told) if longest and length == longest)
