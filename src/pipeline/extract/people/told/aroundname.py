"""The readers that are asked of what stands around a name in its sentence, in the order in which they are, with what
each is worth."""

from pipeline.extract.people.names.othernames import CALLS, other_name_for
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.appointing import appointed_by
from pipeline.extract.people.told.beforename import before_name
from pipeline.extract.people.told.begun import BEGAN, BEGUN, begun
from pipeline.extract.people.told.belonging import ONLY, on_duty, set_off
from pipeline.extract.people.told.foretold import (
    NEWLY_HAD,
    hired_before,
    led_up_to,
    newly_had,
)
from pipeline.extract.people.told.headedby import HAVING, RUN_BY, having, headed_with, run_by, stood_behind_by
from pipeline.extract.people.told.meetings import MEETINGS, of_meeting
from pipeline.extract.people.told.objects import TOLD_BEFORE, told_before
from pipeline.extract.people.told.oneofthem import OF_TWO, ONE_OF, one_of_them, one_of_two
from pipeline.extract.people.told.ownwork import (
    AS,
    CAPACITIES,
    GETS,
    ROOMS,
    SHIFTS,
    YEARS,
    got,
    in_capacity,
    own_room,
    own_room_at,
    own_work,
    served,
    shift,
)
from pipeline.extract.people.told.partisans import REPRESENTING, represents
from pipeline.extract.people.told.predicates import styled
from pipeline.extract.people.told.readers import Reader, further_on, in_front
from pipeline.extract.people.told.spokesmen import (
    REPRESENTED,
    THROUGH,
    WRITINGS,
    answers_for,
    in_writing,
    represented_by,
)
from pipeline.extract.people.told.staff import STAFF, in_front_of
from pipeline.extract.people.told.thatday import WAS, was_then
from pipeline.extract.people.told.verbs import CHOOSES, STYLES
from pipeline.extract.people.told.working import posted_before
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import REFLEXIVE
from pipeline.reference.ties import tie_words

# What such a sentence is worth beside what stands next to the name, and where the employer stands apart from the role.
SAID, EMPLOYER, LATER = 2.0, 1.9, 1.4
# What somebody has just become counts before what he or she is: "Eva Mo, i dag rektor, valdes till kassör i Ryd".
NEWLY = 4.1
CALLED = frozenset({"heter", "hette"})


def _called(text: str, tokens: list[Token], start: int, _end: int) -> Standing | None:
    """What leads to "heter" before the name: "Rektorn heter | Anna Berg", "Målvakten som stod snett heter | Anna"."""
    if at(tokens, start - 1).text not in CALLED:
        return None
    return before_name(text, tokens, start - 1) or _told_by_clause(text, tokens, start - 1)


def _called_otherwise(text: str, tokens: list[Token], start: int, _end: int) -> Standing | None:
    """What stands before by what other name somebody is called: "en av lärarna, som vi kan kalla | Maria"."""
    called = other_name_for(tokens, start)
    return before_name(text, tokens, called) if called else None


def _hired(text: str, tokens: list[Token], start: int, _end: int) -> Standing | None:
    """What the sentence before tells of somebody without a name: "Byn har en ny kantor. Hon heter | Anna Berg"."""
    return hired_before(text, tokens, start - 1) if at(tokens, start - 1).text in CALLED else None


def _of_party(_text: str, tokens: list[Token], _start: int, end: int) -> Standing | None:
    party = represents(tokens, end)
    return Standing(None, None, party, end) if party else None


def _told_by_clause(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that begins the sentence of "heter" at token `i`: "Målvakten som stod snett heter Anna Berg"."""
    start = clause_start(tokens, i)
    return before_name(text, tokens, start + 1) if at(tokens, start + 1).text in ("som", "bakom") else None


LEADING_UP = (
    Reader(SAID, CALLED, _called),
    Reader(SAID, CALLS, _called_otherwise),
    Reader(SAID, CALLED, _hired),
    Reader(SAID, NEWLY_HAD, newly_had),
    Reader(SAID, frozenset({"som"}), in_front(led_up_to)),
    Reader(EMPLOYER, tie_words().posts, in_front(posted_before)),
    Reader(EMPLOYER, STAFF, in_front(in_front_of)),
)
# Of these the first counts that tells anything.
RUNNING = (
    Reader(SAID, RUN_BY, in_front(run_by)),
    Reader(SAID, frozenset({"står"}), in_front(stood_behind_by)),
    Reader(SAID, frozenset({"med"}), headed_with),
    Reader(SAID, HAVING, having),
    Reader(SAID, TOLD_BEFORE, told_before),
    Reader(SAID, STYLES, styled),
)
APART = (
    Reader(LATER, frozenset({AS}), own_work),
    Reader(LATER, frozenset({YEARS}), served),
    Reader(EMPLOYER, SHIFTS, shift),
    Reader(EMPLOYER, ROOMS, own_room_at),
    Reader(SAID, CAPACITIES, further_on(in_capacity)),
    Reader(EMPLOYER, frozenset({THROUGH}), in_front(answers_for)),
    Reader(EMPLOYER, REPRESENTED, in_front(represented_by)),
    Reader(EMPLOYER, WRITINGS, in_front(in_writing)),
    Reader(LATER, GETS, got),
    Reader(EMPLOYER, CHOOSES, appointed_by),
    Reader(EMPLOYER, MEETINGS, of_meeting),
    Reader(EMPLOYER, ONLY, on_duty),
    Reader(EMPLOYER, REFLEXIVE, further_on(own_room)),
    Reader(EMPLOYER, frozenset({"bakom"}), further_on(set_off)),
    Reader(EMPLOYER, ONE_OF, one_of_them),
    Reader(EMPLOYER, OF_TWO, in_front(one_of_two)),
    Reader(LATER, REPRESENTING, _of_party),
    Reader(LATER, frozenset({WAS}), was_then),
)
AT_FIRST = (Reader(BEGAN, BEGUN, begun),)
