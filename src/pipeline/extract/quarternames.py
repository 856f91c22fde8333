"""Names of a compound and a quarter of the country or the town, as bodies have and nobody: "Vinterforum Inland"."""

from functools import lru_cache

from pipeline.reference import common_words, dictionary, given_names

_QUARTERS = frozenset("Väst Öst Syd Nord Norr Söder Mitt City Inland Centrum".split())
# How nouns end that tell of ground and of ways, whose quarters are places.
_GROUND = tuple(
    """område områden väg vägen led leden bana banan gata gatan plan park parken torg station stad staden by byn
    kvarter bygd trakt land skog skärgård berg sjö å dal hamn strand distrikt kommun län""".split()
)
# The least letters of either part of a compound.
_PART = 3


def is_quarter(word: str) -> bool:
    """Whether a word is a quarter of the country or the town, be it in the genitive."""
    return word in _QUARTERS or word.removesuffix("s") in _QUARTERS


def names_quarter(name: str) -> bool:
    """Whether a name in basic form is of one compound of words of the language and a quarter behind it."""
    first, _, last = name.partition(" ")
    return last in _QUARTERS and _compound(first)


@lru_cache(maxsize=1 << 12)
def _compound(word: str) -> bool:
    low = word.casefold()
    if word in given_names() or low.endswith(_GROUND) or low[1:] != word[1:]:
        return False
    cuts = range(_PART, len(low) - _PART + 1)
    return any(_is_word(low[k:]) and (_is_word(low[:k]) or _joins(low[:k])) for k in cuts)


def _joins(first: str) -> bool:
    """Whether the first part of a compound is a word and an s, or a word without its last vowel: "handels", "skol"."""
    return _is_word(first.removesuffix("s")) or _is_word(f"{first}a") or _is_word(f"{first}e")


@lru_cache(maxsize=1 << 14)
def _is_word(low: str) -> bool:
    return len(low) >= _PART and (low in common_words() or low in dictionary())
