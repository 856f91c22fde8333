"""An organisation with what it is before its name, or written as a common noun: "företaget Ängsvik Digital",
"polisens ledningscentral"."""

from functools import cache

from pipeline.extract.orgnames import OrgName, is_lettered, read_org
from pipeline.extract.people.roles.employing import AREA, PLACE
from pipeline.extract.people.roles.ownedparts import owned_part
from pipeline.extract.people.roles.owners import lands, ungenitive
from pipeline.extract.people.roles.propernouns import proper_noun
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.townnames import is_place
from pipeline.reference.bodies import body_noun, indefinite_body
from pipeline.reference.employers import known_kinds
from pipeline.reference.naming import organization_words
from pipeline.reference.roles import role_words

_UNITS = frozenset("avdelningen enheten sektionen området förvaltningen gruppen roteln programmet".split())
# What is told from its like by where it is, which belongs to its name: "länsstyrelsen i Skåne", "högskolan i Borås".
_SEATED = frozenset(
    """länsstyrelsen högskolan universitetet musikhögskolan konsthögskolan handelshögskolan lärarhögskolan
    förvaltningsrätten kammarrätten åklagarkammaren räddningstjänsten lasarettet sjukhuset""".split()
)
# Of a club, or of a town: "Klarviks damlag", "Umeås damlag".
_TEAMS = tuple("damlag herrlag a-lag juniorlag ungdomslag flicklag pojklag".split())
_UNIT_NOUNS = (
    *"""enhet avdelning sektion division stab kansli verksamhet affärsområde fabrik anläggning kontor produktion
    försäljning lågstadium mellanstadium högstadium förhandlingsdelegation delegation ledningsgrupp""".split(),
    *_TEAMS,
)
# What a house has away from home, where a town has its own: "Klarviks depå", "Umeås station".
_POSTS = ("station", "depå", "lager", "terminal")
_QUARTERS = frozenset("norr söder öst väst nord syd mitt".split())
# What goes with its name, written small: "lokalpolisområde Vinga".
_DISTRICTS = ("region", "polisområde")
_BRANCHES = frozenset("sektion avdelning lokalavdelning region".split())
# How nouns end for a union's branch at a place of work: "verkstadsklubb".
_CLUB = "klubb"
# What of a firm of many countries is in one of them.
_PARTS = frozenset("grenen delen armen verksamheten divisionen kontoret".split())
_NATIONAL = ("ska", "diska", "globala", "lokala")
_DEFINITE = ("et", "en", "an", "rm")
# How adjectives end before what is definite.
_EPITHETS = ("ade", "ende", "ska", "nya", "nye", "lla", "ala", "ora", "liga", "iva")
# How those are told, in the genitive, whose body is named next, and how nouns for such bodies end.
_MEMBERS = ("arnas", "ernas", "ornas", "enas", "nas")
_SOCIETIES = tuple("sammanslutning organisation förening förbund organ nätverk råd kommitté klubb".split())
_LEADING = frozenset("utanför intill bakom framför till under efter bredvid nära genom mellan".split())
_REACH, _CLAUSE = 4, 9
_CALLS = (("som", "heter"), ("vid", "namn"), ("med", "namnet"))
_SHORT = 3
_PREPOSITIONS = AREA | PLACE | _LEADING
_MUNICIPAL = (" kommuns", " stads")


def org_after(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation at token `i`, also after what it is, "företaget Ängsvik Digital", or whose part it is.
    `text` is the article's."""
    if part := part_at(tokens, i):
        return part
    noun = at(tokens, i)
    if noun.text in _UNITS:
        return None
    if body := uncapitalised(text, tokens, i):
        return body
    if noun.text.endswith(_DISTRICTS) and (org := read_org(text, tokens, i + 1)):
        return OrgName(f"{noun.text} {org.text}", org.end, True)
    if (name := _called(tokens, i)) > i:
        org = read_org(text, tokens, name)
        return org._replace(firm=True) if org else None
    if society := _society(text, tokens, i):
        return society
    i = _past_adjectives(tokens, _past_branch(tokens, i))
    if (name := _past_epithets(tokens, i)) > i:
        org = read_org(text, tokens, name)
        return None if org is None or org.municipality or org.text in lands() else org
    noun, org = at(tokens, i), read_org(text, tokens, i)
    if branch := _of_union(tokens, org):
        return branch
    describes = noun.lower and len(noun.text) > _SHORT and (noun.text.endswith(_DEFINITE) or body_noun(noun.text))
    house = indefinite_body(noun.text) is not None  # "på restaurang Klarvik"
    describes = describes or (noun.lower and (house or noun.text.endswith(_NATIONAL[:2])))
    if (describes or is_lettered(noun.text)) and (named := read_org(text, tokens, i + 1)):
        return named._replace(firm=named.firm or noun.text.endswith(role_words().organisation_nouns))
    return _owner_of_unit(org, at(tokens, org.end).text) if org else None


def tells_kind(noun: Token) -> bool:
    """Whether a noun tells what an organisation is that is named behind it: "företaget", "hyresvärden"."""
    return noun.low.endswith(_kinds()) or (noun.lower and body_noun(noun.low) is not None)


@cache
def _kinds() -> tuple[str, ...]:
    return (*role_words().organisation_nouns, *organization_words().heads)


def uncapitalised(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The body at token `i` that is written like a common noun: "polisen", and, with the place that belongs to its
    name, "länsstyrelsen i Skåne"."""
    word = at(tokens, i)
    place = read_org(text, tokens, i + 2) if word.low in _SEATED and at(tokens, i + 1).text == "i" else None
    if place is None or (word.capital and not place.municipality):
        proper = proper_noun(word.text)
        return OrgName(proper, i + 1, True) if proper and not word.text.endswith("s") else None
    name = spell(text, tokens, i, place.end)
    return OrgName(name[0].upper() + name[1:], place.end, True)


def part_at(tokens: list[Token], i: int) -> OrgName | None:
    """The municipality or region whose committee or department token `i` begins: "kommunkontoret i Orsa"."""
    part = owned_part(tokens, i)
    return OrgName(part.authority, part.end, True, part=part.name, committee=part.committee) if part else None


def _owner_of_unit(org: OrgName, behind: str) -> OrgName:
    """Whose unit it is that was read for a name, "Skolverkets analysavdelning", or whose name is in the genitive before
    one, "Klarviks | affärsområde Hus", "Klarviks region | väst"; else the organisation itself. `behind` is the word
    after the name."""
    name, _, unit = org.text.rpartition(" ")
    if unit == "region" and behind in _QUARTERS:
        return org._replace(text=ungenitive(name), firm=True)
    if _owns(name, unit):
        return org._replace(text=ungenitive(name), firm=True)
    owns = org.text not in known_kinds() and _owns(org.text, behind)
    return org._replace(text=ungenitive(org.text), firm=True) if owns else org


def _owns(name: str, unit: str) -> bool:
    """Whether a name is in the genitive of what a unit is a part of; a team is its club's, and no town's, a depot not
    either, and a "fältstation" is a body of its own. A municipality's is all but such a one: "Eds kommuns nattpatrull",
    not "Eds kommuns museum"."""
    if name.endswith(_MUNICIPAL) and unit.islower():
        return indefinite_body(unit) is None and unit not in _PREPOSITIONS
    town = unit.endswith(_TEAMS + _POSTS) and is_place(name.removesuffix("s"))
    post = unit in _POSTS or (unit.endswith(_POSTS) and indefinite_body(unit) is None)
    part = unit.islower() and (unit.endswith(_UNIT_NOUNS) or post)
    return part and name.endswith("s") and not town


def _of_union(tokens: list[Token], org: OrgName | None) -> OrgName | None:
    """The union whose branch an organisation is: "IF Metalls verkstadsklubb", "Unionens lokala | klubb"."""
    if org is None:
        return None
    *owner, last = org.text.split()
    end = org.end + (at(tokens, org.end).text == "lokala")
    if _is_branch(at(tokens, end).text):
        owner, last, end = [*owner, last], at(tokens, end).text, end + 1
    name = " ".join(owner).removesuffix(" lokala")
    unions = [union for union in (name.removesuffix("s"), name) if known_kinds().get(union) == "union"]
    return OrgName(unions[0], max(end, org.end), True) if unions and _is_branch(last) else None


def _is_branch(noun: str) -> bool:
    return noun in _BRANCHES or (noun.islower() and noun.endswith(_CLUB))


def _past_branch(tokens: list[Token], i: int) -> int:
    """Whose a national branch is that is told of at token `i`: "den svenska grenen av | Klarvik"; else `i` itself."""
    noun = i + 1 + (at(tokens, i).text in ("den", "det", "hela"))
    branch = at(tokens, noun - 1).text.endswith(_NATIONAL) and at(tokens, noun).text in _PARTS
    leads = at(tokens, noun + 1).text in ("av", "till", "i", "inom", "på", "hos")
    return noun + 2 if branch and leads and at(tokens, noun + 2).capital else i


def _society(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The body that is named behind whose it is at token `i`: "åkarnas sammanslutning Klarvik"."""
    owned = at(tokens, i).lower and at(tokens, i).text.endswith(_MEMBERS)
    told = owned and at(tokens, i + 1).text.endswith(_SOCIETIES) and at(tokens, i + 2).capital
    org = read_org(text, tokens, i + 2) if told else None
    return org._replace(firm=True) if org else None


def _called(tokens: list[Token], i: int) -> int:
    """Where the name begins of what is introduced by its kind at token `i`: "ett litet företag som heter | Klarvik",
    "en studio vid namn | Klarvik"; else `i` itself."""
    if at(tokens, i).text in ("den", "det"):
        return _told_apart(tokens, i)
    if at(tokens, i).text not in ("en", "ett"):
        return i
    noun = next((k for k in range(i + 1, i + _REACH) if at(tokens, k + 1).text in ("som", "vid", "med")), i)
    calls = (at(tokens, noun + 1).text, at(tokens, noun + 2).text) in _CALLS
    told = calls and indefinite_body(at(tokens, noun).text) is not None
    return noun + 3 if told and at(tokens, noun + 3).capital else i


def _told_apart(tokens: list[Token], i: int) -> int:
    """Where the name begins of what is told apart by a clause at token `i`: "det bolag som förlorade, | Klarvik,"; else
    `i` itself."""
    noun = i + 1
    if at(tokens, noun + 1).text != "som" or indefinite_body(at(tokens, noun).text) is None:
        return i
    comma = next((k for k in range(noun + 2, noun + _CLAUSE) if not at(tokens, k).lower), i)
    return comma + 1 if at(tokens, comma).text == "," and at(tokens, comma + 1).capital else i


def _past_adjectives(tokens: list[Token], i: int) -> int:
    """The noun that tells an organisation behind its adjectives: "det lokala | företaget"; else `i` itself."""
    last = next((k for k in range(i, i + _REACH) if not at(tokens, k + 1).lower), i)
    tells = last > i and tokens[i].lower and tokens[last].text.endswith(role_words().organisation_nouns)
    tells = tells and not any(tokens[k].text in _PREPOSITIONS for k in range(i, last))
    return last if tells else i


def _past_epithets(tokens: list[Token], i: int) -> int:
    """The name behind adjectives at token `i`, "det nybildade | Klarvik", "det lokala museet | Klarvik"; else `i`."""
    if at(tokens, i).text not in ("den", "det"):
        return i
    name = next((k for k in range(i + 1, i + _REACH) if not tokens[k : k + 1] or not tokens[k].lower), i)
    noun = at(tokens, name - 1).text
    adjectives = name - (body_noun(noun) is not None or (noun.endswith(_DEFINITE) and not noun.endswith(_EPITHETS)))
    told = adjectives > i + 1 and at(tokens, name).capital
    return name if told and all(token.text.endswith(_EPITHETS) for token in tokens[i + 1 : adjectives]) else i
