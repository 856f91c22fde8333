"""Where a report of a match names or means either of its two sides: "Almby", "hemmalaget", "i bortabåset"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pipeline.extract.people.employer.namedbodies import Named
from pipeline.extract.people.employer.pairing import AGAINST, NEAR, Pairing, forms, starts
from pipeline.reference.bodies import side_places, sides

# Where a place is told by the name of a club without its letters.
_WHERE = re.compile(r"(?:[a-zåäö,;)] (?:i|på|från|till|vid|utanför|kring|genom)|\b(?:Från|Till|På)) $")
_WORD, _ENDS, _OWNER = re.compile(r"[\w-]+"), re.compile(r"s?(?![\w-])"), re.compile(r":?s?(?= )")
_HOME = ("hemma", "värd")


class Place(NamedTuple):
    """Where one of the two sides is named or meant. `side`: its index. `against`: as whom the other meets. `owner`: in
    the genitive."""

    start_char: int
    end_char: int
    side: int
    against: bool
    owner: bool


def places_called(text: str, pairing: Pairing) -> list[Place]:
    """Where either club is named, in full or in short."""
    full = [_full(text, n, pairing) for n in pairing.places if n.body in pairing.clubs]
    found: list[Place] = []
    for place in sorted((*full, *_short(text, pairing)), key=lambda p: (p.start_char, -p.end_char)):
        if not found or place.start_char >= found[-1].end_char:
            found.append(place)
    return found


def places_meant(text: str) -> Iterator[Place]:
    """Where a noun means a side, of which the one with index 0 plays at home."""
    for found in _side_nouns().finditer(text):
        side = 0 if found.group().casefold().startswith(_HOME) else 1
        yield _place(text, found.start(), found.end(), side)


@cache
def _side_nouns() -> re.Pattern[str]:
    """The nouns that mean who plays at home, or the guests, or what belongs to either."""
    whole = [noun for noun, side in sides().items() if side in ("home", "away")]
    parts = rf"(?:hemma|borta)-?(?:{'|'.join(side_places())})"
    return re.compile(rf"\b(?i:{'|'.join(whole)}|{parts})(?=s?\b)")


def _full(text: str, named: Named, pairing: Pairing) -> Place:
    form = next((form for form in forms(named.body.name) if text.startswith(form, named.start_char)), "")
    word = _WORD.match(text, named.start_char)
    end = named.start_char + len(form) if form or word is None else word.end()
    return _place(text, named.start_char, end, pairing.clubs.index(named.body))


def _short(text: str, pairing: Pairing) -> Iterator[Place]:
    """Where a club is called by the last of its short forms, which the other does not share, and no place is told."""
    shorts = [_plain(text, forms(club.name)[1:]) for club in pairing.clubs]
    for side, short in enumerate(shorts):
        for start in starts(text, short) if short and short != shorts[1 - side] else ():
            whole = _ENDS.match(text, start + len(short)) and not text[start - 1 : start].isalnum()
            if whole and not _WHERE.search(text[max(start - NEAR, 0) : start]):
                yield _place(text, start, start + len(short), side)


def _plain(text: str, shorts: Sequence[str]) -> str:
    """The short form by which a text calls a club: without the genitive s, "Emån" for "Emåns IF", where it stands so
    anywhere; else "Lysnäs"."""
    return next((s for s in reversed(shorts) if s in shorts[:1] or re.search(rf"\b{re.escape(s)}\b", text)), "")


def _place(text: str, start: int, end: int, side: int) -> Place:
    ending = _OWNER.match(text, end)
    owns = bool(ending and ending.group())
    against = AGAINST.search(text[max(start - NEAR, 0) : start]) is not None
    return Place(start, ending.end() if ending else end, side, against, owns)
