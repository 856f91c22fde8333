"""Words of persons' names, by the registers: given names, surnames, and what only looks like them."""

import unicodedata
from functools import lru_cache
from itertools import pairwise

from pipeline.extract.tokens import CLOSERS, Token, at
from pipeline.extract.townnames import official_names
from pipeline.extract.verbforms import acts
from pipeline.reference import given_names, surnames
from pipeline.reference.naming import finite_verbs
from pipeline.reference.persons import person_words
from pipeline.reference.verbs import reporting_verbs

_LEADS = ("al-", "el-", "ad-", "as-", "ben-", "bin-", "ibn-", "d’", "d'", "l’", "l'", "o’", "o'")
# Surnames of places and foreign ones: their s is no genitive's, "Hjort af Ornäs".
_PLACED = ("näs", "ås", "fors", "nes", "ius", "us", "is", "os", "ss", "äs")
_NO_NOUN = frozenset(
    """och eller men som är var har hade blir blev kan ska skulle vill ville får fick i på vid från för till av med om
    efter innan när att inte också på under över mot hos ser gör går kommer tar ger står själv sedan varit haft fått
    blivit gått kommit tagit gjort sett sagt stått""".split()
)
# What a name ends before that owns nothing: marks, and verbs that begin no noun.
_MARKS = frozenset(".,:;!?)(")
_VERBS = frozenset("är var har hade blir blev kan ska skulle vill ville får fick går kommer tar ger står".split())
_COPULA = frozenset("är var blev blir bli vara".split())
_SWEDISH = frozenset("åäöéüÅÄÖÉÜ")
_UNMARKED = str.maketrans("ıłŁđĐ", "ilLdD")
_SHORT = 4
_AGE_DIGITS = 2
# What may stand between the words of a name: the point behind an initial, the mark before a nickname.
_INSIDE = CLOSERS | {"."}
# A nickname with its two marks.
_QUOTED = 3


def sex_of(given: str) -> str | None:
    """F or M as the register of names has it, by the first part of a double name; None where it does not say."""
    names, given = given_names(), _registered(given)
    sex = names.get(given) or names.get(given.split("-")[0])
    return sex if sex in ("F", "M") else None


@lru_cache(maxsize=1 << 14)
def is_given(word: str) -> bool:
    """Whether a word is a given name: in the register, or a double name whose first part is; no surname's particle."""
    if word in person_words().not_given or word in person_words().particles or word.endswith("sson"):
        return False
    names, word = given_names(), _registered(word)
    return word in names or ("-" in word and word.split("-")[0] in names and word.split("-")[1][:1].isupper())


def _registered(word: str) -> str:
    """A word as the register has it, which writes no letters but Swedish ones: "Ayse" for "Ayşe"."""
    if word.isascii() or len(word) < _SHORT - 1:
        return word
    plain = (c if c in _SWEDISH else unicodedata.normalize("NFD", c)[0] for c in word.translate(_UNMARKED))
    return "".join(plain)


def is_town(word: str) -> bool:
    """Whether a word is a municipality's short name."""
    return word in official_names()


def led(word: str) -> bool:
    """Whether a word in lower case is a name led by an article that is joined to it: "al-Jabiri", "d’Arc"."""
    return word.startswith(_LEADS) and "A" <= word.split("-")[-1].split("’")[-1].split("'")[-1][:1] <= "Ö"


def beginnings(tokens: list[Token], text: str) -> list[int]:
    """The tokens of a text that a name may begin with, in full or in short: those with a capital, and particles."""
    if not ("-" in text or "’" in text or "'" in text):  # no article is joined to a name
        particles = person_words().particles
        return [i for i, token in enumerate(tokens) if token.capital or token.text in particles]
    return [i for i, token in enumerate(tokens) if token.capital or _BEGINS[token.text]]


def followed(tokens: list[Token], starts: list[int]) -> list[int]:
    """The beginnings that a further word of a name may follow: one that a name may begin with too, a point, or a
    nickname in marks."""
    pairs = pairwise((*starts, len(tokens)))
    return [i for i, after in pairs if after == i + 1 or tokens[i + 1].text in _INSIDE]


class _Begins(dict[str, bool]):
    """Whether a name may begin with a word, kept for each word that was met."""

    def __missing__(self, word: str) -> bool:
        joined = word[0].islower() and (word in person_words().particles or led(word))
        self[word] = begins = word[0].isupper() or joined
        return begins


_BEGINS = _Begins()


def quoted_inside(tokens: list[Token], i: int) -> int:
    """How many tokens a nickname in marks takes that begins at token `i` between the words of a name; 0 for none."""
    if i + _QUOTED >= len(tokens) or tokens[i].text not in CLOSERS or tokens[i + 2].text not in CLOSERS:
        return 0
    return _QUOTED if tokens[i + 1].capital and tokens[i + _QUOTED].capital else 0


def base_form(tokens: list[Token], i: int) -> str:
    """The word at token `i` without the s of a genitive, as far as the register and what follows tell."""
    word = tokens[i].text
    if not word.endswith("s") or len(word) < _SHORT:
        return word
    stem = word[:-1]
    if word.endswith(_PLACED) and stem not in surnames():
        return word
    owns, known = _noun_follows(tokens, i), word in surnames() or is_given(word)
    if word in surnames() and stem not in surnames() and at(tokens, i - 1).capital:
        return word
    if stem in surnames() or is_given(stem):
        bare = _nothing_follows(tokens, i) and not is_given(stem)
        return word if (known or bare) and not owns else stem
    return word if known or not owns else stem


def _nothing_follows(tokens: list[Token], i: int) -> bool:
    """Whether the name that ends at token `i` owns nothing: a mark comes next, "hr-chefen Louise Petersens:", or a
    verb. "Boken är Lena Petersens." tells an owner."""
    k, after = i - 1, at(tokens, i + 1)
    while k >= 0 and (tokens[k].capital or tokens[k].text in person_words().particles):
        k -= 1
    owned = k >= 0 and tokens[k].text in _COPULA
    told = after.text in _MARKS or after.text in _VERBS or after.text in reporting_verbs() or acts(tokens, i + 1)
    return k < i - 1 and not owned and told


def _noun_follows(tokens: list[Token], i: int) -> bool:
    following = at(tokens, i + 1)
    verb = following.text in reporting_verbs() or following.text in finite_verbs() or acts(tokens, i + 1)
    return following.lower and not verb and following.text not in _NO_NOUN


def aged(tokens: list[Token], i: int) -> bool:
    """Whether an age stands at token `i`: "43,", "43 år", or "43" that ends a label."""
    age = at(tokens, i).text
    ends = i + 1 >= len(tokens) or at(tokens, i + 1).text in (",", "år", ":")
    return age.isdigit() and len(age) <= _AGE_DIGITS and ends
