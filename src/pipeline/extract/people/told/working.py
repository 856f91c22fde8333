"""Where somebody works, and as what: "jobbar deltid på Klarvik", "sedan 2019 som lärare", "anställdes av Klarvik"."""

from dataclasses import replace

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.employing import place_of_speech, settled
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.tokens import Token, at

EMPLOYED = ("anställd", "anställdes", "anställts", "verksam", "knuten")
# Whom a firm lends: "inhyrd från Klarvik", but "inhyrd av" its customer.
_LENT = ("inhyrd", "utlånad", "inlånad")
_BY = ("av", "hos", "vid", "på", "till", "i")
_AT_HOUSE = ("i", "på", "vid", "hos", "åt", "inom")
_AT_WORK = ("på", "vid", "hos", "för", "åt", "inom")
_TIME, _FAR = 6, 8


def works(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "sedan 2019 som lärare på Åsskolan", "på Åsskolan som lärare", "deltid på Klarvik", behind the verb at token
    `i`."""
    there = at(tokens, i + 1).text == THERE
    for k in range(i + 1 + there, i + 1 + there + _TIME):
        if at(tokens, k).text == "som":
            return _at(stated_role(text, tokens, k + 1), there=there)
        if at(tokens, k).text in _AT_WORK and (org := org_after(text, tokens, k + 1)):
            role = stated_role(text, tokens, org.end + 1) if at(tokens, org.end).text == "som" else None
            if org.municipality or place_of_speech(tokens, org):
                return role
            if role:
                return replace(role, organization=role.organization or org.text)
            house = body_at(text, tokens, k + 1)
            return _for(house) if house else None
        ends = at(tokens, k + 2).text not in (",", "som")
        if ends and at(tokens, k).text in _AT_HOUSE and (noun := pointing(at(tokens, k + 1).text)):
            return Standing(None, noun, None, k + 2, firm=False)
        if at(tokens, k).text == ",":
            return _lately(text, tokens, k + 1)
        if not (at(tokens, k).lower or at(tokens, k).text.isdigit()):
            break
    return _at(None, there=there)


def _at(said: Standing | None, *, there: bool) -> Standing | None:
    """What somebody is, with the place that "jobbar där" points to."""
    place = THERE if there else None
    if said is None:
        return Standing(None, place, None, 0, firm=False) if place else None
    return replace(said, organization=said.organization or place)


def _lately(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "har jobbat på lagret i sex år, de senaste två som ombud": what somebody is of late, from token `i` on."""
    for k in range(i, i + _FAR):
        if at(tokens, k).text == "som":
            return stated_role(text, tokens, k + 1)
        if not (at(tokens, k).lower or at(tokens, k).text.isdigit()):
            return None
    return None


def employed_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """ "anställdes av Habo bibliotek", "anställd som jurist på Klarvik", "knuten till Länsverket"."""
    word, leads = at(tokens, i).text, at(tokens, i + 1).text
    employed = word.endswith(EMPLOYED)
    if employed and leads == "som":
        return stated_role(text, tokens, i + 2)
    lent = word in _LENT and leads in ("från", "via", "genom")
    if not (lent or (employed and leads in _BY)):
        return None
    if (noun := pointing(at(tokens, i + 2).text)) and not at(tokens, i + 3).capital:
        role = stated_role(text, tokens, i + 4) if at(tokens, i + 3).text == "som" else None
        return replace(role, organization=role.organization or noun) if role else Standing(None, noun, None, i + 3)
    org = org_after(text, tokens, i + 2)
    if org is None or org.municipality or (leads == "i" and not settled(org.text)):
        return None
    return _for(org)


def _for(org: OrgName) -> Standing:
    return Standing(None, org.text, None, org.end)
