"""Adverbs and words of degree and denial around a verb, which a reader of clauses walks past."""

from pipeline.extract.people.told.doers import past_when
from pipeline.extract.quotes.negation import NEGATIONS
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import ADVERBS

# What goes on to an adverb of several words, by the first.
_PHRASES = {
    "i": (("går", "kväll"), ("går", "eftermiddag"), ("stället",), ("dag",), ("går",), ("sin", "tur")),
    "till": (("slut",), ("sist",), ("exempel",)),
    "bland": (("annat",), ("andra",)),
    "å": (("sin", "sida"),),
    "för": (("sin", "del"),),
}
# What leads to a time.
_LEADING = ("i", "på")
_DEGREES = frozenset("helt fullt fullständigt väldigt mycket ganska rätt alldeles inte aldrig".split())


def skip_adverbs(tokens: list[Token], i: int) -> int:
    """The token after the adverbs at `i`: "också", "i stället"."""
    while i < len(tokens):
        word = tokens[i].text
        if word in ADVERBS:
            i += 1
        elif word in _PHRASES and (told := [rest for rest in _PHRASES[word] if _stands(tokens, i + 1, rest)]):
            i += 1 + len(told[0])
        else:
            break
    return i


def _stands(tokens: list[Token], i: int, words: tuple[str, ...]) -> bool:
    return all(at(tokens, i + k).text == word for k, word in enumerate(words))


def only_when(tokens: list[Token], start: int, stop: int) -> bool:
    """Whether the tokens from `start` up to `stop` but tell when: "I dag, på luciadagen,"."""
    i = start + (tokens[start].low in _LEADING)
    while i < stop and (end := past_when(tokens, i)) > i:
        i = end + (at(tokens, end).text == ",")
    return i >= stop


def past_degrees(tokens: list[Token], j: int) -> int:
    """The token behind adverbs and words of degree or denial: "är inte helt"."""
    j = skip_adverbs(tokens, j + (at(tokens, j).text in NEGATIONS))
    while j < len(tokens) and tokens[j].text in _DEGREES:
        j += 1
    return j
