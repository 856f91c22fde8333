"""For whom somebody is there by words that tell no role: "representerar Klarvik", "sitter i styrelsen för Klarvik", "är
engagerad i Klarvik", "har rekryterats till Klarvik"."""

from pipeline.extract.knownorgs import is_known
from pipeline.extract.orgnames import OrgName, is_address, telling
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.employing import place_of_speech
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.ownedparts import owned_committee
from pipeline.extract.people.roles.owners import owner_before, pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import tells_body
from pipeline.extract.people.told.clauses import for_years, lasts
from pipeline.extract.people.told.employers import owns
from pipeline.extract.people.told.verbs import BELONGS, HIRED
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.reference.bodies import body_kinds, firm_nouns, kind_of
from pipeline.reference.employers import is_agency, known_kinds
from pipeline.reference.ties import tie_words

_WATCHES = frozenset("följer bevakar analyserar".split())
# What stands for whom by the verb alone, and what tells of a seat.
_ACTS_FOR, _SITS = tie_words().represents, tie_words().sits
# Where one sits who belongs to the house: "i styrelsen för Klarvik", "i Klarviks ledningsgrupp".
_SEATS = frozenset(
    """styrelsen styrelse ledningen ledning ledningsgruppen ledningsgrupp valberedningen valberedning ensemblen ensemble
    truppen""".split()
)
_PLACES_OF_ONE = frozenset("med en plats".split())
_OF = frozenset("för i på hos av vid".split())
_PART = frozenset("medlem medlemmar engagerad engagerade aktiv aktiva verksam verksamma frivillig med".split())
_ENGAGED = ("engagerad", "aktiv", "verksam")
_IN = frozenset("i på hos inom vid".split())
_AT_HOUSE = _IN - {"i"}
_GOES = frozenset("går gick gått flyttar flyttade flyttat".split())
_COMES = frozenset("kom kommit kommer".split())
# What goes on where somebody but walks from house to house: "varje dag", "på tio minuter".
_ON_FOOT = frozenset("varje var ibland ofta dagligen på genom längs via med".split())
_COMPANY = "company"
# Where a case goes on, or who has it.
_COURTS = ("domstolen", "rätten", "rätt")
_CHANGED = frozenset("byter bytte bytt".split())
_IS = frozenset("är varit".split())
_SEATED = _SITS | _IS
# What leads to "en av dem bakom".
_LEADS_BEHIND = _IS | {","}
_ON = ("vidare", "över")
# What one does in a choir, a team or an orchestra.
_PLAYS = frozenset("sjunger spelar dansar".split())
_HAD = "haft"
# Where one may be for years as a patient or a guest.
_SERVING = frozenset("sjukhuset boendet äldreboendet hotellet restaurangen".split())
# To these one comes, and there one is for years, as one who is kept, helped or heard.
SERVING = frozenset("Migrationsverket Kriminalvården Försäkringskassan Arbetsförmedlingen Polisen Kronofogden".split())
_GUESTS = (kind_of("hotellet"), kind_of("restaurangen"))
_BEEN = ("varit", "funnits")
# Where judges do, for years.
_BENCH = frozenset("sitter suttit".split())
_SPEAKS = frozenset("talar talade".split())
_BELONGS = ("hör", "hörde")
_VERBS = (
    _BENCH | {_HAD, *_BELONGS, *_BEEN} | _SPEAKS | BELONGS | _WATCHES | HIRED | _GOES | _COMES | _CHANGED | _IS | _PLAYS
)
# Who acts for others by trade, and belongs to none of them.
_AGENTS = ("advokat", "advokaten", "jurist", "juristen", "agent", "agenten", "försvarare", "försvararen", "ombudet")
# An agent by the word, but one whom fellows elect.
_ELECTED = "skyddsombudet"
_AGENT_REACH = 10
_REACH = 7
# How somebody alone is at work: "är bara Eva Mo vaken", "på plats", "i tjänst".
ONLY, _DUTY = frozenset("bara endast".split()), frozenset("vaken vakna plats tjänst jobbet".split())
_PERSON = 2


def belongs(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation that the verb at token `i` ties its subject to, `besides` what else he or she is where it is but
    a seat or a membership. `text` is the article's."""
    if at(tokens, i).text not in _VERBS and at(tokens, i - 1).text != "har":
        return None
    if noun := _acted_for_noun(tokens, i):
        return Standing(None, noun, None, i + 2, firm=False)
    if noun := _long_at_noun(tokens, i):
        return Standing(None, noun, None, i + 3, firm=False)
    org = _acted_for(text, tokens, i) or _gone_to(text, tokens, i) or _had(text, tokens, i) or _at_home(text, tokens, i)
    if org := org or _behind(text, tokens, i) or _long_at(text, tokens, i):
        return Standing(None, org.text, None, org.end, firm=False)
    org = _seat(text, tokens, i) or _part(text, tokens, i) or _plays(text, tokens, i)
    return Standing(None, org.text, None, org.end, firm=False, besides=True) if org else None


def on_duty(text: str, tokens: list[Token], start: int, i: int) -> Standing | None:
    """The organisation where nobody works right then but who is named from token `start` up to `i`: "är det bara Eva Mo
    och katten som är vakna på Klarvik", "endast Eva Mo som är i tjänst hos Klarvik"."""
    if at(tokens, start - 1).text not in ONLY:
        return None
    i += 2 * (at(tokens, i).text == "och" and at(tokens, i + 1).lower)
    if at(tokens, i).text != "som" or at(tokens, i + 1).text not in ("är", "var"):
        return None
    i += 2 + (at(tokens, i + 2).text in _IN)
    org = body_at(text, tokens, i + 2) if at(tokens, i).text in _DUTY and at(tokens, i + 1).text in _IN else None
    return Standing(None, org.text, None, org.end, firm=False) if org else None


def set_off(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The same of what a comma sets off at token `i`: ", kvinnan bakom Klarvik,"."""
    org = _behind(text, tokens, i) if at(tokens, i).text == "," else None
    return Standing(None, org.text, None, org.end, firm=False) if org else None


def body_at(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation at token `i`, also behind what it is; no place, no person, nor whose something else
    is: "Klarviks anställda"."""
    org = org_after(text, tokens, i)
    if org is None or org.municipality or names_place(org.text):
        return None
    if place_of_speech(tokens, org) or owns(tokens, org) or tokens[org.end - 1].text.endswith(":s"):
        return None
    if is_address(org.text):
        return None
    words = org.text.split()
    given = len(words) >= _PERSON and is_given(words[0]) and not words[0].endswith("s") and words[-1][0].isupper()
    person = given and not is_known(org.text)
    return None if person and at(tokens, i).capital else org


def done_for(text: str, tokens: list[Token], org: OrgName) -> OrgName:
    """For whom somebody works in a house, where that is told behind it: "på Klarvik | åt Brunkraft"; else the house."""
    other = body_at(text, tokens, org.end + 1) if at(tokens, org.end).text == "åt" else None
    return other or org


def known_house(org: OrgName) -> bool:
    """Whether a name is an organisation's by its looks or by the registers: "Klarvik AB", "Ivo"."""
    return org.firm or is_agency(org.text) or org.text in known_kinds()


def _acted_for(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "representerar Klarvik", but of no lawyer's client; "följer marknaden för Klarvik"."""
    if at(tokens, i).text in _WATCHES:
        leads = next((k for k in range(i + 2, i + _REACH) if at(tokens, k).text in ("för", "åt")), None)
        return body_at(text, tokens, leads + 1) if leads else None
    named = _behind_acting(tokens, i)
    return body_at(text, tokens, named) if named and not _by_trade(tokens, i) else None


def _acted_for_noun(tokens: list[Token], i: int) -> str | None:
    """The noun that points to the organisation: "företräder föreningen"."""
    noun = _behind_acting(tokens, i)
    acts = noun is not None and not at(tokens, noun + 1).capital and not _by_trade(tokens, i)
    return pointing(at(tokens, noun).text) if noun and acts else None


def _behind_acting(tokens: list[Token], i: int) -> int | None:
    """The token behind the verb at token `i` by which one is there for another: "företräder | Klarvik", "talar för |
    föreningen"."""
    if at(tokens, i).text in _ACTS_FOR:
        return i + 1
    return i + 2 if at(tokens, i).text in _SPEAKS and at(tokens, i + 1).text == "för" else None


def _by_trade(tokens: list[Token], i: int) -> bool:
    """Whether who acts for others by the verb at token `i` does so by trade."""
    before = (token.low for token in tokens[max(i - _AGENT_REACH, 0) : i])
    return any(word.endswith(_AGENTS) and not word.endswith(_ELECTED) for word in before)


def _still(tokens: list[Token], i: int, org: OrgName | None) -> OrgName | None:
    """An organisation, but behind "har" and the verb at token `i` only where it is told since when or for how long."""
    since = any(token.low in ("sedan", "år") for token in tokens[max(i - _REACH, 0) : i])
    return None if org and at(tokens, i - 1).text == "har" and not (since or lasts(tokens, org.end)) else org


def _seat(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "sitter i styrelsen för Klarvik", "tar plats i Klarviks ledning", "tillhör ledningen för Klarvik", "sitter i
    Gävles byggnadsnämnd"."""
    if at(tokens, i).text not in _SEATED:
        return None
    if body := owned_committee(tokens, i + 1 + (at(tokens, i + 1).text == "i")):
        return OrgName(body.authority, body.end, True)
    seat = next((k for k in range(i + 1, i + _REACH) if at(tokens, k).text in _SEATS), i)
    led = next((k for k in range(i, seat) if tokens[k].text in ("i", "tillhör")), None)
    between = tokens[i + 1 : led] if led else ()
    if led is None or any(token.text not in _PLACES_OF_ONE for token in between):
        return None
    if seat > led + 1:
        owned = at(tokens, led + 1).capital or pointing(at(tokens, led + 1).text)
        name = owner_before(text, tokens, seat) if owned else None
        return OrgName(name, seat + 1, True) if name and not names_place(name) else None
    return _still(tokens, i, body_at(text, tokens, seat + 2)) if at(tokens, seat + 1).text in _OF else None


def _part(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "är engagerad i Klarvik", "är sedan i våras aktiv medlem i Klarvik", "är engagerad i frågor om vatten på
    Klarvik"."""
    if at(tokens, i).text not in _IS:
        return None
    k = next((k for k in range(i + 1, i + _REACH) if at(tokens, k).text in _PART or not at(tokens, k).word), i)
    k += at(tokens, k + 1).text in _PART
    if at(tokens, k).text not in _PART or at(tokens, k + 1).text not in _IN:
        return None
    if at(tokens, k + 2).capital or not at(tokens, k).text.startswith(_ENGAGED):
        return body_at(text, tokens, k + 2)
    leads = next(
        (n for n in range(k + 2, k + 2 + _REACH) if at(tokens, n).text in _AT_HOUSE or not at(tokens, n).lower), k
    )
    return body_at(text, tokens, k + 2) or (
        body_at(text, tokens, leads + 1) if at(tokens, leads).text in _AT_HOUSE else None
    )


def _gone_to(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "har rekryterats till Klarvik från Brunkraft", "bytte Brunkraft mot Klarvik", "går från Brunkraft till
    Klarvik", "går i pension från Klarvik", "kommer från Klarvik, en byrå i Ed"."""
    if at(tokens, i).text in HIRED:
        return body_at(text, tokens, i + 2) if at(tokens, i + 1).text == "till" else None
    if at(tokens, i).text in _COMES and at(tokens, i + 1).text == "till":
        org = body_at(text, tokens, i + 2)
        behind = [at(tokens, k).text for k in range(org.end, org.end + _REACH)] if org else []
        return org if not {"från", "efter"}.isdisjoint(behind) else None
    if at(tokens, i).text == "kommer" and at(tokens, i + 1).text == "från":
        org = body_at(text, tokens, i + 2)
        return org if org and at(tokens, org.end).text == "," and tells_body(tokens, org.end + 1) else None
    if at(tokens, i).text in _GOES and at(tokens, i + 1).text in _ON and at(tokens, i + 2).text == "till":
        org = body_at(text, tokens, i + 3)
        return None if org and is_court(org.text) else org
    if at(tokens, i).text in _GOES and [at(tokens, i + n).text for n in (1, 2, 3)] == ["i", "pension", "från"]:
        return body_at(text, tokens, i + 4)
    moves = at(tokens, i).text in _GOES and at(tokens, i + 1).text == "från"
    if not moves and at(tokens, i).text not in _CHANGED:
        return None
    left = body_at(text, tokens, i + 1 + moves)
    leads = left is not None and at(tokens, left.end).text == ("till" if moves else "mot")
    org = body_at(text, tokens, left.end + 1) if left and leads else None
    if org is None or (moves and at(tokens, org.end).text in _ON_FOOT):
        return None
    # "bytte Telia mot Tele2" as anybody does who buys
    return None if not moves and known_kinds().get(org.text) == _COMPANY else org


def _had(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "har | firman Klarvik", "har | det egna företaget Klarvik", "har | haft Klarvik som arbetsgivare"."""
    first = i + (at(tokens, i).text == _HAD)
    if first > i or at(tokens, i - 1).text == "har":
        org = body_at(text, tokens, first)
        if org and [at(tokens, org.end + n).text for n in (0, 1)] == ["som", "arbetsgivare"]:
            return org
    noun = i + 2 * (at(tokens, i).text in ("det", "den") and at(tokens, i + 1).text == "egna")
    told = at(tokens, i - 1).text == "har" and at(tokens, noun).text in firm_nouns() and at(tokens, noun + 1).capital
    return body_at(text, tokens, noun) if told else None


def _at_home(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "hör hemma på Klarvik"."""
    home = at(tokens, i).text in _BELONGS and at(tokens, i + 1).text == "hemma" and at(tokens, i + 2).text in _AT_HOUSE
    return body_at(text, tokens, i + 3) if home else None


def _behind(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "är en av dem bakom Klarvik", ", kvinnan bakom företaget Klarvik", from the verb or comma at token `i` on."""
    if at(tokens, i).text not in _LEADS_BEHIND:
        return None
    k = next((k for k in range(i + 1, i + _REACH) if tokens[k : k + 1] and not _goes_on(tokens[k])), i)
    return body_at(text, tokens, k + 1) if at(tokens, k).text == "bakom" and k > i + 1 else None


def _goes_on(token: Token) -> bool:
    return token.lower and token.text not in ("bakom", "som")


def _long_at(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "varit på Klarvik i elva år", "funnits hos Klarvik sedan 2010"."""
    org = body_at(text, tokens, i + 2) if at(tokens, i).text in _BEEN and at(tokens, i + 1).text in _IN else None
    guest = org is not None and (org.text in SERVING or any(kind.names_one(org.text) for kind in _GUESTS if kind))
    if at(tokens, i).text in _BENCH and at(tokens, i + 1).text == "i" and (court := body_at(text, tokens, i + 2)):
        return court if is_court(court.text) and for_years(tokens, court.end) else None
    return org if org and lasts(tokens, org.end) and not guest else None


def is_court(name: str) -> bool:
    """Whether a name is a court's, which chooses people for others."""
    return name.casefold().endswith(_COURTS)


def _long_at_noun(tokens: list[Token], i: int) -> str | None:
    """The noun that points to the organisation: "varit på museet sedan 2010"."""
    there = at(tokens, i).text in _BEEN and at(tokens, i + 1).text in _IN and for_years(tokens, i + 3)
    noun = pointing(at(tokens, i + 2).text) if there and at(tokens, i + 2).lower else None
    kind = kind_of(noun) if noun else None
    return noun if kind and _SERVING.isdisjoint(kind.nouns) else None


def _plays(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "sjunger i Klarviks kyrkokör": what is an ensemble or a club by its name, and no league or town."""
    leads = at(tokens, i).text in _PLAYS and at(tokens, i + 1).text in ("i", "för")
    org = body_at(text, tokens, i + 2) if leads else None
    named = org is not None and any(kind.names_one(org.text) for kind in body_kinds())
    return org if org and (named or telling(org.text)) else None
