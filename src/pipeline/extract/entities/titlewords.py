"""Words by whose form a title may begin that goes on in lower case, "Vaken", "Kejsarens", "Sju", "Brutet", and the
supines that end one."""

from collections.abc import Sequence
from functools import lru_cache

from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FEW, NUMBERS, looks_finite
from pipeline.reference import common_words, dictionary
from pipeline.reference.naming import function_words, small_words, work_words

_ADJECTIVAL = (
    "a",
    "d",
    "ig",
    "igt",
    "sk",
    "skt",
    "tt",
    "lös",
    "full",
    "klok",
    "ren",
    "fri",
    "smart",
    "nära",
    "aste",
    "ande",
    "ende",
)
_SHORT = frozenset("blå grå små god gul röd".split())
_OWNERS = ("ens", "ets", "nas")
_BEFORE = 9
# Numbers that begin a title after what tells of one: "romanen Sju tysta kor".
COUNTS = frozenset(word.capitalize() for word in NUMBERS)
# What begins another phrase behind a name: "skriver verktyget Klaffa | ett utkast".
_PHRASES = FEW | frozenset("en ett sin sitt sina alla hur".split())
# What belongs to the verb before its subject: "räknar appen Klaffa | ut", "är appen Klaffa | inte".
_OF_VERB = frozenset("inte aldrig ut upp in fram ned ner om till av bort på också även".split())
_AUXILIARIES = frozenset("låter lät låta ska skulle kan kunde får fick vill ville måste bör".split())


@lru_cache(maxsize=1 << 12)
def begins_title(word: str) -> bool:
    """Whether a word with a capital may begin a title of few words: an adjective, an owner, a number."""
    low, rules = word.casefold(), work_words()
    told = low in _SHORT or word in COUNTS or (word in rules.openers and low not in function_words())
    return told or word.endswith(_ADJECTIVAL) or _owner(word) or _participle(low) or _adjective(low)


def _owner(word: str) -> bool:
    """Whether a word is the genitive of a noun in definite form: "Kejsarens", in "Kejsarens nya kläder"."""
    noun = word[:-1].casefold()
    bases = (noun, *(noun.removesuffix(ending) for ending in ("en", "n", "et", "t", "na", "rna")))
    return word.endswith(_OWNERS) and any(base in common_words() or base in dictionary() for base in bases)


def _participle(word: str) -> bool:
    """Whether a word in lower case is the neuter of a strong verb's participle: "brutet", which no noun is."""
    stem = word.removesuffix("et")
    return stem != word and stem not in dictionary() and {f"{stem}en", f"{stem}na"} <= dictionary()


def _adjective(word: str) -> bool:
    """Whether a word in lower case is an adjective by its other forms: "mörk", "blöt"."""
    forms = {f"{word}are", f"{word}ast", f"{word}t"}
    return len(word) > 3 and f"{word}a" in dictionary() and not forms.isdisjoint(dictionary())


def awaits_supine(tokens: Sequence[Token], i: int) -> bool:
    """Whether "har" before the name at token `i` still waits for its supine, so that no title goes on past one: "har
    forskarna bakom projektet Granlyft mätt"."""
    for k in range(i - 1, max(i - _BEFORE, -1), -1):
        if tokens[k].low in ("har", "hade"):
            return True
        if not tokens[k].word or is_supine(tokens[k].text):
            return False
    return False


def awaits_infinitive(tokens: Sequence[Token], i: int) -> bool:
    """Whether an auxiliary before the name at token `i` still waits for its verb: "låter systemet Granlyft räkna"."""
    return any(token.low in _AUXILIARIES for token in tokens[max(i - _BEFORE, 0) : i])


def ends_alone(tokens: Sequence[Token], i: int) -> bool:
    """Whether the name of a tool at token `i`, behind the noun for it, is one word, as another phrase begins after it,
    or what the verb before the noun waits for."""
    after = at(tokens, i + 1)
    inverted = i > 1 and looks_finite(tokens[i - 2].text)
    supine = is_supine(after.text) and awaits_supine(tokens, i)
    return after.text in _PHRASES or (inverted and after.text in _OF_VERB) or supine


@lru_cache(maxsize=1 << 12)
def is_infinitive(word: str) -> bool:
    """Whether a word is an infinitive by its present: "räkna", "skriva"."""
    return word.endswith("a") and any(f"{word[:-1]}{end}" in common_words() for end in ("ar", "er"))


def is_supine(word: str) -> bool:
    """Whether a word may be a supine by its form: "mätt", "använts"."""
    return word.endswith(("t", "ts")) and not word.endswith("et") and word not in small_words()
