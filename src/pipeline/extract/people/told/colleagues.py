"""Who is called another's colleague, or fellow of a team or a party: "Hennes kollega Bo Ek", "lagkamraten Bo Ek", "hans
tränare"."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.rolewords import basic_form
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OWNERS, POSSESSIVES
from pipeline.reference.bodies import indefinite_body
from pipeline.reference.employers import employer_class
from pipeline.reference.roles import role_words
from pipeline.reference.ties import tie_words

_COLLEAGUES = frozenset("kollega kollegan arbetskamraten medarbetaren".split())
# How words begin for whose fellow somebody is in a team, "lagkamraten", or in a party.
_CLUB = "klubb"
_IN_TEAM = (_CLUB, *"lag kedje back målvakts forwards anfalls mittfälts".split())
_PLAYER, _IN_PARTY = frozenset("medspelare medspelaren".split()), "parti"
# What tells of another team than the club of who was named before.
_NATIONAL = ("landslag", "landskamp", "blågul", "kronorna")
_SAME = "samma"
_LENT = frozenset("utlånad lånas lånades lånats hyrs hyrdes hyrts".split())
_SUPERIOR = "chef"
# What was somebody's once: "sin gamla chef".
_OLD = frozenset("gamla gamle".split())
_REACH = 6
_STOPS = frozenset(".!?")
# How many blocks further on who is called a colleague may be named: past one quotation.
_NEAR = 2


def colleagues(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called whose colleague: "Hennes kollega, inköpschefen Bo Ek" works where who was named right before
    does, and so does "hennes chef Bo Ek"; "lagkamraten Bo Ek" and "deras tränare Bo Ek" are of the same club, unless
    another team is told of."""
    order = {passage.block.start_char: k for k, passage in enumerate(cast.passages)}
    for before, naming in pairwise(cast.namings):
        if _telling().isdisjoint(naming.passage.words):
            continue
        words = naming.passage.tokens[max(naming.start - _REACH, 0) : naming.start]
        called = [k for k in range(len(words)) if _colleague(words, k) and not _away(words, k)]
        if not called:
            continue
        sex = POSSESSIVES.get(at(words, called[-1] - 1).low)
        near = order[naming.passage.block.start_char] - order[before.passage.block.start_char] <= _NEAR
        mate = any(_in_team(words, k) and not words[k].low.startswith(_CLUB) for k in called)
        if mate and _of_other_team(before, naming):
            continue
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
    """Whether the word at token `i` calls somebody another's colleague or fellow in a team, or, behind whose it is, the
    one whom another works or plays under: "hans chef", "hennes tränare"."""
    word = tokens[i].low
    if word in _COLLEAGUES or _is_mate(word):
        return True
    owner = at(tokens, i - 1).low
    return (owner in POSSESSIVES and word.endswith(_SUPERIOR)) or (owner in OWNERS and _of_team(tokens, i))


def _is_mate(word: str) -> bool:
    """Whether a word calls somebody another's fellow in a team: "lagkamraten", "backkollega"."""
    return word in _PLAYER or word in _in_team_with()


@cache
def _in_team_with() -> frozenset[str]:
    return frozenset(head + companion for head in _IN_TEAM for companion in role_words().companions)


@cache
def _of_party() -> frozenset[str]:
    return frozenset(_IN_PARTY + companion for companion in role_words().companions)


@cache
def _telling() -> frozenset[str]:
    """The words, in lower case, one of which stands where somebody is called another's colleague."""
    return _COLLEAGUES.union(_PLAYER, _in_team_with(), POSSESSIVES, OWNERS)


def _in_team(tokens: Sequence[Token], i: int) -> bool:
    """Whether the one of two that the word at token `i` calls plays with the other, or trains him or her."""
    return _is_mate(tokens[i].low) or _of_team(tokens, i)


def _of_other_team(before: Naming, naming: Naming) -> bool:
    """Whether from the sentence that names one up to the end of that which names the other a team is told of that is no
    club of theirs: "gör mål i landslaget. Lagkamraten Bo Ek jublar"."""
    first, last = before.passage.tokens, naming.passage.tokens
    start = next((k + 1 for k in range(before.start - 1, -1, -1) if first[k].text in _STOPS), 0)
    end = next((k for k in range(naming.end, len(last)) if last[k].text in _STOPS), len(last))
    told = last[start:end] if first is last else [*first[start:], *last[:end]]
    return any(t.low in _LENT or (t.word and any(noun in t.low for noun in _NATIONAL)) for t in told)


def _of_team(tokens: Sequence[Token], i: int) -> bool:
    """Whether the noun at token `i`, right before the name, tells a role on one of two sides."""
    kind = employer_class(basic_form(tokens[i].text)) if tokens[i].lower else None
    return kind is not None and kind.rivals and (i + 1 == len(tokens) or at(tokens, i + 1).text == ",")


def _away(tokens: Sequence[Token], i: int) -> bool:
    """Whether the colleague at token `i` works somewhere else, "hennes kollega i Falun, rektorn Bo Ek", is but of the
    same trade, "sålde till kollegan Bo Ek", plays but in another team with her, "hennes lagkamrat i landslaget Bo Ek",
    or did so once."""
    before = at(tokens, i - 1).low
    if before in ("till", "från", "mot") or before in _OLD or before in role_words().former:
        return True
    return at(tokens, i + 1).text in PLACE and (at(tokens, i + 2).capital or _is_mate(tokens[i].low))


def fellows(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called a fellow of the party of whom was named before: "Partikamraten Bo Ek"."""
    for before, naming in pairwise(cast.namings):
        if at(naming.passage.tokens, naming.start - 1).low in _of_party() and naming.name != before.name:
            yield naming.name, before.name
