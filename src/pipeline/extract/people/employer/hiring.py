"""The organisation that an article calls somebody's employer: "Klarvik, hennes arbetsgivare", "Hans arbetsgivare,
byrån Klarvik"."""

import re
from collections.abc import Sequence
from operator import itemgetter

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.namedbodies import Body, only_body
from pipeline.extract.people.person import Person

_OWN = re.compile(r", (?:hennes|hans|hens) (?:mångårig\w* |enda )?arbetsgivare\b")
_CALLED = re.compile(r"\b(?:[Hh]ennes|[Hh]ans|[Hh]ens) arbetsgivare(?: är)?,? (?:\w+ )?$")
_REACH = 60
_FIRST = itemgetter(0)


def own_employer(person: Person, bodies: Bodies) -> Body | None:
    """The organisation that an article calls the employer of somebody whom it named last: "Klarvik, hennes
    arbetsgivare, bjöd på fest"."""
    text = bodies.text
    called = [
        n
        for n in bodies.named
        if _OWN.match(text, n.start_char + len(n.body.name))
        or _CALLED.search(text[max(n.start_char - _REACH, 0) : n.start_char])
    ]
    return only_body([n for n in called if _named_last(person, n.start_char, bodies.people)])


def _named_last(person: Person, char: int, people: Sequence[Person]) -> bool:
    """Whether somebody is whom the article named last before an offset."""
    last = max(((m.start_char, p) for p in people for m in p.mentions if m.start_char < char), key=_FIRST, default=None)
    return last is not None and last[1] is person
