"""Titles that join a name to a role: "Volvochefen", "SVT-reporter", "Leksandsbacken", "Lidingörektorn"."""

import re
from functools import cache, lru_cache

from pipeline.extract.people.roles.clubs import club_called
from pipeline.extract.rolewords import basic_form, is_role
from pipeline.extract.townnames import is_place, official_names
from pipeline.reference import (
    common_words,
    countries,
    dictionary,
    given_names,
    known_organisations,
    known_places,
    surnames,
    world_cities,
)
from pipeline.reference.bodies import kind_of
from pipeline.reference.employers import is_agency, known_kinds
from pipeline.reference.roles import role_words

# How titles end of who leads or works for what they are joined to; "Volvoföraren" but drives one.
_HEADS = tuple("chef direktör ordförande vd".split())
_STAFF = tuple("ekonom jurist läkare talesperson talesman sekreterare strateg arbetare aktivist".split())
# Who studies, reports on or sells what others make, and works for whom the title names only where that is of a kind:
# "KTH-forskaren", but "Google-forskaren", "DN-reportern", but "AIK-reportern".
_SCHOLARS = frozenset("forskare professor docent lektor doktorand analytiker".split())
_REPORTERS = frozenset("reporter redaktör krönikör journalist fotograf".split())
_STUDYING = ("universitetet", "institutet", "myndigheten", "banken")
_REPORTING = ("tidningen",)
_MEDIA = "media"
_GROCERS = frozenset("Ica ICA Coop Hemköp Willys".split())
_PLAYERS = tuple(
    """tränare kapten målvakt back mittfältare anfallare forward försvarare center ytter spelare målskytt skytt
    sportchef ordförande kassör lagledare""".split()
)
# The same in definite form, too.
_PLAYING = (*_PLAYERS, *(f"{title}n" for title in _PLAYERS), *(f"{title}en" for title in _PLAYERS))
_LEAST = 3
_LONG = 4
_LINKS = ("-", "", "s", "a")


def joined_title(text: str, word: str) -> tuple[str | None, str] | None:
    """The organisation, None for a town's, and the role that a word joins to one title, be it definite or not. `text`
    is the article's, which may name clubs and firms that nobody knows."""
    if not word[0].isupper() or word.casefold() in dictionary():
        return None
    base = basic_form(word)
    return club_title(text, word) or _of_known(word, base) or _of_named(text, word, base)


def club_title(text: str, word: str) -> tuple[str, str] | None:
    """The club and the role of who plays for one that the text names in full or that newspapers name often:
    "Sandvikstränaren", "Djurgårdstränaren"."""
    parted = _parted(word, basic_form(word), _PLAYERS) if _plays(word) else None
    if parted is None:
        return None
    before, title = parted
    full = next(filter(None, (club_called(text, stem) for stem in _stems(before))), None)
    names = [*_stems(before), *(f"{stem}en" for stem in _stems(before))]
    club = full or next((name for name in names if known_kinds().get(name) == "club"), None)
    return (club, title) if club else None


@lru_cache(maxsize=1 << 14)
def _plays(word: str) -> bool:
    """Whether a word ends as the titles of players and trainers do."""
    return word[0].isupper() and word.endswith(_PLAYING)


@lru_cache(maxsize=1 << 14)
def _parted(word: str, base: str, titles: tuple[str, ...]) -> tuple[str, str] | None:
    """What stands before the longest of some titles with which a word ends, and the title."""
    title = max((title for title in titles if base.endswith(title)), key=len, default=None)
    return (word[: len(base) - len(title)], title) if title and len(base) > len(title) else None


def _stems(before: str) -> list[str]:
    """What may be joined to a title: without what links them."""
    return [before.removesuffix(link) for link in _LINKS if before.endswith(link)]


@lru_cache(maxsize=1 << 14)
def _of_known(word: str, base: str) -> tuple[str | None, str] | None:
    """Who works for what newspapers name often, or in a town."""
    name, _, title = base.rpartition("-")
    if (whole := word[: len(name)]) in known_kinds() and _works_for(whole, title) and _whole(title):
        return whole, title
    if not is_role(word):
        return None
    for k in range(len(base) - _LEAST, _LEAST - 1, -1):
        name = next((stem for stem in _stems(word[:k]) if stem in _names()), "")
        if name and _whole(base[k:]) and (name in official_names() or _works_for(name, base[k:])):
            return None if name in official_names() else name, base[k:]
    return None


def _works_for(name: str, title: str) -> bool:
    """Whether who has a title works for whom it is joined to, and has not only to do with it."""
    if title in _REPORTERS:
        return known_kinds().get(name) == _MEDIA or _is_one(name, _REPORTING)
    if title in _SCHOLARS:
        return _is_one(name, _STUDYING)
    if is_agency(name):
        return True
    return title.endswith(_HEADS + _STAFF) or (title == "handlare" and name in _GROCERS)


def _is_one(name: str, nouns: tuple[str, ...]) -> bool:
    """Whether a name tells, or the register knows, that it is that of what one of some nouns stands for."""
    kinds = [kind for noun in nouns if (kind := kind_of(noun))]
    return any(kind.names_one(name) for kind in kinds) or (nouns == _STUDYING and is_agency(name))


def _of_named(text: str, word: str, base: str) -> tuple[str, str] | None:
    """Who leads what the text calls by a name that is no person's and no known place's: "Klarvikschefen"."""
    parted = _parted(word, base, _HEADS)
    for stem in _stems(parted[0]) if parted else ():
        # whether the s is a name's own or links it to the title is not told: "Grindviks-", "Zeunerts-"
        if len(stem) >= _LONG and stem[-1] != "s" and not _otherwise_known(stem) and _stands(text, stem):
            return stem, parted[1] if parted else ""
    return None


@lru_cache(maxsize=1 << 12)
def _otherwise_known(stem: str) -> bool:
    """Whether a word is a common one, a person's name or a place's."""
    person = stem in given_names() or stem in surnames()
    return person or stem.casefold() in dictionary() or is_place(stem) or stem in _places()


@cache
def _places() -> frozenset[str]:
    names = [*(country.name for country in countries()), *(place.name for place in known_places())]
    return frozenset(names) | world_cities()


def _stands(text: str, name: str) -> bool:
    """Whether a text has a name by itself."""
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) is not None


def _whole(title: str) -> bool:
    """Whether the end of a word is a title by itself, and no piece of one."""
    rules = role_words()
    return is_role(title) and (title in dictionary() or title in rules.words or title in rules.endings)


@cache
def _names() -> frozenset[str]:
    """What titles are joined to: organisations that newspapers name often, but for unions, which are called by
    their trade, "Fastighets", and what a common noun is; and municipalities."""
    known = (name for one in known_organisations() for name in (one.name, *one.short_names))
    plain = (n for n in known if known_kinds().get(n) != "union" and n.casefold() not in common_words())
    return frozenset([*plain, *(name for name in official_names() if name.casefold() not in dictionary())])
