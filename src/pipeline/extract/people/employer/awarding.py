"""Who gives the prize whose jury is heard: "juryns motivering"."""

import re
from collections.abc import Callable, Sequence

from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.pointers import Pointer
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_noun

_REACH = 900
# An article tells once who gives the prize that it is about.
_PRIZE_REACH = 4_000
_PRIZE = "(?:pris|utmärkelse|stipendi|medalj)(?:et|en|um)?"
_GIVES = re.compile(
    r"\b(?:(?:delas|delats|ges|utses|instifta\w*|tilldela(?:s|des|ts))(?: [a-zåäöA-ZÅÄÖ]{1,20}){0,4}? (?:ut )?av"
    rf"|[Bb]akom \w+ står|{_PRIZE}(?: [A-ZÅÄÖ]\w{{0,20}}){{0,3}} (?:från|av)"
    r"|nominera(?:de|d|t|s|ts|des)(?: [a-zåäö]{1,20}){0,3}? (?:när|då))\b[^.]*$"
)
_GIVES_REACH = 60
_GIVEN = re.compile(r"\bdelar?(?:de)?\b[^.]{0,60}? ut\b")
_GIVING = re.compile(
    r"s?(?:(?:, [^,.]{1,60},| som)? (?:delar|delade|har delat|instiftade|har instiftat|utser|utsåg)\b"
    r"|(?:(?<=[sxz])|(?: [a-zåäö]{1,20}){1,2}) [a-zåäö]{0,20}(?:pris|utmärkelse|stipendium)\b)"
)
_NOUN = re.compile(r"\b[A-ZÅÄÖa-zåäö-]{3,40}(?:et|en|an)\b")
# What is said of much else than a house: "nästa länk i kedjan", "att gå i skolan".
_LOOSE = frozenset({"kedjan", "skolan"})


def awarder(text: str, named: Sequence[Named], char: int, of_kind: Callable[[Pointer], Body | None]) -> Body | None:
    """Who gives the prize that is meant at offset `char`: named as such, or meant by a noun where it is given, which
    `of_kind` resolves, else the only organisation named before."""
    if told := _giver(text, named, char):
        return told
    before = [n for n in named if n.start_char < char and char - n.start_char <= _REACH]
    for given in _GIVEN.finditer(text, max(char - _REACH, 0), char):
        begin = text.rfind(".", 0, given.start()) + 1
        if noun := noun_between(text, begin, given.end()):
            return of_kind(Pointer(noun, char))
    return before[-1].body if len({n.body.name for n in before}) == 1 else None


def noun_between(text: str, start: int, end: int) -> str | None:
    """The first noun of a stretch of a text that stands for an organisation: "företaget"."""
    words = (m.group().casefold() for m in _NOUN.finditer(text, start, end))
    nouns = (body_noun(word) for word in words if word not in _LOOSE)
    return next((noun for noun in nouns if noun and noun not in MUNICIPAL | REGIONAL), None)


def _giver(text: str, named: Sequence[Named], char: int) -> Body | None:
    """Who is told to give the prize that is meant at offset `char`: the last named so before, else the first behind."""
    near = [n for n in named if abs(char - n.start_char) <= _PRIZE_REACH and _gives(text, n)]
    before = [n for n in near if n.start_char < char]
    return before[-1].body if before else near[0].body if near else None


def _gives(text: str, named: Named) -> bool:
    """Whether words before a name or right behind it tell that who bears it gives a prize."""
    start = named.start_char
    before = _GIVES.search(text, max(start - _GIVES_REACH, 0), start)
    return bool(before or _GIVING.match(text, start + len(named.body.name)))
