"""Whether the organisation behind a role employs who has it: "chef för Bruket" does, "på Facebook" does not."""

from collections.abc import Iterable
from functools import cache

from pipeline.extract.orgnames import OrgName, is_address, meets, telling
from pipeline.extract.people.names.parties import party_named
from pipeline.extract.people.roles.owners import lands
from pipeline.extract.people.roles.regions import region_of
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FINITE
from pipeline.reference import counties, known_places
from pipeline.reference.bodies import indefinite_body, kind_of
from pipeline.reference.employers import employer_class, known_kinds, municipal, placed
from pipeline.reference.naming import organization_words
from pipeline.reference.roles import role_words

# Prepositions that lead from a role to what it is about, and to where it is held.
AREA = frozenset("för inom med om av över mot åt kring".split())
PLACE = frozenset("i på vid hos från".split())
_LEARNED = tuple(
    "professor docent lektor doktorand forskare specialist lärare läkare student doktor expert adjunkt".split()
)
# What is a trade though it ends like an association's office.
_OFFICIALS = tuple(f"{of}sekreterare" for of in "social läkar vård nämnd domstols kommun utrednings ambassad".split())
_FOUNDERS = frozenset("grundare medgrundare ägare delägare huvudägare innehavare initiativtagare".split())
# What leads to whose founder or owner somebody is, besides "av".
_OF_FOUNDERS = ("till", "bakom")
_OF_THE_LAND = ("bonde", "lantbrukare", "fiskare", "skogsägare", "markägare", "jägare", "renskötare")
# Before a club that is called as its town, which nothing is "på".
_AT_CLUBS = ("på", "hos", "vid")
_EMPLOYING = frozenset("för inom åt".split())
# A platform's name that compounds begin with is longer.
_LETTERS = 5
_LEADERS = ("tränare", "ledare")
# What is run by many houses and belongs to the role of who works in it: "undersköterska i hemtjänsten".
_CARE = ("hemtjänsten", "hemsjukvården", "hemvården", "äldreomsorgen", "elevhälsan", "barnomsorgen", "primärvården")
_NO_FIELDS = ("en", "et", "an", "år", "erna", "orna")


@cache
def _counties() -> frozenset[str]:
    """Counties, which employ nobody."""
    return frozenset(county.name for county in counties())


def _on_land(word: str) -> bool:
    """Whether a role's word is for who lives off the land or water that stands behind it: "mjölkbonde på Ekön"."""
    return word.endswith(_OF_THE_LAND)


# How a farm's name ends: "Nybo gård".
_FARMS = ("gård", "gården")


@cache
def _grounds() -> frozenset[str]:
    """Islands, quarters and the like, which somebody may farm or live on."""
    return frozenset(place.name for place in known_places())


def leads_on(prep: str, role: set[str]) -> bool:
    """Whether a preposition behind a role leads to its area or place; `role` are the role's words."""
    return prep in AREA or prep in PLACE or (prep in _OF_FOUNDERS and founds(role))


def founds(role: set[str]) -> bool:
    """Whether a role is that of who founded or owns: "grundare till Klarvik"."""
    return bool(role & _FOUNDERS)


def held_in_association(role: str) -> bool:
    """Whether a role is one that somebody has in an association: "föreningsordförande", but not "socialsekreterare"."""
    return role.endswith(role_words().association) and not role.endswith(_OFFICIALS)


def learned(role: Iterable[str]) -> bool:
    """Whether one of a role's words is of a kind that has a field: "professor i brobyggnad", "lärare i svenska"."""
    return any(word.endswith(_LEARNED) for word in role)


def subject_matter(said: list[Token], role: Iterable[str]) -> bool:
    """Whether "i" behind a role's words leads to a field, "professor i brobyggnad", "talesperson i skolfrågor", and not
    to a place, "lärare i byn"."""
    field = learned(role) and not any(token.text.endswith(_NO_FIELDS) or token.text in FINITE for token in said)
    field = field or said[-1].text.endswith("frågor") or (len(said) == 1 and said[0].low.endswith(_CARE))
    return field and all(token.lower for token in said)


@cache
def _platforms() -> tuple[str, ...]:
    """Platforms' names that compounds begin with: "Facebookgruppen"."""
    return tuple(name for name in role_words().platforms if len(name) > _LETTERS)


def place_of_speech(tokens: list[Token], org: OrgName) -> bool:
    """Whether a name tells where something was said and not who employs: "på Facebook", "på Klarviks årsmöte"."""
    rules, shown = role_words(), at(tokens, org.end)
    first = org.text.split()[0]
    shown_on = first in rules.platforms or first.startswith(_platforms())
    if shown_on or org.text.endswith(rules.venues):
        return True
    return org.text.endswith("s") and shown.lower and shown.text.endswith(rules.venues)


def settled(name: str) -> bool:
    """Whether "i X" tells where somebody works, and not where something was said."""
    words = name.split()
    lettered = not (organization_words().clubs | organization_words().firms).isdisjoint(words)
    return words[0] == "Region" or words[-1] in role_words().tails or lettered or meets(name)


def _is_union(name: str) -> bool:
    """Whether a name is a union's, by a register or how it ends: "Verkstadsfacket"."""
    kind = kind_of("facket")
    return known_kinds().get(name) == "union" or (kind is not None and kind.names_one(name))


def leads_to_employer(tokens: list[Token], prep: str, org: OrgName, role: set[str]) -> bool:
    """Whether a preposition before an organisation leads to the employer: "på X" does; "för X" but behind who leads a
    project, and where no place of work is named after it."""
    if prep in PLACE:
        return True
    if prep == "av" or prep in _OF_FOUNDERS:
        return founds(role)
    if prep == "för" and _is_union(org.text):
        return True
    place = at(tokens, org.end + 1)
    elsewhere = at(tokens, org.end).text in ("på", "vid", "hos") and place.capital and not is_address(place.text)
    whole = telling(org.text) or indefinite_body(org.text.split()[0].casefold()) is not None
    elsewhere = elsewhere and not whole  # "ledare för Teater Vinga vid Storplan"
    return prep in _EMPLOYING and (prep == "för" or org.firm) and not role & role_words().project and not elsewhere


def employer(tokens: list[Token], prep: str, org: OrgName, role: set[str]) -> str | None:
    """The employer's name, where the preposition, the role and the name's looks agree that it is one."""
    if region := region_of(org.text, role):
        return region
    if org.municipality and at(tokens, org.end - 2).text in _AT_CLUBS and known_kinds().get(org.text) == "club":
        return None if any(map(municipal, role)) else org.text
    if org.municipality:
        several = at(tokens, org.end).text in (",", "och") and at(tokens, org.end + 1).capital
        return org.municipality if placed(" ".join(sorted(role))) and not several else None
    farmed = any(map(_on_land, role))
    if farmed and at(tokens, org.end).text == _FARMS[0]:
        return f"{org.text} {_FARMS[0]}"
    ground = org.text in _grounds() or (farmed and not org.text.endswith(_FARMS))
    if org.text in _counties() or (ground and not org.firm):
        return None
    united = any(map(held_in_association, role))
    known = known_kinds().get(org.text) == "union" or party_named(org.text)
    held = (united or not role.isdisjoint(role_words().of_firms)) and org.text not in lands()
    plays = prep == "i" and any(map(_on_side, role))
    return org.text if org.firm or held or known or plays or prep not in ("i", "från") else None


def _on_side(role: str) -> bool:
    """Whether a role is a player's, "forward", which is held in a club; one may be a trainer in a village."""
    kind = employer_class(role)
    return kind is not None and kind.rivals and not role.endswith(_LEADERS)
