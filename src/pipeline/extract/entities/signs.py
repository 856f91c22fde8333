"""Weak signs of organisations: where little but an organisation stands. None is enough alone; over an article they
add up."""

from collections.abc import Iterator

from pipeline.extract.entities.evidence import ENOUGH, Evidence, organization
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.trades import local_trade
from pipeline.extract.tokens import Token, at
from pipeline.reference import common_words, given_names, surnames
from pipeline.reference.naming import organization_words

_SIGN = 0.6
_STRONG = 0.8
_PASSIVE = ("as", "es", "rs", "ns", "ds", "ts", "ad", "at", "ats", "its", "rt", "tt", "dd")
_SPEAKING = frozenset("citeras intervjuas hörs ses minns".split())
_REACH = 6
_JOINT = frozenset("i för av till hos".split())


def sign_evidence(stretch: Stretch, i: int, name: str, end: int, names: Names) -> Iterator[Evidence]:
    """What stands around and in the name of tokens `i` up to `end`: "hos Hedvik", "anlitat Hedvik",
    "Hedvik har anställt", "Hedvik, som äger", "ägs till hälften av Hedvik", "Bergslagssågen"."""
    if _somebody(name) or is_place(name) or (i in stretch.opening and name.lower() in common_words()):
        return
    traded = end == i + 1 and local_trade(name.casefold())
    if traded:
        yield organization(name, _SIGN, "organization-trade")
    if not (traded or names.firm(stretch, i)):
        return
    if weight := max(_before(stretch.tokens, i), _after(stretch, end)):
        yield organization(name, weight, "organization-sign")


def _somebody(name: str) -> bool:
    """Whether a name may be a person's by the registers."""
    first, _, rest = name.partition(" ")
    return first in given_names() or (rest or first) in surnames()


def _before(tokens: list[Token], i: int) -> float:
    """ "hos Hedvik", "styrelsen i Hedvik", "säljs till Hedvik", "ägs till 40 procent av Hedvik" """
    link, before = at(tokens, i - 1).low if i else "", at(tokens, i - 2).low if i > 1 else ""
    rules = organization_words()
    if link in _JOINT and before in rules.holdings:
        return ENOUGH if before in rules.boards else _STRONG
    if link == "hos" or link in rules.hiring:
        return _SIGN
    near = [token.low for token in tokens[max(i - _REACH, 0) : max(i - 1, 0)]]
    if link == "till" and not rules.delivered.isdisjoint(near):
        return _SIGN
    passive = before.endswith(_PASSIVE) and before not in _SPEAKING and len(before) > 3
    shared = "till" in near and not rules.passives.isdisjoint(near)
    return _SIGN if link == "av" and (shared or (passive and before not in rules.passives)) else 0


def _after(stretch: Stretch, end: int) -> float:
    """ "Hedvik har anställt", "Hedvik, som säljer", "Hedvik har 320 anställda", "Hedvik med 40 butiker" """
    tokens, rules = stretch.tokens, organization_words()
    if at(tokens, end).text == "," and at(tokens, end + 1).text == "som":
        end += 2
    elif not stretch.adjacent(end):
        return 0
    counted = {token.low for token in tokens[end + 1 : end + 4]} & rules.staff
    if at(tokens, end).text in ("har", "hade", "med") and counted:
        return _STRONG
    for _ in range(_REACH):
        if at(tokens, end).text not in rules.auxiliaries:
            break
        end += 1
    return _SIGN if at(tokens, end).text in rules.acts else 0
