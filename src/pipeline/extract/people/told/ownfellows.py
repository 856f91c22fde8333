"""Whose fellows at work are told of with him or her, and where: "Hon och hennes kolleger på Klarvik ..."."""

from pipeline.extract.people.roles.employing import settled
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import OWNERS

_FELLOWS = tuple("kolleger kollegor kollegerna kollegorna arbetskamrater arbetskamraterna medarbetare".split())
_AT = frozenset("på vid hos i inom från".split())
_COUNT = 3


def with_fellows(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The house of those who are told from "och" at token `i` on to work with whom stands before it: "Eva Mo | och
    hennes tre kolleger på Klarvik", "Eva Mo | och kollegerna på skolan". `text` is the article's."""
    if at(tokens, i).text != "och":
        return None
    noun = next((k for k in range(i + 1, i + 1 + _COUNT) if at(tokens, k).text in _FELLOWS), None)
    theirs = noun is not None and (at(tokens, i + 1).text in OWNERS or at(tokens, noun).text.endswith("na"))
    if noun is None or not theirs or at(tokens, noun + 1).text not in _AT:
        return None
    house = noun + 2
    if (told := pointing(at(tokens, house).text)) and not at(tokens, house + 1).capital:
        return Standing(None, told, None, house + 1, firm=False)
    org = body_at(text, tokens, house)
    placed = org is not None and at(tokens, noun + 1).text == "i" and not settled(org.text)
    return Standing(None, org.text, None, org.end, firm=False) if org and not placed else None
