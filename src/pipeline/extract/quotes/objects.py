"""What is said of an object: "motiverar köpet med att ...", "beskriver det som unikt", "kallar kravet orimligt"."""

from pipeline.extract.quotes.complements import infinitive
from pipeline.extract.quotes.resumption import verbal
from pipeline.extract.tokens import Token, at
from pipeline.reference.verbs import Verb

# How verbs.csv tells that something is said of an object.
OF_OBJECTS = frozenset({"med", "som", "predicate"})
_REACH = 9
_OBJECTS = frozenset("det den dem dessa detta denna honom henne sig".split())
_DEFINITE = ("en", "et", "an", "na", "rn", "ln")
_ARTICLES = frozenset("en ett".split())
_NO_OBJECT = frozenset("in ut upp till på för om en ett någon några".split())
_PREDICATES = tuple("tdgalnvkm")
_NO_PREDICATES = frozenset(
    "till på för i in av om med och från vid hos mot den det de han hon man att igen inte".split()
)


def said_of_object(tokens: list[Token], j: int, stop: int, verb: Verb) -> int | None:
    """Where what the verb says of the object at token `j` begins: behind "med att", else at the object itself."""
    if not at(tokens, j).word or j >= stop:
        return None
    if "med" in verb.complements:
        return _reason(tokens, j, stop)
    held = ("som" in verb.complements and _held_as(tokens, j, stop)) or (
        "predicate" in verb.complements and _predicated(tokens, j, stop, verb)
    )
    return j + 2 * (tokens[j].text in _OBJECTS and tokens[j + 1].text == "för") if held else None


def _reason(tokens: list[Token], j: int, stop: int) -> int | None:
    for k in range(j + 1, min(j + _REACH, stop - 1)):
        if tokens[k].text == "med" and tokens[k + 1].text == "att":
            return None if infinitive(tokens, k + 2) else k + 2
        if not tokens[k].word:
            return None
    return None


def _held_as(tokens: list[Token], j: int, stop: int) -> bool:
    """Whether a definite object is followed by "som" and what it is held to be, not by a relative clause."""
    if tokens[j].text in _NO_OBJECT:
        return False
    for k in range(j + 1, min(j + _REACH, stop - 1)):
        if tokens[k].text == "som":
            return at(tokens, k + 1).lower and not verbal(tokens[k + 1])
        if not tokens[k].word:
            return False
    return False


def _predicated(tokens: list[Token], j: int, stop: int, verb: Verb) -> bool:
    """Whether one definite object and a predicate follow: "kallar bevisningen tunn", "kallar det för en skandal"."""
    definite = tokens[j].text in _OBJECTS or (tokens[j].lower and tokens[j].text.endswith(_DEFINITE))
    told = at(tokens, j + 1)
    barred = told.text in _NO_PREDICATES - {"för"}
    if not definite or tokens[j].text in _NO_OBJECT or j + 1 >= stop or not told.lower or barred:
        return False
    if told.text == "för":
        return verb.lemma == "kalla" and at(tokens, j + 2).lower
    return told.text in _ARTICLES or (len(told.text) > 2 and told.text.endswith(_PREDICATES))
