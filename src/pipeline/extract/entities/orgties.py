"""Organisations that somebody works for, speaks to or joins with: "utredare på Öppna Dörrar", "drivs av Rullvis"."""

from collections.abc import Iterator
from functools import cache

from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.kinds import goes_on_to_body
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.orgdeeds import LEADING
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.towns import VILLAGES
from pipeline.extract.entities.unheard import GROUNDS, unheard
from pipeline.extract.entities.worknouns import head_subtype
from pipeline.extract.knownorgs import is_registered
from pipeline.extract.people.roles.fields import field_end
from pipeline.extract.residence import lives_from, may_be_home
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.tokens import Token, at, spell
from pipeline.model import EntityType
from pipeline.reference import given_names, surnames
from pipeline.reference.inflections import active
from pipeline.reference.naming import finite_verbs, function_words, organization_words, small_words
from pipeline.reference.roles import role_words

_WHENCE = frozenset("från på till".split())
WORKPLACE = frozenset("på vid hos".split())
WORKS = frozenset(
    """arbetar jobbar arbetade jobbade arbetat jobbat arbeta jobba arbete jobb jobbet anställd anställda anställning
    anställningen praktiserar praktiserat praktik sommarjobb sommarjobbar sommarjobbade sommarjobbat extrajobbar
    extrajobbade extrajobbat extrapass extraknäck extraknäcker extraknäckte engagerad medlem medlemskap
    medlemmar""".split()
)
# An association called by who its members are: "Lokförarna".
_MEMBERS = ("arna", "erna")
# Who joins a body: "gick då med i Hedviks vänner".
_JOINS = active(("gå",))
_IS = frozenset("är var blev blir".split())
_LIVES = frozenset("som bor bodde bosatt uppvuxen född var är står sitter semester".split())
_APPOSED = 7
# Whom none but a firm has: "koncernchef i Hedvik".
_OF_FIRMS = frozenset("vd vice-vd ceo koncernchef koncernchefen delägare storägare".split())
# "ägare till Hedviks Hattar"
_OWNING = ("ägare", "grundare", "ägaren", "grundaren", "ägarna", "grundarna")
# What a village's name tells behind "på", where people work too.
_DOUBTFUL = 0.3
# How waters end, by which one stands.
_WATERS = ("ån", "älven", "sjön")
# Who plays in a band or an orchestra.
_OF_BANDS = frozenset("trummis trummisen gitarrist gitarristen basist basisten keyboardist keyboardisten".split())
# More than the form of a name tells of an organisation.
_HOME = 2.0
# Since when and how something is owned, before "av".
_OWNED, _WHEN = "ägs", 5
_SINCE = frozenset("det den de nu numera idag i dag sedan fjol år helt delvis också fortfarande alltjämt".split())
_PARTICLES = frozenset("fram in upp ut över".split())
PRINTED = frozenset(
    """publiceras publicerades publicerats publicerad publicerat studie artikel artiklar insändare debattartikel krönika
    intervju annons""".split()
)


def tells_work(word: str) -> bool:
    """Whether a word tells of work, so that the employer may follow."""
    labels = organization_words().labels
    low = word.casefold()
    told = word in WORKPLACE or low in WORKS or word in _JOINS
    return told or low in labels or is_role(word.partition(":")[0])


def role_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "utredare på Öppna Dörrar", "ordförande i Kvarnens vänner", "talesperson för Cykelgänget",
    "gick med i Hantverkarna", "Byggherre: Hedvik" """
    tokens, word = stretch.tokens, stretch.tokens[i].text
    labelled = tokens[i].low in organization_words().labels and at(tokens, i + 1).text in (":", "är")
    labelled = labelled or (i in stretch.opening and _sole(tokens, i))
    if labelled and (read := names.read(stretch, i + 2)) and not is_place(read[0]):
        yield organization(read[0], 1.0, "organization-label")
        return
    if word in organization_words().labels and (name := _hired(stretch, i, names)):
        yield organization(name, 1.0, "organization-label")
        return
    if word.endswith(LEADING) and (name := _after_office(stretch, i, names)):
        yield organization(name, 1.2, "organization-role")
        return
    told = word in WORKPLACE and _of_somebody(tokens, i, names)
    if told and (read := names.read(stretch, i + 1, tail=True)) and not is_place(read[0]):
        if goes_on_to_body(tokens, read[1]) or _ground(read[0]):
            return
        yield organization(read[0], 1.6 if names.ended(tokens[i - 1]) else 1.0, "organization-role")
        return
    if word in _JOINS:
        with_in = (k for k in range(i + 1, i + 4) if at(tokens, k).text == "med" and at(tokens, k + 1).text == "i")
        read = names.read(stretch, k + 2) if (k := next(with_in, None)) else None
        if read and not is_place(read[0]) and read[0].endswith(tokens[read[1] - 1].text):
            yield organization(read[0], 1.0, "organization-role")
        return
    if tokens[i].low in WORKS or is_role(word.partition(":")[0]):
        yield from _behind_role(stretch, i, names)


def _ground(name: str) -> bool:
    """Whether one word is rather where one stands than for whom one works: "Anna Berg på Klarvallen"."""
    return name.endswith((*GROUNDS, *_WATERS)) and " " not in name


def _sole(tokens: list[Token], i: int) -> bool:
    """Whether what a sentence begins with leads to a name of one word that is no person's, of which more is told:
    "Ägaren var Hedvik, som"."""
    told = basic_form(tokens[i].low) in organization_words().labels and at(tokens, i + 1).text in _IS
    told = told and at(tokens, i + 2).text not in given_names() and at(tokens, i + 2).text not in surnames()
    return told and at(tokens, i + 3).text == "," and at(tokens, i + 4).text == "som"


def _behind_role(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """What the role or verb at token `i` leads to: "utredare på Öppna Dörrar"."""
    tokens = stretch.tokens
    first = field_end(names.text, tokens, i + 1, {tokens[i].low})
    for j in range(first, min(first + 5, len(tokens))):
        if not tokens[j].lower or tokens[j].text in _parting():
            return
        weight = _leads(tokens[i].low, tokens[j].text)
        j += at(tokens, j + 1).text == ":"
        start = j + 2 if at(tokens, j + 1).lower and at(tokens, j + 2).capital else j + 1
        networked = start > j + 1 and head_subtype(tokens[j + 1].text) == "network"
        if weight and not networked and (read := _employing(stretch, start, names)) and _fits(read[0], tokens[j].text):
            # "ordförande i Klarby byalag": the body is named, not its place.
            if goes_on_to_body(tokens, read[1]):
                return
            members = read[0].endswith(_MEMBERS)
            doubtful = tokens[j].text == "på" and read[0].endswith(VILLAGES) and " " not in read[0]
            doubtful = doubtful or (tokens[j].text in WORKPLACE and _ground(read[0]))
            weight = _DOUBTFUL if doubtful else weight + (0.4 if members else 0)
            yield organization(read[0], weight, "organization-role")
            return


def _employing(stretch: Stretch, i: int, names: Names) -> tuple[str, int] | None:
    """The name that begins at token `i`, and the token after it; of "Bostad på Klarvik", a part of a firm, the
    firm's."""
    tokens, read = stretch.tokens, names.read(stretch, i, tail=True)
    if read and read[0].casefold() in role_words().fields and at(tokens, read[1]).text in WORKPLACE:
        return names.read(stretch, read[1] + 1)
    inside = (k for k in range(i + 1, read[1] if read else i) if tokens[k].text in WORKPLACE)
    k = next(inside, None)
    if read is None or k is None or not unheard(tokens[k + 1].text):
        return read
    return spell(names.text, tokens, k + 1, read[1]), read[1]


def _after_office(stretch: Stretch, i: int, names: Names) -> str | None:
    """ "Lars Ek, vd, Hedvik:": what stands between commas behind somebody's office. Of other roles a place may."""
    tokens = stretch.tokens
    if not (i > 1 and tokens[i - 1].text == at(tokens, i + 1).text == ","):
        return None
    read = names.read(stretch, i + 2) if names.ended(tokens[i - 2]) else None
    return read[0] if read and not is_place(read[0]) and not at(tokens, read[1]).word else None


def _hired(stretch: Stretch, i: int, names: Names) -> str | None:
    """ "har anlitat en ny konsult, Hedgeo, och": one word that is no person's name, between commas after the noun."""
    tokens = stretch.tokens
    new = 1 + (at(tokens, i - 1).text in ("ny", "annan"))
    read = names.read(stretch, i + 2) if at(tokens, i + 1).text == "," and at(tokens, i - new).text == "en" else None
    if read is None or read[1] > i + 3 or at(tokens, read[1]).text not in (",", "."):
        return None
    return None if is_place(read[0]) or read[0] in given_names() or read[0] in surnames() else read[0]


@cache
def _parting() -> frozenset[str]:
    """Words that part a role from what comes after it: of the sentence's frame, and verbs, "väktaren fick syn på"."""
    return (function_words() - small_words()) | (finite_verbs() - {"ansvar"})


def _of_somebody(tokens: list[Token], i: int, names: Names) -> bool:
    """Whether the preposition at `i` goes on from a person: "Lars Ek på Hedvik", "Lars Ek, tredje man på Hedvik"."""
    k = i - 1
    while k > max(i - _APPOSED, 0) and tokens[k].lower and tokens[k].text not in _LIVES:
        k -= 1
    apposed = k > 0 and tokens[k].text == "," and names.ended(tokens[k - 1])
    return i > 0 and (names.ended(tokens[i - 1]) or apposed)


def _fits(name: str, preposition: str) -> bool:
    """Whether a name after a role may be an organisation's: no place nor people of one, "Sveriges jägare", and behind
    "till" no animal's or child's."""
    owner, _, rest = name.partition(" ")
    placed = is_place(name) or (rest.islower() and is_place(owner.removesuffix("s")))
    return not placed and (preposition != "till" or bool(rest) or unheard(name))


def _leads(role: str, preposition: str) -> float:
    """How much a role and a preposition say that an organisation follows."""
    if preposition in WORKPLACE:
        return 1.6
    leading = preposition == "för" and not role.startswith("projekt")
    member = preposition == "i" and (role.startswith("medlem") or role in _OF_FIRMS | _OF_BANDS)
    offices = role_words().association
    owning = preposition == "till" and role.endswith(_OWNING)
    elected = preposition == "i" and role in offices
    told = preposition == "i" and role.removesuffix("n") in offices
    return 1.6 if member else 1.2 if leading or elected or owning else 0.8 if told else 0


def tells_partner(word: str) -> bool:
    """Whether a word tells of what an organisation does or who joins it."""
    return word in organization_words().passives or word in organization_words().joint or word in PRINTED


def _partner(stretch: Stretch, i: int, names: Names) -> tuple[str, int] | None:
    """The name at token `i`, with the noun that it owns, "Sjötorpets hembygdsförening"; one of several alone."""
    owned = names.read(stretch, i, tail=True)
    return names.read(stretch, i) if owned is None or " och " in owned[0] else owned


def partner_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "hyrs av Rullvis", "ägs i dag av Rullvis", "tillsammans med Samdrift", "i samverkan med A, B och C" """
    tokens, rules = stretch.tokens, organization_words()
    particle = tokens[i].text in rules.passives and at(tokens, i + 1).text in _PARTICLES
    links = ("av", "på", "hos") if at(tokens, i + 1).text == "ut" else ("av",)
    link = _past_when(tokens, i + 1) if tokens[i].text == _OWNED else i + 1 + particle
    by = tokens[i].text in rules.passives and at(tokens, link).text in links
    printed = tokens[i].text in PRINTED and at(tokens, i + 1).text == "i"
    together = tokens[i].text in rules.joint and at(tokens, i + 1).text == "med"
    if not by and not together and not printed:
        return
    start = link + 1
    j = _past_bodies(stretch, start, names)
    while read := _partner(stretch, j, names):
        if read[0] not in given_names() and not ((printed or j > start) and is_place(read[0])):
            doubtful = read[0] in surnames()
            yield organization(read[0], 0.6 if doubtful else 1.0, "organization-partner")
        j = read[1]
        if at(tokens, j).text not in (",", "och", "samt"):
            return
        j += 1


def _past_when(tokens: list[Token], i: int) -> int:
    """The token behind a subject and since when or how something is owned, from token `i` on: "ägs | det sedan i fjol
    av Hedvik", "ägs | i dag av"; `i` itself where no owner is led to so."""
    end = next((k for k in range(i, i + _WHEN) if at(tokens, k).text == "av"), i)
    told = all(at(tokens, k).text in _SINCE or at(tokens, k).text.isdigit() for k in range(i, end))
    return end if told else i


def _past_bodies(stretch: Stretch, i: int, names: Names) -> int:
    """The token after regions and municipalities that are named as such at the head of a row: "Region Skåne, Lunds
    kommun och"."""
    while (end := names.claimed_end(stretch, i)) > i + 1 and at(stretch.tokens, end).text in (",", "och", "samt"):
        i = end + 1
    return i


def tells_origin(word: str) -> bool:
    """Whether a word may stand before where somebody comes from or goes."""
    return word in _WHENCE


def origin_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "kommer närmast från Klarvik", "från Klarvik, där hon var produktionschef" """
    tokens = stretch.tokens
    if lives_from(tokens, i):
        yield from _home(stretch, i, names)
        return
    if not (read := names.read(stretch, i + 1)) or is_place(read[0]):
        return
    after = [token.text for token in tokens[read[1] : read[1] + 5]]
    worked = after[:2] == [",", "där"] and any(is_role(word) or word in WORKS for word in after[3:])
    came = tokens[i].text == "från" and {"kommer", "kom"} & {t.text for t in tokens[max(i - 3, 0) : i]}
    if worked or (came and tokens[i - 1].text in ("närmast", "senast")):
        yield organization(read[0], 1.2, "organization-role")


def _home(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """What is named behind an age is where somebody lives, whatever it looks like, unless its name tells a body."""
    read = names.read(stretch, i + 1, tail=True)
    if read and may_be_home(read[0]) and not (is_registered(read[0]) or goes_on_to_body(stretch.tokens, read[1])):
        yield Evidence(read[0], EntityType.PLACE, _HOME, "residence")
