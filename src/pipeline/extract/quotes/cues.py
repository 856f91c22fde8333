"""Which words of a text may be the cue by which speech is told."""

from collections.abc import Sequence
from functools import cache

from pipeline.extract.quotes.adverbs import past_degrees
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import POSSESSIVES
from pipeline.reference.verbs import (
    Verb,
    phrases_led_by,
    reporting_infinitives,
    reporting_phrases,
    reporting_supines,
    reporting_verbs,
)

# By these a document shows what is told.
SHOWING = frozenset("visar visade framgår framkommer konstateras".split())
_SUBJECTS = ("han", "hon", "hen")
# By these a noun tells whose view it is: "Hennes råd är | att vänta", "Det är | hennes uppfattning att".
_OF_VIEWS = frozenset((*POSSESSIVES, "att"))


@cache
def cue_words() -> frozenset[str]:
    """The words that may be cues: forms of reporting verbs, and of the common verbs that report with further words."""
    forms = (*reporting_verbs(), *reporting_supines(), *reporting_infinitives(), *reporting_phrases())
    return SHOWING.union(forms, ("enligt", "Enligt"))


@cache
def _common_verbs() -> frozenset[str]:
    """Forms of verbs that report nothing but with further words: "är", "kommer"."""
    return frozenset(reporting_phrases().keys() - {*reporting_verbs(), *reporting_supines(), *reporting_infinitives()})


def is_cue(tokens: list[Token], i: int) -> bool:
    """Whether one of the cue words at token `i` may report: of the common verbs those that one of their phrases may
    follow, or a noun for a view."""
    word = tokens[i].text
    if word not in _common_verbs():
        return True
    return at(tokens, i + 1).text in _OF_VIEWS or bool(fitting(tokens, i, reporting_phrases()[word]))


def fitting(tokens: list[Token], i: int, phrases: Sequence[Verb]) -> Sequence[Verb]:
    """The phrases whose words may follow the common verb at `i`: the next word is their first, or begins a subject."""
    following = at(tokens, past_degrees(tokens, i + 1))
    if following.capital or following.text in _SUBJECTS:
        return phrases
    return phrases_led_by().get((tokens[i].text, following.text), ())
