"""Employers stated away from the role: behind the name, before "där" that leads to it, in the sentence before."""

from functools import cache

from pipeline.extract.orgnames import OrgName, read_org, telling
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.employing import PLACE, employer, settled
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.ownedcommittees import owned_committee
from pipeline.extract.people.roles.owners import opening_noun, owner_before
from pipeline.extract.people.roles.workplaces import read_workplace
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import is_place
from pipeline.extract.words import DEFINITE_SINGULAR, FINITE, OPENING
from pipeline.reference import counties, countries, known_places, localities, municipalities
from pipeline.reference.naming import finite_verbs, function_words
from pipeline.reference.verbs import reporting_verbs

_AT = PLACE - {"i"}
_REACH = 6
_VERBS = 3
_NAMELESS = frozenset("den det en ett men han hon då även igen sedan redan innan nästan sådan".split())
# Who is introduced so right after an organisation is of it: "Bageriet Xet växer. Ägaren Anna Berg ...".
_OF_IT = frozenset("ägare delägare vd grundare medgrundare ordförande talesperson verksamhetschef platschef".split())

_THEIR = ("Deras", "Dess")
_LEAST, _FELLOW = 2, 4
_FELLOWS = ("kamrat", "kamraten", "kollega", "kollegan")
# "Räddningstjänsten Öst": the noun is the name's own.
_POINTS = frozenset("Öst Väst Nord Norr Syd Söder Mitt".split())


def behind_name(text: str, tokens: list[Token], i: int, head: list[Token]) -> str | None:
    """The employer behind the name of somebody whose role stands before it, from token `i` on: "oppositionsrådet Bo Ek
    i Tanum", "arbetsledaren Bo Ek på Skruvix". `head` are the words of the role."""
    if at(tokens, i).text not in PLACE:
        return None
    found = read_workplace(text, tokens, i, head).organization
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
    svetsare", "vid Ekvikens museum, där intendenten Eva Berg", "från Skruvix, vars ordförande Anna Berg"."""
    if at(tokens, i - 2).text != ",":
        return None
    if at(tokens, i - 1).text == "vars":
        return _ending(text, tokens, i - 2)
    return place_of_work(text, tokens, i - 2) if at(tokens, i - 1).text == "där" else None


def _ending(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation that ends before token `i`, whatever leads to it; no place."""
    orgs = (read_org(text, tokens, k) for k in range(max(i - _REACH, 0), i) if tokens[k].capital)
    org = next((org for org in orgs if org and org.end == i), None)
    return None if org is None or org.municipality or names_place(org.text) else org.text


def place_of_work(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation that ends before token `i`, behind "på", "vid" or "hos", or one by its looks: "På Bergs förskola
    jobbar"."""
    for k in range(max(i - _REACH, 0), i):
        org = None if tokens[k].text.casefold() in PLACE else read_org(text, tokens, k)
        if org and org.end == i:
            told = at(tokens, k - 1).text.casefold() in _AT or org.firm
            return org.text if told and not org.municipality else None
    return None


def of_fellow(text: str, tokens: list[Token], i: int, role: str) -> str | None:
    """The municipality of somebody's fellow where a comma leads on to his or her title at token `i`: "hans partikamrat
    i Tanum, kommunalrådet Bo Ek"."""
    place = i - 2
    if at(tokens, i - 1).text != "," or at(tokens, place - 1).text != "i" or i < _FELLOW:
        return None
    org = read_org(text, tokens, place) if tokens[place - 2].low.endswith(_FELLOWS) else None
    return employer(tokens, "i", org, set(role.split())) if org and org.municipality and org.end == i - 1 else None


def fronted(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation that begins the sentence whose verb leads to the title at token `i`, "På Klarvik är det
    förmannen Anna Berg som ...", or the one before that "Där" points to, "I Region Dalarna är det nytt. Där leder"."""
    start = _sentence_start(tokens, i)
    there = at(tokens, start).text == "Där" and start > 0
    org = _led_by(text, tokens, _sentence_start(tokens, start - 1) if there else start, there=there)
    last = start + 1 if there else past_town(tokens, org.end) if org else i
    near = 0 < i - last <= _VERBS and all(tokens[k].lower for k in range(last, i))
    return org.text if org and near and not org.municipality and not names_place(org.text) else None


def on_whose_side(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation for which somebody at token `i`, behind the verb, takes part: "Från Klarviks sida deltar"."""
    start = _sentence_start(tokens, i)
    if at(tokens, start).text != "Från" or at(tokens, i - 2).text not in ("sida", "håll"):
        return None
    found = owner_before(text, tokens, i - 2)
    return found if found and not (found.islower() or names_place(found)) else None


def past_town(tokens: list[Token], i: int) -> int:
    """The token behind the town that an organisation is in or near, where token `i` leads to it."""
    return i + 2 if at(tokens, i).text in ("i", "utanför", "nära") and is_place(at(tokens, i + 1).text) else i


def owns(tokens: list[Token], org: OrgName) -> bool:
    """Whether a name is but whose a place is: "På Klarviks torg väntar", "På Bladets debattsida skriver"."""
    thing = at(tokens, org.end)
    if not (org.text.endswith("s") and thing.lower) or thing.text in PLACE or thing.text in function_words():
        return False
    return not (thing.text in FINITE or thing.text in reporting_verbs() or thing.text in finite_verbs())


def _led_by(text: str, tokens: list[Token], i: int, *, there: bool) -> OrgName | None:
    """The organisation in which what the sentence at token `i` tells goes on; "i" leads to one only where it is pointed
    back to, or by its name no place."""
    i += at(tokens, i).text == "Här"
    inside = at(tokens, i).low == "i"
    org = org_after(text, tokens, i + 1) if inside or at(tokens, i).low in ("på", "hos", "vid", "inom") else None
    if org and inside and not (there or settled(org.text)):
        return None
    return None if org and owns(tokens, org) else org


def before_sentence(text: str, tokens: list[Token], i: int, role: str) -> str | None:
    """The one organisation that the sentence before introduces, where the sentence that begins at token `i` tells of
    somebody by a role in it alone, or by "Deras" and a role."""
    begins = i >= _LEAST and at(tokens, i - 1).text in ".!?"
    if not begins or (role not in _OF_IT and tokens[i].text not in _THEIR):
        return None
    start = _sentence_start(tokens, i - 1)
    if bodies := {body.authority for k in range(start, i - 1) if (body := owned_committee(tokens, k))}:
        return bodies.pop() if len(bodies) == 1 else None
    found = {org.text for k in range(start, i - 1) if (org := _introduced(text, tokens, k, first=k == start))}
    return found.pop() if len(found) == 1 else None


def _sentence_start(tokens: list[Token], i: int) -> int:
    """The token behind the mark that ends the sentence before token `i`."""
    return next((k + 1 for k in range(i - 1, -1, -1) if tokens[k].text in ".!?:"), 0)


def _introduced(text: str, tokens: list[Token], i: int, *, first: bool) -> OrgName | None:
    """The organisation at `i` behind what it is, "Bageriet Xet", or at the beginning of its sentence."""
    word, following = tokens[i], at(tokens, i + 1)
    noun = (word.lower or first) and word.text.endswith(DEFINITE_SINGULAR) and word.text.casefold() not in _NAMELESS
    if noun and len(word.text) > 4 and following.capital and not is_role(word.text) and not is_given(following.text):
        org = read_org(text, tokens, i + 1)
        return org if org and not org.municipality and org.text not in _POINTS else None
    if first and word.capital and word.low not in OPENING and not is_given(word.text):
        org = read_org(text, tokens, i)
        return org if org and org.firm and telling(org.text) and not opening_noun(org.text.casefold()) else None
    return None
