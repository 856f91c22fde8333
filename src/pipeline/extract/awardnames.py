"""Awards by the form of their names: "Guldkannan", "Slevpriset"."""

from functools import cache, lru_cache

from pipeline.extract.words import DEFINITE
from pipeline.reference.naming import work_words


@lru_cache(maxsize=1 << 14)
def is_precious(name: str) -> bool:
    """Whether a name may be an award's by its first part, in definite form: "Guldkannan"."""
    return name.casefold().startswith(work_words().precious) and name.endswith(DEFINITE)


def names_award(name: str) -> bool:
    """Whether a name may be an award's by either end: "Guldkannan", "Slevpriset"."""
    return is_precious(name) or name.casefold().endswith(_endings())


@cache
def conferring() -> frozenset[str]:
    """Verbs behind which who is given something stands before it: "fick Anna Berg Slevpriset"."""
    return work_words().won | work_words().conferred | work_words().received


@cache
def _endings() -> tuple[str, ...]:
    return tuple(ending for ending, subtype in work_words().suffixes.items() if subtype == "award")
