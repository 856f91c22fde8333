"""What "med" behind a role tells: with what somebody is charged, "handläggare med ansvar för vägar", or of the person
aside, "skådespelare med rötter i Ed", "lärare med 27 år i yrket"."""

from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.tokens import Token, at

_CHARGES = ("ansvar", "inriktning", "uppdrag", "fokus", "specialisering", "specialitet", "placering")
# Behind these a place or house is that of the past: "med ett förflutet på Klarvik".
_PAST = ("rötter", "rötterna", "bakgrund", "förflutet", "ursprung", "anor", "släkt", "erfarenhet", "erfarenheter")
_CHARGE, _LONGEST = 4, 10


def charged(tokens: list[Token], i: int) -> bool:
    """Whether what begins behind "med" at token `i` tells a charge, which belongs to the role; "konsult med
    bygglov som specialitet" tells of the person."""
    for k in range(i, i + _CHARGE):
        if at(tokens, k).text.endswith(_CHARGES):
            return at(tokens, k - 1).text != "som"
        if not at(tokens, k).lower:
            return False
    return False


def past_aside(tokens: list[Token], i: int) -> int:
    """The preposition before a name that leads from what is told aside, from token `i` on, to a place of work: "med
    27 år i yrket | på Åsskolan"; else the mark behind it."""
    for k in range(i, i + _LONGEST):
        if not (at(tokens, k).word or at(tokens, k).text.isdigit()):
            return k
        leads = at(tokens, k).text in PLACE and at(tokens, k).text != "från" and at(tokens, k + 1).capital
        if leads and not at(tokens, k - 1).text.endswith(_PAST):
            return k
    return i
