"""What a role is for that stands right behind its noun: "chef Division Hus på Klarvik", "elev i 9B"."""

import re

from pipeline.extract.tokens import DASHES, Token, at

# Parts of a firm that are called by a word in capitals; a region of many names is a body, of a quarter a part.
_PARTS = frozenset("division affärsområde marknadsområde verksamhetsområde distrikt affärsenhet".split())
_QUARTERS = frozenset("Norr Söder Öst Väst Nord Syd Mitt Nordost Nordväst Sydost Sydväst Nordöst Sydöst".split())
# What goes on a name: "IT & Telekom", "El/Tele".
_NAMED = frozenset("& / + -".split())
# The forms of a school, "9B", "årskurs 4".
_FORMS, _FORM = frozenset("årskurs årskurserna åk klass".split()), re.compile("[1-9][A-F]")
_BEHIND = frozenset("på hos inom för i vid från åt som".split())


def field_end(tokens: list[Token], i: int) -> int:
    """The token after the part of a firm that begins at token `i`, "Division Hus"; `i` itself where none does."""
    word, after = at(tokens, i), at(tokens, i + 1)
    part = after.capital and (word.low in _PARTS or (word.low == "region" and after.text in _QUARTERS))
    behind = at(tokens, i + 2)
    return i + 2 if part and (behind.text in _BEHIND or not (behind.word or behind.text in _NAMED)) else i


def form_end(tokens: list[Token], i: int) -> int | None:
    """The token after the form of a school that stands at token `i`, "9B", "årskurs 4–6"; None where none does."""
    word = at(tokens, i)
    if word.low in _FORMS and at(tokens, i + 1).text.isdigit():
        last = i + 3 if at(tokens, i + 2).text in DASHES and at(tokens, i + 3).text.isdigit() else i + 1
        return last + 1
    return i + 1 if _FORM.fullmatch(word.text) else None
