"""A light reading of organisations' names where a role is told: which tokens make the name, and does it look like one.
What an organisation is called in full is for the readers of entities to say; here it is taken as written."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pipeline.extract.adjectivenames import described, housed
from pipeline.extract.genitives import bare
from pipeline.extract.knownorgs import is_known, known_at
from pipeline.extract.rolewords import role_of_several
from pipeline.extract.runningnames import LEADING, purpose_end
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.townnames import is_place, of_town, official_names
from pipeline.extract.verbforms import acts
from pipeline.extract.words import ADVERBS, looks_finite
from pipeline.reference import common_words, dictionary, given_names, known_places
from pipeline.reference.bodies import is_squad
from pipeline.reference.naming import municipality_words, organization_words
from pipeline.reference.roles import role_words

_JOINING = frozenset("& of the and de der van von af for".split())
# Such single names may run on: "Braheinstitutet för lokal historia".
_RUNNING = ("institutet", "sällskapet", "centret", "centrum", "enheten", "sekretariatet", "kansliet", "byrån")
_STREET = re.compile(
    r".*(?:gatan?|vägen?|gränden?|torget?|stigen?|allén?|backen?) \d+(?: ?[A-Z])?"
    r"|(?:(?:Norra|Södra|Östra|Västra|Gamla|Stora|Lilla) )?\w+(?:gatan|gränden|allén|splan)|[A-ZÅÄÖ]\d{1,3}"
)
# What a name of two fields begins with: "Förbundet Skog och Kunskap".
_UNIONS = frozenset("Förbundet Fackförbundet Riksförbundet Föreningen Stiftelsen Sällskapet".split())
# What goes on to more of a name of nouns: "Bokhandeln vid Bron", "Hus med Historia".
_LINKING = frozenset("i på vid för mot till med över under utan efter".split())
# Where in the country, with a capital only in names.
_QUARTERS = frozenset("Väst Öst Syd Nord Norr Söder Mitt".split())
_AMOUNTS = frozenset("miljoner miljarder tusen kronor kr euro procent ton anställda personer kunder".split())
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
# How nouns for a stretch of land or of life end, which nobody works for: "Norrlands inland", "Stureplans finansvärld".
_AREAS = ("land", "värld", "kvarter", "stad", "bygd", "trakt", "område", "skärgård", "näringsliv", "nöjesliv", "förort")
# How nouns end that are an organisation's behind a place: "Åre lavincenter".
_PLACED = tuple("center central hall hus byrå bolag klubb förening skola bibliotek museum teater tv radio".split())
# What begins the name of an association of those who own their flats, in lower case too: "brf Linden".
HOUSING = "brf"
_STOPS = frozenset("på vid i hos från till som och eller men där när med sedan utanför nära".split())


class OrgName(NamedTuple):
    """A name as written, in basic form, up to token `end`. `firm` tells that it is known as an organisation or
    looks like one.
    `municipality` is its official name where a bare municipality stands: "Halmstad" -> "Halmstads kommun". `part` is
    what of it is named, a `committee` or none: "byggnadsnämnden" of "Gävles byggnadsnämnd", whose `text` is "Gävle
    kommun"."""

    text: str
    end: int
    firm: bool
    municipality: str | None = None
    part: str | None = None
    committee: bool = False


def read_org(text: str, tokens: list[Token], i: int) -> OrgName | None:
    """The organisation's name that begins with the capitalised token at `i`, if one does.

    `text` is the article's.
    """
    if at(tokens, i).text == HOUSING and at(tokens, i + 1).capital:
        end = _name_end(tokens, i + 1)
        return OrgName(f"{HOUSING.capitalize()} {spell(text, tokens, i + 1, end)}", end, True)
    if not at(tokens, i).capital or _many(tokens[i].text):
        return None
    i += of_town(tokens[i].text) and at(tokens, i + 1).capital
    end = _name_end(tokens, i)
    known = known_at(tokens, i)
    if known and known.end >= end and known.name not in official_names().values():
        return OrgName(known.name, known.end, True)
    name = _basic_tail(spell(text, tokens, i, end)).removesuffix(":s")
    if name.casefold() in role_words().media:
        return None
    official = official_names().get(name)
    return OrgName(name, end, official is None and (looks_firm(name) or is_known(name)), official)


def _many(word: str) -> bool:
    """Whether a word in capitals only by its first part is for people of a trade or a team: "LSS-handläggarna"."""
    letters, _, noun = word.rpartition("-")
    return is_squad(word) or (letters.isupper() and role_of_several(noun) is not None)


def _basic_tail(name: str) -> str:
    """The name without the genitive of its lower-case last word: "Lunds universitets" is "Lunds universitet"."""
    if set(name.split(" ")[1:-1]) & LEADING:
        return bare(name)
    last = name.rsplit(" ", 1)[-1]
    known = last[0].islower() and not ends_body(last) and ends_body(last.removesuffix("s"))
    return name.removesuffix("s") if known else name


def _name_end(tokens: list[Token], i: int) -> int:
    rules = role_words()
    end = i + 1
    end += tokens[i].text.endswith("ska") and at(tokens, end).text.capitalize() in rules.heads
    if tokens[end - 1].text.capitalize() in rules.heads and at(tokens, end).text == "i" and at(tokens, end + 1).capital:
        end = _name_end(tokens, end + 1)
        return end + (at(tokens, end).text == "län")
    headed = (
        end > i + 1
        or tokens[i].text in rules.heads
        or (tokens[i].text.endswith(_RUNNING) and at(tokens, end).text in ("för", "mot"))
    )
    if headed and at(tokens, end).text in LEADING:
        purpose = purpose_end(tokens, end + 1)
        return purpose if purpose > end + 1 else end
    while "." not in tokens[end - 1].text and not tokens[end - 1].text.endswith(":s"):
        following = at(tokens, end)
        if _spot(tokens, end):
            return end
        if following.capital or (_number(tokens, end) and at(tokens, end - 1).text != ","):
            end += 1
        elif following.text in _JOINING or following.text == "/":
            if not at(tokens, end + 1).capital:
                return end
            end += 2
        elif _two_more(tokens, i, end) or _placed_firm(tokens, end) or links_on(tokens, i, end):
            end += 2
        elif following.lower and (ends_body(following.text) or _odd_tail(tokens, end)):
            end += 1
        elif following.lower and ends_body(following.text.removesuffix("s")):
            return end + 1
        else:
            return end
    return end


@cache
def _bodies() -> tuple[str, ...]:
    """How compounds end that end a name: "Granviks byaförening", "Falu ryttarklubb"."""
    return organization_words().bodies + organization_words().kinds


def ends_body(word: str) -> bool:
    """Whether a noun in lower case ends the name of a body behind whose or where it is: "kommun", "byaförening"."""
    return word in role_words().tails or word.endswith(_bodies())


def _number(tokens: list[Token], i: int) -> bool:
    """Whether a number is of the name before it: "Studio 4", not "Finspångs kommun 2021" nor "Klarvik 4 miljoner"."""
    word = at(tokens, i).text
    return word[0].isdigit() and not (_YEAR.fullmatch(word) or at(tokens, i + 1).text in _AMOUNTS)


def _spot(tokens: list[Token], i: int) -> bool:
    """Whether the word at token `i` makes a place of a municipality's name before it: "Rättviks centrum"."""
    word, owner = at(tokens, i).text, tokens[i - 1].text
    if word in ("stad", "län") or word not in municipality_words().places:
        return False
    return owner in official_names() or owner.removesuffix("s") in official_names()


def _two_more(tokens: list[Token], start: int, i: int) -> bool:
    """Whether the next two words belong to the name: "Havs- och vattenmyndigheten", "Kust- och Hamnfacket", "Sveriges
    Kommuner och Regioner", "Statens geotekniska institut", "Nordiska biodlares förening"."""
    word, after = at(tokens, i).text, at(tokens, i + 1)
    if word == "och":
        halved = tokens[i - 1].text.endswith("-") and after.word
        return halved or (tokens[start].text.endswith("s") and tokens[i - 1].capital and after.capital)
    body = after.text in role_words().tails or after.text.endswith((*_bodies(), "organisation"))
    return (
        word[0].islower() and body and (word.endswith("a") or (word.endswith("s") and word not in role_words().tails))
    )


def _placed_firm(tokens: list[Token], i: int) -> bool:
    """Whether "i" and a word more belong to the name: "Buss i Borgvik AB", "Habo i Samverkan"."""
    if at(tokens, i).text != "i" or not at(tokens, i + 1).capital:
        return False
    behind = at(tokens, i + 2).text
    word = tokens[i + 1].low
    common = word in common_words() or word in ("samverkan", "framkant")
    return behind in ("AB", "HB") or in_quarter(tokens, i) or (common and not _placed(tokens[i + 1].text))


def _placed(word: str) -> bool:
    """Whether a word is a place's name, that of a part of the world too: "Norden"."""
    return is_place(word) or word in _parts()


@cache
def _parts() -> frozenset[str]:
    return frozenset(place.name for place in known_places())


def in_quarter(tokens: list[Token], i: int) -> bool:
    """Whether "i" at token `i` goes on a name of several words to where in the country: "Vård & Omsorg | i Väst"."""
    several = at(tokens, i - 1).capital and (at(tokens, i - 2).capital or at(tokens, i - 2).text in ("&", "och"))
    return several and at(tokens, i).text == "i" and at(tokens, i + 1).text in _QUARTERS


def is_lettered(word: str) -> bool:
    """Whether a word in letters only says what the name after it is: "HVB-hemmet", "IT-företaget"."""
    letters, _, noun = word.rpartition("-")
    return letters.isupper() and noun.islower() and word.endswith(organization_words().heads)


def links_on(tokens: list[Token], start: int, i: int) -> bool:
    """Whether the small word at token `i` goes on a name of nouns that begins at token `start`, "Katter i | Snö": each
    would be written small elsewhere, or the second in letters alone, "Livet med | MS", and none is somebody, a place or
    known as an organisation; two trades, "Trä och | Form", are one firm's."""
    link = at(tokens, i).text
    if link == "och":
        trades = {tokens[i - 1].text, at(tokens, i + 1).text} <= organization_words().last_words
        return trades or (i == start + 2 and tokens[start].text in _UNIONS and _two_fields(tokens[i - 1 : i + 2 : 2]))
    if link not in _LINKING or i > start + 1:
        return False
    after = at(tokens, i + 1)
    if not after.capital:
        return False
    worded = _is_word(tokens[start].low) and (after.text.isupper() or _is_word(after.low))
    own = organization_words().plain | organization_words().sure
    other = {tokens[start].low, after.low} & own or after.text in given_names() or is_place(after.text)
    return worded and not other and not is_place(tokens[start].text)


def _is_word(low: str) -> bool:
    return low in common_words() or low in dictionary()


def _two_fields(words: Sequence[Token]) -> bool:
    """Whether two words are both common nouns, the first with a capital, and neither is an organisation of its own."""
    plain = all(_is_word(token.low) for token in words) and words[0].capital
    return len(words) > 1 and plain and not any(is_known(token.text) for token in words)


def _odd_tail(tokens: list[Token], i: int) -> bool:
    """A lower-case noun that ends a name: "Kungliga operan", before a mark or a joining word; "Tekniska museet"; "Åre
    lavincenter", before a mark; "Östgöta gymnaster"."""
    before, word, after = tokens[i - 1].text, tokens[i].text, at(tokens, i + 1)
    ended = not after.word or after.text in _STOPS
    owned = ended and before.endswith(("s", "liga", "ska")) and not (is_place(before) and looks_finite(word))
    placed = before in official_names() and after.text in (",", ".", "\0", ":") and word.endswith(_PLACED)
    placed = placed or before.casefold() in organization_words().provinces
    plain = word in _STOPS or word in ADVERBS or acts(tokens, i) or word.endswith(_AREAS)
    return (
        not plain and len(word) > 3 and (owned or described(before, word) or placed or (ended and housed(before, word)))
    )


def telling(name: str) -> bool:
    """Whether a name's last word tells that it is an organisation's, or the first as "Stiftelsen" does: at a sentence's
    start, or in a list, a capital tells nothing."""
    rules = role_words()
    first, last = name.split()[0], name.split()[-1]
    ends = last in rules.tails or last == "AB" or last.casefold().endswith((*_bodies(), *rules.organisation_endings))
    return ends or (first in rules.heads and first != last)


def is_address(name: str) -> bool:
    """Whether what looks like a name is a street, a house in one, or a road: "Storgatan 8", "E4"."""
    return _STREET.fullmatch(name) is not None


def meets(name: str) -> bool:
    """Whether a name of several words ends as those do of who meet, learn or play together: "Granviks byaförening"."""
    return " " in name and name.endswith(_bodies())


def _other_capitals(word: str) -> bool:
    """Whether capitals inside a word tell no organisation: "McDuff", "Spånga-Tensta"."""
    return word.startswith(("Mac", "Mc", "De")) or ("-" in word and all(map(_placed, word.split("-"))))


def looks_firm(name: str) -> bool:
    """Whether a name looks like an organisation's by its words: an abbreviation, a telling last word or ending."""
    rules = role_words()
    words = name.split()
    return (
        any(word in rules.tails or word in rules.heads for word in words)
        or words[0] in ("Region", "Svenska", "Svenskt", "Sveriges", "Statens", "Länsstyrelsen")
        or words[-1].casefold().endswith(rules.organisation_endings)
        or any(word.isupper() and len(word) > 1 for word in words)
        or words[-1] in ("AB", "Group", "Sverige", "Arkitekter", "Energi", "Bank", "Analys", "Konsult", "Media")
        or any(word[1:] != word[1:].casefold() and not _other_capitals(word) for word in words)
        or len(words) > 1
    )
