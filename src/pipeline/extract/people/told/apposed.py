"""What stands between the comma behind a name and what somebody is: an age, a home, since when, a party, whose kin."""

from pipeline.extract.people.names.kin import is_kin
from pipeline.extract.people.names.parties import party_at, party_codes
from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.employing import PLACE
from pipeline.extract.people.told.stated import past_fillers
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import is_place
from pipeline.extract.words import POSSESSIVES
from pipeline.reference.roles import role_words

_AGE_DIGITS = 3
# Before what somebody is besides: "tenoren Bo Ek, till vardags rörmokare".
BESIDES = [lead.split() for lead in ("till vardags", "till yrket", "i vanliga fall", "annars", "själv", "egentligen")]
# Before what somebody was when something happened: "Bo Ek, då lärling på Klarvik".
# What tells that somebody was so when what is told of happened.
THEN = (["då"], ["på", "den", "tiden"])
_TOO = [f"{too} {who}" for too in ("också", "även") for who in ("hon", "han", "hen")]
_NOW = ("i dag", "för närvarande")
_AS = ("i egenskap av", "i rollen som", "med titeln", "numera")
_LEADS = [*BESIDES, *(lead.split() for lead in (*_AS, *_NOW, "sedan", *_TOO, "också", "även")), *THEN]
_FIRST_LEADS = frozenset(lead[0] for lead in _LEADS)
_LONGEST_LEAD = 3
# "Bo Ek, svetsare i grunden och ombud".
_ORIGINS = [left.split() for left in ("i grunden och", "i botten och", "till vardags och", "till yrket och")]


def past_another(tokens: list[Token], i: int) -> int:
    """The token behind what is told first of somebody at token `i`, but whose kin he or she is or what trade was left:
    "hans hustru och | kamrer", "svetsare till vardags och sedan i fjol | ombud"; else `i` itself."""
    kin = at(tokens, i).text in POSSESSIVES and is_kin(at(tokens, i + 1).text) and at(tokens, i + 2).text == "och"
    if (
        at(tokens, i).text in POSSESSIVES
        and is_role(at(tokens, i + 1).text)
        and at(tokens, i + 2).text in PLACE | {THERE}
    ):
        return i + 1
    if kin and is_role(at(tokens, i + 3 + (at(tokens, i + 3).text in role_words().former)).text):
        return i + 3
    left = is_role(at(tokens, i).text) and [at(tokens, i + n).text for n in (1, 2, 3)] in _ORIGINS
    return past_lead(tokens, i + 4, lead_at(tokens, i + 4)) if left else i


def lead_at(tokens: list[Token], i: int) -> list[str]:
    """The words at token `i` that say when somebody is what follows: "till vardags strateg", "sedan i våras chef"."""
    if at(tokens, i).low not in _FIRST_LEADS:
        return []
    said = [at(tokens, k).low for k in range(i, i + _LONGEST_LEAD)]
    return next((lead for lead in _LEADS if said[: len(lead)] == lead), [])


def past_lead(tokens: list[Token], i: int, lead: list[str]) -> int:
    """The token behind such words at token `i`, and behind the time that "sedan" is followed by."""
    i += len(lead)
    since = i + 1 + (at(tokens, i).text in ("i", "förra"))
    return max(since, past_fillers(tokens, i)) if lead == ["sedan"] else i


def party_first(tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The party that is told before a role, "S, kommunalråd" or "(S), kommunalråd", and where the role begins."""
    word = at(tokens, i).text
    bare = party_codes().get(word) if word.isupper() and not at(tokens, i + 1).word else None
    if bare:
        i += 1 + (at(tokens, i + 1).text == ",")
    late, end = party_at(tokens, i)
    return (late, end + (at(tokens, end).text == ",")) if late else (bare, i)


def past_home(tokens: list[Token], i: int) -> int:
    """The token after the town that a comma sets off before what somebody is, "Lund, | snickare"; else `i` itself."""
    behind = at(tokens, i + 2)
    goes_on = at(tokens, i + 1).text == "," and (behind.lower or behind.text.isdigit())
    return i + 2 if goes_on and is_place(at(tokens, i).text) else i


def past_age(tokens: list[Token], i: int) -> int:
    """The token after an age at token `i`, "43," or "43 år och"; `i` itself where there is none."""
    if not at(tokens, i).text.isdigit() or len(tokens[i].text) > _AGE_DIGITS:
        return i
    end = i + 1 + (at(tokens, i + 1).text == "år")
    return end + (at(tokens, end).text in (",", "och"))
