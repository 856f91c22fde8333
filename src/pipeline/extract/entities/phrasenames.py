"""Names that are a phrase: "Hjälp till barn", "Broar över gränser", a noun that is no name alone and what it is for."""

from functools import lru_cache

from pipeline.extract.entities.firstwords import is_definite
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titling import short_title
from pipeline.extract.genitives import is_genitive
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import looks_finite
from pipeline.reference import common_words, dictionary, given_names
from pipeline.reference.naming import finite_verbs, function_words, organization_words, small_words, time_words

_LINKS = frozenset("i till för över mot på utan med vid".split())
# Those whose association is called by where they are: "föreningen Kvinnor vid ån".
_PEOPLE = frozenset(
    """kvinnor män grannar vuxna unga föräldrar mammor pappor morsor farsor vänner äldre ungdomar elever boende seniorer
    tjejer killar flickor pojkar odlare cyklister pensionärer byggare bönder fiskare folk""".split()
)
# What a body or a work does behind these is done for it: "ordförande för".
_LEADS = frozenset("för från enligt".split())
_GOES_ON = frozenset("och som samt till".split())
_ALL = frozenset({"alla"})


def phrase_end(stretch: Stretch, i: int) -> int | None:
    """The end of such a name that begins at token `i`, behind the noun for what bears it; None where none does. What
    stands behind a preposition in definite form may tell where, "träffade föreningen Hopp i lokalen": it belongs to the
    name where a verb follows, where the noun stands behind one of a few prepositions, or where it tells of people."""
    tokens = stretch.tokens
    link, last, after = at(tokens, i + 1).text, at(tokens, i + 2), at(tokens, i + 3)
    if link not in _LINKS or not (last.lower and stretch.adjacent(i + 1) and stretch.adjacent(i + 2)):
        return None
    if not _worded(at(tokens, i).text) or not _tails(last.low) or not _ends(after):
        return None
    verb = after.word and _verb(after.text)
    led = at(tokens, i - 2).low in _LEADS
    people = tokens[i].low in _PEOPLE and (i == 0 or tokens[i - 1].lower)
    return i + 3 if verb or led or people or not is_definite(last.low) else None


def goes_on_end(stretch: Stretch, i: int, name: str) -> int | None:
    """The end of the words in lower case that go on from a common word, read as `name`, that begins at token `i` behind
    the noun for what bears it: "Hjälp till barn", "Gröna hörnet"; None where none do, or what it owns follows."""
    low = name.lower()
    plain = _is_word(low) and at(stretch.tokens, i + 1).text not in organization_words().owned
    short = (phrase_end(stretch, i) or short_title(stretch, i)) if plain else None
    if short and (owner := _owner_end(stretch.tokens, i + 1, short)):
        return owner
    titled = short and (not is_role(stretch.tokens[short - 1].text) or _is_word(low.removesuffix("a")))
    return short if titled else None


def _owner_end(tokens: list[Token], i: int, end: int) -> int | None:
    """The end of a name before what it owns, of the words from token `i` up to `end`: "Grön väns | årliga lista"."""
    owned = organization_words().owned
    return next((k for k in range(i + 1, end) if tokens[k].text in owned and is_genitive(tokens[k - 1].text)), None)


def _is_word(low: str) -> bool:
    return low in common_words() or low in dictionary() or low.removesuffix("a") in dictionary()


@lru_cache(maxsize=1 << 12)
def _worded(word: str) -> bool:
    """Whether a word with a capital is a noun in indefinite form, which names nobody by itself."""
    low = word.casefold()
    other = word in given_names() or is_place(word) or low in organization_words().plain | organization_words().sure
    return (low in common_words() or low in dictionary()) and not other and not is_definite(low)


@lru_cache(maxsize=1 << 12)
def _tails(low: str) -> bool:
    """Whether a word may end such a name: a noun that tells no time."""
    small = low in function_words() | small_words() | finite_verbs() | time_words()
    return low in _ALL or not (small or (low.endswith("dagen") and low != "vardagen"))


def _ends(after: Token) -> bool:
    return not after.word or _verb(after.text) or (after.lower and after.text in _GOES_ON)


def _verb(word: str) -> bool:
    return word in finite_verbs() or looks_finite(word)
