"""Whether the s that ends a word is its own or a genitive's, as far as the words of the language tell."""

from functools import lru_cache

from pipeline.reference import common_words, dictionary

# The least that is left of a compound's last word.
_STEM = 5
# How a noun in s goes on, and no form that but begins compounds, "samvets", does.
_FORMS = ("en", "et", "er", "ar")
_PLACED = ("näs", "fors", "hus", "ius")


@lru_cache(maxsize=1 << 12)
def keeps_s(word: str) -> bool:
    """Whether the s of a word in any capitals is its own: "Balans", "kulturanalys", not "Framtidens", "delaktighets".
    The longest end of it that is a word has the s, or it ends as names of places do, "Klarnäs". Of what else no list
    has, "Klarviks", nothing is told: False. Newspapers' words are listed in the genitive, too: "skidförbundets"."""
    low = word.casefold()
    placed = low.endswith(_PLACED) and not _known_end(low[:-1])
    own = low.endswith("s") and not low.endswith("ets") and _known_end(low) > _known_end(low[:-1], least=_STEM - 1) + 1
    return placed or own


@lru_cache(maxsize=1 << 12)
def is_genitive(word: str) -> bool:
    """Whether a word in any capitals is another's genitive: "Framtidens", "Solenergis"; False of what no list has."""
    low = word.casefold()
    return low.endswith("s") and not keeps_s(word) and _known_end(low[:-1]) > 0


def bare(phrase: str) -> str:
    """A name that goes on in lower case without the genitive s of its last word: "Myndigheten för delaktighets" is
    "Myndigheten för delaktighet", "Rådet mot resistens" is whole."""
    last = phrase.rsplit(" ", 1)[-1].rsplit("-", 1)[-1]
    whole = _known_end(last, joined=True) > _known_end(last[:-1]) + 1
    return phrase if whole or keeps_s(last) else phrase.removesuffix("s")


def _known_end(word: str, *, joined: bool = False, least: int = _STEM) -> int:
    """How long the longest end of a word is that is a word itself, at `least` so long where it is not all of it;
    `joined`: or may but begin compounds."""
    ends = (word, *(word[k:] for k in range(1, len(word) - least + 1)))
    return next((len(end) for end in ends if _is_word(end) or (joined and end in dictionary())), 0)


def _is_word(low: str) -> bool:
    if low in common_words():
        return True
    inflected = not low.endswith("s") or any(f"{low}{form}" in dictionary() for form in _FORMS)
    return low in dictionary() and inflected
