"""What somebody is called besides his or her name: "Bo Ek, kallad Lillen av alla", "Bo ”Lillen” Ek"."""

from pipeline.extract.people.names.names import quoted_inside
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.reference.persons import person_words

_CALLED = frozenset("kallad kallas alias".split())
_CALLING, _KNOWN = "kallar", "känd"
_BESIDE = frozenset("för sig som".split())
_REACH = 6


def nickname(naming: Naming) -> str | None:
    """The one word by which the person of a naming in full is told to be called there, if the text tells one."""
    tokens = naming.passage.tokens
    inside = next((k for k in range(naming.start + 1, naming.end) if quoted_inside(tokens, k)), None)
    if inside is not None:
        return tokens[inside + 1].text
    if at(tokens, naming.end).text not in (",", "("):
        return None
    for k in range(naming.end + 1, naming.end + 1 + _REACH):
        if not at(tokens, k).lower:
            return None
        if _calls(tokens, k):
            return _name(tokens, k + 1)
    return None


def _calls(tokens: list[Token], k: int) -> bool:
    """Whether the word at token `k` tells that a name follows: "kallad", "som alla kallar", "mer känd som"."""
    word, before, after = tokens[k].text, tokens[k - 1].text, at(tokens, k + 1).text
    calling = word == _CALLING and (before != "som" or after == "sig")
    return word in _CALLED or calling or (word == _KNOWN and after == "som")


def _name(tokens: list[Token], k: int) -> str | None:
    k += at(tokens, k).text in _BESIDE
    k += at(tokens, k).text in CLOSERS
    name, after = at(tokens, k), at(tokens, k + 1)
    alone = name.capital and not after.capital and name.text not in person_words().not_given
    return name.text if alone else None
