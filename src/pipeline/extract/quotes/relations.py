"""Who is meant by what he or she is to somebody else: "säger dottern", "Brodern nickar", "säger hennes man"."""

import re
from itertools import pairwise

from pipeline.extract.people import Person
from pipeline.extract.quotes.discourse import Discourse
from pipeline.extract.quotes.index import Index
from pipeline.extract.quotes.kin_told import meaning, sex_of_one, told_as
from pipeline.extract.words import GENITIVE, POSSESSIVES

# Whose child or parent somebody is told to be: for "dottern" one of whose mother or father the text tells.
_PARENTS = frozenset("mor far förälder föräldrar".split())
_CHILDREN = frozenset("dotter son barn".split())
_OTHER_WAY = {
    "dotter": (_PARENTS, "F"),
    "son": (_PARENTS, "M"),
    "mor": (_CHILDREN, "F"),
    "far": (_CHILDREN, "M"),
}
_BEHIND = 200
_REACH = 40
_MARKS = ' ,”"»'


def related(index: Index, discourse: Discourse, written: str) -> Person | None:
    """Who a noun for kin, a friend or the like means, perhaps behind a possessive: the only one before whose name the
    text has that noun ("dottern Anna Ek"), else the other of two told of at once by their surname, "Anna och Erik
    Holm", of whom one was heard last, or whose parent or child is told of: "Anna Ek. Hennes mamma
    ...". None where the text tells of none, or several."""
    whose, _, noun = written.casefold().rpartition(" ")
    told, base = told_as(index, noun), meaning(noun)
    if told and not whose:
        return told[0] if len(told) == 1 else None
    if found := _other_of_two(index, discourse, whose, base):
        return found
    if whose:
        return told[0] if len(told) == 1 and whose in POSSESSIVES and not _last(discourse, told[0]) else None
    return _other_way(index, discourse, base) or _owner(index, base)


def _last(discourse: Discourse, person: Person) -> bool:
    """Whether a person came up last, so that "hennes" may be of that one."""
    return bool(discourse.events) and discourse.events[-1].person is person


def _other_of_two(index: Index, discourse: Discourse, whose: str, base: str) -> Person | None:
    """The other of two who share a surname and are told of at once, of the sex that the noun tells."""
    last = discourse.last_speaker()
    sex = sex_of_one(base)
    if last is None or sex is None or (whose and last.person.sex != POSSESSIVES.get(whose)):
        return None
    one = last.person
    fitting = [p for p in index.people if p is not one and p.surname == one.surname and p.sex in (None, sex)]
    tied = [p for p in fitting if _together(index.text, one, p) or _together(index.text, p, one)]
    return tied[0] if len(tied) == 1 else None


def _other_way(index: Index, discourse: Discourse, base: str) -> Person | None:
    """Who came up last, if right behind that the text tells of his or her kin: for "dottern" of "hennes mamma"."""
    kin, sex = _OTHER_WAY.get(base, (frozenset(), None))
    last = next((event for event in reversed(discourse.events) if event.person.entity.name), None)
    if not kin or last is None or last.person.sex not in (None, sex):
        return None
    words = re.findall(r"\w+", index.text[last.char : last.char + _BEHIND].casefold())
    told = any(POSSESSIVES.get(owner) == sex and meaning(noun) in kin for owner, noun in pairwise(words))
    return last.person if told else None


def _owner(index: Index, base: str) -> Person | None:
    """The only one whose kin the text tells in the genitive: for "mamman" of "Anna Eks son Olle"."""
    kin, sex = _OTHER_WAY.get(base, (frozenset(), None))
    owners = [person for person in index.people if kin and person.sex in (None, sex) and _owns(index, person, kin)]
    return owners[0] if len(owners) == 1 else None


def _owns(index: Index, person: Person, kin: frozenset[str]) -> bool:
    """Whether a noun for kin stands right behind a person's name in the genitive."""
    for mention in person.mentions:
        last = len(mention.text.split()) - 1
        name, noun = (*index.text[mention.start_char : mention.end_char + _REACH].split()[last : last + 2], "", "")[:2]
        if name.endswith(GENITIVE) and meaning(noun.strip(_MARKS)) in kin:
            return True
    return False


def _together(text: str, one: Person, other: Person) -> bool:
    return f"{one.given} och {other.given} {other.surname}" in text
