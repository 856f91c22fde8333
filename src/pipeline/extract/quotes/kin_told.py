"""Which persons a text calls by a noun for kin, a friend or the like: "dottern Anna Ek", "Erik Holm, hennes sambo",
"Hennes man heter Erik Holm"."""

from pipeline.extract.people import Person
from pipeline.extract.people.names.kin import kin_noun
from pipeline.extract.quotes.index import Index
from pipeline.extract.rolewords import basic_form

_MARKS = ' ,”"»'
_REACH = 40
# What stands between a noun and the name of who is called so, or between the name and the noun.
_NAMED = frozenset("heter hette är".split())
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
# The sex of one of two who share a surname, by what he or she is to the other.
_SEXES = {"man": "M", "bror": "M", "fru": "F", "syster": "F"}


def meaning(noun: str) -> str:
    """The basic form of a noun for kin or a friend, the same for all that mean the same: "frugan" is "fru", "modern"
    is "mor"."""
    base = kin_noun(noun) or basic_form(noun)
    return _SAME.get(base, base)


def told_as(index: Index, noun: str) -> list[Person]:
    """The persons whom the text calls by a noun, in any form, right before a mention."""
    wanted = meaning(noun)
    called = ((person, mention.start_char) for person in index.people for mention in person.mentions)
    return list({id(person): person for person, char in called if _before(index.text, char) == wanted}.values())


def _before(text: str, char: int) -> str | None:
    """The noun right before offset `char`, no full stop behind it: "mannen, Erik Holm", "hans fru heter Anna"."""
    words = text[max(char - _REACH, 0) : char].rstrip(_MARKS).split()
    if words and words[-1] in _NAMED:
        words.pop()
    return meaning(words[-1]) if words and words[-1][-1].isalpha() else None


def sex_of_one(base: str) -> str | None:
    """The sex of whom a noun for one of two tells."""
    return _SEXES.get(base)
