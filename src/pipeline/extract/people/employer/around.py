"""What stands around the places that name somebody and tells that he or she is another's, or from elsewhere."""

import re

from pipeline.extract.people.names.kin import kin_noun
from pipeline.extract.people.person import Person

_FROM = re.compile(r"(?:, (?:\d\d, )?[a-zåäö-]{3,40})? från [A-ZÅÄÖ]")
# "Anna Bergs | man har bott på Klarvik", "Anna Berg|, vars dotter går på Åsskolan".
_KIN_THERE = re.compile(
    r"(?:s?|, vars) ([a-zåäö]{3,20}) (?:(?:har|hade) )?"
    r"(?:bor|bodde|bott|går|gick|gått|vårda(?:s|des|ts)|ligger|låg|legat) "
)
_ENDED = re.compile(r"\n|[.!?][”\"»]? ")
_TOWARDS = ("till", "från", "mot", "åt")
_ASKED = (["fråga"], ["frågan"], ["frågor"], ["frågorna"])
_REACH = 80


def words_before(text: str, person: Person) -> list[str]:
    """The words of the sentence that stand before where the role of somebody is told."""
    return words_up_to(text, person.told.told_at or 0)


def words_up_to(text: str, end: int) -> list[str]:
    """The last words of the sentence before an offset."""
    return _ENDED.split(text[max(end - _REACH, 0) : end])[-1].split()


def counterpart(text: str, person: Person, role: str) -> bool:
    """Whether somebody is but whom another has to do with: "sålde huset till handlaren Anna Berg", but not who is
    asked: "ställde tre frågor till handlaren Anna Berg"."""
    before = words_before(text, person)[: -len(role.split())]
    return bool(before) and before[-1] in _TOWARDS and before[-2:-1] not in _ASKED


def from_elsewhere(text: str, person: Person) -> bool:
    """Whether somebody is told to be from somewhere: "bland vinnarna fanns Anna Berg, undersköterska från Falun"."""
    name = person.entity.name
    return any(
        _FROM.match(text, m.start_char + len(name)) for m in person.mentions if text.startswith(name, m.start_char)
    )


def has_kin_there(text: str, end: int) -> bool:
    """Whether behind a name that ends at an offset it is told that whoever bears it has kin who live, learn or are
    cared for somewhere: "Anna Bergs | man har bott på Klarvik"."""
    told = _KIN_THERE.match(text, end)
    return told is not None and kin_noun(told.group(1)) is not None
