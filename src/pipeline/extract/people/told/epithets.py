"""What a sentence says of somebody whom it calls by age or trade: "I dag är 52-åringen rektor på Almskolan", "Tio år
senare är juristen fortfarande vd för Klarvik"."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.predicates import inverted, predicate
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind

_TEXT = frozenset({BlockKind.LEDE, BlockKind.PARAGRAPH})
_AGED = "-åringen"
# How far from the name, and which blocks the name of whom an article is about stands in.
_NEAR, _OPENING = 2, 2


def said_of_epithets(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom an article has named so far, and what a sentence soon after says that an epithet is. `text` is
    the article's."""
    first = cast.namings[0]
    another = next((naming.start_char for naming in cast.namings if naming.name != first.name), len(text))
    begin = cast.passages.index(first.passage)
    for passage in cast.passages[begin : begin + _NEAR] if begin <= _OPENING else ():
        if passage.block.kind not in _TEXT or COPULA.isdisjoint(passage.words):
            continue
        for verb in [k for k, token in enumerate(passage.tokens) if token.text in COPULA]:
            told = _told(text, passage.tokens, verb)
            if told and first.start_char < passage.tokens[verb].start_char < another:
                yield first, told


def _told(text: str, tokens: list[Token], verb: int) -> Standing | None:
    """The role that the verb at a token gives an epithet behind or before it."""
    called = next((i for i in (verb + 1, verb - 1) if i >= 0 and _epithet(tokens, i)), None)
    if called is None:
        return None
    said = inverted(text, tokens, called, called + 1) if called > verb else predicate(text, tokens, verb)
    return said if said and said.role else None


def _epithet(tokens: list[Token], i: int) -> bool:
    """Whether token `i` alone calls somebody who is known already: "52-åringen", "juristen"."""
    called = at(tokens, i)
    aged = called.low.endswith(_AGED)
    return (aged or (called.lower and definite_role(called.text))) and not at(tokens, i + 1).capital
