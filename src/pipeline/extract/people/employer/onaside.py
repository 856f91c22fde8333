"""For which of the two sides of a match a player, trainer or captain stands whom its report ties to neither, where all
that it tells points one way: what he or she did there, which side the sentences before tell of, who says so, or that
the other side's holder of the same office is another."""

import re

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.match import Match
from pipeline.extract.people.employer.namedbodies import Body
from pipeline.extract.people.employer.playing import played_for
from pipeline.extract.people.employer.sideplaces import Place
from pipeline.extract.people.employer.surroundings import (
    block_start,
    narration_before,
    sentence_end,
    sentence_starts,
    sentences_back,
    spoken,
)
from pipeline.extract.people.person import Person
from pipeline.reference.bodies import sides
from pipeline.reference.employers import employer_class, is_head
from pipeline.reference.matches import match_words

_SELF = " själv, "
# What goes to see a side: "I Almbys bås", "och hos Almby", "fick skäll av Almby".
_GOES_TO = re.compile(
    rf"(?:^|\n|[.!?] )(?:Även |Men )?(?:I|Hos|För|Inom|På) $|\b(?:i|hos|för) $|{match_words('uttered')} (?:av|från) $"
)
_PENALTY, _STEPS = (
    re.compile(r"(?: fick| tilldelades| tilldömdes)?s? (?:en )?straff\b"),
    re.compile(r" (?:klev|steg) fram\b| tog straffen\b"),
)
# Where more than one of a side has an office, or somebody had it.
_OTHERS = re.compile(
    r"\b(?:assisterande|tränarna|tränarduon|lagkaptenerna|tidigare|förre|förra|exkapten)\b", re.IGNORECASE
)
_ASSISTING = "assisterande"
_THEIRS, _NEXT = "Deras ", re.compile(r"\b(?:möter|väntar|ställs)\b")
# Of which a side has one.
_OFFICES = frozenset({"tränare", "coach", "lagkapten"})
_BEFORE = 24


def on_a_side(person: Person, bodies: Bodies) -> Body | None:
    """The club for which somebody stands in a match; None where that is open, or nothing is told of a match."""
    match = bodies.match
    if match is None:
        return None
    side = _side(person, bodies, match)
    return match.clubs[side] if side is not None else None


def _side(person: Person, bodies: Bodies, match: Match) -> int | None:
    played = played_for(person, bodies.text, match)
    if played or not _on_team(person):
        return played.pop() if len(played) == 1 else None
    told = _told_of(person, bodies, match)
    return _by_exclusion(person, bodies, match) if told is None else told


def _on_team(person: Person) -> bool:
    """Whether somebody's role is one on either side."""
    kind = employer_class(person.role) if person.role else None
    return kind is not None and kind.rivals


def _known(person: Person, bodies: Bodies, match: Match, *, by_headline: bool = False) -> int | None:
    """The side of somebody by what is said of him or her alone. `by_headline`: or who has an office in what the
    headline makes it the report of, unless as of a side that is open."""
    if person.organization_name:
        return match.index(person.organization_name)
    played = played_for(person, bodies.text, match)
    if played or not _on_team(person):
        return played.pop() if len(played) == 1 else None
    told = _context(person, bodies, match)
    ours = by_headline and is_head(person.role or "") and not of_open_side(person)
    return match.headline if told is None and ours else told


def of_open_side(person: Person) -> bool:
    """Whether somebody is told to be of a side that no name is told for: "Gästernas tränare N"."""
    return any(pointer.noun in sides() for pointer in person.told.pointers)


def _told_of(person: Person, bodies: Bodies, match: Match) -> int | None:
    """The side by where the report tells the role: "Tränaren själv, N" is of who was named before; else whom the
    sentences tell of."""
    text, char = bodies.text, person.told.told_at
    if char is None:
        return None
    if text.endswith(_SELF, 0, char):
        return _named_before(char, person, bodies, match)
    return _context(person, bodies, match)


def _named_before(char: int, person: Person, bodies: Bodies, match: Match) -> int | None:
    """The side of who was named last before an offset."""
    named = [(m.start_char, p) for p in bodies.people for m in p.mentions if m.start_char < char and p is not person]
    return _known(max(named, key=lambda pair: pair[0])[1], bodies, match) if named else None


def _context(person: Person, bodies: Bodies, match: Match) -> int | None:
    """The side that the sentences up to where a role is told tell of in its block, or for who is heard in the narration
    before, where they look at it, "I gästernas läger", or it is theirs, "Deras tränare": what but happens to a side may
    make the other one's coach speak."""
    char, text = person.told.told_at, bodies.text
    if char is None:
        return None
    block, end = block_start(text, char), char
    starts = [] if spoken(text, block) else sentences_back(text, char + 1)
    if not starts:
        start, end = narration_before(text, block)
        block, starts = start, sentence_starts(text, start, end)[::-1]
    for start in starts:
        here = match.within(start, end)
        told = {p.side for p in here if not p.against or _gone_to(p, text)}
        if here:
            side = told.pop() if len(told) == 1 else None
            if text.endswith(_THEIRS, 0, char):
                return None if _NEXT.search(text, start, end) else side
            return side if _looked_at(side, block, char, bodies, match) else None
        end = start
    return None


def _looked_at(side: int | None, block: int, char: int, bodies: Bodies, match: Match) -> bool:
    """Whether a block goes to see a side, "I gästernas läger", "Hos Almby", "För gästerna var det", or lets it act
    where its player does next: "fick gästerna straff. Lagkaptenen N klev fram"."""
    places = [p for p in match.within(block, char) if p.side == side]
    if any(_gone_to(p, bodies.text) for p in places):
        return True
    last = places[-1] if places else None
    between = bodies.text[last.end_char : char] if last else ""
    return (
        bool(_PENALTY.match(between)) and _STEPS.search(bodies.text, char, sentence_end(bodies.text, char)) is not None
    )


def _gone_to(place: Place, text: str) -> bool:
    """Whether the words before a place go to see the side: "I Almbys bås", "skäll av Almby"."""
    return _GOES_TO.search(text[max(place.start_char - _BEFORE, 0) : place.start_char]) is not None


def _by_exclusion(person: Person, bodies: Bodies, match: Match) -> int | None:
    """The side whose trainer or captain nobody is yet, where the one other of the article is the other side's."""
    helpers = sum((p.role or "").startswith(_ASSISTING) for p in bodies.people)
    others = [found.group().casefold() for found in _OTHERS.finditer(bodies.text)]
    if person.role not in _OFFICES or others != [_ASSISTING] * helpers:
        return None
    alike = [p for p in bodies.people if p is not person and p.role == person.role]
    if len(alike) != 1:
        return None
    other = _known(alike[0], bodies, match, by_headline=of_open_side(person))
    return None if other is None else 1 - other
