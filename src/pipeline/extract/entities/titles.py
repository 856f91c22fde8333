"""Titles in marks inside a sentence: "romanen hon skrev, ”Tysta dagar”", "det som kommunen kallar ”Vinterbussen”"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.appositions import apposition
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.wordplaces import WordPlaces
from pipeline.extract.entities.worknouns import head_subtype, noun_subtype
from pipeline.extract.tokens import CLOSERS, Token, at, spell
from pipeline.extract.words import DEFINITE, LISTING
from pipeline.model import EntityType
from pipeline.reference import common_words
from pipeline.reference.naming import function_words, small_words, stop_words, work_words
from pipeline.reference.verbs import reporting_supines, reporting_verbs

_LONGEST = 8
_BACK = 7
_NEAR = 5
_NAMED = frozenset("heter hette kallas kallades döptes döpts".split())
_NAMING = ("kalla", "benämn")
_SUPERLATIVE = ("aste", "sta")
_SOMEBODY = frozenset("du han hon hen jag honom henne dig mig".split())
_SPEAKERS = frozenset("jag vi du ni mig oss dig er".split())


def title_evidence(words: WordPlaces, names: Names) -> Iterator[Evidence]:
    """What stands in marks as a name does: with a capital, in the middle of a sentence, nobody saying it."""
    for stretch, marks in words.standing(OPENING_MARKS):
        yield from _behind(stretch, marks, names)
        yield from _ahead(stretch, marks, names)


def _behind(stretch: Stretch, marks: Sequence[int], names: Names) -> Iterator[Evidence]:
    tokens, closed = stretch.tokens, -2
    for i in marks:
        end = _closing(tokens, i) if 0 < i < len(tokens) - 1 and _opens(tokens, i) else None
        if end is None:
            continue
        listed = closed == i - 2 and tokens[i - 1].text in LISTING
        if not (listed or _leads(tokens, i)) or _said(tokens, end) or not names.free(tokens[i + 1]):
            continue
        closed = end
        subtype = _noun(tokens, i)
        if subtype or not (_plain(tokens[i + 1 : end]) or _epithet(tokens, i, end) or _of_thing(tokens, i)):
            yield Evidence(
                spell(names.text, tokens, i + 1, end), EntityType.WORK, 1.0, "work-marked", subtype or "other"
            )


def _ahead(stretch: Stretch, marks: Sequence[int], names: Names) -> Iterator[Evidence]:
    """ "”Släck ljuset” är en roman om", "”Tysta dagar” handlar om": a sentence begins with the title."""
    tokens = stretch.tokens
    for i in marks:
        if i + 1 not in stretch.opening or not tokens[i + 1].capital or not _touches(tokens, i):
            continue
        end = _closing(tokens, i)
        if end is None or not names.free(tokens[i + 1]):
            continue
        noun, verb = apposition(tokens, end + 1), at(tokens, end + 1).text
        subtype = (noun_subtype(noun) or head_subtype(noun)) if noun else None
        if verb in _NAMED:
            subtype = head_subtype(at(tokens, end + 2).low)
        elif verb in work_words().told and at(tokens, end + 2).text in ("om", "sig"):
            subtype = "other"
        if subtype:
            name = spell(names.text, tokens, i + 1, end)
            yield Evidence(name, EntityType.WORK, 1.2, "work-marked", subtype)


def _opens(tokens: list[Token], i: int) -> bool:
    """Whether a mark stands before a capital, with a space before it."""
    apart = tokens[i - 1].end_char < tokens[i].start_char or tokens[i - 1].text == "("
    return tokens[i].text in OPENING_MARKS and apart and tokens[i + 1].capital and _touches(tokens, i)


def _touches(tokens: list[Token], i: int) -> bool:
    return tokens[i].end_char == tokens[i + 1].start_char


def _closing(tokens: list[Token], i: int) -> int | None:
    """The mark that closes what the mark at `i` opens, if only a few words and no sentence stand between."""
    for end in range(i + 2, min(i + 2 + _LONGEST, len(tokens))):
        text = tokens[end].text
        if text in CLOSERS:
            return end if tokens[end - 1].word else None
        if text in ".!?:;":
            return None
    return None


def _leads(tokens: list[Token], i: int) -> bool:
    """Whether the word before the mark goes on to a name and not to speech."""
    before = tokens[i - 1].text
    if before == "," and i > 1:
        before = tokens[i - 2].text
        return before.islower() and _noun(tokens, i) is not None
    saying = before in reporting_verbs() or before in reporting_supines() or before in work_words().spoken
    return before.islower() and (not saying or before in work_words().verbs)


def _said(tokens: list[Token], end: int) -> bool:
    """Whether what follows makes the words in marks speech, or a nickname inside a name."""
    after = at(tokens, end + 1)
    if after.text == ",":
        after = at(tokens, end + 2)
        return after.text in reporting_verbs()
    return after.capital and tokens[end].end_char + 1 == after.start_char


def _noun(tokens: list[Token], i: int) -> str | None:
    """The subtype that the nearest noun before the mark tells, in the same sentence."""
    for j in range(i - 1, max(i - _BACK, -1), -1):
        word = tokens[j].text.casefold()
        if word in (".", "!", "?", ":"):
            return None
        if told := head_subtype(word) or noun_subtype(word):
            return told
    return None


def _epithet(tokens: list[Token], i: int, end: int) -> bool:
    """Whether words in marks only tell what somebody is like: "kallas ”Hallands snällaste brandman”", "hon har kallats
    ”Betongdrottningen”"."""
    best = any(word.text.endswith(_SUPERLATIVE) and word.lower for word in tokens[i + 2 : end])
    called = tokens[i - 1].text.startswith(_NAMING)
    return best or (called and any(token.low in _SOMEBODY for token in tokens[max(i - _NEAR, 0) : i - 1]))


def _of_thing(tokens: list[Token], i: int) -> bool:
    """Whether words in marks only name a thing that no noun tells to be a work: "en hylla som döptes till ”Glömt”",
    "rummet kallas ”Akvariet”", "nu heter gatan ”Stora vägen”"."""
    k = i - 1 - (tokens[i - 1].text == "till")
    if at(tokens, k - 1).text in _NAMED:
        return tokens[k].text.endswith(DEFINITE)
    if k < 1 or tokens[k].text not in _NAMED:
        return False
    k -= 1 + (tokens[k - 1].text == "som")
    return k >= 0 and (tokens[k].lower or tokens[k].text.endswith(DEFINITE)) and tokens[k].low not in function_words()


def _plain(words: list[Token]) -> bool:
    """Whether words in marks may be an utterance or a common word rather than a title."""
    if len(words) == 1:
        return words[0].text.lower() in common_words()
    said = {word.text.lower() for word in words}
    return bool(said & _SPEAKERS or said & (stop_words() - small_words()))
