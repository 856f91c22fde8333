"""Where somebody goes to school, by the verb that tells it: "går i nian på Åsskolan"."""

from pipeline.extract.orgnames import read_org
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.tokens import Token, at
from pipeline.reference.bodies import BodyKind, kind_of

_VERBS = frozenset("går läser pluggar studerar".split())
_REACH = 6


def school_of(text: str, tokens: list[Token], verb: int) -> Standing | None:
    """The school behind the verb at token `verb`, or the noun that points to one: "läser andra året på skolan". `text`
    is the article's."""
    if at(tokens, verb).text not in _VERBS:
        return None
    for k in range(verb + 1, verb + _REACH):
        if at(tokens, k).text in ("på", "vid"):
            org = read_org(text, tokens, k + 1)
            name = org.text if org else pointing(at(tokens, k + 1).text)
            teaches = name is not None and any(kind.names_one(name) or name in kind.nouns for kind in _schools())
            return Standing(None, name, None, k + 2, firm=False) if teaches else None
        if not at(tokens, k).lower or at(tokens, k).text == "som":
            return None
    return None


def _schools() -> list[BodyKind]:
    """The kinds of bodies that teach."""
    return [kind for noun in ("skolan", "universitetet") if (kind := kind_of(noun))]
