"""Given names by which an article calls somebody without telling the whole name: made-up ones ("Petra, som i själva
verket heter något annat", "Vi kallar henne Petra"), those of who will not have it told, and children's ("Petra är
nio år")."""

from itertools import pairwise

from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FEW, OBJECT_FORMS, TEENS

_ENDING = frozenset(".!?")
_REACH = 16
_CALLING = 9
# What may stand right before such a name inside a sentence.
_BEFORE = frozenset("har kallas är heter av och".split()) | OBJECT_FORMS.keys()
_ANOTHER = frozenset("annat annan".split())
_MADE_UP = frozenset("fingerat fingerade fingerad påhittat".split())
_NAMES = frozenset("namn namnet efternamn efternamnet förnamn".split())
_KEPT = frozenset("inte ogärna utan".split())
_AGES = FEW | TEENS - frozenset("arton nitton".split())
_ANONYMOUS = frozenset("anonym anonyma".split())
# "som vi här väljer att kalla Maria".
CALLS = frozenset("kallar kalla".split())
_WHOM = frozenset("vi kan får väljer valt att har här hen".split()) | OBJECT_FORMS.keys()
_WE_CALL = CALLS | _WHOM


def other_name(tokens: list[Token], i: int) -> bool:
    """Whether the given name at token `i` is all that the article tells of somebody's name, by what it says there."""
    before = at(tokens, i - 1)
    if before.word and i and before.text not in _BEFORE:
        return False
    return _called(tokens, i) or _hidden(_sentence(tokens, i + 1)) or _child(tokens, i + 1)


def other_name_for(tokens: list[Token], i: int) -> int | None:
    """The token behind what is told of somebody whom the article calls by another name at token `i`: "en av lärarna, |
    som vi kan kalla Maria", "en av lärarna, | vi kallar honom Kim"; None for any other name."""
    if at(tokens, i - 1).text not in _WE_CALL:
        return None
    lead = next((k for k in range(i - 1, max(i - _CALLING, 0), -1) if at(tokens, k).text not in _WE_CALL), 0)
    said = {token.text for token in tokens[lead + 1 : i]}
    if said.isdisjoint(CALLS) or said.isdisjoint(_WHOM) or at(tokens, lead).text not in ("som", ","):
        return None
    return lead + (tokens[lead].text == ",")


def _sentence(tokens: list[Token], i: int) -> list[str]:
    """The words up to the end of the sentence, and those of the next if it tells of a name: "Namnet är fingerat."."""
    words: list[str] = []
    for token in tokens[i : i + 2 * _REACH]:
        ended = words and words[-1] in _ENDING
        if len(words) >= _REACH or (ended and token.text != "Namnet"):
            break
        words.append(token.low)
    return words


def _hidden(words: list[str]) -> bool:
    """Whether words behind a name tell that it is made up, or that the whole one is kept back."""
    said = set(words)
    if not said.isdisjoint(_MADE_UP) and not said.isdisjoint(_NAMES):
        return True
    another = ("heter" in said and not said.isdisjoint(_ANOTHER)) or ("annat", "namn") in pairwise(words)
    return another or ("vill" in said and not said.isdisjoint(_KEPT) and not said.isdisjoint(_NAMES))


def _called(tokens: list[Token], i: int) -> bool:
    """Whether the article says that it calls somebody so: "Vi kallar henne |", "vill vara anonym och kallas |"."""
    k = i - 1
    while k > 0 and at(tokens, k).text in _WE_CALL and i - k < _CALLING:
        k -= 1
    lead = [token.low for token in tokens[max(k, 0) : i]]
    if "vi" in lead and not CALLS.isdisjoint(lead):
        return True
    words = {token.low for token in tokens[max(i - _REACH, 0) : i]}
    return at(tokens, i - 1).text == "kallas" and not words.isdisjoint(_ANONYMOUS)


def _child(tokens: list[Token], i: int) -> bool:
    """Whether an age in letters follows the name: " är åtta år", ", åtta år", " som är åtta år"."""
    while at(tokens, i).text in (",", "som", "är"):
        i += 1
    return at(tokens, i).text in _AGES and at(tokens, i + 1).text == "år"
