"""Where somebody has begun to work: "började på lasarettet för åtta år sedan", "kom till bolaget från Klarvik". It
counts where nothing tells where he or she works now."""

from itertools import pairwise

from pipeline.extract.orgnames import telling
from pipeline.extract.people.roles.owners import pointing
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import SERVING, body_at
from pipeline.extract.people.told.clauses import past_adverbs, verb_before
from pipeline.extract.people.told.setoff import past_apposition
from pipeline.extract.people.told.stated import past_fillers
from pipeline.extract.tokens import Token, at
from pipeline.extract.words import MONTHS
from pipeline.reference.bodies import MUNICIPAL, REGIONAL, body_noun, kind_of

_BEGINS = frozenset("började börjat".split())
# By these one comes to a house for any reason, but for work where it is told from where.
_COMES = frozenset("kom kommit rekryterades värvades".split())
_GETS = frozenset("fick fått".split())
BEGUN = _BEGINS | _COMES | _GETS
# Less than all that tells where somebody works now.
BEGAN = 0.6
_WORK = frozenset("jobba arbeta".split())
_POSTS = ("jobb", "jobbet", "anställning", "tjänst")
_AT, _TO = frozenset("på vid hos".split()), "till"
_SEASONS = frozenset("hösten våren sommaren vintern".split()) | MONTHS
# What goes on behind that, and what tells in the same sentence that it is over.
_GOES_ON = frozenset("och som efter direkt från för".split())
_ENDED = frozenset(
    """men innan tills fram slutade slutat lämnade lämnat sade avgick varefter därefter sedermera bytte flyttade gick
    fortsatte inte aldrig""".split()
)
# To such houses one comes to be looked after or taught.
_SERVING = frozenset("sjukhuset boendet skolan universitetet klubben".split())
_TEACHING = frozenset("gymnasiet universitetet högskolan".split())
_TAUGHT = tuple(kind for noun in ("gymnasiet", "universitetet") if (kind := kind_of(noun)))
_SERVED = tuple(kind for noun in _SERVING - {"klubben"} if (kind := kind_of(noun)))
# What begins the sentence behind, where it tells of something new: "Nu har hon en egen ateljé".
_NOWADAYS = frozenset("Nu Numera Sedan Efter".split())
_TODAY = ("I", "dag")
_NEAR, _SENTENCE = 4, 40


def begun(text: str, tokens: list[Token], start: int, end: int) -> Standing | None:
    """The house, or the noun that points to one, where whom tokens `start` up to `end` name has begun to work. `text`
    is the article's."""
    verb, behind = _verb(tokens, start, end)
    if verb is None:
        return None
    comes = tokens[verb].text in _COMES
    lead = _lead(tokens, verb, past_adverbs(tokens, behind))
    if at(tokens, lead).text not in ((_TO,) if comes else _AT):
        return None
    said, after = _house(text, tokens, lead + 1, comes=comes)
    rest = [token.text for token in tokens[after : after + _SENTENCE]]
    stop = next((k for k, word in enumerate(rest) if word in ".!?"), len(rest))
    rest, following = rest[:stop], tuple(rest[stop + 1 : stop + 3])
    if following[:1] and (following[0] in _NOWADAYS or following == _TODAY):
        return None
    if comes and ("för", "att") in pairwise(rest):
        return None
    told = rest[:1] == ["från"] or (not comes and (not rest or rest[0] in _GOES_ON))
    return said if told and _ENDED.isdisjoint(rest) else None


def _verb(tokens: list[Token], start: int, end: int) -> tuple[int | None, int]:
    """The verb of who begins, behind the name or before it, and the token behind both."""
    before = verb_before(tokens, start)
    if at(tokens, before).text in BEGUN:
        return before, end
    i = past_apposition(tokens, end)
    i += at(tokens, i).text == ","
    i += at(tokens, i).text == "som"
    i = past_fillers(tokens, i)
    i += at(tokens, i).text == "har"
    behind = i in (end, past_apposition(tokens, end)) or at(tokens, i - 1).lower
    return (i, i + 1) if at(tokens, i).text in BEGUN and behind else (None, end)


def _lead(tokens: list[Token], verb: int, i: int) -> int:
    """The preposition before the house: behind "jobba", behind the post that somebody got, "fick fast jobb | på", or
    behind when it was; `i` itself where none stands there."""
    if tokens[verb].text in _GETS:
        post = next((k for k in range(i, i + _NEAR) if not at(tokens, k).lower or at(tokens, k).text in _AT), i) - 1
        held = at(tokens, post).text.endswith(_POSTS) and not any(t.text in _ENDED for t in tokens[i:post])
        return post + 1 if held else len(tokens)
    i += at(tokens, i).text in _WORK
    while at(tokens, i).text in _SEASONS or at(tokens, i).text.isdigit():
        i += 1
    return i


def _house(text: str, tokens: list[Token], i: int, *, comes: bool) -> tuple[Standing | None, int]:
    """The house at token `i`, and the token behind it: one that is told to be a house where somebody but comes to it,
    and no school or hospital there."""
    noun = pointing(at(tokens, i).text) if at(tokens, i).lower else None
    if noun and not at(tokens, i + 1).capital:
        kind = kind_of(noun)
        serves = kind is not None and not _SERVING.isdisjoint(kind.nouns)
        other = noun in _TEACHING or (comes and (serves or noun in MUNICIPAL | REGIONAL))
        theirs = other or tokens[i].text.endswith("s")
        return None if theirs else Standing(None, noun, None, i + 1, firm=False), i + 1
    org = body_at(text, tokens, i)
    others = _TAUGHT + (_SERVED if comes else ())
    if org is None or any(kind.names_one(org.text) for kind in others) or (comes and org.text in SERVING):
        return None, i
    told = org.firm or telling(org.text) or body_noun(at(tokens, i).text) is not None
    if comes and not told:
        return None, i
    return Standing(None, org.text, None, org.end, firm=False, unsure=not told), org.end
