"""Which side of a match plays at home, which won, and which the report is told of, where it tells that in words."""

import re
from collections.abc import Sequence

from pipeline.extract.people.employer.pairing import NEAR, blocks_end
from pipeline.extract.people.employer.sideplaces import Place, is_home, side_nouns
from pipeline.extract.people.employer.surroundings import block_start, sentence_end
from pipeline.reference.matches import match_words

WON, LOST = re.compile(match_words("won")), re.compile(match_words("lost"))
_WINS = re.compile(rf"{match_words('won')} $")
_SCORED_ON = re.compile(r"(?<![\d–-])(\d{1,2})[–-](\d{1,2})(?:-målet|-segern)? mot (?:[a-zåäö]+ )?$")
_CLAUSE_END = re.compile(r"[,.!?\n]")
_LOSS_FOR = re.compile(r"\b[Ff]ör $")
# What is told of the side that is meant and then named: "mörkt ut för hemmalaget. Efter en period låg Almby under".
_DARK = re.compile(r"\but för $")
_UNDER = re.compile(match_words("under"))


def acting(called: Sequence[Place], end: int) -> int | None:
    """The only side that is named as who acts up to an offset."""
    told = {p.side for p in called if p.start_char < end and not p.against}
    return told.pop() if len(told) == 1 else None


def winner_told(text: str, called: Sequence[Place]) -> int | None:
    """Who won by what the opening tells of either: "vann Almby", "Almby föll", "5–4 mot Kvarnsjö"."""
    end = blocks_end(text)
    won = {_won(text, p) for p in called if p.start_char < end} - {None}
    return won.pop() if len(won) == 1 else None


def _won(text: str, place: Place) -> int | None:
    """Who won by what is told right around a place."""
    before = text[max(place.start_char - NEAR, block_start(text, place.start_char)) : place.start_char]
    if place.against:
        goals = _SCORED_ON.search(before)
        first, last = map(int, goals.groups()) if goals else (0, 0)
        if first == last or LOST.search(before):
            return None
        return 1 - place.side if first > last else place.side
    clause = _CLAUSE_END.split(text[place.end_char : place.end_char + NEAR])[0]
    wins, loses = WON.search(clause) or _WINS.search(before), LOST.search(clause)
    if bool(wins) == bool(loses):
        return None
    return place.side if wins else 1 - place.side


def home_told(text: str, called: Sequence[Place], winner: int | None) -> int | None:
    """Who plays at home by what is told of a side: "För gästerna var det första förlusten", "Det såg mörkt ut för
    hemmalaget. ... låg Almby under"."""
    told: set[int] = set()
    for found in side_nouns().finditer(text):
        end = sentence_end(text, found.start())
        before = text[max(block_start(text, found.start()), found.start() - NEAR) : found.start()]
        lost = _LOSS_FOR.search(before) and LOST.search(text, found.end(), end)
        side = 1 - winner if lost and winner is not None and not WON.search(text, found.end(), end) else None
        if side is None and _DARK.search(before):
            side = _behind(text, end + len(". "), called)
        if side is not None:
            told.add(side if is_home(found.group()) else 1 - side)
    return told.pop() if len(told) == 1 else None


def _behind(text: str, start: int, called: Sequence[Place]) -> int | None:
    """The only side of the sentence at an offset, where that tells that it is behind."""
    end = sentence_end(text, start)
    here = {p.side for p in called if start <= p.start_char < end}
    return here.pop() if len(here) == 1 and _UNDER.search(text, start, end) else None
