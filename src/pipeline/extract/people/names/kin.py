"""Nouns for kin, in every form and compound: "lillasyster", "svärfadern", "exmake", "tvillingbror"."""

from functools import lru_cache

from pipeline.extract.words import KIN

_FIRST = (
    *("lilla", "lill", "lille", "stora", "stor", "store", "mellan", "tvilling", "halv", "styv", "plast", "bonus"),
    *("svär", "ex", "fd", "adoptiv", "foster", "gud", "gammel", "barnbarns", "syskon", "bror", "brors", "syster"),
    *("kusin", "familje", "mor", "far", "son", "dotter"),
)
# Nouns that name kin in compounds only: "exfrun", but "fru Ek" and "barn" are said of anybody.
_COMPOUND = frozenset("fru barn man gubbe gumma".split())
# Endings of the definite form; the first that leaves a noun for kin counts.
_DEFINITE = ("", "en", "nen", "n", "et")
# Longer forms: "brodern" is "bror".
_LONG = (("fader", "far"), ("moder", "mor"), ("broder", "bror"))
# Nouns for kin that are borne as given names.
_NAMES = frozenset("Bror Son Lillemor Brorsdotter".split())
_SEVERAL = (
    "systrarna",
    "bröderna",
    "syskonen",
    "tvillingarna",
    "trillingarna",
    "makarna",
    "kusinerna",
    "döttrarna",
    "sönerna",
)


def is_kin(word: str) -> bool:
    """Whether a word is a noun for kin in the singular, whatever its capitals: "Lillasyster", "svärmodern"."""
    return kin_noun(word) not in (None, *_COMPOUND)


@lru_cache(maxsize=1 << 12)
def kin_noun(word: str) -> str | None:
    """The basic form of a noun for kin in the singular: "Svärmodern" is "svärmor"; also of one that others may be
    called by, "frun"; None for any other word."""
    low = word.casefold()
    stems = (low.removesuffix(ending) for ending in _DEFINITE if low.endswith(ending))
    return next((_short(stem) for stem in stems if stem in KIN or _compound(stem)), None)


def is_definite_kin(word: str) -> bool:
    """Whether a word is such a noun in definite form: "mannen", "lillasystern"."""
    return kin_noun(word) not in (None, word.casefold())


def _compound(stem: str) -> bool:
    return any(stem.startswith(first) and stem.removeprefix(first).removeprefix("-") in KIN for first in _FIRST)


def _short(stem: str) -> str:
    return next((stem.removesuffix(long) + short for long, short in _LONG if stem.endswith(long)), stem)


def leads_kin(word: str) -> bool:
    """Whether a word with a capital tells whose kin is named after it: "Lillasyster", but not "Bror"."""
    return word not in _NAMES and is_kin(word)


@lru_cache(maxsize=1 << 12)
def kin_of_several(word: str) -> bool:
    """Whether a word tells that those named after it are kin, so that they may share a surname: "Systrarna"."""
    return word.casefold().endswith(_SEVERAL)
