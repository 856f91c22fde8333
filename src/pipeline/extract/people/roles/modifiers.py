"""What may stand before a role noun and belongs to the role: "vice", "tidigare", "hälso- och"."""

from functools import lru_cache

from pipeline.extract.rolewords import basic_form, definite_role, for_country, is_role
from pipeline.extract.tokens import Token, at
from pipeline.reference.roles import role_words

_MOST = 3
_OF_AGE = ("åriga", "årige")
# The most words of adjectives between whose a role is and the role.
PRAISE = 4
# What ends like an adjective before a noun and is none.
_NO_PRAISE = frozenset("inte bara både våra vara ha bli de alla sina mina dina deras inga vilka några två tre".split())


def is_modifier(token: Token) -> bool:
    """Whether a word before a role noun belongs to the role: "vice", "biträdande"."""
    word = token.low
    return word in role_words().former or _modifies(word) or (word[-1] in "ae" and _modifies(word[:-1]))


def was(tokens: list[Token], start: int, noun: int) -> bool:
    """Whether the words from token `start` up to the role noun tell that it is no more: "tidigare", "f.d."."""
    return any(token.low in role_words().former for token in tokens[start:noun])


def is_epithet(token: Token) -> bool:
    """Whether an adjective before a role noun tells of the person and not of the role: "nya", "58-åriga"."""
    return _tells_of_person(token.low)


@lru_cache(maxsize=1 << 14)
def _tells_of_person(low: str) -> bool:
    return low in role_words().epithets or low.endswith(_OF_AGE)


def role_begins(tokens: list[Token], i: int) -> bool:
    """Whether a role noun stands at token `i`, perhaps behind adjectives and modifiers."""
    while is_epithet(at(tokens, i)):
        i += 1
    i += halved(tokens, i)
    for k in range(i, i + _MOST):
        word = at(tokens, k).text
        if is_role(word) and (at(tokens, k).lower or word.isupper() or for_country(word)):
            return True
        if not is_modifier(at(tokens, k)):
            return False
    return False


def past_praise(tokens: list[Token], i: int) -> int:
    """The role noun behind adjectives at token `i` that tell of no other role: "Klarviks | nya vd", "Klarviks | mest
    erfarna lots"; else `i` itself. Behind a genitive no noun is definite: "Klarvik mejlade chefen"."""
    k = i
    while k - i < PRAISE and _praises(at(tokens, k)) and (k > i or at(tokens, k).text != "och"):
        k += 1
    return k if role_begins(tokens, k) and not (k > i and definite_role(tokens[k].text)) else i


def _praises(token: Token) -> bool:
    """Whether a word is an adjective in definite form, or stands before one."""
    adjective = token.text.endswith(("a", "e")) and not is_role(token.text) and not is_modifier(token)
    return token.lower and (token.text in ("mest", "och") or (adjective and token.text not in _NO_PRAISE))


def halved(tokens: list[Token], i: int) -> int:
    """How many tokens lead up to the second half of a compound at `i`: "hälso- och" of "hälso- och sjukvårdschef"."""
    if not at(tokens, i).text.endswith("-"):
        return 0
    k = i
    while at(tokens, k).text.endswith("-") and at(tokens, k).word and at(tokens, k + 1).text == ",":
        k += 2
    return k + 2 - i if at(tokens, k).text.endswith("-") and at(tokens, k + 1).text in ("och", "samt") else 0


def basic_modifier(word: str, *, neuter: bool) -> str:
    """A modifier as it stands before an indefinite noun: "regionala" -> "regional chef", "regionalt ombud"."""
    low = word if word[1:] != word[1:].casefold() else word.casefold()
    if (charged := basic_form(low)).endswith("ansvarig"):
        return f"{charged}t" if neuter else charged
    inflected = low.endswith("ade") or (low[-1] in "ae" and low not in role_words().modifiers and _modifies(low[:-1]))
    if inflected and neuter:
        return low.removesuffix("e").removesuffix("d") + "t" if low.endswith("ade") else low[:-1] + "t"
    return low[:-1] if inflected else low


def _modifies(word: str) -> bool:
    return word in role_words().modifiers or word.endswith("politisk")
