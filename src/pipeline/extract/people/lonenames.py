"""Persons whom an article names by one name throughout, as it does children: "säger Alva", "Alva, 12 år"."""

from pipeline.extract.people.names import aged, base_form, is_given, is_town
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at
from pipeline.reference import given_names, surnames
from pipeline.reference.persons import person_words
from pipeline.reference.verbs import reporting_verbs

_KIN = frozenset("dotter son dottern sonen storasyster lillebror lillasyster storebror tvilling syskonbarn".split())
_CHILD = ("åringen", "åriga", "årige")
_BEFORE_VERB = frozenset(',?!”"»')


def lone_name(tokens: list[Token], i: int) -> str | None:
    """The name at token `i` of somebody who speaks, or of whom an age or kin is told; None for any other word."""
    token, before, after = tokens[i], at(tokens, i - 1), at(tokens, i + 1)
    speaks = before.text in reporting_verbs() and at(tokens, i - 2).text in _BEFORE_VERB
    tells_age = after.text == "," and aged(tokens, i + 2) and is_given(token.text)
    child = token.text in given_names() and _child(before)
    if not token.capital or not (speaks or tells_age or child):
        return None
    if after.capital or is_role(after.text) or (token.text in person_words().not_given and not child):
        return None
    name = base_form(tokens, i)
    return name if is_given(name) or child or (name in surnames() and not is_town(name)) else None


def _child(word: Token) -> bool:
    """Whether a word before a given name tells of a child or kin: "femåringen", "åttaåriga", "dottern"."""
    return word.low.endswith(_CHILD) or basic_form(word.text) in _KIN
