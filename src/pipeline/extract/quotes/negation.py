"""Whether what a reporting verb says is denied: "tror inte att", "som aldrig trodde att"."""

from pipeline.extract.tokens import Token, at

NEGATIONS = frozenset("inte ej icke aldrig knappast ingalunda".split())
_NOT_ONLY = frozenset("bara enbart endast minst".split())


def negation_of(tokens: list[Token], verb: int, content: int) -> str | None:
    """The word that denies the verb at token `verb`, between it and the token `content` at which what is said begins,
    or right before it, as in a subordinate clause. "Inte bara" and "inte minst" deny nothing."""
    for k in (verb - 1, *range(verb + 1, content)):
        if at(tokens, k).text in NEGATIONS and at(tokens, k + 1).text not in _NOT_ONLY:
            return at(tokens, k).text
    return None
