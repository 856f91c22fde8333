"""What there is to be seen of an organisation, a municipality or a region that may be somebody's house, wherever the
article tells of that person."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from pipeline.extract.people.employer.fitting import fits
from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.personclues import sort_clues, step
from pipeline.extract.people.employer.setting import Setting
from pipeline.extract.people.person import Person
from pipeline.reference.bodies import body_kinds
from pipeline.reference.employers import employer_class

_ENDING: Final = 4
_TIMES, _RANKS, _OTHERS = (1, 2, 4, 7), (0, 1, 2, 4), (0, 1, 2)


def body_clues(person: Person, body: Body, setting: Setting) -> Iterator[str]:
    """The clues of a body and a person's role; none of where they are named."""
    places = setting.named[body]
    kind, ending = _kind(body, places), _ending(person.role or "-")
    told = "role" if person.role else "no role"
    yield from (f"kind {kind}", f"kind {kind} {told}", f"kind {kind} -{ending}")
    name = _ending(body.name)
    yield from (f"name -{name}", f"name -{name} -{ending}", f"first {body.name.casefold().split()[0]}")
    yield f"words {len(body.name.split())}"
    yield f"times {step(len(places), _TIMES)}"
    sorts = list(sort_clues(person, setting))
    for clue in _prominence(body, setting):
        yield clue
        yield from (f"{clue}, {sort}" for sort in sorts)
    yield from _fit(person, places)
    others = setting.houses[body.name]
    yield f"others {step(others, _OTHERS)}"
    if others and others == setting.houses.total():
        yield "all others"


def _prominence(body: Body, setting: Setting) -> Iterator[str]:
    """How early and how often a body is named, beside the others."""
    first = setting.named[body][0]
    if len(setting.named[body]) == setting.most:
        yield "most"
    if first.authority is None:
        yield f"rank {step(setting.ranks[body], _RANKS)}"
        if len(setting.organizations) == 1:
            yield "only"
    if first.start_char < setting.headline_end:
        yield "headline"
    if first.start_char < setting.opening:
        yield "opening"


def _fit(person: Person, places: Sequence[Named]) -> Iterator[str]:
    """Whether a body is one that has somebody with such a role."""
    kind = employer_class(person.role) if person.role else None
    if kind:
        yield f"{'fits' if any(fits(place, kind) for place in places) else 'unfit'} {kind.reach}"


def _kind(body: Body, places: Sequence[Named]) -> str:
    return places[0].authority or _kind_told(body.name)


@lru_cache(maxsize=4096)
def _kind_told(name: str) -> str:
    """The noun for the kind that the name of an organisation tells."""
    length, noun = max((kind.told_by(name), kind.nouns[0]) for kind in body_kinds())
    return noun if length else "organisation"


def _ending(words: str) -> str:
    """How words end, as those for a kind of house or a trade do."""
    return words.casefold()[-_ENDING:]
