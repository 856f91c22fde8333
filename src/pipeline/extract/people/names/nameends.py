"""Where a person's name ends in a run of capitalised words that another name is written on to."""

from pipeline.extract.awardnames import conferring, names_award
from pipeline.extract.people.names.names import is_given
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at
from pipeline.reference import surnames
from pipeline.reference.naming import organization_words
from pipeline.reference.roles import role_words
from pipeline.reference.ties import tie_words

# What stands behind an object, and begins none.
_BEHIND_OBJECT = frozenset("i på vid utanför sedan tillsammans ihop och som AB".split())


def written_on_to(tokens: list[Token], start: int, end: int) -> int:
    """Where the name ends in a run of three words or more from token `start` up to `end`: before the club, the award,
    the object or the other person that is written on to it."""
    if (other := start + 2) < end and begins_another(tokens, other, end):
        return other
    end = _before_club(tokens, start, end)
    return _before_object(tokens, start, _before_award(tokens, start, end))


def begins_another(tokens: list[Token], i: int, end: int) -> bool:
    """Whether another person's name begins at token `i` of a run that ends before token `end`, right behind one in
    full: "I går mötte Anna Berg | Eva Lind"."""
    if end != i + 2 or at(tokens, i).text in surnames() or at(tokens, i - 1).text not in surnames():
        return False
    told = [is_given(at(tokens, k).text) for k in range(i - 2, i + 1)]
    last = at(tokens, i + 1).text
    return told == [True, False, True] and (last in surnames() or not is_given(last))


def _before_object(tokens: list[Token], start: int, end: int) -> int:
    """Where the name ends in a run from token `start` up to `end` that the object of its verb, which has no other, is
    written on to: "I dag driver Anna Berg | Klarvik.", but "I dag driver Anna Berg Ekvik ett hotell"."""
    verb = start - 1 - definite_role(at(tokens, start - 1).text)
    if end < start + 3 or at(tokens, verb).text not in tie_words().objected:
        return end
    goes_on = at(tokens, end).word and at(tokens, end).text not in _BEHIND_OBJECT
    goes_on = goes_on and at(tokens, end).text not in role_words().tails
    first, last, after = (tokens[k].text for k in range(start, start + 3))
    named = is_given(first) and last in surnames() and after not in surnames() and not is_given(after)
    return start + 2 if named and not goes_on else end


def _before_club(tokens: list[Token], start: int, end: int) -> int:
    """Where the name ends in a run from token `start` up to `end` that a club's name is written on to: "I dag lämnar
    Anna Berg | Ryds IF", but "Anna Berg IF"."""
    surname = next((k for k in range(start + 1, end) if not is_given(tokens[k].text)), end)
    told = is_given(tokens[start].text) and at(tokens, end).text in organization_words().clubs
    return min(surname + 1, end) if told else end


def _before_award(tokens: list[Token], start: int, end: int) -> int:
    """Where the name ends in a run from token `start` up to `end` that the award is written on to which somebody is
    given: "I maj fick Anna Berg | Klarpriset", but not "fick Anna Silversten ett pris"."""
    if (
        at(tokens, end).text in ("en", "ett")
        or at(tokens, start - 1).low not in conferring()
        or not is_given(tokens[start].text)
    ):
        return end
    return next((k for k in range(start + 2, end) if _award(tokens[k].text)), end)


def _award(word: str) -> bool:
    return names_award(word) and word not in surnames()
