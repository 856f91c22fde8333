"""Finite verbs behind a name, known or told by their form: what "listar", "tystnar" begin is no name."""

from collections.abc import Sequence
from functools import cache, lru_cache

from pipeline.extract.tokens import Token, at
from pipeline.extract.words import DEFINITE, FINITE
from pipeline.reference import common_words, dictionary
from pipeline.reference.inflections import strong_finite
from pipeline.reference.naming import finite_verbs, stop_words
from pipeline.reference.verbs import reporting_verbs

# Which other forms tell that a verb has the present: "listar" by "listade", "sörjer" by "sörjde".
_WEAK = {
    "ar": ("ade", "at", "ats", "as", "ades", "ande"),
    "er": ("te", "de", "tes", "des", "ts"),
}
_ENDINGS = (*_WEAK, "ade")
_SHORTEST = 4
_MIDDLES = ("as", "jas")
# What a known verb has in the present instead of a passive's -s: "föreslås" by "föreslår", "anställs" by "anställer".
_ACTIVE = ("r", "er")
_PAST = ("ade", "de", "te")
# What a verb has behind it and a noun has not.
_OBJECTS = frozenset("att sig sin sitt sina hans hennes en ett ihop ut upp ner fram".split())
# What the forms of a word do not tell, or tell of a noun that is seldom meant.
_OTHERS = frozenset("minns gläds stänger".split())


def acts(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word in lower case at token `i` is a finite verb and no noun. What may as well be a noun in the
    plural, "fiskar", and what no list has, "skrotar", is one before an object: "hissar flaggan", "skrotar planerna"."""
    word = at(tokens, i)
    if not word.lower:
        return False
    if is_finite(word.text) and not _plural(word.text):
        return True
    return len(word.text) > _SHORTEST and word.text.endswith(_ENDINGS) and _object(at(tokens, i + 1))


def _object(after: Token) -> bool:
    """Whether a word is an object's by its form, as none is behind a noun in the plural."""
    if after.text in _OBJECTS:
        return True
    noun = len(after.text) > _SHORTEST and after.text.removesuffix("s").endswith(DEFINITE)
    return after.lower and noun and after.text not in stop_words()


@lru_cache(maxsize=1 << 14)
def is_finite(word: str) -> bool:
    """Whether a word in lower case may be a finite verb: a known one, or by the other forms that it has."""
    return word in _known() or _inflected(word)


@cache
def _known() -> frozenset[str]:
    return FINITE | finite_verbs() | strong_finite() | _OTHERS | frozenset(reporting_verbs())


def _inflected(word: str) -> bool:
    stem, ending = word[:-2], word[-2:]
    if len(word) < _SHORTEST:
        return False
    if ending in _WEAK:
        return _is_word(f"{stem}a") and any(_is_word(stem + other) for other in _WEAK[ending])
    if word.endswith("ade"):
        return _is_word(stem) and _is_word(f"{stem}r")
    if ending in ("te", "de"):
        return any(_is_word(f"{base}a") and _is_word(f"{base}er") for base in (stem, stem[:-1]))
    if not word.endswith("s"):
        return False
    passive = any(f"{word[:-1]}{active}" in _known() for active in _ACTIVE) or _past_passive(word)
    return passive or any(_is_word(f"{word[:-1]}{middle}") for middle in _MIDDLES)


def _past_passive(word: str) -> bool:
    """Whether a word is the passive of a known past: "utsågs" of "utsåg", "korades" of "korade"."""
    past = word[:-1]
    return len(past) >= _SHORTEST and (past in _known() or (past.endswith(_PAST) and _inflected(past)))


@lru_cache(maxsize=1 << 12)
def _plural(word: str) -> bool:
    """Whether a word is the plural of a noun, too, "fiskar" by "fiskarna"; "skraparna" are more than one "skrapare"."""
    stem = word[:-2]
    plural = word.endswith(tuple(_WEAK)) and word not in _known() and _is_word(f"{word}na")
    return plural and (_is_word(f"{stem}en") or not _is_word(f"{stem}are"))


def _is_word(word: str) -> bool:
    return word in common_words() or word in dictionary()
