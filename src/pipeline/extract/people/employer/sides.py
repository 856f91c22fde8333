"""Which club is "hemmalaget", "gästerna" or "serieledarna" in a report of a match, by what its opening tells.

The headline and the first two blocks of narration are asked: "Hemmalaget Lillvik slog gästande Storvik", "Lillvik tog
emot Storvik", "Storvik förlorade borta mot Lillvik". Of two clubs it is enough that one is told.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.surroundings import block_end, opening_end, sentence_starts
from pipeline.reference.bodies import sides

_TOLD = {
    "home": re.compile(r"(?:[Hh]emmalaget|[Hh]emmaklubben|[Vv]ärdarna|[Vv]ärdlaget) $"),
    "away": re.compile(r"(?:[Bb]ortalaget|[Bb]ortaklubben|[Gg]ästerna|[Gg]ästlaget|[Gg]ästande) $"),
    "leaders": re.compile(r"(?:[Ss]erieledaren|[Ss]erieledarna|[Ss]erieledande|[Tt]abelledarna) $"),
}
# What the one who acts does at home, or elsewhere, or is at the top.
_ACTS = {
    "home": re.compile(
        r"\b(?:hemma(?!lag|klubb)\w{0,12}|tog emot|tar emot|välkomnade|välkomnar|gästades av|gästas av)\b"
    ),
    "away": re.compile(r"\b(?:borta(?!lag|klubb)\w{0,12}|gästade|gästar)\b"),
    "leaders": re.compile(r"\b(?:leder|toppar) (?:serien|tabellen)\b"),
}
_OTHER = {"home": "away", "away": "home"}
# What stands before the side that does not act.
_OBJECT = re.compile(r"\b(?:mot|över|med|av|emot|slog|besegrade|gästade|gästar|välkomnade|välkomnar) $")
_PAIR = 2
_BEFORE = 16


def side_meant(noun: str, text: str, named: Sequence[Named]) -> Body | None:
    """The club that a noun for a side means; None where the opening of a text does not tell, or tells more than one."""
    wanted = sides()[noun]
    clubs: list[Body] = []
    found: dict[str, set[Body]] = {side: set() for side in _TOLD}
    for start, end in _sentences(text):
        here = [n for n in named if start <= n.start_char < end]
        clubs += [n.body for n in here if n.body not in clubs]
        for side in _TOLD:
            found[side] |= set(_told(side, text[start:end], start, here))
    if found["home"] & found["away"]:
        return None
    meant = found[wanted]
    if not meant and len(clubs) == _PAIR and wanted in _OTHER and len(other := found[_OTHER[wanted]]) == 1:
        meant = set(clubs) - other
    return meant.pop() if len(meant) == 1 else None


def _told(side: str, sentence: str, start: int, here: Sequence[Named]) -> Iterator[Body]:
    """The clubs of a sentence that begins at an offset that are told to be a side: by the noun before them, by what
    they do, or by what the other does to them."""
    for n in here:
        if _TOLD[side].search(sentence[max(n.start_char - start - _BEFORE, 0) : n.start_char - start]):
            yield n.body
    acting = [n.body for n in here if not _OBJECT.search(sentence[: n.start_char - start])]
    if len(set(acting)) != 1 or len({n.body for n in here}) > _PAIR:
        return
    # ", som inte har förlorat hemma" is told of the one named last
    main = sentence if side == "leaders" else sentence.partition(", som ")[0]
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
