"""What kind of work a noun tells: "bokningsappen" an app, "slevpriset" an award."""

from functools import cache, lru_cache

from pipeline.reference import common_words, dictionary
from pipeline.reference.endings import Endings
from pipeline.reference.naming import organization_words, work_words

_APP = "app"
_SHORTEST = 3


@lru_cache(maxsize=1 << 15)
def head_subtype(word: str) -> str | None:
    """The subtype that a definite noun tells: "bokningsappen" -> app. None where it rather tells an organisation:
    "tidskriften" is no "skrift"."""
    if word in work_words().others or _only_alike(word):
        return None
    head, owner = _heads().longest(word), _owners().longest(word)
    return work_words().heads[head] if head and len(head) >= len(owner) else None


@lru_cache(maxsize=1 << 12)
def noun_subtype(word: str) -> str | None:
    """The subtype that an indefinite noun tells: "bokningssystem" -> system."""
    return None if _only_alike(word) else work_words().nouns.get(_nouns().longest(word))


@lru_cache(maxsize=1 << 12)
def suffix_subtype(name: str) -> str | None:
    """The subtype that a name's own ending tells, in lower case: "slevpriset" -> award."""
    return None if _only_alike(name) else work_words().suffixes.get(_suffixes().longest(name))


@lru_cache(maxsize=1 << 12)
def borne_subtype(word: str) -> str | None:
    """The subtype of what is offered under a name of its own, by the noun for it or a compound that ends in it:
    "trafik", "busslinjen", but not "kulturen" by "turen"."""
    nouns = work_words().borne
    first = [word.removesuffix(noun) for noun in nouns if word.endswith(noun)]
    stems = (stem for part in first for stem in (part, part.removesuffix("s")))
    told = word in nouns or any(len(s) > _SHORTEST and (s in dictionary() or s in common_words()) for s in stems)
    return "other" if told else None


def _only_alike(word: str) -> bool:
    """Whether a word ends in another noun than the one that its last letters spell: "larmknappen" is no app, as no
    word is left before one, but "mobilappen" and "skolappen" are."""
    if not _alike().longest(word):
        return False
    stem = word.removesuffix("en").removesuffix(_APP)
    known = stem in common_words() or stem in dictionary()
    return not (len(stem) >= _SHORTEST and (known or f"{stem}a" in dictionary()))


@cache
def _heads() -> Endings:
    return Endings(work_words().heads)


@cache
def _owners() -> Endings:
    return Endings(organization_words().heads)


@cache
def _nouns() -> Endings:
    return Endings(work_words().nouns)


@cache
def _suffixes() -> Endings:
    return Endings(work_words().suffixes)


@cache
def _alike() -> Endings:
    return Endings(end for noun in work_words().alike for end in (noun, f"{noun}en"))
