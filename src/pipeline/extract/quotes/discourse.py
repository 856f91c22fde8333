"""Who was spoken of last: the memory that pronouns and speech without a clause are resolved by."""

from collections.abc import Set
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.extract.people import Person
from pipeline.model import Entity

_MEMORY = 40
_LONG_MEMORY = 400
_FADING = 0.3
_STEP = 0.12
_STRONG = 0.35
_FRESH = 0.45
_UNSURE_SEX = 0.8
# How much farther somebody without a name is, of whom not the block before has told.
_PASSING = 2.0
# How sure a pronoun is: between two who fit alike, and where the next is `_APART` behind or nobody else fits.
_EVEN, _CLEAR, _APART = 0.4, 0.92, 0.6


class Event(NamedTuple):
    """A person comes up: at offset `char` in the block `ordinal`. `strong`: as what the sentence is about, or as
    somebody who speaks. `fresh`: for the first time. `beside`: as the second of two subjects, no nearer than
    the first."""

    char: int
    ordinal: int
    person: Person
    strong: bool
    speaks: bool = False
    fresh: bool = False
    beside: bool = False

    def weight(self, ordinal: int) -> float:
        """What speaks for this person as the one to be heard next, in block `ordinal`: being the subject, and being
        introduced right before."""
        return _STRONG * self.strong + _FRESH * (self.fresh and ordinal - self.ordinal <= 1) - _STEP * self.beside


@dataclass(frozen=True, slots=True)
class Guess:
    """A person, and how sure it is that he or she is meant: 0 to 1."""

    person: Person
    confidence: float


@dataclass(slots=True)
class Discourse:
    """What has come up so far, in the order of the text. `media` are the organisations to which somebody
    said something."""

    events: list[Event] = field(default_factory=list)
    organizations: list[tuple[int, Entity]] = field(default_factory=list)
    media: set[str] = field(default_factory=set)
    _known: set[str] = field(default_factory=set)

    def come_up(
        self,
        char: int,
        ordinal: int,
        person: Person,
        *,
        strong: bool = True,
        speaks: bool = False,
        answers: bool = False,
        beside: bool = False,
    ) -> None:
        """Take note of a person; who `answers` what was said is as fresh as one who comes up for the first time."""
        fresh = answers or person.entity.name not in self._known
        self._known.add(person.entity.name)
        self.events.append(Event(char, ordinal, person, strong, speaks, fresh, beside))

    def recall(self, char: int, ordinal: int, person: Person) -> None:
        """Take note of a person of whom others speak, if he or she has come up before."""
        if person.entity.name in self._known:
            self.events.append(Event(char, ordinal, person, strong=False))

    def antecedent(self, ordinal: int, sex: str | None, others: Set[str] = frozenset()) -> Guess | None:
        """Whom a pronoun of that sex in block `ordinal` stands for: the last that fits, subjects first; none of
        `others`, by name."""
        scores: dict[str, tuple[float, Person]] = {}
        begun = self._begun(ordinal, sex)
        for back, event in enumerate(reversed(self.events[-_MEMORY:])):
            person = event.person
            if (sex and person.sex and person.sex != sex) or person.entity.name in others:
                continue
            score = 2.0 - _FADING * (ordinal - event.ordinal) - _STEP * back + event.weight(ordinal)
            score -= _FRESH * (begun and event.fresh and event.ordinal == ordinal - 1)
            if sex and person.sex is None:
                score *= _UNSURE_SEX
                score -= _PASSING * (not person.entity.name and ordinal - event.ordinal > 1)
            if score > scores.get(person.entity.name, (-99.0, person))[0]:
                scores[person.entity.name] = (score, person)
        if not scores:
            return None
        ranked = sorted(scores.values(), key=lambda pair: -pair[0])
        margin = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else 1.0
        return Guess(ranked[0][1], _EVEN + (_CLEAR - _EVEN) * min(margin / _APART, 1.0))

    def _begun(self, ordinal: int, sex: str | None) -> bool:
        """Whether block `ordinal` has told of somebody of that sex: then who came up for the first time before it is no
        nearer."""
        last = (event for event in reversed(self.events[-_MEMORY:]) if event.strong and event.person.sex == sex)
        event = next(last, None) if sex else None
        return event is not None and event.ordinal == ordinal and not event.speaks

    def subject(self, sex: str) -> Person | None:
        """The person of that sex whom the last block was about in the end, where it tells of another of that sex too:
        "Det lärde han sig av Erik Holm."."""
        fitting = [event for event in reversed(self.events[-_MEMORY:]) if event.person.sex == sex]
        here = [event for event in fitting if event.ordinal == fitting[0].ordinal]
        last = next((event.person for event in here if event.strong), None)
        return last if len({id(event.person) for event in here}) > 1 else None

    def only(self) -> Person | None:
        """The one person who has come up so far, named or not; None of none or several."""
        people = {id(event.person): event.person for event in self.events}
        return next(iter(people.values())) if len(people) == 1 else None

    def begun(self) -> bool:
        """Whether anybody who is named has come up."""
        return any(self._known)

    def last_speaker(self) -> Event | None:
        return next((event for event in reversed(self.events[-_LONG_MEMORY:]) if event.speaks), None)

    def since_speech(self) -> list[Event]:
        """The events after the last speech, the newest first."""
        found = []
        for event in reversed(self.events[-_MEMORY:]):
            if event.speaks:
                break
            found.append(event)
        return found
