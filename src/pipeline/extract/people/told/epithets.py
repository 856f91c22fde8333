"""What a sentence says of somebody whom it calls by age or trade: "I dag är 52-åringen rektor på Almskolan", "Elva år
senare är bibliotekarien fortfarande kommundirektör i Åmål"."""

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


def said_of_epithets(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """The only one whom an article has named so far, and what the sentence says that an epithet is. `text` is the
    article's."""
    for passage in cast.passages:
        if passage.block.kind not in _TEXT or COPULA.isdisjoint(passage.words):
            continue
        for i, token in enumerate(passage.tokens):
            behind = at(passage.tokens, i - 1).text in COPULA
            if not (_epithet(passage.tokens, i) and (behind or at(passage.tokens, i + 1).text in COPULA)):
                continue
            named = [n for n in cast.namings if n.start_char < token.start_char]
            if len({n.name for n in named}) != 1:
                return
            tell = inverted(text, passage.tokens, i, i + 1) if behind else predicate(text, passage.tokens, i + 1)
            if tell and tell.role:
                yield named[-1], tell


def _epithet(tokens: list[Token], i: int) -> bool:
    """Whether token `i` alone calls somebody who is known already: "52-åringen", "bibliotekarien"."""
    aged = tokens[i].low.endswith(_AGED)
    return (aged or (tokens[i].lower and definite_role(tokens[i].text))) and not at(tokens, i + 1).capital
