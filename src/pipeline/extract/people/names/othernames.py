"""Given names by which an article calls somebody without telling the whole name: made-up ones ("Petra, som i själva
verket heter något annat", "Vi kallar henne Petra"), those of who will not have it told, and children's ("Petra är
nio år")."""

from collections.abc import Iterator
from itertools import pairwise

from pipeline.extract.tokens import Token, at
from pipeline.extract.words import FEW, OBJECT_FORMS, OPENING, SUBJECTS, TEENS, looks_finite

_ENDING = frozenset(".!?")
_REACH = 16
_CALLING = 9
# What may stand right before such a name inside a sentence.
_BEFORE = OBJECT_FORMS.keys() | frozenset(
    "har kallas är heter av och med mött träffat intervjuat besökt bor står satt stod".split()
)
# What begins a sentence and is a given name too: "Vi", "Till".
_NO_NAMES = SUBJECTS | OPENING
# With these a sentence begins that tells on of somebody's name.
_TELLING_ON = frozenset("Namnet Hon Han Hennes Hans".split())
_ANOTHER = frozenset("annat annan".split())
_MADE_UP = frozenset("fingerat fingerade fingerad påhittat uppdiktat".split())
_CHANGED = frozenset("ändrat ändrats utbytt".split())
_ALTERED = frozenset({("namnet", "är"), ("namnet", "har"), ("ändrat", "namnet"), ("namn", "är")})
_NAMES = frozenset("namn namnet efternamn efternamnet förnamn förnamnet".split())
_KEPT = frozenset("inte ogärna utan bara".split())
_AGES = FEW | TEENS - frozenset("arton nitton".split())
# "som vi här väljer att kalla Maria".
CALLS = frozenset("kallar kalla".split())
_WHOM = frozenset("vi kan får väljer valt att har här hen låt oss".split()) | OBJECT_FORMS.keys()
_WE_CALL = CALLS | _WHOM
# One of these stands where a name is told to be made up, or kept back.
_HIDING = _NAMES | CALLS | {"heter", "egentligen", "anonym"}


def other_name(tokens: list[Token], i: int) -> bool:
    """Whether the given name at token `i` is all that the article tells of somebody's name, by what it says there."""
    before = at(tokens, i - 1)
    if tokens[i].low in _NO_NAMES or at(tokens, i + 1).text == "riktiga":
        return False
    if before.word and i and not (before.text in _BEFORE or looks_finite(before.text)):
        return False
    behind = {token.low for token in tokens[i + 1 : i + 1 + 2 * _REACH]}
    hidden = not behind.isdisjoint(_HIDING) and any(map(_hidden, _sentences(tokens, i)))
    return hidden or _child(tokens, i + 1)


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


def _sentences(tokens: list[Token], i: int) -> Iterator[list[str]]:
    """The words behind token `i` up to the end of the sentence, and those of the next if it tells on of the one or of
    the name: "Namnet är fingerat."."""
    words: list[str] = []
    for token in tokens[i + 1 : i + 1 + 2 * _REACH]:
        if words and words[-1] in _ENDING:
            yield words
            words = []
            if token.text not in _TELLING_ON and token.text != tokens[i].text:
                return
        words.append(token.low)
        if len(words) >= _REACH:
            break
    yield words


def _hidden(words: list[str]) -> bool:
    """Whether words behind a name tell that it is made up, or that the whole one is kept back."""
    said, pairs = set(words), set(pairwise(words))
    named = not said.isdisjoint(_NAMES)
    if (named and not said.isdisjoint(_MADE_UP)) or (not pairs.isdisjoint(_ALTERED) and not said.isdisjoint(_CHANGED)):
        return True
    another = not said.isdisjoint({"heter", "egentligen"}) and not said.isdisjoint(_ANOTHER)
    if another or not pairs.isdisjoint({("annat", "namn"), ("riktiga", "namn"), ("vara", "anonym")}):
        return True
    called = words[1:3] == ["som", "vi"] and not CALLS.isdisjoint(words)
    return called or ("vill" in said and not said.isdisjoint(_KEPT) and named)


def _child(tokens: list[Token], i: int) -> bool:
    """Whether an age in letters follows the name: " är åtta år", ", åtta år", " som är åtta år"."""
    while at(tokens, i).text in (",", "som", "är"):
        i += 1
    return at(tokens, i).text in _AGES and at(tokens, i + 1).text == "år"
