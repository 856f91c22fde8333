"""How long somebody has been something: "Det är hennes tredje säsong som tränare i Klarvik"."""

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import ORDINALS

# Whose time it is, with the sex that the word tells.
WHOSE = {"hennes": "F", "hans": "M"}
_IS = frozenset("är blir".split())
_SPANS = frozenset("år säsong termin läsår mandatperiod sommar vinter månad vecka".split())


def tenure(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What somebody is, told behind whose time at token `i` it is: "Det är | hennes | tredje säsong som tränare"."""
    told = at(tokens, i - 1).text in _IS and at(tokens, i - 2).low == "det"
    counted = at(tokens, i + 1).text in ORDINALS and at(tokens, i + 2).text in _SPANS
    return stated_role(text, tokens, i + 4) if told and counted and at(tokens, i + 3).text == "som" else None
