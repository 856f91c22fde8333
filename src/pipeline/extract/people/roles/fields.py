"""What a role is for that stands in capitals right behind its noun: "regionchef Syd på Klarvik", "chef HR"."""

import re
from functools import cache

from pipeline.extract.orgnames import read_org, telling
from pipeline.extract.people.roles.employing import held_in_association, place_of_speech
from pipeline.extract.tokens import DASHES, Token, at
from pipeline.extract.townnames import is_place
from pipeline.reference import countries, known_places
from pipeline.reference.employers import known_kinds
from pipeline.reference.naming import organization_words
from pipeline.reference.roles import role_words

# Parts of a firm that are called by a word in capitals; a region of many names is a body, of a quarter a part.
_PARTS = frozenset("division affärsområde marknadsområde verksamhetsområde distrikt affärsenhet".split())
_QUARTERS = frozenset("Norr Söder Öst Väst Nord Syd Mitt Nordost Nordväst Sydost Sydväst Nordöst Sydöst".split())
# Who leads a firm in a land.
_LEADERS = ("chef", "vd", "direktör", "ansvarig")
_AT = frozenset("på hos inom för".split())
# What goes on a name: "IT & Telekom", "El/Tele".
_NAMED = frozenset("& / + -".split())
# The forms of a school, "9B", "årskurs 4".
_FORMS, _FORM = frozenset("årskurs årskurserna åk klass".split()), re.compile("[1-9][A-F]")
_BEHIND = _AT | frozenset("i vid från åt som".split())


def field_end(text: str, tokens: list[Token], i: int, role: set[str]) -> int:
    """The token after the field that begins at token `i`; `i` itself where an organisation may stand there. `role` are
    the words of the role, `text` is the article's."""
    end = _past_one(tokens, i, role) if at(tokens, i).word else i
    if end > i and at(tokens, end).text == "och" and (last := _past_one(tokens, end + 1, role)) > end + 1:
        end = last
    if end == i and _apart(text, tokens, i, role):
        return i + 1
    ended = at(tokens, end).text in _BEHIND or not (at(tokens, end).word or at(tokens, end).text in _NAMED)
    return end if ended else i


def _past_one(tokens: list[Token], i: int, role: set[str]) -> int:
    """The token after one field, "Syd", "Hållbarhet", "Division Hus", that begins at token `i`."""
    word, after = at(tokens, i), at(tokens, i + 1)
    if after.capital and (word.low in _PARTS or (word.low == "region" and after.text in _QUARTERS)):
        return i + 2
    joined = at(tokens, i - 1).text == "och"
    return i + 1 if (word.capital or joined) and _is_field(word, role) else i


def _is_field(word: Token, role: set[str]) -> bool:
    """Whether a word is a quarter, a land or a part of one, or a firm's field, and no organisation."""
    rules = role_words()
    told = word.text in _QUARTERS or word.low in rules.fields or word.low.endswith(rules.field_endings)
    land = word.text in _lands() and any(noun.endswith(_LEADERS) for noun in role)
    return (told or land or word.text in organization_words().letters) and word.text not in known_kinds()


def form_end(tokens: list[Token], i: int) -> int | None:
    """The token after the form of a school that stands at token `i`, "9B", "årskurs 4–6"; None where none does."""
    word = at(tokens, i)
    if word.low in _FORMS and at(tokens, i + 1).text.isdigit():
        last = i + 3 if at(tokens, i + 2).text in DASHES and at(tokens, i + 3).text.isdigit() else i + 1
        return last + 1
    return i + 1 if _FORM.fullmatch(word.text) else None


@cache
def _lands() -> frozenset[str]:
    parts = (place.name for place in known_places() if place.kind in ("province", "part"))
    return frozenset(country.name for country in countries()).union(parts)


def _apart(text: str, tokens: list[Token], i: int, role: set[str]) -> bool:
    """Whether one name at token `i` is what the role is for, since the employer is named behind it: "projektledare
    Ostlänken på | Klarvik"."""
    name, behind = read_org(text, tokens, i), read_org(text, tokens, i + 2)
    if name is None or name.end > i + 1 or behind is None or at(tokens, i + 1).text not in _AT:
        return False
    own = telling(name.text) or name.text.isupper() or name.text in known_kinds() or any(map(held_in_association, role))
    return not (own or is_place(behind.text) or place_of_speech(tokens, behind))
