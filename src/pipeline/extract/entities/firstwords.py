"""What a word with a capital tells where a sentence or a name begins: a kind, an origin, an owner, a name, a
description."""

from functools import lru_cache

from pipeline.extract.entities.gazetteer import genitive_bases
from pipeline.extract.entities.plurals import definite_plural
from pipeline.extract.entities.registered import single_names
from pipeline.extract.rolewords import definite_role
from pipeline.extract.words import DEFINITE
from pipeline.reference import common_words, dictionary
from pipeline.reference.naming import organization_words

_BODIES = ("departementet", "myndigheten", "verket", "inspektionen")
_KEPT = ("förbundet", "facket", "stiftelsen", "klubben", "kåren")
# First words of papers' names, genitives of other papers'.
_PAPERS = frozenset({"Dagens"})
_SHORTEST_NOUN = 5
# How adjectives end in indefinite form, and few names do.
_INDEFINITE = tuple("skt igt ellt alt löst fullt lagt känt tyckt sk lig ell känd gd rik ad hotat ande ende".split())
HOME = frozenset("svenska nordiska europeiska kungliga norrländska skånska allmänna internationella".split())


def is_plain(word: str) -> bool:
    """Whether a capital at the beginning of a sentence tells nothing of this word."""
    low, rules = word.casefold(), organization_words()
    firm = low in rules.sure or (low.endswith(_BODIES) and word in single_names())
    return not firm and (low in common_words() or low in rules.plain)


@lru_cache(maxsize=1 << 12)
def is_definite(word: str) -> bool:
    """Whether a word in lower case is a noun in definite form: what an organisation is, or one that is common, or
    ends in one: "kedjorna", "matvagnen"."""
    if not word.endswith(DEFINITE):
        return False
    if definite_plural(word):
        return True
    common = any(word[k:] in common_words() for k in range(max(len(word) - _SHORTEST_NOUN, 0) + 1) if k != 1)
    return common or word in dictionary() or word.endswith(organization_words().heads) or definite_role(word)


def is_origin(word: str) -> bool:
    """Whether an adjective in lower case tells where something is from: "tyska", "amerikanska"."""
    return word.endswith("ska") and len(word) > 4 and word not in HOME


def describes_firm(word: str) -> bool:
    """Whether an adjective in lower case tells that a firm or an agency is named after it: "kommunägda"."""
    return word.endswith(organization_words().described)


def keeps_head(head: str) -> bool:
    """Whether what a name begins with is part of it wherever it stands: "Stiftelsen", "Målarfacket"."""
    low, rules = head.casefold(), organization_words()
    return head in rules.own_heads or (low.endswith(_KEPT) and low not in _KEPT and low not in rules.common)


@lru_cache(maxsize=1 << 12)
def is_indefinite(word: str) -> bool:
    """Whether a word in lower case is an adjective in indefinite form, which with a noun after it only describes:
    "anrikt", "skånskt", "välkänd". Of words that end in -d and -t as nouns and names do, the other forms tell."""
    if word.endswith(_INDEFINITE) and not word.endswith("stad"):
        return len(word) > _SHORTEST_NOUN - 1
    bases = (word, word[:-1], f"{word[:-1]}d") if word.endswith("t") else (word,)
    known = any(_is_word(f"{base}a") and _is_word(base) for base in bases)
    return known and (word.endswith("t") or any(_is_word(word + end) for end in ("are", "ast", "t")))


def _is_word(word: str) -> bool:
    return word in common_words() or word in dictionary()


@lru_cache(maxsize=1 << 14)
def is_owner(word: str) -> bool:
    """Whether a word is an organisation's genitive, so that a name after it is what it owns: "EU:s", "Googles"."""
    bases = genitive_bases(word)
    owns = word not in _PAPERS and bool(bases) and bases[0] in single_names()
    return owns or word.endswith(":s")
