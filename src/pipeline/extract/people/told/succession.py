"""Who follows whom in an office: "I maj tar hon över efter rektorn Bo Ek". Who follows has the office; who is followed
has none by that, but its house if he or she is called so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.appointing import PLACES
from pipeline.extract.people.told.doers import Doers, past_when
from pipeline.extract.people.told.pronouns import UNNAMED
from pipeline.extract.people.told.verbs import TAKES
from pipeline.extract.tokens import at

_AFTER = "efter"
# What tells that it is not so, or not yet sure.
_UNSURE = frozenset("inte aldrig om kanske skulle ?".split())
_GOES_ON = PLACES | frozenset("och när sedan efter".split())
_REACH = 6


@dataclass(frozen=True, slots=True)
class Succession:
    """That one person follows another. `said` is the office as it is stated there, if it is, `words` all words of the
    sentence and of the one before."""

    successor: Naming
    predecessor: Naming
    said: Standing
    words: frozenset[str]

    def passed_on(self, told: Mapping[str, Sequence[Standing]]) -> Iterator[tuple[Naming, Standing]]:
        """What either has by it, where `told` is what the article tells of each person by name."""
        theirs, own = told.get(self.predecessor.name, ()), told.get(self.successor.name, ())
        if office := self._office(theirs, own):
            yield self.successor, office
        if _roles(theirs) and (office := self._office(own, theirs)) and office.organization:
            yield self.predecessor, office._replace(role=None)

    def _office(self, told: Sequence[Standing], own: Sequence[Standing]) -> Standing | None:
        """The office that is stated, or that `told` tells, with its house, for who is of no other role, or house, by
        his or her `own`. None where the sentences do not tell of it."""
        told = [s for s in told if not (s.former or s.besides or s.unsure)]
        held = {self.said.role} if self.said.role else _roles(told)
        role = _only(held & _roles(own) if _roles(own) else held)
        if role is None or not (self.said.role or role.split(" ")[0] in self.words):
            return None
        houses = (_only(s.organization for s in told if s.named and s.role == wanted) for wanted in (role, None))
        house = self.said.organization or next(filter(None, houses), None)
        housed = any(s.named for s in own)
        return Standing(role, None if housed else house, None, 0)


def followed(text: str, cast: Cast) -> Iterator[Succession]:
    """Who follows whom, by a place that names each. `text` is the article's."""
    told = (naming for naming in cast.namings if naming.passage.block.kind not in UNNAMED)
    before: list[Naming] = []
    for _, group in groupby(told, key=lambda naming: naming.passage.block.start_char):
        here = list(group)
        if _AFTER in here[0].passage.words:
            yield from _successions(Doers(text, cast, before, here))
        before += here


def _successions(block: Doers) -> Iterator[Succession]:
    """ "I maj tar Eva Mo över | efter vd:n Bo Ek"."""
    for i in [i for i, token in enumerate(block.tokens) if token.low == _AFTER]:
        verb = _taken(block, i)
        one = block.doer(verb) if verb is not None else None
        other, end = block.object(i + 1)
        said, behind = block.stated(end)
        goes_on = at(block.tokens, behind)
        if one is None or other is None or one.name == other.name or (goes_on.word and goes_on.text not in _GOES_ON):
            continue
        words = frozenset(block.words(i))
        if _UNSURE.isdisjoint(words):
            yield Succession(one, other, said, words)


def _roles(told: Iterable[Standing]) -> set[str]:
    return {s.role for s in told if s.role}


def _only(values: Iterable[str | None]) -> str | None:
    found = set(values)
    return found.pop() if len(found) == 1 else None


def _taken(block: Doers, i: int) -> int | None:
    """The verb by which something is taken over right before token `i`, or before what tells when: "tar Eva Mo över i
    maj"."""
    over = next((k for k in range(i - 1, i - _REACH, -1) if at(block.tokens, k).text == "över"), i)
    first = max(over - _REACH, block.start(over))
    takes = next((k for k in range(over - 1, first - 1, -1) if block.tokens[k].text in TAKES), None)
    return takes if past_when(block.tokens, over + 1) == i else None
