"""Appositions and the like: the noun that says what a name before it is."""

import re
from functools import cache, lru_cache

from pipeline.extract.tokens import Token, at
from pipeline.extract.words import DEFINITE_SINGULAR
from pipeline.reference.endings import Endings
from pipeline.reference.naming import finite_verbs, organization_words, stop_words

_COPULA = frozenset("är var blev".split())
_RELATIVE = frozenset("som där vars för".split())
_NUMBER = re.compile(r"20[3-9][05]|\d(?:\.\d+)+")
# What tells where one is, behind the noun: "en butik nere i hamnen".
_WHERE = frozenset("nere uppe ute inne borta framme hemma strax mitt intill nära".split())
# What follows on where something is: "Hedvik i Ed, ett bolag".
_APPOSED = ([",", "en"], [",", "ett"])
_ARTICLES = frozenset("en ett den det Sveriges landets vårt vår".split())


def apposition(tokens: list[Token], i: int) -> str | None:
    """The noun that says what the name before token `i` is: ", ett nytt system för", "är en app", ", som är ett",
    ", kommunens modell för", ", förbundet Hedviks pris", ", appen som". A number may stand
    between, "Klaffa 4.0, ett system", or where it is: "Hedvik i Ed, ett bolag"."""
    link = at(tokens, i).text
    if link == "i" and at(tokens, i + 1).capital and [at(tokens, i + k).text for k in (2, 3)] in _APPOSED:
        i += 2
        link = ","
    if link[0].isdigit() and _NUMBER.fullmatch(link):
        i += 1
        link = at(tokens, i).text
    if link == ",":
        i += 1 + (at(tokens, i + 1).text == "som")
    elif link not in _COPULA:
        return None
    i += at(tokens, i).text in _COPULA
    head = at(tokens, i)
    if head.lower and head.text.endswith(DEFINITE_SINGULAR) and at(tokens, i + 1).text in _RELATIVE:
        return head.text
    headed = head.lower and at(tokens, i + 1).capital and head.text.endswith(organization_words().heads)
    i += headed
    while at(tokens, i).capital and at(tokens, i + 1).capital:
        i += 1
    owner = headed or _owns(at(tokens, i))
    if at(tokens, i).text not in _ARTICLES and not owner:
        return None
    for j in range(i + 1, min(i + 5, len(tokens))):
        following = at(tokens, j + 1)
        if not tokens[j].word:
            return None
        if not following.lower or following.text in stop_words() or following.text in _WHERE:
            return tokens[j].text.casefold()
    return None


def _owns(token: Token) -> bool:
    """Whether a word is a genitive and no verb: "kommunens", but "Klaffa, drivs av bolaget"."""
    owner = token.word and len(token.text) > 4 and token.text.endswith("s")
    return owner and not (token.text in stop_words() or token.text in finite_verbs())


@lru_cache(maxsize=1 << 12)
def noun_is(noun: str, nouns: frozenset[str]) -> bool:
    """Whether a noun is one of `nouns` or a compound of one: "konsultföretag"."""
    return noun in nouns or bool(_lasts(nouns).longest(noun))


@cache
def _lasts(nouns: frozenset[str]) -> Endings:
    """The nouns that compounds may end with."""
    return Endings(noun for noun in nouns if len(noun) > 3)
