"""How verbs that are no reporting verbs are inflected: "köpa", "köper", "köpte", "köpt", "köps", "köptes", "köpts".

`inflections.csv` holds those that are not inflected as "testa" is, a verb a row, several forms of one tense set apart
by spaces. A verb in -a without a row has -ar, -ade and -at. The list is general knowledge of the language.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from pipeline.reference.tables import rows

_TENSES = ("present", "past", "supine")
_REGULAR = ("r", "de", "t")


def active(lemmas: Iterable[str]) -> frozenset[str]:
    """Infinitive, present, past and supine of verbs."""
    return frozenset(form for lemma in lemmas for form in (lemma, *_tenses(lemma)))


def finite(lemmas: Iterable[str]) -> frozenset[str]:
    """Present, past and supine of verbs."""
    return frozenset(form for lemma in lemmas for form in _tenses(lemma))


def strong_finite() -> frozenset[str]:
    """Present and past of the verbs with a row."""
    return frozenset(form for tenses in _irregular().values() for forms in tenses[:2] for form in forms)


def lasting(lemmas: Iterable[str]) -> frozenset[str]:
    """Present and supine of verbs, which tell of what goes on."""
    return finite(lemmas) - frozenset(form for lemma in lemmas for form in _by_tense(lemma)[1])


def supines(lemmas: Iterable[str]) -> frozenset[str]:
    """The supines of verbs."""
    return frozenset(form for lemma in lemmas for form in _by_tense(lemma)[2])


def presents(lemmas: Iterable[str]) -> Mapping[str, str]:
    """The present of verbs by their infinitives."""
    return MappingProxyType({lemma: _tenses(lemma)[0] for lemma in lemmas})


def passive(lemmas: Iterable[str]) -> frozenset[str]:
    """Present, past and supine in -s of verbs: "drivs", "drevs", "drivits"."""
    return frozenset(form for lemma in lemmas for form in _passive(lemma))


def _passive(lemma: str) -> tuple[str, ...]:
    present, *others = _tenses(lemma)
    stem = lemma if present == f"{lemma}r" else lemma.removesuffix("a")
    return (f"{stem}s", *(f"{form}s" for form in others))


def _tenses(lemma: str) -> tuple[str, ...]:
    """Present, past and supine."""
    return tuple(form for forms in _by_tense(lemma) for form in forms)


def _by_tense(lemma: str) -> tuple[tuple[str, ...], ...]:
    """The forms of each tense."""
    return _irregular().get(lemma) or tuple((lemma + ending,) for ending in _REGULAR)


@cache
def _irregular() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    table = rows("inflections.csv")
    return MappingProxyType({row["lemma"]: tuple(tuple(row[t].split()) for t in _TENSES) for row in table})
