"""Who is not of the house that calls him or her its own: "avskedade sin jurist", "sin förre jurist", "sin advokat",
"sin granne, juristen"."""

from collections.abc import Sequence

from pipeline.extract.people.roles.modifiers import was
from pipeline.extract.people.told.verbs import FIRES, REPLACES, UP
from pipeline.extract.rolewords import basic_form
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OWNERS, REFLEXIVE
from pipeline.reference.employers import employer_class
from pipeline.reference.inflections import finite
from pipeline.reference.roles import role_words

# Who has an office elsewhere: by trade, or by election.
_HIRED_OUT = tuple("revisor advokat ombud arkitekt konsult mäklare agent entreprenör leverantör sponsor".split())
_ELECTED = "politiker"
# With whom a house has dealings, besides whom anybody may be related to.
_DEALINGS = frozenset("leverantör konkurrent motpart hyresvärd uppdragsgivare sponsor finansiär".split())
# By these a house parts with somebody.
_PARTS_WITH = REPLACES | finite("avskeda sparka kicka peta entlediga förlora tappa".split())
_PARTS_WITH |= frozenset("skiljer skilt skilde".split())
# The same with what stands behind the verb: "sade i går upp sin jurist".
_PARTICLES = dict.fromkeys(FIRES, UP) | dict.fromkeys("byter bytt bytte".split(), "ut")
# What was somebody's once: "sin gamla chef".
OLD = frozenset("gamla gamle".split())
_ENDS = frozenset('.!?:”"»«–')
_REACH, _CLAUSE = 7, 40


def outsider(tokens: Sequence[Token], i: int) -> bool:
    """Whether who is named at token `i`, behind "sin" and a role, is of the house that it leads back to no more, or
    never was."""
    last = i - 1 - (at(tokens, i - 1).text == ",")
    own = next((k for k in range(last, max(last - _REACH, -1), -1) if tokens[k].low in REFLEXIVE | OWNERS), None)
    if own is None:
        return False
    between = [token.text for token in tokens[own + 1 : last]]
    if "," in between:
        return between[0] in role_words().relations or between[0] in _DEALINGS
    whole = tokens[own].low in REFLEXIVE and all(token.word for token in tokens[own:last])
    return whole and (
        was(list(tokens), own + 1, last)
        or not OLD.isdisjoint(between)
        or _parted(tokens, own)
        or _elsewhere(tokens[last].text)
    )


def _elsewhere(title: str) -> bool:
    """Whether a title is one that a house has from outside: "revisor", but not "stadsarkitekt"."""
    role = basic_form(title)
    kind = employer_class(role)
    elected = role.endswith(_ELECTED) or (kind is not None and kind.elected)
    return elected or (role.endswith(_HIRED_OUT) and not (kind and kind.municipal))


def _parted(tokens: Sequence[Token], own: int) -> bool:
    """Whether the clause that goes on to "sin" at token `own` tells that a house parts with somebody."""
    first = next((k + 1 for k in range(own - 1, max(own - _CLAUSE, -1), -1) if tokens[k].text in _ENDS), 0)
    said = [token.text for token in tokens[first:own]]
    fired = any(_PARTICLES.get(word) in said[k + 1 :] for k, word in enumerate(said))
    return fired or not _PARTS_WITH.isdisjoint(said)
