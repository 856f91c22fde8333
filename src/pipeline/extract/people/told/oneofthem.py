"""Who is one of those of whom the sentence before tells: "I Klarviks motettkör slutade 17 sångare. En av dem var Anna
Berg", "Klarvik har nio anställda. Anna Berg är en av dem", "Bland de anställda finns Anna Berg"; or of a trade, "En av
lärarna är Anna Berg"."""

from pipeline.extract.people.pointers import THERE
from pipeline.extract.people.roles.rolephrase import role_of_each
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.predicates import predicate
from pipeline.extract.people.told.several import STAFF, is_count, of_staff, told_of_several
from pipeline.extract.people.told.verbs import BEGINS_OR_ENDS
from pipeline.extract.tokens import Token, at

_ONE, _THEM = ("en", "av"), ("dem", "dessa")
_ONES, _FEW = ("en", "ett"), ("få", "många")
# How nouns end that tell all of some: "lärarna", "läkarna", "forskarna", "cheferna".
_PLURAL = "rna"
_IS = frozenset("är var heter".split())
_THERE_IS = frozenset("finns fanns är var märks syns".split())
# Without any of these nobody is told to be one of several.
ONE_OF = _THERE_IS | {"av"}
# What those do who stay one of them, behind "som".
_STAYS = BEGINS_OR_ENDS | frozenset("stannar fick får blir blev drabbas drabbades har sade säger".split())
_NO_MORE = ("inte", "aldrig")
_CLAUSE = 5


def one_of_them(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """What is told of those of whom tokens `start` up to `end` name one. `text` is the article's."""
    before, after = at(tokens, start - 1).text, at(tokens, end)
    if before in _THERE_IS and (lead := _sentence(tokens, start)) < start and of_staff(tokens, lead):
        return Standing(None, THERE, None, end, firm=False)
    if before in _IS and after.low == _ONE[0]:
        opens, one, last = _sentence(tokens, start), end, None
    elif before in _IS:
        opens = _sentence(tokens, start)
        one, last = opens, start - 1
    elif after.text in _IS:
        opens, one, last = start, end + 1, None
    else:
        return None
    if last is not None and (said := _one_of_trade(text, tokens, one, last)):
        return said._replace(end=end)
    behind = _past_them(tokens, one)
    if behind is None or (last is not None and behind > last):
        return None
    if at(tokens, behind - 1).text in STAFF:
        return Standing(None, THERE, None, end, firm=False)
    if at(tokens, behind).text == "som" and (said := predicate(text, tokens, behind)) and said.named:
        return said._replace(end=end)
    if opens < 2 or at(tokens, opens - 1).text not in ".!?" or not _stays(tokens, behind):
        return None
    first, end_of = _sentence(tokens, opens - 1), opens - 1
    if first > 1 and tokens[first].low == "av" and is_count(at(tokens, first + 1)):  # "Av nio slutade tre."
        first, end_of = _sentence(tokens, first - 1), first - 1
    said = told_of_several(text, tokens, first, end_of)
    return said._replace(end=end) if said else None


def _one_of_trade(text: str, tokens: list[Token], i: int, verb: int) -> Standing | None:
    """What those are of whom a sentence that begins at token `i` leads to one at its verb: "En av lärarna som röstade
    | är Anna Berg", "En av lärarna på Åsskolan | är Anna Berg", "Ett av de få kommunalråd som vågade | är Anna
    Berg"."""
    if at(tokens, i).low not in _ONES or at(tokens, i + 1).low != _ONE[1]:
        return None
    noun = i + 2 + (at(tokens, i + 2).low == "de")
    noun += at(tokens, noun).low in _FEW or is_count(at(tokens, noun))
    said = role_of_each(text, tokens, noun)
    if said is None or not (said.end == verb or at(tokens, said.end).text in ("som", ",")):
        return None
    return said if noun > i + 2 or at(tokens, noun).low.endswith(_PLURAL) else None


def _sentence(tokens: list[Token], i: int) -> int:
    """Where the sentence begins that token `i` stands in."""
    return next((k + 1 for k in range(i - 1, -1, -1) if tokens[k].text in ".!?:"), 0)


def _past_them(tokens: list[Token], i: int) -> int | None:
    """The token behind "en av dem", "en av de nio", "en av de anställda" at token `i`; None where none stands."""
    if (at(tokens, i).low, at(tokens, i + 1).low) != _ONE:
        return None
    if at(tokens, i + 2).low in _THEM:
        return i + 3
    if is_count(at(tokens, i + 2)) and at(tokens, i + 3).text in STAFF:
        return i + 4
    if at(tokens, i + 2).low != "de":
        return None
    k = i + 3 + is_count(at(tokens, i + 3))
    if at(tokens, k).text in STAFF:
        return k + 1
    return k if k > i + 3 and (not at(tokens, k).word or at(tokens, k).text in ("som", *_IS)) else None


def _stays(tokens: list[Token], i: int) -> bool:
    """Whether those of whom token `i` goes on to tell are still the same: "som lämnar", not "som inte fick jobbet"."""
    if at(tokens, i).text != "som":
        return True
    said = [at(tokens, k).text for k in range(i + 1, i + _CLAUSE)]
    return said[0] in _STAYS and not any(word in said for word in _NO_MORE)
