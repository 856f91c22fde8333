"""Weak signs of organisations: where little but an organisation stands. None is enough alone; over an article they
add up."""

import re
from collections.abc import Iterator

from pipeline.extract.entities.evidence import ENOUGH, Evidence, organization
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.namewords import is_union
from pipeline.extract.entities.places import is_municipality, is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.trades import local_trade
from pipeline.extract.entities.unheard import unheard, unlisted
from pipeline.extract.entities.venues import is_venue
from pipeline.extract.entities.worknouns import head_subtype
from pipeline.extract.quarternames import is_quarter, names_quarter
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import DASHES, END, Token, at
from pipeline.extract.verbforms import acts
from pipeline.extract.words import DEFINITE_SINGULAR, FINITE, OPENING, PATRONYMIC
from pipeline.reference import common_words, dictionary, given_names, surnames
from pipeline.reference.inflections import active
from pipeline.reference.naming import function_words, organization_words, stop_words, work_words
from pipeline.reference.verbs import reporting_verbs

_SIGN = 0.6
_STRONG = 0.8
# More than that a firm's name is a place's or a surname, too.
_LETTER = 1.6
_PASSIVE = ("as", "es", "rs", "ns", "ds", "ts", "ad", "at", "ats", "its", "rt", "tt", "dd")
_ADVERBS = frozenset("även igen nästan annan bland ibland någonstans".split())
_SPEAKING = frozenset("citeras intervjuas hörs ses minns".split())
_GIVES = frozenset("säger sa sade sagt".split())
# "startade Hedviks Mek"
_RUNS = active("starta grunda driva".split())
# "tog över Hedvik"
_TAKES = frozenset("tar tog tagit ta".split())
# "har köpt systemet Klaffa av Hedvik"
_BUYS = active(("köpa",))
_CONTRACTS = ("avtal", "kontrakt")
# What somebody is chosen as, that sells: "har valt Hedvik som leverantör".
_SUPPLIERS = ("leverantör", "entreprenör", "operatör", "konsult", "byggherre", "samarbetspartner")
# What firms do and are sorry for: "Sist kom Hedvik, som beklagar felen"; and unions: "Värdfacket, som organiserar".
_OF_FIRMS = active("beklaga lansera tillverka sälja varsla leverera återkalla marknadsföra organisera".split())
# How nobody writes.
_SPOKEN = frozenset("säger sa sade".split())
_LETTERS = frozenset("mejl mail pressmeddelande uttalande svar".split())
_FOUNDED = frozenset("grundades startades bildades".split())
_SOLD = frozenset("säljs såldes sålts".split())
# By whom a thing is so, it is by a firm.
_MARKETED = frozenset("säljs tillverkas marknadsförs saluförs".split())
_HOW = frozenset("av i år redan som under".split())
_BY = frozenset("enligt hos av".split())
# How nouns end that are for many, who sell things too.
_PLURAL = ("ar", "er", "or", "are", "na")
# What somebody goes by: "spelar hon under namnet Snödrottning".
_ALIASES, _SOMEBODY = frozenset("namnet artistnamnet smeknamnet".split()), frozenset("hon han hen".split())
_REACH = 6
_WIDE = 12
_SCORE = re.compile(r"\b\d{1,3} ?[-–] ?\d{1,3}\b")
_JOINT = frozenset("i för av till hos".split())


def sign_evidence(stretch: Stretch, i: int, name: str, end: int, names: Names) -> Iterator[Evidence]:
    """What stands around and in the name of tokens `i` up to `end`: "hos Hedvik", "anlitat Hedvik",
    "Hedvik har anställt", "Hedvik, som äger", "ägs till hälften av Hedvik", "Bergslagsmejeriet"."""
    if names_quarter(name):
        if _quarter_acts(stretch, i, end) or _before(stretch.tokens, i):
            yield organization(name, 1.2, "organization-quarter")
        return
    if _otherwise(stretch, i):
        yield organization(name, -_SIGN, "organization-otherwise")
    if end == i + 1 and _writes(stretch.tokens, i, end) and not (name in given_names() or is_municipality(name)):
        yield organization(name, _LETTER, "organization-sign")
    if _somebody(name) or is_place(name) or (i in stretch.opening and name.lower() in common_words()):
        return
    if is_venue(stretch, i, stretch.tokens[i].low):
        return
    traded = end == i + 1 and local_trade(name.casefold())
    if traded:
        yield organization(name, _SIGN, "organization-trade")
    headed = name.partition(" ")[0].casefold().endswith(organization_words().heads) and " " in name
    if headed or not (
        traded or end > i + 1 or names.firm(stretch, i) or unheard(name) or is_union(name) or _sells(stretch, i)
    ):
        return
    if weight := max(
        _before(stretch.tokens, i),
        _after(stretch, i, end),
        _regional_team(stretch, i, name),
        _match(stretch.tokens, i, end),
    ):
        yield organization(name, weight, "organization-sign")


def _quarter_acts(stretch: Stretch, i: int, end: int) -> bool:
    """Whether a body by its compound and its quarter, "Vinterforum Inland", does or says something, or something is
    done by it: "skriver Vinterforum Inland", "Enligt", "har Vinterforum Inland utsett"."""
    tokens = stretch.tokens
    before = at(tokens, i - 1).low if i else ""
    if before in reporting_verbs() or before in _BY or (before in FINITE and at(tokens, end).lower):
        return True
    return i in stretch.opening and acts(tokens, end)


def _otherwise(stretch: Stretch, i: int) -> bool:
    """Whether the noun before token `i` tells that the name is something else's: "katten Smulan", "proteinet Klaro"."""
    before = at(stretch.tokens, i - 1) if i else END
    leads = before.lower or i - 1 in stretch.opening
    if not leads or not stretch.adjacent(i) or before.low in function_words() | stop_words():
        return False
    told = before.low.endswith(organization_words().heads) or head_subtype(before.low) or is_role(before.low)
    if before.low in _ALIASES:
        return any(token.low in _SOMEBODY for token in stretch.tokens[max(i - _REACH, 0) : i])
    told = told or before.low in work_words().verbs  # "namnet Hedvik" tells nothing of what bears it.
    definite = before.low.endswith(DEFINITE_SINGULAR) and len(before.low) > 3 and before.low not in _ADVERBS
    return definite and not told


def _somebody(name: str) -> bool:
    """Whether a name may be a person's by the registers."""
    first, _, rest = name.partition(" ")
    if first.casefold() in organization_words().provinces or is_quarter(rest):
        return False
    if rest in organization_words().last_words:
        return first in given_names()
    return first in given_names() or (rest or first) in surnames()


def _before(tokens: list[Token], i: int) -> float:
    """ "hos Hedvik", "styrelsen i Hedvik", "säljs till Hedvik", "leverantörerna till Hedvik", "ägs till 40 procent av
    Hedvik", "startade Hedviks Mek" """
    link, before = at(tokens, i - 1).low if i else "", at(tokens, i - 2).low if i > 1 else ""
    rules = organization_words()
    if link in _JOINT and before in rules.holdings:
        return ENOUGH if before in rules.boards else _STRONG
    if link in _RUNS and at(tokens, i + 1).capital and at(tokens, i + 1).low.endswith(tuple(rules.trades)):
        return ENOUGH
    if link == "hos" and "man" in (at(tokens, k).low for k in range(i + 2, i + _REACH)):
        return ENOUGH
    if link == "hos" or link in rules.hiring or (link == "över" and before in _TAKES):
        return _SIGN
    near = [token.low for token in tokens[max(i - _REACH, 0) : max(i - 1, 0)]]
    sold = not _SOLD.isdisjoint(near) and at(tokens, i + 1).capital
    if link == "till" and (sold or before.startswith(_SUPPLIERS[0])):
        return ENOUGH
    if link == "till" and not rules.delivered.isdisjoint(near):
        return _SIGN
    if link == "av" and tokens[i - 2].capital and not _BUYS.isdisjoint(near):
        return ENOUGH
    if link == "av" and before in _MARKETED:
        return ENOUGH
    passive = before.endswith(_PASSIVE) and before not in _SPEAKING and len(before) > 3
    shared = "till" in near and not rules.passives.isdisjoint(near)
    return _SIGN if link == "av" and (shared or (passive and before not in rules.passives)) else 0


def _regional_team(stretch: Stretch, i: int, name: str) -> float:
    """ "Dala Lynx": two words, of which the first tells where as only names do."""
    first, _, last = name.partition(" ")
    fits = first.casefold() in organization_words().provinces and last and " " not in last and not is_place(last)
    return ENOUGH if fits and last[0].isupper() and stretch.tokens[i].text == first else 0


def _match(tokens: list[Token], i: int, end: int) -> float:
    """ "Hedvik Lynx slog Granmo Stars med 88–79", "Hedvik Lynx–Granmo Stars 88–79": a team, where a score stands in the
    sentence. Single names may be those of two players."""
    beside = {at(tokens, i - 1).low if i else "", at(tokens, end).low}
    played = beside & organization_words().beats or (beside & DASHES if end > i + 1 else frozenset())
    around = tokens[max(i - _WIDE, 0) : end + _WIDE] if played else []
    return ENOUGH if _SCORE.search(" ".join(token.text for token in around)) else 0


def _after(stretch: Stretch, i: int, end: int) -> float:
    """ "Hedvik har anställt", "Hedvik, som säljer", "Hedvik har 320 anställda", "Hedvik med 40 butiker" """
    tokens, rules = stretch.tokens, organization_words()
    if i and tokens[i - 1].low in ("har", "hade", "vill", "ska"):
        return _behind_verb(tokens, i, end)
    if _inverted(stretch, i, end) or _writes(tokens, i, end):
        return _SIGN
    if at(tokens, end).text == "som" and at(tokens, end + 1).low.endswith(_SUPPLIERS):
        return ENOUGH
    if at(tokens, end).text in _FOUNDED and (at(tokens, end + 1).text in _HOW or at(tokens, end + 1).text.isdigit()):
        return _STRONG
    relative = False
    placed = at(tokens, end).text == "i" and at(tokens, end + 1).capital and at(tokens, end + 2).text == ","
    end += 2 * placed  # "Hedvik i Ed, som har 320 anställda"
    if at(tokens, end).text == "," and at(tokens, end + 1).text == "som":
        end, relative = end + 2, True
    elif not stretch.adjacent(end):
        return 0
    if at(tokens, end).text in ("har", "hade", "med") and _counted(tokens, end + 1):
        return ENOUGH if relative and at(tokens, end + 2).low == "anställda" else _STRONG
    if at(tokens, end).text in _GIVES and at(tokens, end + 1).text == "upp":
        return _SIGN
    while at(tokens, end).text in rules.auxiliaries and at(tokens, end).text not in rules.acts:
        end += 1
    if relative and at(tokens, end).text in _OF_FIRMS:
        return ENOUGH
    contracted = at(tokens, end).text in ("skrivit", "skrev") and at(tokens, end + 1).low.endswith(_CONTRACTS)
    return _SIGN if contracted or at(tokens, end).text in rules.acts else 0


def _writes(tokens: list[Token], i: int, end: int) -> bool:
    """Whether one who is asked answers in writing alone: "skriver Hedvik i ett mejl"."""
    letter = [at(tokens, k).low for k in range(end, end + 2)] == ["i", "ett"] and at(tokens, end + 2).low in _LETTERS
    verb = tokens[i - 1].low if i > 0 else ""
    return letter and verb in reporting_verbs() and verb not in _SPOKEN and not tokens[i].text.endswith(PATRONYMIC)


def _behind_verb(tokens: list[Token], i: int, end: int) -> float:
    """ "Nu har Hedvik 320 anställda", "I år har Hedvik anställt", "Nu vill Hedvik byta" """
    if tokens[i - 1].low in ("har", "hade") and _counted(tokens, end):
        return _STRONG
    acts = tokens[i - 1].low == "vill" or at(tokens, end).text in organization_words().acts
    return _SIGN if acts else 0


def _inverted(stretch: Stretch, i: int, end: int) -> bool:
    """Whether the name is the subject behind its verb, where an adverbial begins: "Då byggde Hedvik båtar"."""
    tokens = stretch.tokens
    verb = tokens[i - 1].text if i else ""
    goes_on = at(tokens, end).lower or at(tokens, end).text[0].isdigit()
    if verb not in organization_words().acts or verb.endswith("a") or not goes_on:
        return False
    begin = max((k for k in stretch.opening if k < i - 1), default=i)
    return begin < i and tokens[begin].low in OPENING and all(token.word for token in tokens[begin:i])


def _sells(stretch: Stretch, i: int) -> bool:
    """Whether a sentence begins with a word that no list has, and goes on with what only firms do, as nouns without an
    ending would not: "Brädvilja, som säljer virke, växer"."""
    tokens = stretch.tokens
    relative = at(tokens, i + 1).text == "," and at(tokens, i + 2).text == "som"
    word = tokens[i].low
    noun = word.endswith((*DEFINITE_SINGULAR, *_PLURAL)) or word in dictionary() or is_role(word)
    return relative and at(tokens, i + 3).low in _OF_FIRMS and unlisted(tokens[i].text) and not noun


def _counted(tokens: list[Token], i: int) -> bool:
    """Whether a number and what organisations have follow: "320 anställda", "i dag 320 anställda"."""
    i += 2 * (at(tokens, i).text == "i")
    return any(token.low in organization_words().staff for token in tokens[i : i + 3])
