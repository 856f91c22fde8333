"""Where somebody with a role works: the area, the committee and the organisation that follow the role noun."""

from dataclasses import dataclass, replace

from pipeline.extract.orgnames import OrgName, read_org, telling
from pipeline.extract.people.names.names import is_given
from pipeline.extract.people.names.parties import party_in_title
from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.committees import beside_seat, seat_end
from pipeline.extract.people.roles.employing import (
    AREA,
    PLACE,
    employer,
    leads_on,
    leads_to_employer,
    place_of_speech,
    subject_matter,
)
from pipeline.extract.people.roles.fields import field_end, form_end
from pipeline.extract.people.roles.orgphrases import org_after, uncapitalised
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.propernouns import proper_noun
from pipeline.extract.rolewords import basic_form, role_of_several
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, definite_body, kind_of
from pipeline.reference.verbs import reporting_verbs

# Parts of an organisation, before whose they are.
_UNIT = ("nstitutionen", "vdelningen", "nheten", "ektionen", "entrum", "akulteten")
# "på besök hos Klarvik", "på väg till Klarvik": who is there but works elsewhere.
# Who leads a house as a whole, which no noun behind "för" is but a part of: "vd för campingen".
_MANAGING = frozenset({"vd", "vice vd"})
# "Tränare för damlaget i Klarviks IK": the club's team is no field.
_TEAM = "laget"
_VISITS = ("besök", "väg")
_ONE = ("en", "ett")
_AT_HOUSE = ("på", "hos", "vid")
# What stands before a place of work: "lärare | här på Klarvik".
_WHERE = frozenset("här där nere uppe ute inne borta hemma kvar".split())
# Behind these a place or house is that of the past: "med ett förflutet på Klarvik".
_PAST = ("rötter", "rötterna", "bakgrund", "förflutet", "ursprung", "anor", "släkt", "erfarenhet", "erfarenheter")
_LONGEST_ASIDE = 10
_REACH = 8
_STRETCH = 7
# What ends a field: "nu har professorn i brobyggnad | fått".
_PAST_FIELDS = frozenset("som till fått tagit gjort gått blivit varit kommit haft".split())
_TIME = 6
# What goes on behind "där": since when, or for how long.
_LASTING = ("sedan", "i", "och")
# "För hela | Klarvik"; "för fyra år sedan".
_WHOLE, _AGO, _SPANS = "hela", 5, frozenset("år månader månad veckor vecka dagar dag".split())
_TIMES = frozenset("år våras höstas vintras somras månader länge starten årsskiftet".split())

# What begins to tell how somebody writes, behind all that tells who it is: ", presschef, Klarvik Media, | i ett mejl".
_WRITING = frozenset("i via per genom".split()) | frozenset(reporting_verbs())

# What the largest or the first of a land is told by: "landets största".
_LANDS = frozenset("landets sveriges världens europas nordens skandinaviens norrlands länets".split())
_OCCASIONS = frozenset("gången året säsongen sommaren vintern terminen".split())
_RANKS = ("sta", "ledande", "enda")


@dataclass(frozen=True, slots=True)
class Workplace:
    """`role_end` is the token after what belongs to the role, `end` the token after all of it. `part` belongs to the
    role besides, "i byggnadsnämnden" of "ordförande i Gävles byggnadsnämnd"."""

    role_end: int
    organization: str | None
    end: int
    part: str | None = None


def read_workplace(text: str, tokens: list[Token], i: int, head: list[Token]) -> Workplace:
    """What follows a role noun from token `i` on; `head` are the words of the role so far, `text` is the article's."""
    titles = [party_in_title(token.text)[1] for token in head]
    role = {form for title in titles for form in (title, basic_form(title), role_of_several(title)) if form}
    i = _past_field(text, tokens, i, role)
    if org := read_org(text, tokens, i):
        return Workplace(i, employer(tokens, "i", org, role) if org.municipality else org.text, org.end)
    role_end, owned = i, None
    i = _past_time(tokens, i)
    i += at(tokens, i).text in _WHERE and at(tokens, i + 1).text in PLACE
    if at(tokens, i + 1).lower and at(tokens, i + 1).text.endswith(_VISITS):
        return Workplace(role_end, None, i)
    if at(tokens, i).text == THERE and (not at(tokens, i + 1).word or at(tokens, i + 1).text in _LASTING):
        return Workplace(role_end, THERE, i + 1)
    if at(tokens, i).text == "(" and at(tokens, i + 2).text == ")":
        i += 3
    while leads_on(at(tokens, i).text, role) and not (_ago(tokens, i) or _counts(tokens, i)):
        prep = tokens[i].text
        if aside := _past_description(tokens, i):
            i = aside
            continue
        if prep in ("i", "vid", "av", "för") and (committee := seat_end(tokens, i + 1, role)):
            owned = pointing(tokens[i + 1].text) or owned
            role_end = i = committee
            role.add(tokens[committee - 1].text)
            continue
        found = org_after(text, tokens, i + 1)
        if (owner := _owner_of_unit(tokens, i + 1, found)) and not proper_noun(tokens[i + 1].text):
            # "verksamhetschef för kliniken | på Klarviks sjukhus"
            i, role_end = owner, owner if prep in AREA and not tokens[i + 1].text.endswith(_TEAM) else role_end
            continue
        if place := _employer_at(text, tokens, i, found, role_end, role) or _part_there(tokens, i):
            return place
        end = _stretch(tokens, i + 1)
        if end == i + 1 or (found and place_of_speech(tokens, found)):
            break
        if (prep in AREA and _MANAGING.isdisjoint(role)) or (prep == "i" and subject_matter(tokens[i + 1 : end], role)):
            role_end = end
        i = end
    return _behind_comma(text, tokens, Workplace(role_end, owned, max(i, role_end)), role)


def _part_there(tokens: list[Token], i: int) -> Workplace | None:
    """The part behind the preposition at token `i`, with the "där" that leads back to whose it is: "chef | för
    växtenheten där"."""
    end = _stretch(tokens, i + 1)
    led = tokens[i].text in AREA and end > i + 2 and tokens[end - 1].text == THERE
    return Workplace(end - 1, THERE, end) if led and not at(tokens, end).word else None


def _past_field(text: str, tokens: list[Token], i: int, role: set[str]) -> int:
    """The token behind the form, the field or the committee right behind a role, "elev i 9B", "chef HR", "ordförande
    kommunstyrelsen", which is one of its words from now on."""
    if at(tokens, i).text == "i" and (form := form_end(tokens, i + 1)):
        return form
    seat = beside_seat(tokens, i, role)
    if seat is None:
        return field_end(text, tokens, i, role)
    role.add(tokens[seat - 1].text)
    return seat


def _counts(tokens: list[Token], i: int) -> bool:
    """Whether token `i` but leads to how many there are, or the how manieth time it is: "rektor | för 420 elever",
    "ombud | för första gången"."""
    counted = at(tokens, i + 1).text.isdigit() or at(tokens, i + 2).text in _OCCASIONS
    return tokens[i].text == "för" and counted


def _ago(tokens: list[Token], i: int) -> bool:
    """Whether token `i` leads to when somebody came to have the role: "rektor | för fyra år sedan"."""
    last = next((k for k in range(i + 2, i + _AGO) if at(tokens, k).text == "sedan"), None)
    return tokens[i].text == "för" and last is not None and at(tokens, last - 1).text in _SPANS


def _past_time(tokens: list[Token], i: int) -> int:
    """The token behind since when a role is held, where the place of work follows: "sedan tio år | på Klarvik"."""
    if at(tokens, i).text not in ("sedan", "i") or not (at(tokens, i + 1).lower or at(tokens, i + 1).text.isdigit()):
        return i
    end = next((k for k in range(i + 2, i + _TIME) if at(tokens, k).text in ("på", "vid", "hos")), i)
    timed = any(at(tokens, k).text in _TIMES or at(tokens, k).text.isdigit() for k in range(i + 1, end))
    return end if timed else i


def _employer_at(
    text: str, tokens: list[Token], i: int, found: OrgName | None, role_end: int, role: set[str]
) -> Workplace | None:
    """The employer behind the preposition at token `i`: named there as `found`, by a common noun, or pointed back to
    ("på företaget", "i samma förening")."""
    word, prep = at(tokens, i + 1), tokens[i].text
    if word.text == _WHOLE and (org := read_org(text, tokens, i + 2)):
        return Workplace(role_end, org.text, org.end)
    if proper := proper_noun(word.text):
        seated = uncapitalised(text, tokens, i + 1)
        return Workplace(role_end, *((seated.text, seated.end) if seated else (proper, i + 2)))
    if found is None and (noun := pointing(word.text)) and not at(tokens, i + 2).capital:
        return Workplace(role_end, noun, i + 2)
    if word.text == "samma" and (noun := same_body(at(tokens, i + 2).text)):
        return Workplace(role_end, noun, i + 3)
    if found is None or place_of_speech(tokens, found) or not leads_to_employer(tokens, prep, found, role):
        return None
    if found.part:
        told = found.committee or prep in AREA
        return Workplace(role_end, found.text, found.end, f"{prep} {found.part}" if told else None)
    name = None if found.municipality and _in_some_house(tokens, i) else employer(tokens, prep, found, role)
    end = found.end if name else _past_list(tokens, found.end)
    return _behind_comma(text, tokens, Workplace(role_end, name, end), role)


def _in_some_house(tokens: list[Token], i: int) -> bool:
    """Whether token `i` but leads to where a house is that bears no name: "chef på ett industriföretag | i Lund"."""
    one = next((k for k in range(i - 2, max(i - _REACH, 0), -1) if tokens[k].text in _ONE), 0)
    return one > 0 and tokens[one - 1].text in _AT_HOUSE and all(token.lower for token in tokens[one:i])


def _past_aside(tokens: list[Token], i: int) -> int:
    """The preposition before a name that leads from what is told aside, from token `i` on, to a place of work: "med
    27 år i yrket | på Åsskolan"; else the mark behind it."""
    for k in range(i, i + _LONGEST_ASIDE):
        if not (at(tokens, k).word or at(tokens, k).text.isdigit()):
            return k
        leads = at(tokens, k).text in PLACE and at(tokens, k).text != "från" and at(tokens, k + 1).capital
        if leads and not at(tokens, k - 1).text.endswith(_PAST):
            return k
    return i


def same_body(noun: str) -> str | None:
    """The noun in definite form by which "i samma region" points back."""
    whole = next((area for area in sorted(MUNICIPAL | REGIONAL) if area in (f"{noun}en", f"{noun}et")), None)
    return definite_body(noun) or whole


def _past_description(tokens: list[Token], i: int) -> int | None:
    """The token behind what a preposition at token `i` leads to that tells neither the field nor the house: "med | lång
    erfarenhet", "för | en mindre tillverkare", "för | landets fjärde största tillverkare"."""
    if tokens[i].text == "med":
        return _past_aside(tokens, i + 1)
    if tokens[i].text not in AREA:
        return None
    word, end = at(tokens, i + 1), _stretch(tokens, i + 1)
    ranked = word.low in _LANDS and any(token.low.endswith(_RANKS) for token in tokens[i + 2 : end])
    return end if ranked or word.text in _ONE else None


def _owner_of_unit(tokens: list[Token], i: int, found: OrgName | None) -> int | None:
    """The preposition that leads from a part of an organisation at token `i` to whose it is: "damlaget | i Klarviks
    IK", "Institutionen för ekologi, mark och vatten | vid Umeå universitet"."""
    word = at(tokens, i).text
    noun = pointing(word) if found is None and at(tokens, i + 1).text in PLACE and at(tokens, i + 2).capital else None
    if noun:
        return None if _branch(tokens, i, noun) else i + 1
    if found is None or not found.text.split()[0].endswith(_UNIT):
        return None
    for k in range(found.end, found.end + _REACH):
        if at(tokens, k).text in ("vid", "på") and at(tokens, k + 1).capital:
            return k
        if not (at(tokens, k).lower or at(tokens, k).text == ","):
            return None
    return None


def _branch(tokens: list[Token], i: int, noun: str) -> bool:
    """Whether a noun at token `i` is for a union or the like, whose people are in a town: "ombud för förbundet i
    Lund"."""
    kind, place = kind_of(noun), at(tokens, i + 2).text
    alone = not at(tokens, i + 3).capital
    return kind is not None and kind.members and at(tokens, i + 1).text == "i" and alone and names_place(place)


def _behind_comma(text: str, tokens: list[Token], place: Workplace, role: set[str]) -> Workplace:
    """The organisation or place that stands alone behind a comma: "presschef, Trafikverket", "presschef, polisen",
    "sjuksköterska, på vårdhemmet Linden"."""
    i = place.end
    if at(tokens, i).text == "," and at(tokens, i + 1).text in _AT_HOUSE and place.organization is None:
        house = org_after(text, tokens, i + 2)
        told = house and (house.firm or at(tokens, i + 2).lower) and not place_of_speech(tokens, house)
        return replace(place, organization=house.text, end=house.end) if house and told else place
    if at(tokens, i).text != "," or (is_given(at(tokens, i + 1).text) and at(tokens, i + 2).capital):
        return place
    org = read_org(text, tokens, i + 1) or uncapitalised(text, tokens, i + 1)
    if org is None or not (org.firm or org.municipality):
        return place
    behind = at(tokens, org.end).text
    goes_on = behind == "," and (org.municipality is None or at(tokens, org.end + 1).capital)
    goes_on = goes_on and not (org.text.count(" ") and at(tokens, org.end + 1).text in _WRITING)
    if behind not in (".", "\0", ":", ")", ",") or (goes_on and not telling(org.text)):
        return place
    return replace(place, organization=place.organization or employer(tokens, "på", org, role), end=org.end)


def _past_list(tokens: list[Token], i: int) -> int:
    """The token after further names of one word that "," or "och" joins to the one that ends before token `i`."""
    while at(tokens, i).text in (",", "och") and at(tokens, i + 1).capital:
        if at(tokens, i + 2).text not in (",", "och", ".", "\0"):
            break
        i += 2
    return i


def _stretch(tokens: list[Token], i: int) -> int:
    """The end of the lower-case words (or of a name) after a preposition."""
    end = i
    while end - i < _STRETCH and at(tokens, end).word and at(tokens, end).text not in PLACE:
        word = tokens[end].text
        if word in _PAST_FIELDS or (word == "och" and not _joins_last(tokens, end)):
            break
        end += 1
    return end


def _joins_last(tokens: list[Token], i: int) -> bool:
    """Whether "och" at token `i` joins one word more, behind which the phrase ends: "vård och omsorg | i"."""
    behind = at(tokens, i + 2)
    return at(tokens, i + 1).lower and (not behind.word or behind.text in PLACE)
