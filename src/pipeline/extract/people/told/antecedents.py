"""The organisation that a relative clause or a verb behind it is told of: "Klarvik, | som", "Klarvik, restaurangen på
Storgatan | där", "Klarvik | ägs av"."""

import re

from pipeline.extract.orgnames import OrgName, looks_firm, read_org
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.people.roles.owners import begins
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.extract.words import DEFINITE, OPENING
from pipeline.reference import dictionary
from pipeline.reference.bodies import body_noun, indefinite_body
from pipeline.reference.roles import role_words

_REACH, _SET_OFF, _ADJECTIVES = 8, 9, 4
# What leads to where something lies, and how far before what follows on it.
_WHERE, _PLACE = frozenset("i på utanför nära vid".split()), 4
_ARTICLES = frozenset("en ett den det".split())
# What begins what but tells more of a noun: "ett nätverk | för handlare".
_TELLS_MORE = PLACE | frozenset("som för med av mellan till från bland".split())


def antecedent(tokens: list[Token], i: int) -> tuple[int, str | None]:
    """The token before which what the relative word at token `i` leads back to ends, and the noun that tells what it
    is: the comma of "Klarvik, ett litet bolag i Ed | som", with "bolag"; `i` itself where no comma sets it off."""
    comma = next((k for k in range(i - 1, max(i - _SET_OFF, 0), -1) if not tokens[k].word), None)
    if comma is None or tokens[comma].text != ",":
        return i, None
    noun = _noun(tokens, comma + 1, i)
    told = noun is not None and (noun + 1 == i or tokens[noun + 1].text in PLACE)
    if comma + 1 == i:
        return comma, None
    return (comma, tokens[noun].text) if noun is not None and told else (i, None)


def tells_body(tokens: list[Token], i: int) -> bool:
    """Whether the apposition at token `i` tells an organisation: "ett litet bolag"."""
    if at(tokens, i).text not in _ARTICLES:
        return False
    words = [at(tokens, k).text for k in range(i + 1, i + 1 + _ADJECTIVES)]
    first = next((k for k, word in enumerate(words) if word in _TELLS_MORE), len(words))
    return any(map(told_as_body, words[:first]))


def _noun(tokens: list[Token], first: int, end: int) -> int | None:
    """The noun of an apposition at token `first`: "ett litet | bolag", "restaurangen"."""
    if at(tokens, first).text not in _ARTICLES:
        word = at(tokens, first).text
        return first if first < end and (word.endswith(DEFINITE) or body_noun(word)) else None
    last = next((k for k in range(first + 1, end) if k + 1 == end or tokens[k + 1].text in PLACE), None)
    near = last is not None and last - first <= _ADJECTIVES and all(token.lower for token in tokens[first : last + 1])
    return last if near else None


def ending(text: str, tokens: list[Token], end: int) -> tuple[int, OrgName] | None:
    """The organisation, no municipality, whose name ends before token `end`, perhaps behind what begins its
    sentence, with the token at which it begins. `text` is the article's."""
    named = (k for k in range(max(end - _REACH, 0), end) if tokens[k].capital and not common(text, tokens, k))
    for k in named:
        opens = begins(tokens, k) and tokens[k].low in OPENING
        org = None if opens else read_org(text, tokens, k)
        if org and org.end == end:
            return None if org.municipality else (k, org)
    return None


def before_place(tokens: list[Token], i: int) -> int:
    """The token at which begins where something lies, told before token `i`: "Gården är Klarvik | utanför Ed."."""
    k = next((k for k in range(i - 1, max(i - _PLACE, 0), -1) if not at(tokens, k).capital), i)
    placed = k + 1 < i and at(tokens, k).text in _WHERE
    return k if placed and (at(tokens, k - 1).capital or names_place(at(tokens, i - 1).text)) else i


def told_as_body(noun: str | None) -> bool:
    """Whether a noun tells an organisation: "bolag", "restaurangen"."""
    return noun is not None and bool(body_noun(noun) or indefinite_body(noun))


def common(text: str, tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` may begin its sentence as any noun does, "Butiken", or but tells what is named
    behind it, "Företaget Klarvik"."""
    if begins(tokens, i) and at(tokens, i + 1).capital:
        return body_noun(tokens[i].low) is not None and tokens[i].text not in role_words().heads
    plain = tokens[i].low.endswith(DEFINITE) and not looks_firm(tokens[i].text)
    return common_here(text, tokens, i) and (plain or tokens[i].low in dictionary())


def common_here(text: str, tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` has its capital for beginning a sentence alone, as far as the article shows: it
    stands nowhere inside one."""
    inside = re.search(rf"[a-zåäö,] {re.escape(tokens[i].text)}\b", text)
    return begins(tokens, i) and inside is None and not (at(tokens, i + 1).capital or at(tokens, i + 1).text == "&")
