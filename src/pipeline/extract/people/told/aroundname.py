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
from pipeline.extract.people.told.objects import TOLD_BEFORE, told_before
from pipeline.extract.people.told.oneofthem import ONE_OF, one_of_them
from pipeline.extract.people.told.ownwork import AS, own_room, own_work
from pipeline.extract.people.told.partisans import REPRESENTING, represents
from pipeline.extract.people.told.readers import Reader, further_on, in_front
from pipeline.extract.people.told.thatday import WAS, was_then
from pipeline.extract.people.told.verbs import CHOOSES
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.words import REFLEXIVE

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
)
# Of these the first counts that tells anything.
RUNNING = (
    Reader(SAID, RUN_BY, in_front(run_by)),
    Reader(SAID, frozenset({"står"}), in_front(stood_behind_by)),
    Reader(SAID, frozenset({"med"}), headed_with),
    Reader(SAID, HAVING, having),
    Reader(SAID, TOLD_BEFORE, told_before),
)
APART = (
    Reader(LATER, frozenset({AS}), own_work),
    Reader(EMPLOYER, CHOOSES, appointed_by),
    Reader(EMPLOYER, ONLY, on_duty),
    Reader(EMPLOYER, REFLEXIVE, further_on(own_room)),
    Reader(EMPLOYER, frozenset({"bakom"}), further_on(set_off)),
    Reader(EMPLOYER, ONE_OF, one_of_them),
    Reader(LATER, REPRESENTING, _of_party),
    Reader(LATER, frozenset({WAS}), was_then),
)
AT_FIRST = (Reader(BEGAN, BEGUN, begun),)
