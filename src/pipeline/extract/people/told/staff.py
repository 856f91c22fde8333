"""Who is one of a house's people, by words that tell no trade: "den senast anställda på Klarvik", "yngst på Klarvik",
"en av veteranerna på Klarvik"."""

from pipeline.extract.knownorgs import is_known
from pipeline.extract.people.roles.employing import settled
from pipeline.extract.people.roles.owners import owner_before, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.tokens import Token, at, clause_start
from pipeline.extract.townnames import names_place
from pipeline.extract.words import FEW, TEENS
from pipeline.reference.bodies import firm_nouns

_EMPLOYED = frozenset("anställd anställda anställde nyanställd nyanställda nyanställde".split())
# What the same may be said of where nobody works, as of a place or a race.
_MEMBERS = frozenset("ny nyast nyaste yngst yngsta yngste veteran veteranen veteranerna nykomling nykomlingen".split())
STAFF = _EMPLOYED | _MEMBERS
# What stands before such a word, and once more where it is of several.
_BEFORE = (
    frozenset("den de dem nu klart just senast sist nyligen nyss först fast en ett av våra husets".split())
    | FEW
    | TEENS
)
_AT = frozenset("på hos vid i".split())
# "i verkstaden" is but a room.
_FIRMS = frozenset("bolaget företaget koncernen firman".split())
_LEAD, _AS = 6, "Som"


def of_house(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation, or the noun that points to one, of whose people somebody is told to be from token `i` on,
    behind the verb or a comma. `text` is the article's."""
    k = next(
        (k for k in range(i, i + _LEAD) if at(tokens, k).text not in _BEFORE and not at(tokens, k).text.isdigit()), i
    )
    if at(tokens, k).text not in STAFF:
        return _owned(text, tokens, i)
    sure = at(tokens, k).text in _EMPLOYED
    if at(tokens, k + 1).text not in _AT:
        return None
    house = at(tokens, k + 2)
    if house.lower and (noun := pointing(house.text)) and not (at(tokens, k + 3).capital or house.text.endswith("s")):
        told = noun in _FIRMS if at(tokens, k + 1).text == "i" else sure or noun in firm_nouns()
        return Standing(None, noun, None, k + 3, firm=False) if told else None
    org = body_at(text, tokens, k + 2)
    if org is None or (at(tokens, k + 1).text == "i" and not settled(org.text)):
        return None
    # "yngst på Gröna Lund" may be who visits
    told = sure or not is_known(org.text)
    return Standing(None, org.text, None, org.end, firm=False, unsure=not (sure or org.firm)) if told else None


def in_front_of(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The same of what begins the sentence of the name at token `i`, before its verb: "Yngst på Klarvik är | Eva Mo",
    "Som anställd på Klarvik vet | Eva Mo"."""
    start = clause_start(tokens, i)
    acting = at(tokens, start).text == _AS
    if not acting and at(tokens, i - 1).text not in COPULA:
        return None
    opening = [*tokens[:start], *(tokens[start].saying(tokens[start].low),), *tokens[start + 1 :]]
    said = of_house(text, opening, start + acting)
    return said if said and said.end == i - 1 else None


def _owned(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The same of whose people these are told to be before it: "Klarviks | senast anställda", "bolagets | yngsta"."""
    if not (at(tokens, i).capital or pointing(at(tokens, i).text)):
        return None
    word = next((k for k in range(i + 1, i + _LEAD) if at(tokens, k).text in STAFF), None)
    if word is None or at(tokens, word + 1).lower:
        return None
    first = word
    while at(tokens, first - 1).text in _BEFORE:
        first -= 1
    house = owner_before(text, tokens, first)
    if house is None or names_place(house):
        return None
    sure = at(tokens, word).text in _EMPLOYED or pointing(house) is not None
    return Standing(None, house, None, word + 1, firm=False, unsure=not sure)
