"""Finite verbs and their tense, by their form."""

from pipeline.extract.tokens import Token
from pipeline.extract.words import FINITE

PAST, PRESENT = "past", "present"
_PAST = frozenset(
    """var hade blev skulle kunde ville fick fanns gick kom stod tog gav såg log satt drog höll skrev bad slog grep
    sprang sjöng skrek teg bröt frös knöt sken slet vred sköt låg föll bar lät sa blev hann försvann svor drack åt
    visste gjorde""".split()
)
_PRESENT = frozenset("är har blir ska kan vill måste får finns gör går står ser ler tror vet minns hoppas".split())
_PAST_ENDINGS = tuple("ade bde dde gde jde lde mde nde rde vde fte kte pte ste tte xte".split())
_PRESENT_ENDINGS = ("ar", "er", "år", "ör", "yr", "or")
_FINITE_ENDINGS = ("ar", "er", "ade")


def finite(word: Token) -> bool:
    """Whether a word looks like a finite verb: a common one, or one that ends as most do."""
    return word.text in FINITE or (word.lower and word.text.endswith(_FINITE_ENDINGS))


def tense(word: str) -> str | None:
    """PAST, PRESENT, or None for a form that tells neither."""
    if word in _PAST or word.endswith(_PAST_ENDINGS):
        return PAST
    return PRESENT if word in _PRESENT or word.endswith(_PRESENT_ENDINGS) else None
