"""Which persons a text calls by a noun for kin, a friend or the like: "dottern Anna Ek", "Erik Holm, hennes sambo",
"Hennes man heter Erik Holm"."""

import re

from pipeline.extract.people import Person
from pipeline.extract.people.names.kin import is_kin, kin_noun
from pipeline.extract.quotes.index import Index
from pipeline.extract.rolewords import basic_form
from pipeline.extract.words import GENITIVE, OTHERS, OWNERS

_MARKS = ' ,”"»'
_REACH = 40
# What stands between a noun and the name of who is called so, or between the name and the noun.
_NAMED = frozenset("heter hette är".split())
_BEING = frozenset("som är var".split())
_WORD = re.compile(r"[\w-]+|[^\w\s]")
# What may follow such a noun behind whose it is, and one that whose it is follows: "Annas man,", "man till Anna".
_OWNED, _OF = frozenset(",.!?;:") | {"till"}, frozenset({"till"})
# Nouns that mean the same, under the first.
_SAME = {
    word: group.split()[0]
    for group in (
        "mor mamma morsa",
        "far pappa farsa",
        "syster syrra",
        "bror brorsa",
        "man make",
        "fru hustru maka fruga",
        "flickvän tjej",
        "pojkvän kille",
        "vän väninna kompis kamrat polare",
    )
    for word in group.split()
}
_SIBLINGS = ("syster", "bror")
# The sex of one of two who share a surname, by what he or she is to the other.
_SEXES = {"man": "M", "bror": "M", "fru": "F", "syster": "F"}


def meaning(noun: str) -> str:
    """The basic form of a noun for kin or a friend, the same for all that mean the same: "frugan" is "fru", "modern"
    is "mor"."""
    base = kin_noun(noun) or basic_form(noun)
    return _SAME.get(base, base)


def told_as(index: Index, noun: str) -> list[Person]:
    """The persons whom the text calls by a noun in any form; else, of siblings, those whom it calls by the plain noun
    or a compound where the other is one: "systern" of "lillasyster Anna"."""
    wanted = meaning(noun)
    near = kin_noun(noun) is not None or wanted in OTHERS
    called = [(person, _called(index.text, person, near=near)) for person in index.people]
    whole = [person for person, nouns in called if wanted in nouns]
    sibling = _sibling(wanted)
    if whole or sibling is None:
        return whole
    return [
        p for p, nouns in called if any(_sibling(other) == sibling and sibling in (other, wanted) for other in nouns)
    ]


def _sibling(base: str) -> str | None:
    """The noun for a sibling that another is, or is a compound of."""
    return next((noun for noun in _SIBLINGS if base == noun or (base.endswith(noun) and is_kin(base))), None)


def _called(text: str, person: Person, *, near: bool) -> set[str]:
    """What a person is called right before a mention, by meaning; what he or she is to another, if `near`, also behind
    it."""
    before = (_before(text, mention.start_char) for mention in person.mentions)
    behind = (_behind(text, mention.end_char) for mention in person.mentions if near)
    return {noun for noun in (*before, *behind) if noun}


def _before(text: str, char: int) -> str | None:
    """The noun right before offset `char`, no full stop behind it: "mannen, Erik Holm", "hans fru heter Anna"."""
    words = text[max(char - _REACH, 0) : char].rstrip(_MARKS).split()
    if words and words[-1] in _NAMED:
        words.pop()
    return meaning(words[-1]) if words and words[-1][-1].isalpha() else None


def _behind(text: str, char: int) -> str | None:
    """The noun that tells behind offset `char` what somebody is to another: ", hennes sambo,", ", som är Annas man.",
    " är hennes sambo"."""
    words = _WORD.findall(text[char : char + 2 * _REACH])
    i = 0
    while i < len(words) and (words[i] in _BEING or words[i] == "," or words[i].isdigit() or words[i] == "år"):
        i += 1
    owned = i < len(words) and (words[i] in OWNERS or (words[i][0].isupper() and words[i].endswith(GENITIVE)))
    if not 0 < i < len(words) - 1 - owned:
        return None
    noun, after = words[i + owned : i + owned + 2]
    return meaning(noun) if after in (_OWNED if owned else _OF) else None


def sex_of_one(base: str) -> str | None:
    """The sex of whom a noun for one of two tells, also in compounds for kin: "tvillingbror"."""
    return _SEXES.get(_sibling(base) or base)
