"""The house of whom an article is about: a portrait tells of one person and of the one house he or she works in."""

from collections import Counter
from collections.abc import Sequence

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.person import Person

_LEAST = 3
_OFTEN = 2


def house_portrayed(person: Person, fit: Sequence[Named], bodies: Bodies) -> Body | None:
    """Of the places `fit`, in order, that name what may have somebody's role: the organisation that an article names
    both first and most often, where it names nobody more often than the person. None for whom it is not about, and
    where that is a municipality or region, which may be but where the portrait is set.

    "Signe Ek kör den första bussen. ... Klarviks Buss har kört här i femtio år. ... På Klarviks Buss är de nio."
    """
    if len(person.mentions) < max(_LEAST, *(len(other.mentions) for other in bodies.people)):
        return None
    heard = Counter(n.body for n in fit if not (n.stand.quoted or n.stand.made or n.stand.opposed))
    if not fit or fit[0].authority:
        return None
    often = heard.pop(fit[0].body, 0)
    return fit[0].body if often >= _OFTEN and often > max(heard.values(), default=0) else None
