"""Whose somebody likely is, where no word ties a person to any organisation and nothing makes one evident.

Each body of the article, and that it is none of them, is weighed by its clues; what a clue is worth has been learnt
from pages with gold (`reference/HOUSES.md`). The weights of an option's clues are added up, and the options share what
is certain by the exponentials of their sums (a conditional logit, McFadden 1974).
"""

from collections.abc import Iterable, Mapping
from math import exp, fsum

from pipeline.extract.people.employer.anchors import anchors
from pipeline.extract.people.employer.around import has_kin_there
from pipeline.extract.people.employer.bodyclues import body_clues
from pipeline.extract.people.employer.namedbodies import Body
from pipeline.extract.people.employer.nearclues import Near
from pipeline.extract.people.employer.personclues import person_clues
from pipeline.extract.people.employer.setting import Setting
from pipeline.extract.people.person import Person
from pipeline.reference.houses import house_weights

# The least share with which an organisation is given: on pages that nothing was learnt from, four of five are right.
LEAST = 0.6
_JURY = "jury"


def likely_employer(person: Person, setting: Setting) -> Body | None:
    """The body that somebody likely works for, plays for, leads or owns; None where that is open, and for one without a
    role whose kin are there, or who sits on a jury, which is of all houses but that which it tells of."""
    kin = person.role is None and bool(person.mentions) and has_kin_there(setting.text, person.mentions[0].end_char)
    if not setting.named or kin or _JURY in (person.role or ""):
        return None
    shares = house_shares(person, setting)
    body = max(shares, key=lambda body: shares[body], default=None)
    return body if body is not None and shares[body] >= LEAST else None


def house_shares(person: Person, setting: Setting) -> dict[Body, float]:
    """How likely each body of an article is somebody's house, from 0 to 1; what is left is that none of them is."""
    weights = house_weights()
    none, bodies = options(person, setting)
    worth = {body: exp(_sum(clues, weights)) for body, clues in bodies.items()}
    whole = exp(_sum(none, weights)) + sum(worth.values())
    return {body: each / whole for body, each in worth.items()}


def options(person: Person, setting: Setting) -> tuple[frozenset[str], dict[Body, frozenset[str]]]:
    """The clues that somebody is of none of an article's bodies, and those of each body."""
    none = frozenset(["nobody's", *(f"nobody's, {clue}" for clue in person_clues(person, setting))])
    near = Near(person, anchors(person, setting), setting)
    clues = {body: frozenset([*body_clues(person, body, setting), *near.clues(body)]) for body in setting.named}
    return none, clues


def _sum(clues: Iterable[str], weights: Mapping[str, float]) -> float:
    """The sum of the clues' weights, the same in whatever order they come."""
    return fsum(weights[clue] for clue in clues if clue in weights)
