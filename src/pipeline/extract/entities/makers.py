"""Who is behind a work: after "bolaget bakom appen" the maker is named, and not the app."""

from collections.abc import Sequence

from pipeline.extract.tokens import Token, at
from pipeline.model import EntityType
from pipeline.reference.naming import organization_words

_BACK = 5
# Of what others are that make and own works, persons above all: "kvinnan bakom boken".
_DEFINITE = ("en", "et", "an", "na")


def made_by(tokens: Sequence[Token], i: int) -> EntityType | None:
    """What is named after the noun for a work at token `i`, where it only tells whose work it is: "bolaget bakom
    appen", "föreningen som driver sajten", "kvinnan bakom boken". None where the work itself is."""
    if at(tokens, i - 1).text == "bakom":
        return _kind(at(tokens, i - 2))
    for k in range(i - 1, max(i - _BACK, 0), -1):
        if tokens[k].text == "som":
            return _kind(tokens[k - 1]) if k < i - 1 and _kind(tokens[k - 1]) is EntityType.ORGANIZATION else None
        if not tokens[k].lower:
            return None
    return None


def _kind(noun: Token) -> EntityType | None:
    if noun.low.endswith(organization_words().heads):
        return EntityType.ORGANIZATION
    return EntityType.PERSON if noun.low.endswith(_DEFINITE) else None
