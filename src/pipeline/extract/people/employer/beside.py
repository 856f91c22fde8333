"""The organisation that a name is tied to in its sentence: "Anna Berg på Klarvik, som hjälpte till", "ledamoten Anna
Berg lämnar Klarviks styrelse"."""

import re

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.namedbodies import Body, Named, only_body
from pipeline.extract.people.employer.surroundings import sentence_end, sentences_back
from pipeline.extract.people.person import Person
from pipeline.model import Mention
from pipeline.reference.employers import seated
from pipeline.reference.verbs import reporting_verbs

_TIES = (" på ", " hos ", " vid ")
_APART = (", ", " (", ", på ", ", hos ", ", vid ", ", från ")
_CLOSING = frozenset(",.:)\n")
# Where the name is the subject: it begins its sentence, or stands behind who reports.
_FIRST = re.compile(r"(?:^|[.!?:”»] |[–—-] )(?:Även |Men |[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,2} och )?$")
_WORD = re.compile(r"(?<!\w)(\w+) $")
_WITH = ("illsammans med ", "ihop med ")
_REACH = 30


def tied_to(person: Person, bodies: Bodies) -> Body | None:
    """The organisation that stands right behind one of the places that name a person, where it speaks or acts, or in
    marks of its own, "Anna Berg, Klarvik, säger"; or right before one, "Klarviks Anna Berg". None where
    there is none."""
    text = bodies.text
    behind = {m.end_char + len(tie): m.start_char for m in person.mentions for tie in _TIES if _follows(text, m, tie)}
    apart = {m.end_char + len(tie) for m in person.mentions for tie in _APART if _follows(text, m, tie)}
    starts = {m.start_char for m in person.mentions}
    for named in bodies.named:
        start, end = behind.get(named.start_char), _end(named)
        acts = start is not None and _subject(text, start)
        alone = named.start_char in apart and text[end : end + 1] in _CLOSING
        owns = text.startswith("s ", end) and end + len("s ") in starts
        if acts or alone or owns:
            return named.body
    return None


def _follows(text: str, mention: Mention, tie: str) -> bool:
    return text.startswith(tie, mention.end_char)


def _end(named: Named) -> int:
    """Where the name of an organisation ends that stands at a place."""
    return named.start_char + len(named.body.name)


def board_of(person: Person, bodies: Bodies) -> Body | None:
    """The organisation on whose board somebody with a seat on one is in the sentence that tells of it: "ledamoten Anna
    Berg (S) lämnar Klarviks styrelse"; None where there is none."""
    char, text = person.told.told_at, bodies.text
    if char is None or not seated(person.role or ""):
        return None
    start, end = sentences_back(text, char)[0], sentence_end(text, char)
    return only_body([n for n in bodies.named if start <= n.start_char < end and _has_board(text, n)])


def _has_board(text: str, named: Named) -> bool:
    """Whether a place names an organisation as what has a board: "Klarviks styrelse", "styrelsen för Klarvik"."""
    behind = text[named.start_char + len(named.body.name) :][: len("s styrelse")]
    board = behind.removeprefix("s").startswith(" styrelse")
    return board or text.endswith(("styrelsen för ", "styrelsen i "), 0, named.start_char)


def _subject(text: str, char: int) -> bool:
    """Whether the name at offset `char` is who speaks or acts."""
    before = text[max(char - _REACH, 0) : char].rpartition("\n")[2]
    word = _WORD.search(before)
    told = word is not None and (word.group(1) in reporting_verbs() or word.group(1).casefold() == "enligt")
    return told or before.endswith(_WITH) or _FIRST.search(before) is not None
