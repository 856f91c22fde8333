"""Committees and boards, which belong to their members' roles: "byggnämndens ordförande", "ledamot i styrelsen"."""

from collections.abc import Iterable

from pipeline.extract.knownorgs import known_owner
from pipeline.extract.people.roles.modifiers import role_begins
from pipeline.extract.people.roles.owners import begins, pointing
from pipeline.extract.tokens import Token, at
from pipeline.reference.roles import role_words

_BOARDS = frozenset("Kommunstyrelsens Regionstyrelsens Landstingsstyrelsens".split())
_ADJECTIVES = ("ska", "la", "na")
_LONGEST = 5


def committee_end(tokens: list[Token], i: int) -> int | None:
    """The end of a committee's name in lower case at token `i`: "kultur- och fritidsnämnden", "tekniska nämnden"."""
    for k in range(i, i + _LONGEST):
        token = at(tokens, k)
        if not token.lower:
            return None
        if token.text.endswith(role_words().committees) and token.text != "länsstyrelsen":
            return k + 1
    return None


def seat_end(tokens: list[Token], i: int, role: Iterable[str]) -> int | None:
    """The same of an assembly for who sits there, "ledamot i | riksdagen"; `role` are the forms of the role's words."""
    rules = role_words()
    sits = at(tokens, i).low in rules.assemblies and not rules.sitting.isdisjoint(role)
    return i + 1 if sits else committee_end(tokens, i)


def committee_genitive(word: str) -> bool:
    """Whether a word is, or ends like, a committee's genitive: "byggnämndens"."""
    return word.endswith(role_words().committee_genitives)


def definite_genitive(word: str) -> str:
    """A committee's genitive in definite form: "byggnadsnämnds", behind whose it is, "byggnadsnämndens"."""
    endings = (("nämnds", "nämndens"), ("utskotts", "utskottets"), ("styrelses", "styrelsens"))
    return next((word.removesuffix(end) + whole for end, whole in endings if word.endswith(end)), word)


def committee_opens(tokens: list[Token], i: int) -> bool:
    """Whether a committee in the genitive begins the sentence at token `i`, before its chair's title."""
    joined = at(tokens, i).text.endswith("-") and at(tokens, i + 1).text == "och"
    first = i + (2 if joined else at(tokens, i).low.endswith(_ADJECTIVES))
    word = at(tokens, first).low
    named = committee_genitive(word) and not word.endswith(("lstyrelsens", "länsstyrelsens"))
    return named and begins(tokens, i) and role_begins(tokens, first + 1)


def committee_start(tokens: list[Token], i: int) -> int | None:
    """Where a committee's name in the genitive begins that ends with token `i`: "tekniska nämndens", "kultur- och
    fritidsnämndens"; None where none does."""
    if not _ends_committee(tokens, i):
        return None
    if at(tokens, i - 1).text == "och" and at(tokens, i - 2).text.endswith("-"):
        return i - 2
    before = at(tokens, i - 1)
    adjective = before.text.endswith(_ADJECTIVES) and (before.lower or begins(tokens, i - 1))
    return i - 1 if adjective else i


def _ends_committee(tokens: list[Token], i: int) -> bool:
    word = tokens[i]
    if not committee_genitive(word.low) or pointing(word.low) or known_owner(tokens, i):
        return False
    if word.low == "styrelsens" and at(tokens, i + 1).text not in ("ordförande", "vice"):
        return False
    single = word.low == "styrelsens" or not word.text.endswith("styrelsens")
    return word.lower or (begins(tokens, i) and single) or word.text in _BOARDS
