"""What a sentence tells of somebody's work as something, "Med Eva Mo som ny vd", "Då hade Eva Mo som rektor infört", or
of a room that he or she has there: "städar ur sitt rum på Klarvik"."""

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.tokens import Token, at

AS = "som"
_HAS = frozenset("har hade".split())
_GETS = frozenset("har fick får".split())
_SOMEBODY = frozenset("hon han hen jag vi de".split())
_OWN = frozenset("sin sitt sina".split())
_OWN_ROOMS = ("rum", "kontor", "labb", "laboratorium", "skrivbord", "arbetsplats", "ateljé")
_AT_ROOM = frozenset("i på hos inom vid".split())
_MARKS, _FAR = frozenset('.!?:”"»–'), 16
_WITH = "med"


def own_work(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The role that the sentence of whom tokens `start` up to `end` name tells by "som" behind the name. `text` is the
    article's."""
    if at(tokens, start - 1).text in _SOMEBODY and at(tokens, start - 2).low in _GETS and at(tokens, end).text == AS:
        return stated_role(text, tokens, end + 1)  # "I sexan fick hon Bo Ek som lärare"
    together = at(tokens, start - 2).lower and at(tokens, start - 2).text.endswith("a")  # "ska springa med Eva Mo som"
    if at(tokens, start - 1).low == _WITH and at(tokens, end).text == AS and not together:
        return stated_role(text, tokens, end + 1)
    if at(tokens, start - 1).low not in _HAS or at(tokens, end).text != AS:
        return None
    said = stated_role(text, tokens, end + 1)
    return said if said and said.role and at(tokens, said.end).text.endswith("t") else None


def own_room(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation in which whom the sentence at token `i` goes on to tell of has a room: "städar ur sitt rum på
    Klarvik"."""
    for k, token in enumerate(tokens[i : i + _FAR], i):
        if token.text in _MARKS:
            return None
        if token.text in _OWN and at(tokens, k + 1).text.endswith(_OWN_ROOMS):
            org = body_at(text, tokens, k + 3) if at(tokens, k + 2).text in _AT_ROOM else None
            return Standing(None, org.text, None, org.end, firm=False) if org else None
    return None
