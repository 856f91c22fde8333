"""The role to which the verb of a sentence leads, behind a few adverbs: "är sedan i våras rektor på ..."."""

from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import MONTHS, NUMBERS
from pipeline.reference.roles import role_words

FILLERS = (MONTHS | NUMBERS).union(
    """också även ny nu sedan länge till vardags idag i dag numera ju en ett själv nytillträdd fram dess våras höstas
    somras vintras fjol hösten våren sommaren vintern fortsättningen
    först yrket dessutom tillika därtill ursprungligen egentligen fortfarande just nyss nyligen redan snart åter
    annars normalt vanligtvis vanligen
    alltid alltjämt ännu fast lika mycket mest främst framför allt samtidigt
    år flera många""".split()
)
_TIME = 6
_ORIGINS = ("grunden", "botten")
# How the adjectives end that tell who of several is meant, and those that tell so by themselves.
_MOST, _ALONE = ("ngsta", "ngste", "ldsta", "ldste"), frozenset("första förste enda ende".split())


def stated_role(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The role that begins at `i` or behind a few adverbs, "är mer än | lärare", but none that somebody comes from, "är
    i grunden lärare", nor is praised for: "är en duktig chef"."""
    if at(tokens, i).text == "i" and at(tokens, i + 1).text in _ORIGINS:
        return None
    i += 2 * (at(tokens, i).text == "mer" and at(tokens, i + 1).text == "än")
    first = past_fillers(tokens, i, _TIME)
    first += at(tokens, first).text == "både"
    first += 2 * _foremost(tokens, first)
    return None if at(tokens, first).text in role_words().praise else role_phrase(text, tokens, first, lenient=False)


def _foremost(tokens: list[Token], i: int) -> bool:
    """Whether token `i` leads to a role by what its holder alone is among those who have it: "blev | den yngsta
    ledamoten i", "är | den första rektorn på"."""
    word = at(tokens, i + 1)
    alone = word.lower and (word.text.endswith(_MOST) or word.text in _ALONE)
    return at(tokens, i).text == "den" and alone and definite_role(at(tokens, i + 2).text)


def past_fillers(tokens: list[Token], i: int, most: int = 9) -> int:
    """The token behind an age and the adverbs and times at token `i`, "med sina 61 år | nu", at most so many."""
    stop = min(i + most, len(tokens))
    if at(tokens, i).text == "med" and at(tokens, i + 1).text == "sina" and at(tokens, i + 3).text == "år":
        i += 4
    while i < stop and ((word := tokens[i].text) in FILLERS or word.isdigit()):
        if at(tokens, i + 1).text == "av":
            break
        i += 1
    return i
