"""Names that go on in lower case after their head: "Institutet för lokal historia", "Hovrätten för Västra Sverige"."""

from pipeline.extract.entities.places import is_municipality, is_place
from pipeline.extract.entities.registered import bodies_known
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.orgnames import HOUSING
from pipeline.extract.runningnames import LEADING, purpose_end
from pipeline.extract.tokens import at
from pipeline.reference.naming import organization_words

_HEADS = (
    "institutet",
    "institutionen",
    "akademin",
    "centrumet",
    "nätverket",
    "sällskapet",
    "stiftelsen",
    "förbundet",
    "föreningen",
    "myndigheten",
    "nämnden",
    "fonden",
    "hovrätten",
)
# Parts of an agency, which many bodies have, and what many do: only a capital inside a sentence makes one's name.
_UNITS = ("enheten", "sekretariatet", "kansliet", "Samverkan")
# With "för" and a name, what they are for: "Vattenrådet för Almaren", but "skrev till Forskarrådet om en studie".
_COUNCILS = ("rådet", "kommittén", "samfundet")
_BRANCHES = (
    "föreningen",
    "distriktet",
    "räddningstjänsten",
    "klubben",
    "sällskapet",
    "kretsen",
    "förbundet",
    "handelskammaren",
    "kooperativet",
    "jouren",
    "kåren",
)
# Called by where they are: "Högskolan i Hedviken", "Förvaltningsrätten i Hedviken".
SEATED = frozenset(
    """Högskolan Universitetet Yrkeshögskolan Förvaltningsrätten Kammarrätten Landsarkivet Hyresnämnden Arrendenämnden
    Migrationsdomstolen Musikhögskolan Konsthögskolan Teaterhögskolan
    Länstrafiken Länsteatern Länssjukhuset Lasarettet Sparbanken""".split()
)
_COMPASS = frozenset("Norr Syd Väst Öst Mitt".split())
# What begins a name in lower case too: an agency's part, and a housing association's.
DISTRICTS = frozenset(
    """polisregion polisområde räddningsregion militärregion sjukvårdsregion trafikregion åklagarområde
    försvarsregion""".split()
) | {HOUSING}


def running_end(stretch: Stretch, i: int) -> int | None:
    """The end of a name that begins with its head at token `i` and goes on with what it is for. None where no such
    name begins."""
    tokens = stretch.tokens
    if at(tokens, i + 1).text not in LEADING or not _heads(stretch, i):
        return None
    end = purpose_end(tokens, i + 2)
    return end if end > i + 2 else None


def branch_end(stretch: Stretch, i: int) -> int | None:
    """The end of a name that says where a body is: "Naturskyddsföreningen i Medelpad", "LO-distriktet i Västra
    Götaland". Municipalities are named for themselves and end no name here, but those of associations that bear their
    members' name, "Målarna i Köping", and of universities and courts."""
    tokens = stretch.tokens
    if at(tokens, i + 1).text != "i":
        return None
    members = _members(tokens[i].text)
    if not members and tokens[i].text not in SEATED and not tokens[i].text.casefold().endswith(_BRANCHES):
        return None
    end = _capitals_end(stretch, i + 2)
    if (members or tokens[i].text in SEATED) and end > i + 2:
        return end
    place = " ".join(token.text for token in tokens[i + 2 : end])
    placed = end > i + 2 and (is_place(tokens[end - 1].text) or tokens[end - 1].text in _COMPASS)
    return end if placed and not is_municipality(place) else None


def regional(head: str, rest: str) -> bool:
    """Whether a name with a point of the compass at its end goes on from an association's head and tells which part of
    the country it is in: "Seniorföreningen Hedviks Väst"."""
    return head.casefold().endswith(_BRANCHES) and rest.rpartition(" ")[2] in _COMPASS


def regional_end(stretch: Stretch, i: int) -> int | None:
    """The end of such a name that begins at token `i`; None where none does."""
    if not stretch.tokens[i].low.endswith(_BRANCHES):
        return None
    end = _capitals_end(stretch, i + 1)
    rest = " ".join(token.text for token in stretch.tokens[i + 1 : end])
    return end if rest and regional(stretch.tokens[i].text, rest) else None


def district_end(stretch: Stretch, i: int) -> int | None:
    """The end of what an agency calls a part of itself, or of a housing association's name, written large or small:
    "polisregion Mitt", "brf Linden"."""
    told = stretch.tokens[i].low in DISTRICTS and stretch.adjacent(i + 1)
    if told and stretch.tokens[i].low == HOUSING and stretch.tokens[i + 1].capital:
        return _capitals_end(stretch, i + 1)
    return i + 2 if told and stretch.tokens[i + 1].text.removesuffix("s") in _COMPASS else None


def _members(word: str) -> bool:
    """Whether a word is a registered association called by who its members are: "Villaägarna", "Företagarna"."""
    return word.endswith(("arna", "erna")) and word in bodies_known()


def _heads(stretch: Stretch, i: int) -> bool:
    word = at(stretch.tokens, i).text
    if word.endswith(_UNITS):
        return word[0].isupper() and i not in stretch.opening
    office = word.casefold() in organization_words().common
    named = at(stretch.tokens, i + 1).text == "för" and at(stretch.tokens, i + 2).capital
    headed = word.casefold().endswith((*_HEADS, *(_COUNCILS if named else ()))) and word[0].isupper() and not office
    return headed or word in organization_words().running


def _capitals_end(stretch: Stretch, i: int) -> int:
    end = i
    while stretch.adjacent(end) and stretch.tokens[end].capital:
        end += 1
    return end
