"""Whether what a sentence says that somebody is, is no more: "var tidigare", "var ... fram till 2020", "har varit"."""

import re
from itertools import pairwise, takewhile

from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.tokens import Token
from pipeline.reference.roles import role_words
from pipeline.reference.ties import tie_words

ONCE = frozenset("tidigare förut först dessförinnan innan då dåvarande förr länge fram".split())
# The same behind the role: "i sitt förra liv", "i sin ungdom", "före henne".
_AGO = ONCE | frozenset("tills förra ungdom ungdomen före".split())
# "Före tågen var hon".
_BEFORE = "före"
# What was somebody's once, or what an article tells of as past.
RAN = frozenset("drev ägde ledde styrde förestod".split())
_OVER = RAN | frozenset("var arbetade jobbade".split())
_PERFECT = frozenset("arbetat jobbat varit".split()) | tie_words().lasted
_PAST = _OVER | _PERFECT
# With "har varit" it goes on.
_LASTS = frozenset("sedan i år nu alltid länge längre längst senaste mest".split())
_BEHIND, _STILL = 4, 7
# "jobbade extra på": beside what somebody was then; "var lärare i Lund och därefter": before what came next.
_EXTRA, _NEXT = "extra", "därefter"
_LASTING = frozenset("fortfarande än ännu alltjämt".split())
# When something was: "på 1990-talet", "2004".
_DATE = re.compile(r"(?:19|20)\d\d(?:-talet)?")
_SPANS = frozenset("år somrar vintrar säsonger månader veckor terminer decennier dagar".split())


def as_past(said: Standing, tokens: list[Token], start: int, verb: int) -> Standing | None:
    """What the sentence from token `start` on tells by its verb at token `verb`. What is no more is told as former only
    where the role itself tells so, "tidigare rektor", or how long it was so in a house: "var rektor på Åsskolan i nio
    år"; else it is None."""
    once, for_years = _past(tokens, start, verb, said.end)
    if not (once or for_years):
        return said
    long = not once and said.role is not None and said.organization is not None
    return said._replace(former=True) if long or (said.role or "").split(" ")[0] in role_words().former else None


def _past(tokens: list[Token], start: int, verb: int, end: int) -> tuple[bool, bool]:
    """Whether a sentence tells of what is no more by a word or a date, and by how long it was so."""
    if tokens[verb].text not in _PAST or _still(tokens, end):
        return False, False
    said = [token.text for token in tokens[verb:end]]
    before = [token.low for token in tokens[start : verb + 2 - ("," in said)]]
    first = next((k for k in range(end - 1, verb, -1) if tokens[k].text in ("som", ",")), verb) + 1
    behind = [token.text for token in takewhile(lambda token: token.word, tokens[first : end + _BEHIND])]
    been = tokens[verb].text == "varit"
    years = _for_years(behind) or _for_years(said)
    on = [token.text for token in takewhile(lambda token: token.word, tokens[end : end + _BEHIND])]
    if been and (years or not _LASTS.isdisjoint([*before, *on[:2]]) or "sedan" in [*said, *on]):
        return False, False
    aside = tokens[verb].text in _OVER and (_EXTRA in behind or _NEXT in on)
    over = aside or any(map(_once, ["", *before], before)) or before[:1] == [_BEFORE] or not _AGO.isdisjoint(behind)
    if tokens[verb].text in _PERFECT and "länge" in before:
        over = False
    dated = tokens[verb].text in _OVER and any(_DATE.fullmatch(word) for word in behind)
    return over or been or dated, years and tokens[verb].text in _OVER


def _for_years(words: list[str]) -> bool:
    """Whether some words tell how long: "i sju år"."""
    return any(word == "i" and not _SPANS.isdisjoint(words[k + 2 : k + 5]) for k, word in enumerate(words))


def _still(tokens: list[Token], end: int) -> bool:
    """Whether the sentence goes on near token `end` to tell that it is so still: "då | och är det fortfarande"."""
    on = [token.text for token in takewhile(lambda token: token.text not in ".!?", tokens[end : end + _STILL])]
    return not _LASTING.isdisjoint(on) and any(pair == ("är", "det") for pair in pairwise(on))


def _once(before: str, word: str) -> bool:
    """Whether a word tells that something was once; "sedan tidigare" it goes on."""
    return word in ONCE and before != "sedan"


def over(tokens: list[Token]) -> bool:
    """Whether a clause tells of what is no more: "som tidigare var", "som hittills har"."""
    return any(token.text in ONCE or token.text == "hittills" for token in tokens)
