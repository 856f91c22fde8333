"""How long somebody has been something: "Det är hennes tredje säsong som tränare i Klarvik", "har följt handeln i tio
år, de senaste fyra som ordförande"."""

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import ORDINALS, REFLEXIVE

# Whose time it is, with the sex that the word tells.
WHOSE = {"hennes": "F", "hans": "M"}
_IS = frozenset("är blir".split())
# What one does with such a time of one's own.
_SPENDS = frozenset("gör inleder inledde avslutar avslutade påbörjar påbörjade har".split())
_FAR = 20
_SPANS = frozenset("år säsong termin läsår mandatperiod sommar vinter månad vecka".split())


def tenure(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What somebody is, told behind whose time at token `i` it is: "Det är | hennes | tredje säsong som tränare"."""
    told = at(tokens, i - 1).text in _IS and at(tokens, i - 2).low == "det"
    counted = at(tokens, i + 1).text in ORDINALS and at(tokens, i + 2).text in _SPANS
    return stated_role(text, tokens, i + 4) if told and counted and at(tokens, i + 3).text == "som" else None


def own_time(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The same of whom the clause of the verb at token `i` tells: "gör | sin första säsong som tränare"."""
    own = at(tokens, i).text in _SPENDS and at(tokens, i + 1).text in REFLEXIVE
    counted = at(tokens, i + 2).text in ORDINALS and at(tokens, i + 3).text in _SPANS
    return stated_role(text, tokens, i + 5) if own and counted and at(tokens, i + 4).text == "som" else None


def of_late(text: str, tokens: list[Token], i: int) -> Standing | None:
    """What somebody is of late in a time that the sentence, from its verb at token `i` on, tells: "har följt handeln i
    tio år, de senaste fyra åren | som ordförande"."""
    for k in range(i + 1, i + _FAR) if at(tokens, i).text == "har" else ():
        if not (at(tokens, k).lower or at(tokens, k).text.isdigit()):
            told = at(tokens, k).text == "," and at(tokens, k + 1).text == "de" and at(tokens, k + 2).text == "senaste"
            leads = next((n for n in (k + 4, k + 5) if at(tokens, n).text == "som"), None) if told else None
            return stated_role(text, tokens, leads + 1) if leads else None
    return None
