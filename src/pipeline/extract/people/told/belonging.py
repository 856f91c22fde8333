"""For whom somebody is there by words that tell no role: "är engagerad i Klarvik", "har rekryterats till Klarvik"."""

from pipeline.extract.knownorgs import is_known
from pipeline.extract.orgnames import OrgName, is_address
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.roles.employing import place_of_speech
from pipeline.extract.people.roles.orgphrases import org_after
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.antecedents import tells_body
from pipeline.extract.people.told.clauses import for_years, lasts
from pipeline.extract.people.told.employers import owns
from pipeline.extract.people.told.verbs import HIRED
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.reference.bodies import kind_of
from pipeline.reference.employers import is_agency, known_kinds

_WATCHES = frozenset("följer bevakar analyserar".split())
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
# What leads to "en av dem bakom".
_LEADS_BEHIND = _IS | {","}
_ON = ("vidare", "över")
# To these one comes, and there one is for years, as one who is kept, helped or heard.
SERVING = frozenset("Migrationsverket Kriminalvården Försäkringskassan Arbetsförmedlingen Polisen Kronofogden".split())
_GUESTS = (kind_of("hotellet"), kind_of("restaurangen"))
_BEEN = ("varit", "funnits")
# Where judges do, for years.
_BENCH = frozenset("sitter suttit".split())
_BELONGS = ("hör", "hörde")
_VERBS = _BENCH | {*_BELONGS, *_BEEN} | _WATCHES | HIRED | _GOES | _COMES | _CHANGED | _IS
_REACH = 7
# How somebody alone is at work: "är bara Eva Mo vaken", "på plats", "i tjänst".
ONLY, _DUTY = frozenset("bara endast".split()), frozenset("vaken vakna plats tjänst jobbet".split())
_PERSON = 2


def belongs(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The organisation that the verb at token `i` ties its subject to, `besides` what else he or she is where it is but
    a membership. `text` is the article's."""
    if at(tokens, i).text not in _VERBS:
        return None
    org = _watched_for(text, tokens, i) or _gone_to(text, tokens, i) or _at_home(text, tokens, i)
    if org := org or _behind(text, tokens, i) or _long_at(text, tokens, i):
        return Standing(None, org.text, None, org.end, firm=False)
    org = _part(text, tokens, i)
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


def _watched_for(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """ "följer marknaden för Klarvik"."""
    if at(tokens, i).text not in _WATCHES:
        return None
    leads = next((k for k in range(i + 2, i + _REACH) if at(tokens, k).text in ("för", "åt")), None)
    return body_at(text, tokens, leads + 1) if leads else None


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
