"""The party that somebody is of: "(S)", "Miljöpartiets", "moderaten"."""

import re
from functools import cache

from pipeline.extract.tokens import Token
from pipeline.reference import parties
from pipeline.reference.roles import role_words

_LONGEST = 8
_OTHER_PARTY = re.compile("partiet [A-ZÅÄÖ]")


@cache
def party_codes() -> dict[str, str]:
    """Parties' abbreviations as printed, in capitals and in lower case, with the one to use."""
    codes = {party.abbreviation: party.abbreviation for party in parties()}
    printed = {form: code for code in codes for form in (code.casefold(), code.capitalize())}
    return codes | printed | {"FP": "L", "fp": "L"}


def party_named(organization: str | None) -> str | None:
    """The abbreviation of a party that is named as the organisation: "Miljöpartiet" or "MP" -> "MP"."""
    return _party_names().get(organization) if organization else None


@cache
def _party_names() -> dict[str, str]:
    return {
        name: party.abbreviation
        for party in reversed(parties())
        for name in (party.name, party.abbreviation, *party.other_names)
    }


def party_before(text: str, char: int) -> str | None:
    """The abbreviation of the party whose name stands last before offset `char`, if no other's stands behind it."""
    last = max(parties(), key=lambda party: text.rfind(party.name, 0, char))
    named, _, behind = text[:char].rpartition(last.name)
    return last.abbreviation if named + behind != text[:char] and not _OTHER_PARTY.search(behind) else None


@cache
def party_genitives() -> frozenset[str]:
    """The parties' names as they stand before a member's: "Miljöpartiets"."""
    return frozenset(f"{party.name}s" for party in parties())


def party_member(word: str) -> str | None:
    """The abbreviation of the party whose member a noun tells, "miljöpartisten" -> "MP"; None for any other word."""
    return role_words().members.get(word.casefold())


def party_in_title(word: str) -> tuple[str | None, str]:
    """The abbreviation of the party that a title begins with, and the title without it: "C-rådet". "C-ledaren" leads
    the party itself, and is whole."""
    code, joint, title = word.partition("-")
    party = party_codes().get(code) if joint and code.isupper() else None
    return party, title if party and not title.startswith("ledare") else word


def party_adjective(word: str) -> str | None:
    """The abbreviation of the party that an adjective tells of whom it stands before: "moderata oppositionsrådet",
    "moderat kommunalråd"."""
    low = word.casefold()
    parties = role_words().partisan
    return parties.get(low) or (parties.get(low[:-1]) if low.endswith(("a", "e", "t")) else None)


def party_of_title(tokens: list[Token]) -> str | None:
    """The abbreviation of the party that the words of a title tell: "moderata oppositionsrådet", "S-kommunalrådet"."""
    return next(filter(None, (party_adjective(t.text) or party_in_title(t.text)[0] for t in tokens)), None)


def party_at(tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The party in brackets at token `i`, "(S)" or "(S, Halmstad)", and the token after; other brackets are passed."""
    if i >= len(tokens) or tokens[i].text != "(":
        return None, i
    for end in range(i + 1, min(i + _LONGEST, len(tokens))):
        if tokens[end].text == ")":
            return party_codes().get(tokens[i + 1].text), end + 1
    return None, i


def party_inside(tokens: list[Token], start: int, end: int) -> str | None:
    """The first party in brackets from token `start` up to `end`."""
    return next((party for k in range(start, end) if (party := party_at(tokens, k)[0])), None)
