"""The organisation that somebody runs, owns, founded or leads: "driver Studio Barrskog", "leder enheten på Klarvik"."""

from functools import cache

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.employing import PLACE, place_of_speech, settled
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.ownedparts import SERVING, OwnedPart, owned_service
from pipeline.extract.people.roles.owners import owner_before, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import told_as_body
from pipeline.extract.people.told.belonging import body_at, done_for, known_house
from pipeline.extract.people.told.clauses import TOGETHER, lasts
from pipeline.extract.people.told.employers import owns, sentence_start
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.townnames import is_place, names_place
from pipeline.extract.words import FINITE, OPENING
from pipeline.reference import surnames
from pipeline.reference.bodies import body_noun
from pipeline.reference.naming import finite_verbs, function_words, organization_words, work_words
from pipeline.reference.ties import tie_words

_WHERE = frozenset("på vid hos åt i".split())
# "i" leads from what somebody is in charge of to where that is: "skolorna i kommunen".
_AT_NOUN = frozenset("på vid hos inom".split())
# Who comes to a house from an authority.
_OFFICERS = tuple(
    """åklagare åklagaren kommissarie kommissarien polisen polisman räddningsledare räddningsledaren insatsledare
    insatsledaren brandmästare brandmästaren""".split()
)
# What leads from an inquiry to what it looks into.
_INTO = frozenset("av om kring".split())
# What leads to another than the municipality, named or not, who does what it runs.
_DONE_FOR = "åt"
_FAR = 8
# What of a club's somebody trains: "Sandviks damlag", "Sandviks målvakter".
_TEAMS = ("lag", "laget", "junior", "juniorer", "målvakter", "pojkar", "flickor", "damer", "herrar")
# What names what somebody may start or run, and no organisation.
_NETWORK = "network"
# What stands for the house that the sentence before tells of: "Där ligger Klarvik. Anna Berg driver | det".
_IT = frozenset("det den stället rörelsen".split())
_UNDERTAKINGS = (
    "projekt",
    "projektet",
    "kampanjen",
    "podden",
    "bloggen",
    "festivalen",
    "loppet",
    "cupen",
    "turnén",
    "rundan",
)
# What may stand right behind a name, besides prepositions and adverbs.
_BESIDE = frozenset("ihop nära ensam ensamma jämte sedan".split())
_WITH = TOGETHER | {"med"}
# What of an organisation's one leads is its own, behind whose it is.
_PARTS = frozenset(
    "delegation förhandlingar enhet avdelning sektion grupp arbetsgrupp ledning kansli redaktion krisledning".split()
)
# Two words that begin with a given name and end with no genitive: a person, and no firm.
_NAME = 2


def runs(text: str, tokens: list[Token], verb: int, i: int | None = None) -> Standing | None:
    """ "driver Studio Barrskog", "leder företaget Klarvik": an organisation, but no work or place. What is run stands
    right behind the verb at token `verb`, or at `i`."""
    j, does, rules = verb + 1 if i is None else i, at(tokens, verb).text, tie_words()
    tokens = _past_company(tokens, j)
    tokens = tokens[: next((k for k in range(j, j + _FAR) if at(tokens, k).text in TOGETHER), len(tokens))]
    j += at(tokens, j).text in ("för", "och") or (at(tokens, j).text == "över" and does in rules.over)
    noun = pointing(at(tokens, j).text) if at(tokens, j).lower else None
    if noun and (tokens[j].text.endswith("s") or lasts(tokens, j + 1) or not _goes_on(at(tokens, j + 1))):
        return Standing(None, noun, None, j + 1, firm=False)
    if does in rules.trains:
        return _trained(text, tokens, j)
    if does in rules.plays:
        j += at(tokens, j).text == "i"
        return _trained(text, tokens, j) if at(tokens, j - 1).text in ("i", "för") else None
    if at(tokens, j).text in _IT and _it_is_there(tokens, j):
        return Standing(None, THERE, None, j + 1, firm=False)
    if service := owned_service(tokens, j):
        return _in_service(text, tokens, service) if does in rules.leads else None
    if does in rules.leads and (house := _led_part(text, tokens, j)):
        return Standing(None, house, None, j + 2, firm=False)
    org = None if _matter(at(tokens, j).text) else org_after(text, tokens, j)
    founded = does in rules.founds and not (is_place(at(tokens, j).text) or is_given(at(tokens, j).text))
    free = org is not None and unclaimed(tokens, j, org) and not _cut(at(tokens, org.end))
    bare = free and (does in rules.bare or i is not None)
    told = org and (org.firm or founded or bare or not at(tokens, j).capital)
    told = told and (bool(org and org.part) or not is_thing(at(tokens, j).text))
    other = org and (org.municipality or names_place(org.text) or place_of_speech(tokens, org))
    if org and (told or free) and not (other or _person(tokens, j, org) or owns(tokens, org)):
        role = _as_what(text, tokens, org.end)
        return Standing(role, org.text, None, org.end, firm=False, unsure=not told)
    sure = does in rules.charged or at(tokens, j).text.endswith(rules.parts)
    return leads_in(text, tokens, j, sure=sure) if does in rules.leads else None


def _it_is_there(tokens: list[Token], i: int) -> bool:
    """Whether "den" or "det" at token `i` is all that is run, and so what the text has come to; before a year only what
    the sentence before tells of as a firm: "Butiken heter Klarvik. Hon startade | den 1997"."""
    behind = at(tokens, i + 1)
    if not behind.text.isdigit():
        return behind.text in _behind_names() or not behind.word
    start = sentence_start(tokens, i)
    return start > 0 and told_as_body(tokens[sentence_start(tokens, start - 1)].low)


def _past_company(tokens: list[Token], i: int) -> list[Token]:
    """The tokens without with whom, between the commas from token `i` on: "äger | , med två syskon, | Klarvik"."""
    told = at(tokens, i).text == "," and at(tokens, i + 1).text in _WITH
    close = next((k for k in range(i + 1, i + _FAR) if at(tokens, k).text == ","), None) if told else None
    return tokens[:i] + tokens[close + 1 :] if close else tokens


def _as_what(text: str, tokens: list[Token], i: int) -> str | None:
    """The role behind what is run, up to token `i`: "leder Klarvik | som chef", "har lett Klarvik | sedan i våras, som
    chef"."""
    k = next((k for k in range(i, i + _FAR) if not at(tokens, k).lower or tokens[k].text == "som"), i)
    k += at(tokens, k).text == "," and k > i
    said = stated_role(text, tokens, k + 1) if at(tokens, k).text == "som" else None
    return said.role if said and said.organization is None else None


def _led_part(text: str, tokens: list[Token], i: int) -> str | None:
    """The organisation in the genitive at token `i` of which a part is led: "leder | Klarviks delegation"."""
    end = next((k for k in range(i, i + _FAR) if not at(tokens, k).capital), i)
    part = at(tokens, end)
    return owner_before(text, tokens, end) if end > i and part.lower and part.text in _PARTS else None


def _cut(following: Token) -> bool:
    """Whether a name is cut before a noun that is a part of it, "Klarvik | storkök", by the word behind it."""
    return following.lower and following.text not in _behind_names()


@cache
def _behind_names() -> frozenset[str]:
    return _BESIDE | _WHERE | OPENING | FINITE | finite_verbs() | function_words()


def _goes_on(token: Token) -> bool:
    """Whether a noun goes on to its name, or to where it is: "företaget | Klarvik", "bolaget | i Falun"."""
    return token.text in PLACE or token.capital


def is_thing(noun: str) -> bool:
    """Whether a noun before a name tells that it is a work's, an animal's or the like: "driver bloggen Klarvik"."""
    return noun.islower() and body_noun(noun) is None and noun.endswith((*_works(), *tie_words().things))


@cache
def _works() -> tuple[str, ...]:
    return tuple(head for head, kind in work_words().heads.items() if kind != _NETWORK)


def _matter(word: str) -> bool:
    """Whether a compound with an abbreviation tells what is led, and names nobody: "HR-arbetet"."""
    short, _, noun = word.rpartition("-")
    return short.isupper() and noun.islower() and body_noun(noun) is None


def unclaimed(tokens: list[Token], i: int, org: OrgName) -> bool:
    """Whether a name at token `i` of which nothing tells what it is, "driver Klarvik", may be an organisation's: no
    place, person, platform, nor what somebody carries out."""
    word = tokens[i].text
    named = is_place(word) or is_given(word) or word in surnames() or place_of_speech(tokens, org)
    return not named and "-" not in word and not org.text.endswith(_UNDERTAKINGS)


def _trained(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The club from token `i` on that somebody trains or plays for, or whose team: "Sandviks BK:s damlag", "damlaget i
    Sandviks BK"."""
    i += 2 * (at(tokens, i).text.endswith(_TEAMS) and at(tokens, i + 1).text in ("i", "för"))
    end = next((k for k in range(i, i + _FAR) if not at(tokens, k).capital), i)
    club = owner_before(text, tokens, end) if at(tokens, end).text.endswith(_TEAMS) else spell(text, tokens, i, end)
    lettered = club and not organization_words().clubs.isdisjoint(club.split())
    return Standing(None, club, None, end, firm=False) if lettered else None


def _person(tokens: list[Token], i: int, org: OrgName) -> bool:
    """Whether what looks like an organisation's name is the subject: "driver Anna Berg"."""
    words = org.text.split()
    return len(words) >= _NAME and is_given(words[0]) and at(tokens, i).text == words[0] and not words[0].endswith("s")


def leads_in(text: str, tokens: list[Token], i: int, *, sure: bool = True) -> Standing | None:
    """ "leder enheten för vård på Länsverket", "ansvarar för arkivet i Habo kommun", from the token behind the verb.
    `sure`: it is work, wherever that is, "ansvarar för lönerna på Klarvik", but "leder allsången på Klarvik". A noun
    points to the organisation as well, "leder enheten på bolaget"."""
    if service := owned_service(tokens, i):
        return _in_service(text, tokens, service)
    for k in range(i, i + _FAR):
        if not at(tokens, k).lower or at(tokens, k).text == "som":
            return None
        if at(tokens, k).text in _WHERE and _of_outsiders(tokens, i, k):
            return None
        org = org_after(text, tokens, k + 1) if at(tokens, k).text in _WHERE else None
        noun = pointing(at(tokens, k + 1).text) if org is None and at(tokens, k).text in _AT_NOUN else None
        if noun and not at(tokens, k + 2).capital:
            told = sure or at(tokens, k - 1).text.endswith(tie_words().units)
            return Standing(None, noun, None, k + 2, firm=False) if told else None
        if org and not place_of_speech(tokens, org):
            told = known_house(org) or (sure and unclaimed(tokens, k + 1, org))
            told = settled(org.text) if at(tokens, k).text == "i" else told
            house = done_for(text, tokens, org)
            return Standing(None, house.text, None, house.end, firm=False) if told and not org.municipality else None
    return None


def _of_outsiders(tokens: list[Token], i: int, end: int) -> bool:
    """Whether others than a house's people lead what is told from token `i` up to `end`, as it looks into what happened
    there or is turned against it, or an officer does: "utredningen av branden | på Klarvik", "strejken | på Klarvik",
    "Åklagaren Anna Berg leder arbetet | på Klarvik"."""
    last, rules = at(tokens, end - 1).text, tie_words()
    looks_into = last.endswith(rules.incidents) and any(token.text in _INTO for token in tokens[i : end - 1])
    officer = any(token.low.endswith(_OFFICERS) for token in tokens[max(i - _FAR, 0) : i])
    return looks_into or last.endswith(rules.outside) or officer


def _in_service(text: str, tokens: list[Token], service: OwnedPart) -> Standing | None:
    """For whom somebody leads what a municipality runs: for whoever that is done by behind it, "hemtjänsten i Lund | åt
    Klarvik", else for the municipality."""
    lead, word = at(tokens, service.end).text, at(tokens, service.end + 1)
    if lead in SERVING and (org := body_at(text, tokens, service.end + 1)):
        return Standing(None, org.text, None, org.end, firm=False)
    if lead in SERVING and word.lower and (noun := pointing(word.text)):
        return Standing(None, noun, None, service.end + 2, firm=False)
    return None if lead == _DONE_FOR else Standing(None, service.authority, None, service.end, firm=False)
