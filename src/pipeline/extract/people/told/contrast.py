"""One told of beside another by a pronoun each: "Hon är lärare i Ed, han rektor i Kil"."""

from pipeline.extract.people.roles.modifiers import role_begins
from pipeline.extract.people.told.verbs import COPULA, WORKS
from pipeline.extract.tokens import Token, at

_OTHER = {"hon": "han", "han": "hon"}
_JOINS = frozenset({",", "och", "medan", "men"})
_ENDS = frozenset('.!?:”"»–')
_TELLS = COPULA | WORKS
_REACH = 20


def contrasted(tokens: list[Token], i: int) -> list[Token] | None:
    """The tokens with the verb of the pronoun at token `i`, where what is told of her is set beside what the same
    sentence tells of him by one: "Hon är lärare, han | rektor" is "han är rektor"; None where it is not."""
    other = _OTHER.get(tokens[i].text)
    if other is None or at(tokens, i - 1).text not in _JOINS:
        return None
    verb = _verb_of(tokens, i, other)
    if verb is None:
        return None
    if at(tokens, i + 1).text in _TELLS:
        return tokens
    told = role_begins(tokens, i + 1 + (at(tokens, i + 1).text == "som"))
    return [*tokens[: i + 1], tokens[verb], *tokens[i + 1 :]] if told else None


def _verb_of(tokens: list[Token], i: int, pronoun: str) -> int | None:
    """The verb that tells, before token `i` in its sentence, what the other pronoun is or does."""
    for k in range(i - 1, max(i - _REACH, -1), -1):
        if tokens[k].text in _ENDS:
            return None
        if tokens[k].low == pronoun:
            return next((v for v in (k + 1, k - 1) if at(tokens, v).text in _TELLS), None)
    return None
