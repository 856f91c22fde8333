"""Who is called another's colleague, or fellow of a team or a party: "Hennes kollega Bo Ek", "lagkamraten Bo Ek", "hans
tränare"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.rolewords import basic_form
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OWNERS, POSSESSIVES
from pipeline.reference.employers import employer_class
from pipeline.reference.roles import role_words

_COLLEAGUES = frozenset("kollega kollegan arbetskamraten medarbetaren".split())
_MATES = frozenset(
    """lagkamrat lagkamraten lagkompis lagkompisen klubbkamrat klubbkamraten klubbkompis klubbkompisen medspelare
    medspelaren kedjekamrat kedjekamraten kedjekompisen backkollega backkollegan målvaktskollega målvaktskollegan
    forwardskollegan anfallskollegan mittfältskollegan""".split()
)
_SUPERIOR = "chef"
_OLD = frozenset("gamla gamle".split())
_REACH = 6
# How many blocks further on who is called a colleague may be named: past one quotation.
_NEAR = 2
_FELLOWS = frozenset(
    "partikamraten partikollegan partivännen partikompisen partikamrat partikollega partivän partikompis".split()
)


def colleagues(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called whose colleague: "Hennes kollega, inköpschefen Bo Ek" works where who was named right before
    does, and so does "hennes chef Bo Ek"; "lagkamraten Bo Ek" and "deras tränare Bo Ek" are of the same club."""
    order = {passage.block.start_char: k for k, passage in enumerate(cast.passages)}
    for before, naming in pairwise(cast.namings):
        words = naming.passage.tokens[max(naming.start - _REACH, 0) : naming.start]
        called = [k for k in range(len(words)) if _colleague(words, k) and not _away(words, k)]
        owners = [at(words, k - 1).low for k in called]
        sex = POSSESSIVES.get(owners[-1]) if owners else None
        near = order[naming.passage.block.start_char] - order[before.passage.block.start_char] <= _NEAR
        if owners and near and naming.name != before.name and sex in (None, cast.sex(before.name)):
            yield naming.name, before.name


def _colleague(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at token `i` calls somebody another's colleague or fellow in a team, or, behind whose it is, the
    one whom another works or plays under: "hans chef", "hennes tränare"."""
    word = tokens[i].low
    if word in _COLLEAGUES or word in _MATES:
        return True
    owner = at(tokens, i - 1).low
    return (word.endswith(_SUPERIOR) and owner in POSSESSIVES) or (owner in OWNERS and _of_team(tokens, i))


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
    return at(tokens, i + 1).text in PLACE and (at(tokens, i + 2).capital or tokens[i].low in _MATES)


def fellows(cast: Cast) -> Iterator[tuple[str, str]]:
    """Who is called a fellow of the party of whom was named before: "Partikamraten Bo Ek"."""
    for before, naming in pairwise(cast.namings):
        if at(naming.passage.tokens, naming.start - 1).low in _FELLOWS and naming.name != before.name:
            yield naming.name, before.name
