"""Titles that join a name to a role: "Volvochefen", "SAS-chefen", "Sandvikstränaren", "Lidingörektorn"."""

from functools import cache, lru_cache

from pipeline.extract.people.roles.clubs import club_title
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.townnames import official_names
from pipeline.reference import common_words, dictionary, known_organisations
from pipeline.reference.employers import known_kinds
from pipeline.reference.roles import role_words

# How titles end of who works for whom they are joined to; "Volvoföraren" but drives one.
_OFFICES = tuple(
    "chefen direktören ordföranden ekonomen juristen analytikern forskaren läkaren talespersonen arbetaren".split()
)
_LEAST = 3
_LINKS = ("", "s", "a", "-")


def joined_title(text: str, word: str) -> tuple[str | None, str] | None:
    """The organisation, None for a town's, and the role that a word joins to one title. `text` is the article's."""
    return club_title(text, word) or _joined(word)


@lru_cache(maxsize=1 << 14)
def _joined(word: str) -> tuple[str | None, str] | None:
    if not word[0].isupper() or not definite_role(word) or word.casefold() in dictionary():
        return None
    for k in range(len(word) - _LEAST, _LEAST - 1, -1):
        name = next((word[:k].removesuffix(link) for link in _LINKS if word[:k].removesuffix(link) in _names()), None)
        if name and _whole(word[k:]) and (name in official_names() or word.endswith(_OFFICES)):
            return None if name in official_names() else name, basic_form(word[k:])
    return None


def _whole(title: str) -> bool:
    """Whether the end of a word is a title by itself, and no piece of one."""
    base, rules = basic_form(title), role_words()
    return definite_role(title) and (base in dictionary() or base in rules.words or base in rules.endings)


@cache
def _names() -> frozenset[str]:
    """What titles are joined to: organisations that newspapers name often, but for unions, which are called by
    their trade, "Fastighets", and what a common noun is; and municipalities."""
    known = (name for one in known_organisations() for name in (one.name, *one.short_names))
    plain = (n for n in known if known_kinds().get(n) != "union" and n.casefold() not in common_words())
    return frozenset([*plain, *(name for name in official_names() if name.casefold() not in dictionary())])
