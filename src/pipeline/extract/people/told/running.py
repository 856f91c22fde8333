"""The organisation that somebody runs, owns, founded or leads: "driver Studio Barrskog", "leder enheten på Klarvik"."""

from functools import cache

from pipeline.extract.orgnames import OrgName
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.employing import PLACE, place_of_speech, settled
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.ownedparts import SERVING, OwnedPart, owned_service
from pipeline.extract.people.roles.owners import opening_noun, owner_before, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import antecedent, common, ending
from pipeline.extract.people.told.belonging import body_at, done_for, known_house
from pipeline.extract.people.told.clauses import TOGETHER, lasts, past_adverbs
from pipeline.extract.people.told.employers import owns
from pipeline.extract.people.told.stated import stated_role
from pipeline.extract.tokens import Token, at, clause_start, spell
from pipeline.extract.townnames import is_place, names_place
from pipeline.extract.words import FINITE, OPENING
from pipeline.reference import surnames
from pipeline.reference.bodies import body_noun
from pipeline.reference.naming import finite_verbs, function_words, organization_words, work_words
from pipeline.reference.ties import tie_words

_RUN = frozenset(
    "ägs ägdes drivs drevs drivits styrs förestås leds leddes letts grundades grundats startades startats".split()
)
_LED = ["under", "ledning"]
RUN_BY = _RUN.union(_LED)
# What begins in a row of names something else than who runs it: "av Bo Ek, som bytte plats med".
_BREAKS = frozenset("som på vid i med när efter för från till hos att medan där".split())
_WHERE = frozenset("på vid hos åt i".split())
# "i" leads from what somebody is in charge of to where that is: "skolorna i kommunen".
_AT_NOUN = frozenset("på vid hos inom".split())
_LEADS = _BREAKS | {"av"}
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
# How far before the last of several the verb may stand that tells of all.
_ROW = 16
# What of a club's somebody trains: "Sandviks damlag", "Sandviks målvakter".
_TEAMS = ("lag", "laget", "junior", "juniorer", "målvakter", "pojkar", "flickor", "damer", "herrar")
# What names what somebody may start or run, and no organisation.
_NETWORK = "network"
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
# What leads to another than who does what the sentence tells: "mot Klarvik med Bo Ek i spetsen".
_ASIDE = PLACE | frozenset("mot till med för om efter utan".split())
_TITLE = 4
# What may stand right behind a name, besides prepositions and adverbs.
_BESIDE = frozenset("ihop nära ensam ensamma jämte".split())
# Two words that begin with a given name and end with no genitive: a person, and no firm.
_NAME = 2


def runs(text: str, tokens: list[Token], verb: int, i: int | None = None) -> Standing | None:
    """ "driver Studio Barrskog", "leder företaget Klarvik": an organisation, but no work or place. What is run stands
    right behind the verb at token `verb`, or at `i`."""
    j, does, rules = verb + 1 if i is None else i, at(tokens, verb).text, tie_words()
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
    if service := owned_service(tokens, j):
        return _in_service(text, tokens, service) if does in rules.leads else None
    org = org_after(text, tokens, j)
    founded = does in rules.founds and not (is_place(at(tokens, j).text) or is_given(at(tokens, j).text))
    free = org is not None and unclaimed(tokens, j, org) and not _cut(at(tokens, org.end))
    bare = free and (does in rules.bare or i is not None)
    told = org and (org.firm or founded or bare or not at(tokens, j).capital)
    told = told and (bool(org and org.part) or not is_thing(at(tokens, j).text))
    other = org and (org.municipality or names_place(org.text) or place_of_speech(tokens, org))
    if org and (told or free) and not (other or _person(tokens, j, org) or owns(tokens, org)):
        return Standing(None, org.text, None, org.end, firm=False, unsure=not told)
    sure = does in rules.charged or at(tokens, j).text.endswith(rules.parts)
    return leads_in(text, tokens, j, sure=sure) if does in rules.leads else None


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


def run_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation that those run of whom one is named at token `i`: "Solvindar ägs av Anna Berg", "Solvindar, som
    grundades 2020 av Bo Ek och hans fru | Anna Berg"."""
    led = next((k for k in range(i - 1, max(i - _ROW, 0), -1) if tokens[k].text in _LEADS), 0)
    if tokens[led].text != "av" or not all(token.word for token in tokens[led:i]):
        return None
    verb = next((k for k in range(led - 1, max(led - _FAR, 0), -1) if tokens[k].text in _RUN), 0)
    if [at(tokens, k).text for k in (led - 2, led - 1)] == _LED:
        return _before(text, tokens, led - 2, i)
    behind = past_adverbs(tokens, verb + 1)
    if not verb or behind + at(tokens, behind).text.isdigit() != led:
        return None
    verb -= 2 * (at(tokens, verb - 1).text == "och" and at(tokens, verb - 2).text in _RUN)
    if at(tokens, verb - 1).text == "och":
        verb = _past_subject(text, tokens, clause_start(tokens, verb)) or verb
    if at(tokens, verb - 1).text == "som":
        verb, _ = antecedent(tokens, verb - 1)
    start = clause_start(tokens, verb)
    if (service := owned_service(tokens, start)) and service.end == verb:
        return Standing(None, service.authority, None, i, firm=False)
    if noun := opening_noun(at(tokens, verb - 1).low):
        return Standing(None, noun, None, i, firm=False)
    named = ending(text, tokens, verb)
    return Standing(None, named[1].text, None, i, firm=False) if named and not names_place(named[1].text) else None


def _past_subject(text: str, tokens: list[Token], i: int) -> int | None:
    """The token behind the organisation that begins the clause at token `i`, and does all that it tells: "Klarvik |
    ligger vid ån och drivs av"."""
    org = None if common(text, tokens, i) else org_after(text, tokens, i)
    return org.end if org and at(tokens, org.end).lower else None


def headed_with(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The organisation that has whom tokens `start` up to `end` name at its head: "Klarvik med Bo Ek i spetsen",
    "Klarvik, med | Anna Berg | som ordförande"."""
    leads = start - 1
    while leads > max(start - _TITLE, 0) and tokens[leads].lower and tokens[leads].text != "med":
        leads -= 1
    if at(tokens, leads).text != "med":
        return None
    if [at(tokens, end + n).text for n in (0, 1)] == ["i", "spetsen"]:
        return _before(text, tokens, leads, end)
    role = stated_role(text, tokens, end + 1) if at(tokens, end).text == "som" else None
    house = _before(text, tokens, leads, end) if role and role.role and not role.organization else None
    return role._replace(organization=house.organization) if role and house else None


def _before(text: str, tokens: list[Token], end: int, i: int) -> Standing | None:
    """The organisation that ends before token `end`, or a comma there, and does what the sentence tells."""
    named = ending(text, tokens, end - (at(tokens, end - 1).text == ","))
    if named is None or names_place(named[1].text) or at(tokens, named[0] - 1).text in _ASIDE:
        return None
    return Standing(None, named[1].text, None, i, firm=False)


def stood_behind_by(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation behind which, or at the head of which, those stand of whom one is named at token `i`: "Bakom
    Klarvik står Bo Ek och | Anna Berg", "I spetsen för Klarvik står | Anna Berg"."""
    verb = next((k for k in range(i - 1, max(i - _ROW, 0), -1) if tokens[k].text == "står"), 0)
    if not verb or not all(token.word or token.text == "," for token in tokens[verb:i]):
        return None
    leads = (k for k in range(verb, max(verb - _FAR, -1), -1) if _heads(tokens, k))
    org = next((org for k in leads if (org := org_after(text, tokens, k + 1)) and org.end == verb), None)
    return Standing(None, org.text, None, i, firm=False) if org and not org.municipality else None


def _heads(tokens: list[Token], i: int) -> bool:
    """Whether a word leads to what somebody stands behind or at the head of."""
    return tokens[i].low == "bakom" or (tokens[i].text == "för" and at(tokens, i - 1).low in ("spetsen", "rodret"))


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
