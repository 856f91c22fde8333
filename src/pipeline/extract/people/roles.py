"""Roles: what stands before or after a person's name and says what he or she is, and for whom."""

from dataclasses import replace
from functools import cache

from pipeline.extract.orgnames import looks_firm, read_org
from pipeline.extract.people.owners import begins, owner, owner_before, pointing
from pipeline.extract.people.rolephrase import (
    Standing,
    is_modifier,
    party_codes,
    party_member,
    party_named,
    role_phrase,
    spell_role,
    was,
)
from pipeline.extract.people.workplaces import PLACE, learned, read_workplace
from pipeline.extract.rolewords import basic_form, definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.reference import known_organisations
from pipeline.reference.roles import role_words

_REACH = 9
# "klientens advokat", "den andres försvarare", "nämndens ordförande".
_DEFINITE_GENITIVES = ("ens", "ets", "ans", "nas", "ers", "des", "tes", "res")
_BOARDS = frozenset("Kommunstyrelsens Regionstyrelsens Landstingsstyrelsens".split())


def party_at(tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The party in brackets at token `i`, "(S)" or "(S, Halmstad)", and the token after; other brackets are passed."""
    if at(tokens, i).text != "(":
        return None, i
    for end in range(i + 1, min(i + 8, len(tokens))):
        if tokens[end].text == ")":
            return party_codes().get(tokens[i + 1].text), end + 1
    return None, i


def after_name(text: str, tokens: list[Token], i: int, *, lenient: bool) -> Standing:
    """What follows a name that ends before token `i`: "(S), ledamot i socialnämnden", ", 43, lärare", "på Sambruk".

    `lenient` is for captions and reporting clauses, where what follows the name is seldom anything but a role.
    """
    bracket = _bracketed(text, tokens, i)
    party, i = party_at(tokens, i)
    if bracket and party is None:
        return Standing(None, bracket, None, i, firm=False)
    if at(tokens, i).text == ",":
        return _apposition(text, tokens, i, party, lenient=lenient)
    if workplace := _workplace(text, tokens, i, party):
        return workplace
    if lenient and is_role(at(tokens, i).text) and not definite_role(at(tokens, i).text):
        standing = role_phrase(text, tokens, i, lenient=False)
        return standing or Standing(None, None, party, i)
    return Standing(None, None, party, i)


def _apposition(text: str, tokens: list[Token], i: int, party: str | None, *, lenient: bool) -> Standing:
    j = _past_age(tokens, i + 1)
    known = party_codes().get(at(tokens, j).text)
    if known and at(tokens, j).text.isupper() and not at(tokens, j + 1).word:
        party, j = known, j + 1 + (at(tokens, j + 1).text == ",")
    late, k = party_at(tokens, j)
    if late:
        party, j = late, k + (at(tokens, k).text == ",")
    if standing := role_phrase(text, tokens, j, lenient=lenient):
        after, end = party_at(tokens, standing.end)
        party = party or standing.party or after or _party_inside(tokens, j, end)
        return Standing(standing.role, standing.organization, party, end, standing.firm)
    if workplace := _workplace(text, tokens, j, party):
        return workplace
    org = read_org(text, tokens, j)
    if org and at(tokens, org.end).text in (",", "och") and (_known(org.text) or _ends_firm(org.text)):
        return Standing(None, org.text, party, org.end, firm=False)
    return Standing(None, None, party, j - 1 if j > i + 1 else i)


def _bracketed(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation in brackets behind a name: "(Tanums kommun)", "(Broverket)"."""
    org = read_org(text, tokens, i + 1) if at(tokens, i).text == "(" else None
    alone = org is not None and at(tokens, org.end).text == ")" and org.municipality is None
    telling = org is not None and (org.text.endswith(" kommun") or _known(org.text) or _ends_firm(org.text))
    return org.text if org and alone and telling else None


def _known(name: str) -> bool:
    return name in _known_names()


@cache
def _known_names() -> frozenset[str]:
    """What organisations that newspapers name often are called."""
    return frozenset(name for one in known_organisations() for name in (one.name, *one.short_names))


def _ends_firm(name: str) -> bool:
    return name.casefold().endswith(role_words().organisation_endings)


def _party_inside(tokens: list[Token], start: int, end: int) -> str | None:
    return next((party for k in range(start, end) if (party := party_at(tokens, k)[0])), None)


def _workplace(text: str, tokens: list[Token], i: int, party: str | None) -> Standing | None:
    """An organisation without a role: "på Kvistvik Arkitekter", "på enheten för vård vid Länsverket"."""
    if at(tokens, i).text not in PLACE:
        return None
    place = read_workplace(text, tokens, i, [])
    if place.organization is None:
        return None
    told = at(tokens, i + 1).text.endswith(role_words().organisation_nouns)
    if not told and not looks_firm(place.organization):
        return None
    if not told and tokens[i].text == "i" and not _settled(place.organization):
        return None
    return Standing(None, place.organization, party or party_named(place.organization), place.end, firm=False)


def _settled(name: str) -> bool:
    """Whether "i X" tells where somebody works, and not where something was said."""
    words = name.split()
    return words[0] == "Region" or words[-1] in role_words().tails


def _past_age(tokens: list[Token], i: int) -> int:
    if at(tokens, i).text.isdigit() and len(at(tokens, i).text) <= 3:
        j = i + 1 + (at(tokens, i + 1).text == "år")
        return j + 1 if at(tokens, j).text in (",", "och") else j
    return i


def _qualifies(token: Token) -> bool:
    """Whether a word before a role noun belongs to it: "vice", "medicinskt ansvariga"."""
    return is_modifier(token) or basic_form(token.text) == "ansvarig"


def _second(tokens: list[Token], noun: int) -> bool:
    """Whether a role noun is the second of two of one person: "grundaren och styrelseordföranden"."""
    first = at(tokens, noun - 2)
    if not is_role(first.text) or not (first.lower or begins(tokens, noun - 2)):
        return False
    return at(tokens, noun - 3).text.endswith("s") or definite_role(first.text) == definite_role(tokens[noun].text)


def before_name(text: str, tokens: list[Token], i: int, *, lenient_from: int | None = None) -> Standing | None:
    """What stands before a name that begins at token `i`: "kommundirektören", "Lärarförbundets ordförande".

    `lenient_from` is the token after a reporting verb: everything from there to the name is then the role.
    """
    noun = i - 1
    if member := party_member(at(tokens, noun).text):
        return Standing(None, None, member, i)
    if at(tokens, noun).text == ",":
        return _before_comma(text, tokens, noun, lenient_from)
    if noun < 0 or not tokens[noun].word:
        return None
    if owned := _owning(tokens, noun):
        return Standing(None, owned, party_named(owned), i, firm=False)
    if tokens[noun].text in ("emeritus", "emerita") and is_role(at(tokens, noun - 1).text):
        noun -= 1
    if (field := _with_field(tokens, noun)) is not None:
        noun = field
    elif not is_role(tokens[noun].text):
        return _unknown_role(text, tokens, i, lenient_from) if lenient_from is not None and lenient_from < i else None
    start = _role_start(tokens, noun)
    owned = owner_before(text, tokens, start) or _place_before(text, tokens, start)
    role = spell_role(text, tokens, start, i)
    return Standing(role, owned, party_named(owned), i, former=was(tokens, start, noun))


def _with_field(tokens: list[Token], i: int) -> int | None:
    """The role noun whose field ends at token `i`, right before a name: "professorn i teoretisk fysik Eva Berg"."""
    for k in range(i - 1, max(i - 4, 0), -1):
        if not tokens[k].lower:
            return None
        if tokens[k].text == "i":
            noun = tokens[k - 1]
            return k - 1 if definite_role(noun.text) and learned([basic_form(noun.text)]) else None
    return None


def _place_before(text: str, tokens: list[Token], start: int) -> str | None:
    """The organisation that a clause with the role hangs on: "vid Ekvikens museum, där intendenten Eva Berg"."""
    if at(tokens, start - 1).text != "där" or at(tokens, start - 2).text != ",":
        return None
    at_work = (k for k in range(start - 3, max(start - 3 - _REACH, -1), -1) if tokens[k].text in ("på", "vid", "hos"))
    found = read_org(text, tokens, k + 1) if (k := next(at_work, None)) is not None else None
    return found.text if found and found.end == start - 2 and found.municipality is None else None


def _role_start(tokens: list[Token], noun: int) -> int:
    """Where the role begins whose noun is at token `noun`: "vice ordföranden", "hälso- och sjukvårdsdirektören"."""
    start = noun
    while start > 0 and (_qualifies(tokens[start - 1]) or _committee_word(tokens, start - 1)):
        start = _committee_start(tokens, start - 1)
    if at(tokens, start - 1).text == "och" and start == noun and _second(tokens, noun):
        return _role_start(tokens, start - 2)
    while at(tokens, start - 1).text in ("och", "samt") and at(tokens, start - 2).text.endswith("-"):
        start -= 2
    return start - (tokens[start].text == "detta")


def _owning(tokens: list[Token], i: int) -> str | None:
    """The organisation whose genitive stands right before a name: "Centerpartiets Anna Berg"; a place is none."""
    word = tokens[i].text
    if tokens[i].lower and word.endswith("s"):
        return pointing(word)
    if not tokens[i].capital or not word.endswith("s") or is_role(word):
        return None
    base = word.removesuffix("s").removesuffix(":")
    known = party_named(base) is not None or base.endswith(role_words().organisation_endings)
    return base if known and len(base) > 1 else None


def _before_comma(text: str, tokens: list[Token], comma: int, lenient_from: int | None) -> Standing | None:
    """ "ordföranden i Tornets vänner, Samuel Berg": a phrase in definite form that ends at the comma."""
    starts = [lenient_from] if lenient_from is not None else []
    for k in range(comma - 1, max(comma - _REACH, -1), -1):
        if not tokens[k].word:
            break
        begin = _role_start(tokens, k) if is_role(tokens[k].text) else k
        if definite_role(tokens[k].text) or (is_role(tokens[k].text) and (_owned(tokens, k) or _owned(tokens, begin))):
            starts.append(begin)
    for start in starts:
        standing = role_phrase(text, tokens[:comma], start, lenient=False)
        if standing and standing.role and standing.end == comma:
            owned = owner_before(text, tokens, start)
            return replace(standing, organization=owned or standing.organization)
    return None


def _owned(tokens: list[Token], i: int) -> bool:
    """Whether a genitive stands before a role noun, so that the noun is definite: "Klarviks vd"."""
    before = at(tokens, i - 1)
    if before.low in ("hans", "hennes", "deras"):
        return True
    if before.lower and before.text.endswith("s"):
        return before.text.endswith(_DEFINITE_GENITIVES) or bool(pointing(before.text))
    return before.capital and before.text.endswith("s") and len(before.text) > len("Hans")


def _unknown_role(text: str, tokens: list[Token], i: int, start: int) -> Standing | None:
    """A title that no list knows between a reporting verb and the name: "köpmannen", "Färjestads målvakt"."""
    if standing := role_phrase(text, tokens[:i], start, lenient=True):
        return standing if standing.role else None
    noun = tokens[i - 1]
    owned = owner(text, tokens, start, start + 1) if tokens[start].text.endswith("s") else None
    if not noun.lower or i - start > 2 or (i - start == 2 and owned is None):
        return None
    base = basic_form(noun.text)
    described = base in role_words().relations or (owned is None and base == noun.text)
    return None if described else Standing(base, owned, party_named(owned), i, firm=False)


def _committee_word(tokens: list[Token], i: int) -> bool:
    word = tokens[i]
    if not word.low.endswith(role_words().committee_genitives):
        return False
    if word.low == "styrelsens" and at(tokens, i + 1).text not in ("ordförande", "vice"):
        return False
    if pointing(word.low):
        return False
    single = word.low == "styrelsens" or not word.text.endswith("styrelsens")
    return word.lower or (begins(tokens, i) and single) or word.text in _BOARDS


def _committee_start(tokens: list[Token], i: int) -> int:
    """Where a committee's name begins that ends at `i`: "tekniska nämndens", "kultur- och fritidsnämndens"."""
    if not _committee_word(tokens, i):
        return i
    if at(tokens, i - 1).text == "och" and at(tokens, i - 2).text.endswith("-"):
        return i - 2
    before = at(tokens, i - 1)
    adjective = before.text.endswith(("ska", "la", "na")) and (before.lower or begins(tokens, i - 1))
    return i - 1 if adjective else i
