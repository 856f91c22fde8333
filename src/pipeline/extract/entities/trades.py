"""Words that tell where a firm is and what it is about: "nyköpingshem", "bergslagssågen", in lower case."""

from functools import lru_cache

from pipeline.extract.entities.towns import VILLAGES, stem_place
from pipeline.reference import common_words, dictionary
from pipeline.reference.naming import organization_words

_SHORTEST = 3
_LONG = 4
_SCHOOL = "skolan"


@lru_cache(maxsize=1 << 12)
def municipal(low: str) -> bool:
    """Whether a word is a municipality's name and what its company is about: "nyköpingshem", "nackavatten"."""
    return any(stem_place(stem) for stem in _stems(low, organization_words().services))


@lru_cache(maxsize=1 << 12)
def local_trade(low: str) -> bool:
    """Whether a word tells a place or a part of the country and a trade: "bergslagssågen", "hedemoramejeriet"."""
    rules = organization_words()
    stems = _stems(low, (*rules.trades, *rules.services))
    return any(len(stem) >= _SHORTEST and (stem in rules.regions or stem_place(stem) is not None) for stem in stems)


def _stems(low: str, endings: tuple[str, ...]) -> list[str]:
    return [low.removesuffix(ending) for ending in endings if low.endswith(ending)]


@lru_cache(maxsize=1 << 12)
def own_stem(low: str) -> bool:
    """Whether a word ends as organisations' names do and begins with what is no word of the language, so that it is a
    name even where a sentence begins: "brovallsskolan", but "sommarskolan", "äldreomsorgsbolaget". Schools are called
    by villages, whose names are made of words: "granlundsskolan"."""
    suffix = max((end for end in organization_words().suffixes if low.endswith(end)), key=len, default="")
    stem = low.removesuffix(suffix).removesuffix("s")
    worded = any(stem[k:] in common_words() for k in range(len(stem) - _LONG + 1))
    village = suffix == _SCHOOL and stem.endswith(VILLAGES)
    return bool(suffix) and len(stem) > _LONG and stem not in dictionary() and (village or not worded)
