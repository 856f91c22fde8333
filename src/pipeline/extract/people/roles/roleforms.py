"""A role in basic form, as it is published: "Regionala skyddsombudet" -> "regionalt skyddsombud"."""

import re

from pipeline.extract.people.names.parties import party_adjective, party_in_title
from pipeline.extract.people.roles.committees import committee_genitive, definite_genitive
from pipeline.extract.people.roles.modifiers import basic_modifier, is_epithet, role_begins
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at, spell

# Articles and the like before a role.
_PASSED = frozenset("den det en ett vår sin dess då nu numera nybliven nytillträdd nyvald".split())
# Titles that are written in short.
_IN_FULL = {"ordf.": "ordförande", "ordf": "ordförande"}
_BRACKETS = re.compile(r" ?\([^()]{1,12}\)")
_NEUTER = ("bud", "råd", "biträde", "befäl", "språkrör")


def basic_role(text: str, tokens: list[Token], start: int, end: int) -> str:
    """The role from token `start` up to `end` in basic form: its noun indefinite, without an article, its first letter
    small. `text` is the article's."""
    while start < end - 1 and (tokens[start].low in _PASSED or _tells_of_person(tokens, start)):
        start += 1
    words = tokens[start:end]
    noun = _noun(words)
    if noun is None:
        said = spell(text, tokens, start, end)
        return said[0].lower() + said[1:] if said[1:].islower() else said
    kept = max((k + 1 for k in range(noun) if committee_genitive(words[k].low)), default=0)
    neuter = basic_form(words[noun].text).endswith(_NEUTER)
    lead = [definite_genitive(token.low) for token in words[:kept]]
    lead += [basic_modifier(t.text, neuter=neuter) for t in words[kept:noun] if not party_adjective(t.text)]
    rest = _BRACKETS.sub("", _rest(text, words, noun + 1)).strip()
    title = basic_form(party_in_title(words[noun].text)[1])
    title = _IN_FULL.get(title, title)
    return " ".join([*lead, title, *([rest] if rest else [])]).replace(" ,", ",")


def _tells_of_person(tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` tells of who has the role behind it, not of the role: "nya", "moderata"; "moderat"
    alone is one."""
    partisan = party_adjective(tokens[i].text) is not None and role_begins(tokens, i + 1)
    return partisan or is_epithet(tokens[i])


def _noun(words: list[Token]) -> int | None:
    """The last of the role nouns that first stand next to each other."""
    noun = next((k for k, token in enumerate(words) if is_role(token.text)), None)
    while noun is not None and is_role(at(words, noun + 1).text):
        noun += 1
    return noun


def _rest(text: str, words: list[Token], start: int) -> str:
    """What follows the first role noun: a second one in basic form, "och styrelseordförande", or as it stands."""
    if at(words, start).text == "och" and len(words) == start + 2 and is_role(words[-1].text):
        return f"och {basic_form(words[-1].text)}"
    return spell(text, words, start, len(words))
