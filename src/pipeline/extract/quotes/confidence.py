"""Whose voice it is and how sure that is, by the kind of evidence; docs/decisions tells how the figures were set."""

from typing import Final, NamedTuple

from pipeline.extract.people import Person
from pipeline.model import Attribution, Entity

# Below it the speaker is left open.
THRESHOLD = 0.5


class Sure:
    """How sure a speaker is who is named in the clause, named before the speech, or inferred."""

    NAMED: Final = {Attribution.EXPLICIT: 0.98, Attribution.SURNAME: 0.96, Attribution.FIRST_NAME: 0.96}
    SHARED_NAME: Final = 0.6
    ORGANIZATION: Final = 0.93
    TITLE_ONE: Final = 0.85
    TITLE_SEVERAL: Final = 0.6
    CUED: Final = 0.93
    INTRODUCED: Final = 0.92
    NAMED_BEFORE: Final = 0.82
    SAME_BREATH: Final = 0.85
    RUNNING: Final = 0.75
    ONLY: Final = 0.7
    NEXT: Final = 0.65
    PARTIAL: Final = 0.55


class Voice(NamedTuple):
    """Who speaks. Neither a person nor an organisation: somebody without a name, whose role it is, or nobody knows.
    `role` of a person is one that the clause alone tells. `house`: for whom somebody without a name speaks, or who is
    called by the role, as written beside it, "en läkare på Klarvik"."""

    person: Person | None
    organization: Entity | None
    written: str | None
    attribution: Attribution | None
    cue: str | None
    confidence: float
    role: str | None = None
    house: str | None = None


def nobody(attribution: Attribution | None, cue: str | None = None) -> Voice:
    """The voice of nobody who is known."""
    return Voice(None, None, None, attribution, cue, THRESHOLD)


def heard(person: Person, written: str | None, attribution: Attribution, sure: float) -> Voice:
    """The voice of a person; of who has no name only the role is told, and for whom."""
    if not person.entity.name:
        return Voice(None, None, written, attribution, None, THRESHOLD, person.role, person.organization_name)
    return Voice(person, None, written, attribution, None, sure)
