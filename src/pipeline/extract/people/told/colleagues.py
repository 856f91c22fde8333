"""Who is called another's colleague, or fellow of a party: "Hennes kollega Bo Ek", "hans chef", "partikamraten"."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import POSSESSIVES
from pipeline.reference.bodies import indefinite_body
from pipeline.reference.roles import role_words
from pipeline.reference.ties import tie_words

_COLLEAGUES = frozenset("kollega kollegan arbetskamraten medarbetaren".split())
# The words, in lower case, one of which stands where somebody is called another's colleague.
_TELLING = _COLLEAGUES.union(POSSESSIVES)
# How words begin for whose fellow somebody is in a party.
_IN_PARTY = "parti"
_SAME = "samma"
_SUPERIOR = "chef"
_REACH = 6
# How many blocks further on who is called a colleague may be named: past one quotation.
_NEAR = 2


def colleagues(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called whose colleague: "Hennes kollega, inköpschefen Bo Ek" works where who was named right before
    does, and so does "hennes chef Bo Ek"."""
    order = {passage.block.start_char: k for k, passage in enumerate(cast.passages)}
    for before, naming in pairwise(cast.namings):
        if _TELLING.isdisjoint(naming.passage.words):
            continue
        words = naming.passage.tokens[max(naming.start - _REACH, 0) : naming.start]
        called = [k for k in range(len(words)) if _colleague(words, k)]
        if not called:
            continue
        sex = POSSESSIVES.get(at(words, called[-1] - 1).low)
        near = order[naming.passage.block.start_char] - order[before.passage.block.start_char] <= _NEAR
        if near and naming.name != before.name and sex in (None, cast.sex(before.name)):
            yield naming.name, before.name


def of_one_house(cast: Cast, called: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Who works where somebody told behind does, who is a colleague "på samma skola": of "Läraren Bo Ek ... Kollegan
    Anna Berg arbetar på samma skola, Åsskolan" the first, with the other. `called` are the article's `colleagues`."""
    beside = {naming.name: naming for naming in reversed(cast.namings)} if called else {}
    for name, other in called:
        tokens = beside[name].passage.tokens
        if any(_in_the_same(tokens, k) for k in range(beside[name].end, len(tokens))):
            yield other, name


def _in_the_same(tokens: Sequence[Token], i: int) -> bool:
    """Whether somebody is told to work in the same house by the word at token `i`: "arbetar på | samma skola"."""
    if tokens[i].text != _SAME or indefinite_body(at(tokens, i + 1).text) is None:
        return False
    return any(token.text in tie_words().works or token.text == "är" for token in tokens[i - _REACH : i])


def _colleague(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at token `i` calls somebody another's colleague, or, behind whose it is, the one whom another
    works under: "hans chef"."""
    word = tokens[i].low
    return word in _COLLEAGUES or (at(tokens, i - 1).low in POSSESSIVES and word.endswith(_SUPERIOR))


@cache
def _of_party() -> frozenset[str]:
    return frozenset(_IN_PARTY + companion for companion in role_words().companions)


def fellows(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called a fellow of the party of whom was named before: "Partikamraten Bo Ek"."""
    for before, naming in pairwise(cast.namings):
        if at(naming.passage.tokens, naming.start - 1).low in _of_party() and naming.name != before.name:
            yield naming.name, before.name
