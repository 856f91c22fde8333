"""Nouns for kin, in every form and compound: "lillasyster", "svärfadern", "exmake", "tvillingbror"."""

from functools import lru_cache

_FIRST = (
    *("lilla", "lill", "lille", "stora", "stor", "store", "mellan", "tvilling", "halv", "styv", "plast", "bonus"),
    *("svär", "ex", "fd", "adoptiv", "foster", "gud", "gammel", "barnbarns", "syskon", "bror", "brors", "syster"),
    *("kusin", "familje", "mor", "far", "son", "dotter"),
)
_KIN = frozenset(
    """
    syster bror broder mor moder far fader mamma pappa mormor morfar farmor farfar moster faster morbror farbror kusin
    dotter son barnbarn barn tvilling trilling syskon make maka hustru fru man sambo särbo fästman fästmö gubbe gumma
    flickvän pojkvän svåger svägerska""".split()
)
# Nouns that name kin in compounds only: "exfrun", but "fru Ek" and "barn" are said of anybody.
_COMPOUND = frozenset("fru barn man gubbe gumma".split())
_DEFINITE = ("n", "en", "et", "nen")
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


@lru_cache(maxsize=1 << 12)
def is_kin(word: str) -> bool:
    """Whether a word is a noun for kin in the singular, whatever its capitals: "Lillasyster", "svärmodern"."""
    low = word.casefold()
    return _known(low, _KIN - _COMPOUND) or any(
        low.startswith(first) and _known(low.removeprefix(first).removeprefix("-"), _KIN) for first in _FIRST
    )


def leads_kin(word: str) -> bool:
    """Whether a word with a capital tells whose kin is named after it: "Lillasyster", but not "Bror"."""
    return word not in _NAMES and is_kin(word)


def kin_of_several(word: str) -> bool:
    """Whether a word tells that those named after it are kin, so that they may share a surname: "Systrarna"."""
    return word.casefold().endswith(_SEVERAL)


def _known(low: str, nouns: frozenset[str]) -> bool:
    return low in nouns or any(low.removesuffix(ending) in nouns for ending in _DEFINITE)
