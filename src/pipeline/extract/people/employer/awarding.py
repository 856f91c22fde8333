"""Who an article tells to give the prize that it is about."""

import re
from collections.abc import Sequence

from pipeline.extract.people.employer.namedbodies import Body, Named

# An article tells once who gives the prize that it is about.
_PRIZE_REACH = 4_000
_PRIZE = "(?:pris|utmärkelse|stipendi|medalj)(?:et|en|um)?"
_GIVES = re.compile(
    r"\b(?:(?:delas|delats|ges|utses|instifta\w*|tilldela(?:s|des|ts))(?: [a-zåäöA-ZÅÄÖ]{1,20}){0,4}? (?:ut )?av"
    rf"|[Bb]akom \w+ står|{_PRIZE}(?: [A-ZÅÄÖ]\w{{0,20}}){{0,3}} (?:från|av)"
    r"|nominera(?:de|d|t|s|ts|des)(?: [a-zåäö]{1,20}){0,3}? (?:när|då))\b[^.]*$"
)
_GIVES_REACH = 60
_GIVING = re.compile(
    r"s?(?:(?:, [^,.]{1,60},| som)? (?:delar|delade|har delat|instiftade|har instiftat|utser|utsåg)\b"
    r"|(?: [a-zåäö]{1,20}){0,2} (?:pris|utmärkelse|stipendium)(?:et|en)?\b)"
)


def giver(text: str, named: Sequence[Named], char: int) -> Body | None:
    """Who is told to give the prize that is meant at offset `char`: the last named so before, else the first behind."""
    near = [n for n in named if abs(char - n.start_char) <= _PRIZE_REACH and _gives(text, n)]
    before = [n for n in near if n.start_char < char]
    return before[-1].body if before else near[0].body if near else None


def _gives(text: str, named: Named) -> bool:
    """Whether words before a name or right behind it tell that who bears it gives a prize."""
    start = named.start_char
    before = _GIVES.search(text, max(start - _GIVES_REACH, 0), start)
    return bool(before or _GIVING.match(text, start + len(named.body.name)))
