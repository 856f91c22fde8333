"""Sports clubs in short: "Sandtorp" where an article names "Sandtorp BoIS", as against the place they are called by,
and "Lynx" where it names "Dala Lynx"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from pipeline.extract.entities.claims import Claim
from pipeline.extract.entities.gazetteer import Gazetteer
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.knownorgs import is_registered
from pipeline.extract.tokens import END, Token, at
from pipeline.model import Entity
from pipeline.reference import common_words, given_names, known_organisations
from pipeline.reference.naming import club_words, organization_words

_METHOD = "club-short"
_TRUST = 0.97
_SHORTEST = 4
_WHERE = frozenset("i på vid utanför inom kring runt hela centrala norra södra västra östra".split())
_REACH = 4
# A club's team of some age: "Sandtorp HC J20".
_SQUAD = re.compile(r" [UJFP] ?\d\d$")


def club_shorts(names: Iterable[str]) -> dict[str, str]:
    """What clubs are called without their letters, each with the whole name, without a genitive too: "Sandtorps IF" is
    "Sandtorp", and by their first ones: "SIF". None that two of `names` share."""
    whole: dict[str, set[str]] = defaultdict(set)
    for name in names:
        if short := _short(name):
            for form in {short, short.removesuffix("s")}:
                whole[form].add(name)
        if letters := _letters(name):
            whole[letters].add(name)
    return {short: min(fulls) for short, fulls in whole.items() if len(fulls) == 1}


def _short(name: str) -> str | None:
    words, letters = _SQUAD.sub("", name).split(" "), organization_words().clubs
    leads = words[0] in letters or words[0].casefold() in organization_words().provinces
    rest = words[:-1] if words[-1] in letters else words[1:] if leads else []
    short = " ".join(rest)
    plain = short.lower() in common_words() or (short in given_names() and not is_place(short))
    fits = len(short) >= _SHORTEST and all(word[0].isupper() for word in rest) and not letters & set(rest)
    return short if fits and not plain and name not in _no_clubs() else None


def _letters(name: str) -> str | None:
    """What a club is called by its first letters: "SIF" of "Sandtorps IF"; no letters that a register knows."""
    *first, last = name.split(" ")
    called = "".join(word[0] for word in first) + last
    fits = first and last in organization_words().clubs and called.isalpha() and called.isupper()
    return called if fits and name not in _no_clubs() and not is_registered(called) else None


@cache
def _no_clubs() -> frozenset[str]:
    """Names that begin like a club's and are not: "IF Metall"."""
    return frozenset(known.name for known in known_organisations() if known.kind != "club")


def club_claims(words: WordPlaces, shorts: Mapping[str, Entity]) -> Iterator[Claim]:
    """Where a club is meant by what its place is called too: "Sandtorps målvakt", and where two clubs are named
    "Sandtorp tappade" and "mot Sandtorp". `shorts` gives each short form's club."""
    if not shorts:
        return
    match = len(shorts) > 1
    known = Gazetteer(shorts.items())
    for stretch, places in words.standing(known.beginnings(words)):
        tokens = stretch.tokens
        for i in places:
            if (hit := known.find(tokens, i)) and _meant(stretch, i, hit.end, match):
                place = tokens[i].start_char, tokens[hit.end - 1].end_char
                yield Claim(*place, hit.value, _METHOD, _TRUST)


def _meant(stretch: Stretch, i: int, end: int, match: bool) -> bool:
    """Whether the name at tokens `i` up to `end` is a team's by what stands around it. `match`: two teams are told of,
    so that what one does to another tells."""
    tokens = stretch.tokens
    before, following = at(tokens, i - 1) if i else END, stretch.adjacent(end)
    if before.low in _WHERE and stretch.adjacent(i):
        return False
    if following and tokens[end - 1].text.endswith("s") and _team(tokens, end):
        return True
    plays = before.low in club_words().against or (following and at(tokens, end).text in club_words().played)
    return match and plays


def _team(tokens: list[Token], i: int) -> bool:
    """Whether what a club has stands at token `i`, or a player: "Sandtorps unga målvakt", "Sandtorps Moa Ek"."""
    for k in range(i, min(i + _REACH, len(tokens))):
        if not tokens[k].lower:
            break
        if tokens[k].low.endswith(club_words().people) or tokens[k].low in club_words().owned:
            return True
    return at(tokens, i).text in given_names() and at(tokens, i + 1).capital
