"""The employer that an article makes plain without a word that ties it to the person: "Klarvik varslar 40. ... Vd Anna
Berg", "På förskolan Bäcken ... förskolläraren Bo Ek", "I Lund ... näringslivschefen Eva Mo".

A role tells which bodies it may be held for, and how far off they may be named (`employers.toml`). Of those that fit,
what is named nearest counts: in the sentence, in those before it in the block, and for some in the block of narration
before, the headline or the opening of the article. Where that place names two, the one that leads its sentence is
meant, else neither; who is but addressed or quoted never is.
"""

import re
from collections.abc import Sequence

from pipeline.extract.people.employer.around import counterpart, from_elsewhere, words_before, words_up_to
from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.fitting import fits, in_doubt, told_firm, told_kind
from pipeline.extract.people.employer.namedbodies import Body, Named, only_body
from pipeline.extract.people.employer.onaside import of_open_side, on_a_side
from pipeline.extract.people.employer.places import Places
from pipeline.extract.people.employer.portrayed import house_portrayed
from pipeline.extract.people.employer.surroundings import block_end, block_start, sentence_end, sentences_back
from pipeline.extract.people.person import Person
from pipeline.reference.employers import (
    EmployerClass,
    Reach,
    chairs_board,
    employer_class,
    is_head,
    is_lay,
)

# "vann mot Almby": the other team may have a name that no reader knows.
_MATCH = re.compile(r"\bmot (?:\w+ )?[A-ZÅÄÖ]")
# "Anna Berg | (S) i | Lund".
_PLACED = re.compile(r" \([A-ZÅÄÖa-zåäö-]{1,12}\) i ")
# "räddade allt och var | Ryds bästa".
_BEST = re.compile(
    r"\b(?:var|blev|är) ([A-ZÅÄÖ]\w{2,30}s) (?:klart )?(?:bästa|bäste|främsta|främste|målskytt|matchvinnare)\b"
)
_LEAST = 3
# Of a team, or of a ship.
_CAPTAIN = "kapten"


def evident_employer(person: Person, bodies: Bodies) -> Body | None:
    """The organisation that somebody evidently works for, plays for, leads or owns; None where that is open.

    `person` is one for whom the article tells no organisation.
    """
    if not person.mentions:
        return None
    if club := _of_town(person, bodies):
        return club
    if not person.party and (body := on_a_side(person, bodies)):
        return body
    own = None if person.party else namesake(person, bodies.named)
    if person.role is None:
        return own
    kind = employer_class(person.role)
    if own and kind and kind.open and not kind.rivals:
        return own
    if kind is None or kind.reach is Reach.TOLD:
        return None
    if person.party and (not (kind.elected or chairs_board(person.role)) or is_lay(person.role)):
        return None
    if not kind.municipal and from_elsewhere(bodies.text, person):
        return None
    return _nearest(person, person.role, kind, bodies)


def _of_town(person: Person, bodies: Bodies) -> Body | None:
    """The only club that is called by the town whose player or trainer somebody is told to be, or whose best: "säger
    Ryds tränare Anna Berg", "Anna Berg var Ryds bästa" of "Ryds IF", "IF Ryd"."""
    kind = employer_class(person.role) if person.role else None
    if person.role is None or not ((kind is not None and kind.rivals) or person.role == _CAPTAIN):
        return None
    places = [m.start_char for m in person.mentions] + [start for start, _ in person.captioned]
    before = [words_up_to(bodies.text, char) for char in (person.told.told_at or 0, *places)]
    owners = [words[-2] for words in before if len(words) > 1 and words[-1] == person.role.split()[-1]]
    ends = [(m.end_char, sentence_end(bodies.text, m.start_char)) for m in person.mentions]
    owners += [best.group(1) for place in ends if (best := _BEST.search(bodies.text, *place))]
    called = {name for owner in owners if owner.istitle() and owner.endswith("s") for name in (owner, owner[:-1])}
    return only_body([n for n in bodies.named if not called.isdisjoint(n.body.name.split())])


def namesake(person: Person, named: Sequence[Named]) -> Body | None:
    """The one firm that bears a person's name in the genitive, or the surname: "Bergs Guld", "Berg Invest" is Anna
    Berg's."""
    names = tuple(f"{name}s " for name in person.entity.name.split() if len(name) >= _LEAST)
    if person.surname and len(person.surname) >= _LEAST:
        names = (*names, f"{person.surname} ")
    return only_body([n for n in named if f"{n.body.name} ".startswith(names) and not n.body.name.endswith(" kommun")])


def _nearest(person: Person, role: str, kind: EmployerClass, bodies: Bodies) -> Body | None:
    """The fit one that is named nearest to where the article tells of somebody with a role of a class."""
    if kind.acting and counterpart(bodies.text, person, role):
        return None
    if words_before(bodies.text, person)[-2:-1] == ["senares"]:
        return next((n.body for n in reversed(bodies.named) if n.start_char < (person.told.told_at or 0)), None)
    ends = {mention.end_char for mention in person.mentions} | {(person.told.told_at or 0) + len(person.entity.name)}
    behind = {end + len(" i ") for end in ends} | {m.end() for end in ends if (m := _PLACED.match(bodies.text, end))}
    told = [n for n in bodies.places if n.body.name not in bodies.papers]
    fit = [n for n in told if not n.stand.addressed and fits(n, kind, told=n.start_char in behind)]
    theirs = words_before(bodies.text, person)[: -len(role.split())][-1:]
    if theirs in (["Dess"], ["dess"]):
        fit = [n for n in fit if n.start_char < (person.told.told_at or 0)]
    if theirs == ["Deras"]:
        before = sentences_back(bodies.text, person.told.told_at or 0)[1:2]
        return only_body([n for n in fit if before and before[0] <= n.start_char < (person.told.told_at or 0)])
    if kind.rivals:
        if bodies.match and of_open_side(person):
            return None
        end = block_end(bodies.text, person.told.told_at or 0)
        fit = _rivals(fit, kind, end)
        if only_body(fit) is None or _MATCH.search(bodies.text, 0, end):
            return only_body([n for n in fit if n.start_char < bodies.text.find("\n")]) if is_head(role) else None
    starts = [mention.start_char for mention in person.mentions]
    told_at = person.told.told_at if person.told.told_at in starts else starts[0]
    places = Places(kind, role, is_head(role), bodies, fit, told_at)
    behind_name = [n for n in fit if n.start_char in behind and n.authority]
    found = behind_name or next(filter(None, places), [])
    if in_doubt(found, fit, kind, block_start(bodies.text, told_at)):
        return None
    firms = [n for n in found if kind.of_firm and told_firm(n)]
    near = only_body(found) or only_body(firms) or only_body([n for n in found if n.stand.leads])
    apart = kind.rivals or kind.elected or kind.any
    return near or (None if apart else house_portrayed(person, fit, bodies))


def _rivals(fit: list[Named], kind: EmployerClass, end: int) -> list[Named]:
    """Those that may be one of two sides: what is called a club, if anything is, and named before offset `end`, where
    the block of who is told of does: whom a club meets next is no rival yet."""
    called = [n for n in fit if told_kind(n, kind)] or fit
    return [n for n in called if n.start_char < end] or called
