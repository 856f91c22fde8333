"""Who is meant by what he or she is to somebody else: "säger dottern", "Brodern nickar", "säger hennes man"."""

from pipeline.extract.people import Person
from pipeline.extract.quotes.discourse import Discourse
from pipeline.extract.quotes.index import Index
from pipeline.extract.quotes.unnamed import personal
from pipeline.extract.rolewords import basic_form
from pipeline.extract.words import POSSESSIVES
from pipeline.reference.roles import role_words

# What one of two who share a surname is to the other, by the sex that the noun tells.
_PAIRS = {
    **dict.fromkeys(("make", "man", "bror"), "M"),
    **dict.fromkeys(("maka", "fru", "hustru", "syster"), "F"),
}
# Longer forms of nouns for kin: "brodern" is "bror".
_LONG = (("fader", "far"), ("moder", "mor"), ("broder", "bror"))
_REACH = 40
_MARKS = ' ,”"»'


def related(index: Index, discourse: Discourse, written: str) -> Person | None:
    """Who a noun for kin, a friend or the like means, perhaps behind a possessive: the only one before whose name the
    text has that noun ("dottern Anna Ek"), else the other of two told of at once by their surname, "Anna och Erik
    Holm", of whom one was heard last. None where the text tells of none, or several."""
    whose, _, noun = written.casefold().rpartition(" ")
    base = _base(noun)
    if not (personal(noun) or base in role_words().relations):
        return None
    told = [person for person in index.people if any(_before(index, m.start_char) == base for m in person.mentions)]
    if told and not whose:
        return told[0] if len(told) == 1 else None
    return _other_of_two(index, discourse, whose, base)


def _base(noun: str) -> str:
    base = basic_form(noun)
    return next((base.removesuffix(long) + short for long, short in _LONG if base.endswith(long)), base)


def _before(index: Index, char: int) -> str:
    """The basic form of the word before offset `char`, which no full stop parts from it."""
    words = index.text[max(char - _REACH, 0) : char].rstrip(_MARKS).split()
    return _base(words[-1].casefold()) if words else ""


def _other_of_two(index: Index, discourse: Discourse, whose: str, base: str) -> Person | None:
    """The other of two who share a surname and are told of at once, of the sex that the noun tells."""
    last = discourse.last_speaker()
    if last is None or base not in _PAIRS or (whose and last.person.sex != POSSESSIVES.get(whose)):
        return None
    one = last.person
    fitting = [p for p in index.people if p is not one and p.surname == one.surname and p.sex in (None, _PAIRS[base])]
    tied = [p for p in fitting if _together(index.text, one, p) or _together(index.text, p, one)]
    return tied[0] if len(tied) == 1 else None


def _together(text: str, one: Person, other: Person) -> bool:
    return f"{one.given} och {other.given} {other.surname}" in text
