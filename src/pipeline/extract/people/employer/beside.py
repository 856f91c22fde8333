"""The organisation that a name alone is tied to, without a role: "Anna Berg på Klarvik, som hjälpte till"."""

import re

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.namedbodies import Body
from pipeline.extract.people.people import Person
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_TIES = (" på ", " hos ", " vid ")
# Where the name is the subject: it begins its sentence, or stands behind who reports.
_FIRST = re.compile(r"(?:^|[.!?:”»] |[–—-] )(?:Även |Men )?$")
_WORD = re.compile(r"(?<!\w)(\w+) $")
_REACH = 30


def tied_to(person: Person, bodies: Bodies) -> Body | None:
    """The organisation that stands right behind one of the places that name a person, where it speaks or acts; None
    where there is none, or but a place where things are shown or said."""
    ties = {(m.end_char, tie): m.start_char for m in person.mentions for tie in _TIES}
    behind = {end + len(tie): start for (end, tie), start in ties.items() if bodies.text.startswith(tie, end)}
    for named in bodies.named:
        start = behind.get(named.start_char)
        if start is not None and not _shown(named.body.name) and _subject(bodies.text, start):
            return named.body
    return None


def _subject(text: str, char: int) -> bool:
    """Whether the name at offset `char` is who speaks or acts."""
    before = text[max(char - _REACH, 0) : char].rpartition("\n")[2]
    word = _WORD.search(before)
    told = word is not None and (word.group(1) in reporting_verbs() or word.group(1).casefold() == "enligt")
    return told or _FIRST.search(before) is not None


def _shown(name: str) -> bool:
    """Whether a name is of where something is said or shown: "på Facebook", "på Bokmässan"."""
    return name.split()[0] in role_words().platforms or name.endswith(role_words().venues)
