"""Role nouns: which words are such, and their basic form ("kommundirektören" -> "kommundirektör")."""

from collections.abc import Iterator
from functools import cache, lru_cache

from pipeline.extract.townnames import official_names
from pipeline.extract.words import KIN
from pipeline.reference import common_words, countries, dictionary, known_places
from pipeline.reference.roles import role_words

_GENERIC = frozenset("are ist olog nom graf loge agog man ist råd person vetare".split())
_SHORT = 6
# Short roles that a hyphen joins to what they are for: "Sverige-vd".
_JOINED = ("-vd", "-gd")
_KEPT = 1 << 16
_SEVERAL_LANDS = frozenset("europa norden asien afrika nordamerika sydamerika baltikum".split())
_SHORTEST_LAND = 4
# How adjectives end that tell by it.
_ADJECTIVES = ("ig", "sam", "samm")
# A definite ending and what the basic form has in its place; the first that fits counts.
_DEFINITE = (
    ("vd:n", "vd"),
    ("arien", "arie"),
    ("anden", "ande"),
    ("aren", "are"),
    ("bonden", "bonde"),
    ("herden", "herde"),
    ("guiden", "guide"),
    ("mannen", "man"),
    ("trädet", "träde"),
    ("logen", "log"),
    ("eren", "er"),
    ("ern", "er"),
    ("orn", "or"),
    ("ansvarige", "ansvarig"),
    ("ansvariga", "ansvarig"),
    ("an", "a"),
    ("en", ""),
    ("et", ""),
)

_PLURAL = (
    ("ar", ""),
    ("er", ""),
    ("er", "e"),
    ("or", "a"),
    ("öter", "ot"),
    ("män", "man"),
    ("bönder", "bonde"),
    ("biträden", "biträde"),
    ("ombud", "ombud"),
    ("råd", "råd"),
    ("are", "are"),
    ("ande", "ande"),
)
_DEFINITE_PLURAL = (
    ("männen", "man"),
    ("bönderna", "bonde"),
    ("ombuden", "ombud"),
    ("råden", "råd"),
    ("biträdena", "biträde"),
    ("vd:arna", "vd"),
    ("arna", "are"),
    ("arna", ""),
    ("erna", "er"),
    ("erna", ""),
    ("erna", "e"),
    ("orna", "a"),
    ("öterna", "ot"),
    ("andena", "ande"),
)

# "systrarna", "döttrarna", "mödrarna", "tvillingarna" end like "lärarna".
_KIN = ("strarna", "ttrarna", "drarna", "llingarna")


@lru_cache(maxsize=_KEPT)
def is_role(word: str) -> bool:
    """Whether a word is a role noun, in basic or definite form, whatever its capitals."""
    return _basic_role(word.casefold()) or definite_role(word)


@lru_cache(maxsize=_KEPT)
def definite_role(word: str) -> bool:
    """Whether a word is a role noun in definite form: "rektorn", "kommunalrådet"."""
    base = basic_form(word).casefold()
    return base != word.casefold() and word not in _waters() and _basic_role(base)


@lru_cache(maxsize=_KEPT)
def basic_form(word: str) -> str:
    """The indefinite form of a role noun. A word that is in basic form already comes back as it is, in lower case;
    one with capitals inside, and one for a country, keep their own: "IT-chefen" -> "IT-chef", "Sverigechefen" ->
    "Sverigechef"."""
    low = word.casefold()
    lower = word if word[1:] != word[1:].casefold() or for_country(word) else low
    last = low.rpartition("-")[2]
    if irregular := role_words().definite.get(last):
        return lower[: len(lower) - len(last)] + irregular
    if _basic_role(low):
        return lower
    for ending, instead in _DEFINITE:
        if low.endswith(ending) and len(low) > len(ending) + 1:
            return lower[: -len(ending)] + instead
    return lower


def for_country(word: str) -> bool:
    """Whether a role's noun begins with the name of a country or of several: "Sverigechef", "Nordenchefen"."""
    return word[:1].isupper() and any(word[:end].casefold() in _lands() for end in range(_SHORTEST_LAND, len(word) - 1))


@cache
def _lands() -> frozenset[str]:
    return _SEVERAL_LANDS | {name.casefold() for land in countries() for name in (land.name, *land.alt_names)}


@lru_cache(maxsize=_KEPT)
def role_of_several(word: str) -> str | None:
    """The role that a noun in definite plural tells of each: "lärarna" -> "lärare", "kockarna" -> "kock"; None for any
    other word."""
    return min(_of_several(word.casefold()), key=len, default=None)


def _of_several(low: str) -> Iterator[str]:
    """The roles of which such a noun may be the plural: of "kockarna" what ends like "kockare", too."""
    for ending, instead in _DEFINITE_PLURAL:
        stem = low.removesuffix(ending)
        related = low.endswith(_KIN) or any(map(is_relation, (stem, f"{stem}e", f"{stem}a")))
        if low.endswith(ending) and _basic_role(stem + instead) and not related:
            yield stem + instead


@lru_cache(maxsize=_KEPT)
def role_of_one(word: str) -> bool:
    """Whether a word in lower case is a role noun that tells of one alone: "ansvarig", not "ledare"."""
    return is_role(word) and role_of_many(word) is None


@lru_cache(maxsize=_KEPT)
def role_of_many(word: str) -> str | None:
    """The role that a noun in indefinite plural tells of each: "värdar" -> "värd"; None for any other word."""
    low = word.casefold()
    singulars = (low.removesuffix(ending) + instead for ending, instead in _PLURAL if low.endswith(ending))
    return next((role for role in ("", *singulars) if _basic_role(role)), None)


@lru_cache(maxsize=_KEPT)
def role_of_office(word: str) -> str | None:
    """The role by whose name an office is called: "rektorsjobbet" -> "rektor", "vd-posten" -> "vd"; None for any other
    word."""
    low = word.casefold()
    ending = max((e for e in role_words().office_endings if low.endswith(e)), key=len, default=None)
    if ending is None:
        return None
    stem = low.removesuffix(ending).removesuffix("-")
    # "lärarjobbet", "barnmorsketjänsten"; "sommarjobbet" tells of nobody
    stems = (stem, stem.removesuffix("s"), f"{stem}e" if _is_word(f"{stem}e") else "", f"{stem[:-1]}a")
    return next((role for role in stems if role and _basic_role(role)), None)


def is_relation(noun: str) -> bool:
    """Whether a noun in basic form, in lower case, tells what somebody is to another or a mere description, and no
    role."""
    return noun in KIN or noun in role_words().relations


def _basic_role(low: str) -> bool:
    rules = role_words()
    if is_relation(low) or low in rules.modifiers or low in rules.former or _comparative(low) or low in _towns():
        return False
    if low in rules.things:
        return False
    if low in rules.words or low.endswith(_JOINED):
        return True
    if low.endswith(rules.companions) or low.endswith(rules.other_endings):
        return False
    telling, generic = _endings()
    return low.endswith(telling) or (len(low) >= _SHORT and low.endswith(generic))


@cache
def _towns() -> frozenset[str]:
    """Municipalities, some of which are called as persons are: "Gällivare"."""
    return frozenset(name.casefold() for name in official_names())


@cache
def _waters() -> frozenset[str]:
    """Lakes and straits, some of which are called as persons are: "Mälaren"."""
    return frozenset(place.name for place in known_places() if place.kind == "water")


def _comparative(low: str) -> bool:
    """Whether a word compares, "envisare", and tells nobody as "lärare" does: one that is listed, or that is made of an
    adjective of which no verb has the forms."""
    stem = low.removesuffix("are")
    if stem == low or low in role_words().words:
        return False
    if low in role_words().comparatives or (stem.endswith(_ADJECTIVES) and not stem.endswith("krig")):
        return True
    forms, verbs = ([f"{stem}{ending}" for ending in endings] for endings in (("", "t", "a"), ("er", "ar")))
    return all(map(_is_word, forms)) and not any(map(_is_word, verbs))


def _is_word(word: str) -> bool:
    return word in common_words() or word in dictionary()


@cache
def _endings() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The endings that tell a role whatever stands before them, and those that short words have by chance."""
    endings = role_words().endings
    return tuple(e for e in endings if e not in _GENERIC), tuple(e for e in endings if e in _GENERIC)
