"""Which club is "hemmalaget", "gästerna" or "serieledarna" in a report of a match, by what its opening tells.

The headline and the first two blocks of narration are asked: "Hemmalaget Lillvik slog gästande Storvik", "Lillvik tog
emot Storvik", "Storvik förlorade borta mot Lillvik". Of two clubs it is enough that one is told.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.surroundings import block_end, opening_end, sentence_starts
from pipeline.reference.bodies import sides

# What else stands before a club and tells which side it is.
_ADJECTIVES = {"away": "gästande", "leaders": "serieledande"}
# What the one who acts does at home, or elsewhere, or is at the top.
_ACTS = {
    "home": re.compile(
        r"\b(?:hemma(?!lag|klubb)\w{0,12}|tog emot|tar emot|välkomnade|välkomnar|gästades av|gästas av)\b"
    ),
    "away": re.compile(r"\b(?:borta(?!lag|klubb)\w{0,12}|gästade|gästar)\b"),
    "leaders": re.compile(r"\b(?:leder|toppar) (?:serien|tabellen)\b"),
}
# What begins a clause of the one named right before it.
_RELATIVE = re.compile(r",? (?:som|vars) ")
_NOT = re.compile(r"\b(?:inte|aldrig)\b")
_OTHER = {"home": "away", "away": "home"}
# What stands before the side that does not act.
_OBJECT = re.compile(r"\b(?:mot|över|med|av|emot|slog|besegrade|gästade|gästar|välkomnade|välkomnar) $")
_PAIR = 2
_BEFORE = 16


def side_meant(noun: str, text: str, named: Sequence[Named]) -> Body | None:
    """The club that a noun for a side means; None where the opening of a text does not tell, or tells more than one."""
    wanted = sides()[noun]
    clubs: list[Body] = []
    found: dict[str, set[Body]] = {side: set() for side in _told_by()}
    for start, end in _sentences(text):
        here = [n for n in named if start <= n.start_char < end]
        clubs += [n.body for n in here if n.body not in clubs]
        for side in _told_by():
            found[side] |= set(_told(side, text[start:end], start, here))
    if found["home"] & found["away"]:
        return None
    meant = found[wanted]
    if not meant and len(clubs) == _PAIR and wanted in _OTHER and len(other := found[_OTHER[wanted]]) == 1:
        meant = set(clubs) - other
    return meant.pop() if len(meant) == 1 else None


@cache
def _told_by() -> Mapping[str, re.Pattern[str]]:
    """What stands right before a club and tells that it is a side, side by side."""
    words = {side: [noun for noun, told in sides().items() if told == side] for side in _ACTS}
    return {
        side: re.compile(rf"\b(?i:{'|'.join((*nouns, *_ADJECTIVES.get(side, '').split()))}) $")
        for side, nouns in words.items()
    }


def _told(side: str, sentence: str, start: int, here: Sequence[Named]) -> Iterator[Body]:
    """The clubs of a sentence that begins at an offset that are told to be a side: by the noun before them, by what
    they do, or by what the other does to them. A relative clause tells of the one right before it alone, and but who
    leads: ", som inte har förlorat hemma" tells of other days."""
    for n in here:
        if _told_by()[side].search(sentence[max(n.start_char - start - _BEFORE, 0) : n.start_char - start]):
            yield n.body
    main, *clause = _RELATIVE.split(sentence, maxsplit=1)
    if side == "leaders" and clause and _ACTS[side].search(clause[0]) and not _NOT.search(clause[0]):
        yield from (n.body for n in here if n.start_char - start + len(n.body.name) == len(main))
    acting = [n.body for n in here if not _OBJECT.search(sentence[: n.start_char - start])]
    if len(set(acting)) != 1 or len({n.body for n in here}) > _PAIR:
        return
    if _ACTS[side].search(main):
        yield acting[0]
    elif side in _OTHER and _ACTS[_OTHER[side]].search(main):
        yield from {n.body for n in here} - {acting[0]}


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences begin and end of the headline and the two blocks behind it."""
    block, last = 0, block_end(text, opening_end(text) + 1)
    while block < last:
        end = block_end(text, block)
        starts = sentence_starts(text, block, end)
        yield from zip(starts, [*starts[1:], end], strict=True)
        block = end + 1
