"""Whose press release an article tells of: who is quoted from it speaks for who sent it."""

import re

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.namedbodies import Body, Named, only_body
from pipeline.extract.people.employer.surroundings import sentence_end
from pipeline.extract.people.person import Person

_RELEASE = "pressmeddelande"
# "meddelar Klarvik | i ett pressmeddelande", "Klarvik | skriver i ett pressmeddelande".
_SENDS = re.compile(rf"(?: [a-zåäö]+){{0,3}} i ett {_RELEASE}\b")
_SENT = re.compile(rf"\b{_RELEASE}(?:t)? från (?:[a-zåäö-]+ )?$")
# "säger Anna Berg, klubbdirektör, | i ett pressmeddelande".
_FROM_IT = re.compile(rf"[^.!?\n”\"»]{{0,80}}\bi (?:ett |sitt )?{_RELEASE}(?:t)?\b")
_REACH = 60


def released_by(person: Person, bodies: Bodies) -> Body | None:
    """The only organisation, municipality or region that an article tells to have sent a press release from which it
    quotes a person; None where there is none, or more than one."""
    text = bodies.text
    if _RELEASE not in text or not any(_FROM_IT.match(text, mention.end_char) for mention in person.mentions):
        return None
    return only_body([named for named in bodies.places if _sent_by(named, text)])


def _sent_by(named: Named, text: str) -> bool:
    """Whether a place names who sent a press release; a town alone is no sender."""
    start, end = named.start_char, named.start_char + len(named.body.name)
    if named.authority and not text.startswith(named.body.name, start):
        return False
    sends = _SENDS.match(text, end, sentence_end(text, end))
    return sends is not None or _SENT.search(text, max(start - _REACH, 0), start) is not None
