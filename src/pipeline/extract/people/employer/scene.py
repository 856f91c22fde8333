"""Whose house an article is set in: the organisation that it opens with, else the municipality that it shows at work.

Who has an occupation there, and of whom nothing else is told, is of its staff: "I Lund har hemtjänsten fått cyklar. ...
Undersköterskan Anna Berg", "I dag söker Ekvik Plast folk. ... Maskinställaren Bo Ek".
"""

import re
from functools import lru_cache
from itertools import takewhile

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.fitting import fits
from pipeline.extract.people.employer.namedbodies import Body, Named, institution, only_body
from pipeline.extract.people.employer.parts import parts
from pipeline.extract.people.employer.surroundings import block_start, of_many, opening_end
from pipeline.extract.people.pointers import Pointer
from pipeline.reference.employers import EmployerClass, Reach, employer_class

_STAFF = re.compile(r"\b[Kk]ommunens ([a-zåäö-]+),? (?=[A-ZÅÄÖ])")

# "Nu vill kommunen byta allt", "drivs av kommunen", but not "kommunen har tio tusen invånare".
_ACTS = re.compile(
    r"\b(?:vill|har|ska|låter|tänker|hoppas|måste) kommunen\b"
    r"|\b[Kk]ommunen (?:vill|ska|låter|tänker|hoppas|måste|testar|inför|köper|byter|satsar)\b"
    r"|s av kommunen\b|\b[Kk]ommunens (?:nya|egna?) |\b(?:[Kk]ommundirektör|[Kk]ommunchef|[Ss]tadsdirektör)(?:en)?\b"
)
# "Invånarna i Lund väntar".
_PEOPLE = re.compile(r"(?:^|[.!?] )[A-ZÅÄÖ][a-zåäö]+ i $", re.M)


def scene(kind: EmployerClass, bodies: Bodies, char: int) -> Body | None:
    """The body whose house somebody with a role of a class is of, told of at offset `char`; None where that is open.

    Who was elected is of the only one that there is; who plays or works for one of two rivals is of no house, nor who
    stands in an article of many things. An organisation of the opening stands before the municipality, but not for
    roles that only municipalities give.
    """
    if kind.elected:
        return _only_town(kind, bodies)
    if kind.rivals or of_many(bodies.text):
        return None
    if not kind.municipal and (hosts := _hosts(kind, bodies, char)) is not None:
        return only_body(hosts)
    staff = kind.municipal or (kind.service and kind.reach is Reach.ARTICLE)
    meant = bodies.meant(Pointer("kommunen", char)) if staff else None
    told = meant and (meant.name in bodies.text or (_at_work(bodies.text) and _told_of(meant, bodies)))
    return meant if told and _shown(kind, bodies) else None


def _told_of(town: Body, bodies: Bodies) -> bool:
    """Whether an article tells of a municipality: in the headline, as who acts, or as where those are who begin a
    sentence, "Invånarna i Lund"; not where it is but where something else is, "elever utanför Lund"."""
    text, headline = bodies.text, bodies.text.find("\n")
    places = [n for n in bodies.places if n.body == town and not n.stand.addressed]
    return any(
        n.start_char < headline
        or not n.stand.placed
        or _PEOPLE.search(text, block_start(text, n.start_char), n.start_char)
        for n in places
    )


def _shown(kind: EmployerClass, bodies: Bodies) -> bool:
    """Whether the opening shows the staff of a class at work, where that is not of any body: private houses have
    assistant nurses as well."""
    return kind.any or not kind.service or parts().search(bodies.text, 0, max(opening_end(bodies.text), 0)) is not None


def _only_town(kind: EmployerClass, bodies: Bodies) -> Body | None:
    """The one municipality that an article names, where it tells of its doings, for who leads a municipality."""
    town = only_body([n for n in bodies.places if n.authority == "municipality"])
    leads = kind.municipal and kind.reach is Reach.ACTING
    return town if town and leads and _at_work(bodies.text) and _told_of(town, bodies) else None


def _hosts(kind: EmployerClass, bodies: Bodies, char: int) -> list[Named] | None:
    """The organisations that the opening tells of before offset `char`, as far as they may have roles of a class; None
    where it tells of none but those that it speaks to, quotes, or tells to have made something."""
    end = min(opening_end(bodies.text), char)
    first = takewhile(lambda n: n.start_char < end, bodies.named)
    told = [n for n in first if not (n.stand.addressed or n.stand.quoted or n.stand.made)]
    return [n for n in told if fits(n, kind) and _houses(n, kind)] if told else None


def _houses(named: Named, kind: EmployerClass) -> bool:
    """Whether an organisation employs who has a role of a class wherever in the article he or she is told of: any does
    where the class reaches so far, a school, a hospital or a library has staff of many kinds."""
    return kind.reach is Reach.ARTICLE or (kind.service and institution(named.body.name))


@lru_cache(maxsize=8)
def _at_work(text: str) -> bool:
    """Whether an article shows a municipality at work: by what it does, by parts of it, or by its staff, "kommunens
    socialchef Anna Berg"."""
    if _ACTS.search(text) or parts().search(text):
        return True
    staff = (employer_class(match.group(1)) for match in _STAFF.finditer(text))
    return any(kind and (kind.municipal or kind.service) for kind in staff)
