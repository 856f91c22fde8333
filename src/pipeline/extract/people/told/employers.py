"""Employers stated away from the role: behind the name, before "där" that leads to it, in the sentence before."""

from pipeline.extract.orgnames import OrgName, read_org
from pipeline.extract.people.pointers import ITS, THERE
from pipeline.extract.people.roles.employing import PLACE, employer
from pipeline.extract.people.roles.ownedparts import owned_committee
from pipeline.extract.people.roles.workplaces import read_workplace
from pipeline.extract.people.told.antecedents import antecedent, before_place, ending, told_as_body
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import is_place, names_place
from pipeline.extract.words import FINITE
from pipeline.reference.bodies import body_noun
from pipeline.reference.employers import municipal
from pipeline.reference.naming import finite_verbs, function_words
from pipeline.reference.roles import role_words
from pipeline.reference.verbs import reporting_verbs

_AT = PLACE - {"i"}
_REACH = 6
# What leads back to an organisation: "hos Skruvix, där".
_LEADS_BACK = ("där", "vars")
# Whom a house has one or few of, so that who is told of in it by such a title is of it.
OF_IT = frozenset("ägare delägare vd grundare medgrundare ordförande talesperson verksamhetschef platschef".split())
THEIR = ("Deras", "Dess")
_LEAST, _FELLOW, _BRACKETS = 2, 4, 5


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
    return _ending(text, tokens, lead, end) if noun is None or told_as_body(noun) else None


def _ending(text: str, tokens: list[Token], lead: int, end: int) -> str | None:
    """The organisation that ends before token `end`, or before where it is, "Klarvik | i Lund, vars", unless the word
    at token `lead` leads to a role that the town gives: "vars kommunalråd"."""
    stop = end if municipal(at(tokens, lead + 1).low) else before_place(tokens, end)
    named = ending(text, tokens, stop) or ending(text, tokens, end)
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


def past_town(tokens: list[Token], i: int) -> int:
    """The token behind the town that an organisation is in or near, where token `i` leads to it."""
    return i + 2 if at(tokens, i).text in ("i", "utanför", "nära") and is_place(at(tokens, i + 1).text) else i


def owns(tokens: list[Token], org: OrgName) -> bool:
    """Whether a name is but whose a place is: "På Klarviks torg väntar", "På Bladets debattsida skriver"."""
    thing = at(tokens, org.end)
    owner = tokens[org.end - 1].text.endswith("s") and thing.lower
    if not owner or thing.text in PLACE or thing.text in function_words():
        return False
    return not (thing.text in FINITE or thing.text in reporting_verbs() or thing.text in finite_verbs())


def before_sentence(text: str, tokens: list[Token], i: int, role: str) -> str | None:
    """The one body whose committee the sentence before tells of, or that it introduces or begins with, where the
    sentence that begins at token `i` tells of somebody by a role in it alone; what points to one where it does by
    "Deras" and a role."""
    begins, theirs = i >= _LEAST and at(tokens, i - 1).text in ".!?", tokens[i].text in THEIR
    if not begins or not (role in OF_IT or theirs):
        return ITS if theirs else None
    start = sentence_start(tokens, i - 1)
    if bodies := {body.authority for k in range(start, i - 1) if (body := owned_committee(tokens, k))}:
        return bodies.pop() if len(bodies) == 1 else None
    found = {org.text for k in range(start, i - 1) if (org := _introduced(text, tokens, k))}
    if theirs and not found and (leads := read_org(text, tokens, start)) and leads.firm and not leads.municipality:
        return leads.text  # "Klarviks förskola fick priset. Dess rektor"
    return found.pop() if len(found) == 1 else ITS if theirs else None


def sentence_start(tokens: list[Token], i: int) -> int:
    """The token behind the mark that ends the sentence before token `i`."""
    return next((k + 1 for k in range(i - 1, -1, -1) if tokens[k].text in ".!?:"), 0)


def _introduced(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation behind token `i`, which tells what it is: "till kedjan | Klarvik"."""
    told = at(tokens, i + 1).capital and told_as_body(tokens[i].low)
    org = read_org(text, tokens, i + 1) if told else None
    return None if org is None or org.municipality or owns(tokens, org) else org
