"""Which side of a match won, and which the report is told of, where it tells that in words."""

import re
from collections.abc import Sequence

from pipeline.extract.people.employer.pairing import NEAR, blocks_end
from pipeline.extract.people.employer.sideplaces import Place
from pipeline.extract.people.employer.surroundings import block_start
from pipeline.reference.matches import match_words

_WON, _LOST = re.compile(match_words("won")), re.compile(match_words("lost"))
_WINS = re.compile(rf"{match_words('won')} $")
_SCORED_ON = re.compile(r"(?<![\d–-])(\d{1,2})[–-](\d{1,2})(?:-målet|-segern)? mot (?:[a-zåäö]+ )?$")
_CLAUSE_END = re.compile(r"[,.!?\n]")


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
        if first == last or _LOST.search(before):
            return None
        return 1 - place.side if first > last else place.side
    clause = _CLAUSE_END.split(text[place.end_char : place.end_char + NEAR])[0]
    wins, loses = _WON.search(clause) or _WINS.search(before), _LOST.search(clause)
    if bool(wins) == bool(loses):
        return None
    return place.side if wins else 1 - place.side
