"""Employers stated away from the role: behind the name, before "där" that leads to it, in the sentence before."""

from functools import cache

from pipeline.extract.orgnames import OrgName, read_org, telling
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.pointers import BUYER, ITS, THERE
from pipeline.extract.people.roles.employing import PLACE, employer, settled
from pipeline.extract.people.roles.orgphrases import org_after, part_at
from pipeline.extract.people.roles.ownedparts import owned_committee
from pipeline.extract.people.roles.owners import opening_noun, pointing
from pipeline.extract.people.roles.workplaces import read_workplace
from pipeline.extract.people.told.antecedents import antecedent, common_here, ending, told_as_body
from pipeline.extract.people.told.setoff import past_relative
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import is_place
from pipeline.extract.words import DEFINITE_SINGULAR, FINITE, OPENING
from pipeline.reference import counties, countries, known_places, localities, municipalities
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_kinds, body_noun
from pipeline.reference.employers import employer_class
from pipeline.reference.naming import finite_verbs, function_words
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_AT = PLACE - {"i"}
_REACH = 6
# What leads back to an organisation: "hos Skruvix, där".
_LEADS_BACK = ("där", "vars")
_VERBS = 3
_NAMELESS = frozenset("den det en ett men han hon då även igen sedan redan innan nästan sådan".split())
# Who is introduced so right after an organisation is of it: "Bageriet Xet växer. Ägaren Anna Berg ...".
_OF_IT = frozenset("ägare delägare vd grundare medgrundare ordförande talesperson verksamhetschef platschef".split())

# What but tells what somebody's house is, "Föreningen Klarvik", unless it is called by a place alone.
_LOOSE = "öreningen"
# What those do who work in a house.
_STAFFED = frozenset(
    """är var blir blev har hade arbetar jobbar arbetade jobbade tjänstgör undervisar forskar leder ledde leds leddes
    styr driver basar ansvarar sköter samordnar handlägger utreder utvärderar tar tog väntar möter träffar välkomnar
    ser räknar finns styrs sköts samordnas företräds företräddes representeras""".split()
)
_LEADING = frozenset("på hos vid inom".split())
_JOINS = frozenset("Men Och Även Också".split())
_THEIR = ("Deras", "Dess")
_HERE = "här"
_LEAST, _FELLOW, _BRACKETS = 2, 4, 5
# "Räddningstjänsten Öst": the noun is the name's own.
_POINTS = frozenset("Öst Väst Nord Norr Syd Söder Mitt".split())


def behind_name(text: str, tokens: list[Token], i: int, head: list[Token]) -> str | None:
    """The employer behind the name of somebody whose role stands before it, from token `i` on: "oppositionsrådet Bo Ek
    i Tanum", "arbetsledaren Bo Ek på Skruvix", "kommunalrådet Bo Ek, Tanum"; also in brackets with the party, "(S,
    Tanum)". `head` are the words of the role."""
    bracketed = [at(tokens, k).text for k in (i - 3, i - 1)] == [",", ")"] and i >= _BRACKETS
    first = i - 3 if bracketed else i
    if at(tokens, first).text not in PLACE and not (at(tokens, first).text == "," and head):
        return None
    found = read_workplace(text, tokens, first, head).organization
    return None if found and names_place(found) else found


def names_place(name: str) -> bool:
    """Whether a name is of what somebody may live on or in, or speak for, without working for it."""
    return name in _places()


@cache
def _places() -> frozenset[str]:
    every = (municipalities(), localities(), known_places(), counties(), countries())
    return frozenset(place.name for places in every for place in places)


def led_to(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation before "där", or before "vars", and a role or name at token `i`: "hos Skruvix, där Anna Berg är
    svetsare", "från Skruvix, vars ordförande Anna Berg", "till Skruvix, restaurangen på Torget där köksmästaren"."""
    lead = _lead(tokens, i)
    if at(tokens, lead).text not in _LEADS_BACK:
        return None
    end, noun = antecedent(tokens, lead)
    if end == lead:
        return None
    if noun is None and tokens[lead].text == THERE:
        return place_of_work(text, tokens, end)
    named = ending(text, tokens, end) if noun is None or told_as_body(noun) else None
    return named[1].text if named and not names_place(named[1].text) else None


def _lead(tokens: list[Token], i: int) -> int:
    """The token that leads to the role or name at token `i`, right before it or before who it is: "där | mannens ombud,
    advokaten"."""
    if at(tokens, i - 1).text != ",":
        return i - 1
    k = i - 2
    while i - k <= _REACH and at(tokens, k).lower and tokens[k].text not in _LEADS_BACK:
        k -= 1
    return k


def place_of_work(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation that ends before token `i`, behind "på", "vid" or "hos", or one by its looks: "På Bergs förskola
    jobbar"."""
    for k in range(max(i - _REACH, 0), i):
        org = None if tokens[k].text.casefold() in PLACE else read_org(text, tokens, k)
        if org and org.end == i:
            told = at(tokens, k - 1).low in _AT or org.firm or body_noun(at(tokens, k - 1).low)
            return org.text if told and not org.municipality else None
    return None


def of_fellow(text: str, tokens: list[Token], i: int, role: str) -> str | None:
    """The municipality of somebody's fellow where a comma leads on to his or her title at token `i`: "hans partikamrat
    i Tanum, kommunalrådet Bo Ek"."""
    place = i - 2
    if at(tokens, i - 1).text != "," or at(tokens, place - 1).text != "i" or i < _FELLOW:
        return None
    org = read_org(text, tokens, place) if tokens[place - 2].low.endswith(role_words().companions) else None
    return employer(tokens, "i", org, set(role.split())) if org and org.municipality and org.end == i - 1 else None


def fronted(text: str, tokens: list[Token], i: int, role: str | None = None) -> str | None:
    """The organisation that begins the sentence whose verb leads to the title at token `i`, "På Klarvik är det
    förmannen Anna Berg som ...", what points to one, "På företaget är det", or "Där", which points to the one
    before. Whose `role` tells of no such house is only there, "På sjukhuset ligger snickaren Anna Berg", unless the
    verb is one for what staff does."""
    start = _sentence_start(tokens, i)
    start += at(tokens, start).text in _JOINS
    there = _points_there(tokens, start)
    org = None if there else _led_by(text, tokens, start)
    noun = None if there or org else _pointed(tokens, start)
    last = start + 1 if there else start + 2 + 2 * (noun == BUYER) if noun else past_town(tokens, org.end) if org else i
    last = past_relative(tokens, last)
    if not 0 < i - last <= _VERBS or not all(tokens[k].lower for k in range(last, i)):
        return None
    name = THERE if there else noun or (org.text if org and not org.municipality else None)
    serves = any(_serves(tokens[k].text) for k in range(last, i))
    return name if name and not names_place(name) and (serves or _held(role, name)) else None


def _points_there(tokens: list[Token], i: int) -> bool:
    """Whether the sentence at token `i` begins with what points to where the text has come: "Där", "Här arbetar"."""
    word = at(tokens, i).low
    return word == THERE or (word == _HERE and at(tokens, i + 1).text in _STAFFED)


def _serves(word: str) -> bool:
    """Whether a verb is one for what those do in a house who work there, or by which somebody speaks for it."""
    return word in _STAFFED or word in reporting_verbs()


def _held(role: str | None, house: str) -> bool:
    """Whether a role is one of the kind of house that a name or a noun tells, or that "där" may be."""
    kind = employer_class(role) if role else None
    if kind is None:
        return role is None
    told = [k for k in body_kinds() if house in k.nouns or k.names_one(house)]
    return any(k in kind.kinds for k in told) or (not told and (house == THERE or kind.acting))


def _pointed(tokens: list[Token], i: int) -> str | None:
    """The noun to which what the sentence at token `i` tells leads back: "På företaget", "I klubben"; "i" leads to a
    municipality that somebody may but live in."""
    leads = at(tokens, i).low
    if leads in _LEADING and [at(tokens, i + k).text for k in (1, 2, 3)] == ["den", *BUYER.split()]:
        return BUYER
    noun = pointing(at(tokens, i + 1).text) if leads in _LEADING | {"i"} else None
    return None if leads == "i" and noun in MUNICIPAL | REGIONAL else noun


def past_town(tokens: list[Token], i: int) -> int:
    """The token behind the town that an organisation is in or near, where token `i` leads to it."""
    return i + 2 if at(tokens, i).text in ("i", "utanför", "nära") and is_place(at(tokens, i + 1).text) else i


def owns(tokens: list[Token], org: OrgName) -> bool:
    """Whether a name is but whose a place is: "På Klarviks torg väntar", "På Bladets debattsida skriver"."""
    thing = at(tokens, org.end)
    if not (org.text.endswith("s") and thing.lower) or thing.text in PLACE or thing.text in function_words():
        return False
    return not (thing.text in FINITE or thing.text in reporting_verbs() or thing.text in finite_verbs())


def _led_by(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation in which what the sentence at token `i` tells goes on; "i" leads to one only where it is a
    municipality's house, or by its name no place."""
    i += at(tokens, i).low == _HERE
    leads = at(tokens, i).low
    if leads not in _LEADING | {"i"}:
        return None
    house = part_at(tokens, i + 1) if leads == "i" else None
    org = house or org_after(text, tokens, i + 1)
    placed = org and leads == "i" and house is None and not settled(org.text)
    return None if org and (placed or owns(tokens, org)) else org


def before_sentence(text: str, tokens: list[Token], i: int, role: str) -> str | None:
    """The one organisation that the sentence before introduces, where the sentence that begins at token `i` tells of
    somebody by a role in it alone; what points to one where it does by "Deras" and a role."""
    begins, theirs = i >= _LEAST and at(tokens, i - 1).text in ".!?", tokens[i].text in _THEIR
    if not begins or not (role in _OF_IT or theirs):
        return ITS if theirs else None
    start = _sentence_start(tokens, i - 1)
    if bodies := {body.authority for k in range(start, i - 1) if (body := owned_committee(tokens, k))}:
        return bodies.pop() if len(bodies) == 1 else None
    found = {org.text for k in range(start, i - 1) if (org := _introduced(text, tokens, k, first=k == start))}
    return found.pop() if len(found) == 1 else ITS if theirs else None


def _sentence_start(tokens: list[Token], i: int) -> int:
    """The token behind the mark that ends the sentence before token `i`."""
    return next((k + 1 for k in range(i - 1, -1, -1) if tokens[k].text in ".!?:"), 0)


def _introduced(text: str, tokens: list[Token], i: int, *, first: bool) -> OrgName | None:
    """The organisation at `i` behind what it is, "Bageriet Xet", or at the beginning of its sentence."""
    word, following = tokens[i], at(tokens, i + 1)
    if word.capital and at(tokens, i - 1).text == "," and told_as_body(at(tokens, i - 2).low):
        named = read_org(text, tokens, i)
        return named if named and not named.municipality and not at(tokens, named.end).word else None
    noun = (word.lower or first) and word.text.endswith(DEFINITE_SINGULAR) and word.text.casefold() not in _NAMELESS
    if noun and len(word.text) > 4 and following.capital and not is_role(word.text) and not is_given(following.text):
        whole = word.text in role_words().heads and (names_place(following.text) or not word.text.endswith(_LOOSE))
        org = read_org(text, tokens, i if whole else i + 1)
        owner = org is None or bool(org.municipality) or owns(tokens, org)
        return None if owner or (org and org.text in _POINTS) else org
    if first and word.capital and word.low not in OPENING and not is_given(word.text):
        org = read_org(text, tokens, i)
        if org is None or opening_noun(org.text.casefold()):
            return None
        return org if (org.firm and telling(org.text)) or _used_as_name(text, tokens, i, org) else None
    return None


def _used_as_name(text: str, tokens: list[Token], i: int, org: OrgName) -> bool:
    """Whether a noun that begins its sentence at token `i`, and goes on to a verb, is a house's name elsewhere in the
    article, with its capital inside a sentence: "Kaffestugan växer", beside "hos Kaffestugan"."""
    noun = org.end == i + 1 and tokens[i].text.endswith(DEFINITE_SINGULAR) and at(tokens, i + 1).lower
    return noun and not (common_here(text, tokens, i) or is_place(org.text) or names_place(org.text))
