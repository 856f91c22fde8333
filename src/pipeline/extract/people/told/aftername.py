"""What stands behind a person's name and says what he or she is: "(S), ledamot i nämnden", ", 43, lärare"."""

from pipeline.extract.knownorgs import is_known
from pipeline.extract.orgnames import looks_firm
from pipeline.extract.people.names.parties import party_at, party_inside, party_named
from pipeline.extract.people.roles.employing import PLACE, settled
from pipeline.extract.people.roles.orgphrases import part_at
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.roles.workplaces import Workplace, read_workplace
from pipeline.extract.people.told.apposed import (
    BESIDES,
    THEN,
    lead_at,
    party_first,
    past_age,
    past_another,
    past_home,
    past_lead,
)
from pipeline.extract.people.told.stated import past_fillers
from pipeline.extract.residence import lives_from, may_be_home
from pipeline.extract.rolewords import definite_role, is_role
from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.extract.words import DEFINITE_SINGULAR, FINITE
from pipeline.reference.bodies import REGIONAL, body_noun, firm_nouns, kind_of
from pipeline.reference.inflections import active
from pipeline.reference.roles import role_words
from pipeline.reference.ties import tie_words
from pipeline.reference.verbs import reporting_verbs

# It leads from a name to a note: "Petra*, lärare ... *Petra heter egentligen något annat".
_ASTERISK = "*"
# Of the verb before the name: "Då klev Bo Ek fram, en målvakt som".
_PARTICLES = frozenset("fram in ut upp ner ned dit hem".split())
# "Eva Mo ny vd på Klarvik": as headlines and captions tell it.
_NEW = ("ny", "blir")
_SPOT = 5
# How nouns end for a part of a house, where none but its people are.
_PARTS = ("avdelning", "enhet", "sektion", "division", "stab", "förvaltning")
_WAITS = active("vänta hoppas svara".split())
_LIES = frozenset("ligger låg vårdas vårdades opereras opererades avled dog föddes".split())
# How far what else is told goes, and where it ends.
_MEMBER, _MEMBER_ENDS, _SET_OFF = 8, frozenset("och , . : ; som".split()), (",", ".")
# How supines end, and how many words a name has at most.
_SUPINE, _NAME = ("it", "at", "tt"), 6


def after_name(text: str, tokens: list[Token], i: int, *, lenient: bool) -> Standing:
    """What follows a name that ends before token `i`: "(S), ledamot i socialnämnden", ", 43, lärare", "på Sambruk".

    `lenient` is for captions and reporting clauses, where what follows the name is seldom anything but a role. `text`
    is the article's.
    """
    party, i = party_at(tokens, i + (at(tokens, i).text == _ASTERISK))
    i = _past_spot(tokens, i)
    behind = at(tokens, i + 2).text
    comma = i + (_closes_verb(tokens, i) and (behind in ("en", "ett") or is_role(behind)))
    if at(tokens, comma).text == ",":
        return _apposition(text, tokens, comma, party, lenient=lenient)
    if workplace := _at_work(text, tokens, i, party):
        return workplace
    nothing = Standing(None, None, party, i)
    noun = i + (at(tokens, i).text in _NEW)
    if lenient and _unset(tokens, noun, party):
        standing = role_phrase(text, tokens, noun, lenient=False) or nothing
        return standing._replace(party=standing.party or party)
    return nothing


def _closes_verb(tokens: list[Token], i: int) -> bool:
    """Whether the word behind a name belongs to the verb before it: "dyker Eva Mo | upp", "har Eva Mo | suttit"."""
    if at(tokens, i).text in _PARTICLES:
        return True
    first = next((k for k in range(i - 1, max(i - _NAME, 0), -1) if not tokens[k].capital), 0)
    return at(tokens, first).text in ("har", "hade") and at(tokens, i).text.endswith(_SUPINE)


def _past_spot(tokens: list[Token], i: int) -> int:
    """The comma behind the spot where somebody is, told in lower case at token `i` before what he or she is: "Eva Mo på
    tredje våningen|, före detta lärare,"; else `i` itself."""
    if at(tokens, i).text not in PLACE:
        return i
    end = next((k for k in range(i + 1, i + _SPOT) if not at(tokens, k).lower), i)
    noun = at(tokens, end - 1).text
    told = at(tokens, end).text == "," and noun.endswith(DEFINITE_SINGULAR) and body_noun(noun) is None
    former = at(tokens, end + 1).text in role_words().former or at(tokens, end + 1).text == "före"
    return end if told and (former or is_role(at(tokens, end + 1).text)) else i


def _unset(tokens: list[Token], i: int, party: str | None) -> bool:
    """Whether a role begins at token `i` without the comma that sets it apart: "Anna Berg | ordförande i föreningen",
    and behind the party one of a board, "Anna Berg (S) | nämndens ordförande"."""
    board = party is not None and at(tokens, i).text.endswith(role_words().committee_genitives)
    noun = i + board + (board and at(tokens, i + 1).text in role_words().modifiers)
    return is_role(at(tokens, noun).text) and not definite_role(at(tokens, noun).text)


def _apposition(text: str, tokens: list[Token], comma: int, party: str | None, *, lenient: bool) -> Standing:
    """What stands behind the comma after a name; `party` is what stands between them."""
    start = past_age(tokens, past_home(tokens, past_age(tokens, comma + 1)))
    lead = lead_at(tokens, start)
    told, i = party_first(tokens, past_another(tokens, past_lead(tokens, start, lead)))
    party = told or party
    word = at(tokens, i).text
    verb = word in reporting_verbs() or (word in FINITE and word not in role_words().modifiers)
    standing = None if verb else role_phrase(text, tokens, i, lenient=lenient)
    if standing:
        after, end = party_at(tokens, standing.end)
        party = party or standing.party or after or party_inside(tokens, i, end)
        besides = lead in BESIDES
        firm = standing.firm and not besides
        former = standing.former or lead in THEN
        role = None if standing.role in _NEW else standing.role  # "Eva Mo, ny i Rådet"
        return standing._replace(role=role, party=party, end=end, firm=firm, former=former, besides=besides)
    if workplace := _at_work(text, tokens, i, party) or _second_member(text, tokens, i):
        return workplace._replace(party=workplace.party or party)
    part = part_at(tokens, i)
    if part and part.municipality is None and at(tokens, part.end).text in (",", "och", ".", "\0"):
        return Standing(None, part.text, party, part.end, firm=False)
    end = start if lead and told is None else i
    return Standing(None, None, party, end - 1 if end > comma + 1 else comma)


def _second_member(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that "och" joins to what else is told behind a name from token `i` on, with whom it is for: "Anna Berg,
    född i Ed och sedan två år | vd för Klarvik,"."""
    joint = next((k for k in range(i + 1, i + _MEMBER) if at(tokens, k).text in _MEMBER_ENDS), None)
    if joint is None or tokens[joint].text != "och" or tokens[joint - 1].text.endswith("-"):
        return None
    if any(is_role(token.text) for token in tokens[i:joint]):
        return None
    said = role_phrase(text, tokens, past_fillers(tokens, joint + 1), lenient=False)
    ends = said is not None and said.role and said.organization and at(tokens, said.end).text in _SET_OFF
    return said if ends else None


def _at_work(text: str, tokens: list[Token], i: int, party: str | None) -> Standing | None:
    """An organisation without a role: "på Granvik Arkitekter", "på enheten för vård vid Länsverket"."""
    if at(tokens, i).text not in PLACE or _made(tokens, i) or _waits(tokens, i):
        return None
    place = read_workplace(text, tokens, i, [])
    if place.organization is None or (lives_from(tokens, i) and may_be_home(place.organization)):
        return None
    sends = at(tokens, i).text == "från" and place.organization in firm_nouns() | REGIONAL
    pointed = sends or (at(tokens, i).text == "vid" and place.organization.islower()) or _in_part(tokens, i, place)
    noun = at(tokens, i + 1).text.endswith(role_words().organisation_nouns)
    told = (noun and at(tokens, i + 2).text not in PLACE) or pointed
    spot = text[tokens[i].start_char : tokens[place.end - 1].end_char].rpartition(place.organization)[0]
    inside = f" {spot}".endswith(" i ") or (tokens[i].text == "vid" and spot.endswith(" på "))
    sent = at(tokens, i).text in ("från", "hos") and is_known(place.organization)
    named = (
        sent
        or party_named(place.organization)
        or (looks_firm(place.organization) and (not inside or _settled_there(tokens, i, place.organization)))
    )
    if not told and not named:
        return None
    if tokens[i].text == "från" and _is_school(place.organization):
        return None
    return Standing(None, place.organization, party or party_named(place.organization), place.end, firm=False)


def _in_part(tokens: list[Token], i: int, place: Workplace) -> bool:
    """Whether behind the preposition at token `i` stands a part of what a noun points to: "på regionens
    inköpsavdelning"."""
    whose, part = at(tokens, i + 1), at(tokens, i + 2)
    return whose.text == f"{place.organization}s" and part.lower and part.text.endswith(_PARTS)


def _settled_there(tokens: list[Token], i: int, organization: str) -> bool:
    """Whether a house that "i" leads to behind the preposition at token `i` is where somebody is of: "på planenheten i
    Ryds kommun", but not "på läktaren i Ryds kyrka", nor "vid mötet på Ryds skola", which tell but where."""
    spot = at(tokens, i + 1)
    return settled(organization) and (not spot.lower or spot.text.endswith(tie_words().units))


def _waits(tokens: list[Token], i: int) -> bool:
    """Whether "på" at token `i` leads to what somebody waits for, or to where who is ill lies: "väntar Bo Ek | på
    besked från Vägverket", "låg Bo Ek | på Viks lasarett"."""
    verb, noun = at(tokens, _before_person(tokens, i)).low, at(tokens, i + 1)
    return tokens[i].text == "på" and ((noun.lower and verb in _WAITS) or verb in _LIES)


def _made(tokens: list[Token], i: int) -> bool:
    """Whether a work stands before the name that ends before token `i`, so that the work is there and not who made it:
    "Blodsband av Willy Rask på Kvarnteatern"."""
    k = _before_person(tokens, i)
    return at(tokens, k).text == "av" and (at(tokens, k - 1).capital or at(tokens, k - 1).text in CLOSERS)


def _before_person(tokens: list[Token], i: int) -> int:
    """The token before the name that ends before token `i`."""
    k = i - 1
    while at(tokens, k).capital:
        k -= 1
    return k


def _is_school(name: str) -> bool:
    """Whether an organisation is a school by its name, which who is from it and has no role goes to; a seat of higher
    learning sends its staff."""
    kind = kind_of("skolan")
    return kind is not None and kind.names_one(name) and "högskol" not in name.casefold()
