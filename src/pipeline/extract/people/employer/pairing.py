"""Which two clubs a report of a match is of.

It names both in its opening, one as whom the other meets, beside a score, or in a line such as "Almby IF–Kvarnsjö FK
2–1" or "Almby IF 2–1 Kvarnsjö FK". An article with several such lines is the report of none.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pipeline.extract.people.employer.fitting import fits
from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.surroundings import block_end, opening_end
from pipeline.reference.employers import employer_class
from pipeline.reference.matches import match_words
from pipeline.reference.naming import club_words, organization_words

_SCORE = re.compile(r"\d(?<![\d:.–-]\d)\d?[–-]\d{1,2}(?![\d–-]|\.\d)")
AGAINST = re.compile(rf"(?i:{match_words('against')}) (?:[a-zåäö-]+(?:nde|laget|jumbon|klubben|erna|ade|et|en) )?$")
# How many characters before a name tell how it stands.
NEAR = 40
_PLAYED = re.compile(match_words("played"), re.IGNORECASE)
_VISIT = re.compile(r"s? (?:kom|kommer|var) (?:på besök|hit|till)\b| (?:besegrades|slogs|krossades|gästade)\b")
_MET = re.compile(rf" och [A-ZÅÄÖ][\w ]{{2,30}} {match_words('met')}")
_DASHED = re.compile(r" ?[–-] ?")
_RESULT = re.compile(r"s?,?:? ?\(?(?:slut(?:resultat)? )?$")
_PLAYER = "målvakt"
# The least of a short name, how many blocks open an article, and how far behind a club the other may be named with it.
_LEAST, _OPENING, _BESIDE = 4, 5, 90
_PAIR = 2


class Pairing(NamedTuple):
    """Two clubs. `listed`: a line tells the score, of which the first plays at home. `places` are all that name
    clubs."""

    clubs: tuple[Body, Body]
    listed: bool
    places: list[Named]


def find_pairing(text: str, named: Sequence[Named]) -> Pairing | None:
    """The two clubs that a text reports a match of; None for any other text."""
    if not _SCORE.search(text):
        return None
    kind = employer_class(_PLAYER)
    fit = [n for n in named if kind and n.authority is None and fits(n, kind) and not n.firm]
    fit = sorted(_in_full([*fit, *_teams(text, fit)]), key=lambda n: n.start_char)
    return _listed(text, fit) or (_told(text, fit) if _PLAYED.search(text) else None)


@cache
def forms(name: str) -> tuple[str, ...]:
    """What a club is called, in full first and then without its letters, with and without a genitive."""
    words = name.split(" ")
    plain = [word for word in words if word not in organization_words().clubs and word not in club_words().teams]
    short = " ".join(plain)
    shorts = (short, short.removesuffix("s")) if len(short) >= _LEAST and plain != words else ()
    return (name, *dict.fromkeys(shorts))


def starts(text: str, name: str) -> Iterator[int]:
    """Where a name stands."""
    start = text.find(name)
    while start >= 0:
        yield start
        start = text.find(name, start + 1)


def blocks_end(text: str) -> int:
    """Where the blocks of a text's opening end."""
    end = -1
    for _ in range(_OPENING):
        end = block_end(text, end + 1)
    return end


def _teams(text: str, fit: Sequence[Named]) -> Iterator[Named]:
    """Where teams are named by a plural as in English that no other place holds: "Hedvik Kings"."""
    held = {n.start_char for n in fit}
    for found in _plural().finditer(text):
        if found.start() not in held:
            yield Named(Body(found.group(), None), found.start())


@cache
def _plural() -> re.Pattern[str]:
    return re.compile(rf"\b[A-ZÅÄÖ][a-zåäö]+ (?:{'|'.join(sorted(club_words().teams))})\b")


def _in_full(fit: Sequence[Named]) -> list[Named]:
    """Some places, each with the name in full of a club that is but named in short there: "Falk" is "Norra Falk"."""
    names = {n.body.name: n.body for n in fit}
    whole = {name: [full for full in names if _is_part(name, full)] for name in names}
    return [n._replace(body=names[whole[n.body.name][0]]) if len(whole[n.body.name]) == 1 else n for n in fit]


def _is_part(name: str, full: str) -> bool:
    return full.startswith(f"{name} ") or full.endswith(f" {name}")


def _listed(text: str, fit: Sequence[Named]) -> Pairing | None:
    """The two clubs of the one line that sets them side by side with a score, one of which the opening names."""
    found = set(_lines(text, list(dict.fromkeys(n.body for n in fit))))
    if len(found) != 1:
        return None
    (clubs,) = found
    opened = any(n.start_char < blocks_end(text) for n in fit if n.body in clubs)
    return Pairing(clubs, True, list(fit)) if opened else None


def _lines(text: str, clubs: Sequence[Body]) -> Iterator[tuple[Body, Body]]:
    """Where two clubs stand side by side with a score behind them, or between them."""
    for one in clubs:
        for start in starts(text, one.name):
            end = start + len(one.name)
            dash, between = _DASHED.match(text, end), _SCORE.match(text, end + 1)
            between = None if between and text.startswith("\n", between.end()) else between  # a table's next row
            second = between.end() + 1 if between else dash.end() if dash else len(text)
            other = next((c for c in clubs if c != one and text.startswith(c.name, second)), None)
            if other is None:
                continue
            behind = second + len(other.name)
            score = between or _SCORE.search(text, behind, block_end(text, behind))
            if score and (between or _RESULT.match(text[behind : score.start()])):
                yield one, other


def _told(text: str, fit: Sequence[Named]) -> Pairing | None:
    """The two clubs of the headline and the block behind it, or of the opening, one of which meets the other there,
    beside a score."""
    for end in (opening_end(text), blocks_end(text)):
        here = [n for n in fit if n.start_char < end]
        clubs = list(dict.fromkeys(n.body for n in here))
        if len(clubs) == _PAIR and any(_meets(text, n) for n in here) and _SCORE.search(text, 0, end):
            return Pairing((clubs[0], clubs[1]), False, list(fit))
    return None


def _meets(text: str, named: Named) -> bool:
    """Whether a club meets another where it is named: "mot Almby", "Almby kom på besök", "Almby och Ekö möttes"."""
    start, end = named.start_char, named.start_char + len(named.body.name)
    before = AGAINST.search(text[max(start - NEAR, 0) : start])
    return bool(before or _VISIT.match(text, end) or _MET.match(text[end : end + _BESIDE]))
