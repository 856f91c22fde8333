"""How far a title goes that runs in lower case: "Årets byakommun", "Vaken stund", "Röst och hållning"."""

import re
from collections.abc import Sequence

from pipeline.extract.entities.firstwords import is_definite
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titlewords import (
    awaits_infinitive,
    awaits_supine,
    begins_title,
    is_infinitive,
    is_supine,
)
from pipeline.extract.entities.unheard import unheard
from pipeline.extract.entities.worknouns import head_subtype, noun_subtype
from pipeline.extract.tokens import Token, at
from pipeline.extract.verbforms import acts
from pipeline.extract.words import DEFINITE
from pipeline.reference import common_words, dictionary
from pipeline.reference.naming import finite_verbs, function_words, small_words, stop_words, time_words, work_words

# After an imperative: "Stäng inte badet".
_COMMANDED = frozenset("inte mig oss mitt min vår vårt våra".split())
_LINKS = frozenset("och för utan mot till i på av om med".split())
_PURPOSES = frozenset("för utan mot av om med".split())
_BY = frozenset({"från", "av"})
_LONGEST = 4
_RELATING = frozenset("som om av där vars från med".split())
_MARKS = frozenset(",.!?)")
YEAR = re.compile(r"(?:19|20)\d\d")
_PAST = ("ade", "ades", "ats", "tes", "des", "gavs", "togs", "revs", "erar")
_PASSIVE = ("as", "örs", "ies")
_LONGEST_TITLE = 9
_LONGEST_OTHER = 12
_HANDING = 9


def short_title(stretch: Stretch, i: int) -> int | None:
    """The end of a title of few words that begins with the capital at token `i`: an adjective and nouns, "Vaken
    stund", or two nouns and a small word between, "Sten för sten". None where no such title stands."""
    tokens = stretch.tokens
    word, after = at(tokens, i).text, at(tokens, i + 1)
    if not stretch.adjacent(i + 1) or not after.lower:
        return None
    if is_supine(after.text) and not word.endswith("t") and awaits_supine(tokens, i):
        return None
    if is_infinitive(after.text) and awaits_infinitive(tokens, i):
        return None
    if _demands(tokens, i):
        return i + 3
    if after.text in _LINKS:
        return _paired(stretch, i)
    if after.text in _COMMANDED:
        return _while_lower(stretch, i, i + 2, i + _LONGEST + 1)
    if _acts(word, after.text) or not begins_title(word) or _ends(tokens, i + 1) or after.text in function_words():
        return None
    if _passive(after.text):  # "mätningen Klarnöjd genomförs"
        return None
    return _while_lower(stretch, i, i + 2, i + _LONGEST)


def _acts(word: str, following: str) -> bool:
    """Whether a name that is no word does something, "Granlyft ersätter", so that no title goes on."""
    return following.endswith(("ar", "er", "ade")) and word.lower() not in common_words()


def _demands(tokens: Sequence[Token], i: int) -> bool:
    """Whether what an action group wants begins at token `i`: "Nej till gruvan", "Låt bäcken leva"."""
    word, after, last = tokens[i].text, tokens[i + 1], at(tokens, i + 2)
    vote = word in ("Nej", "Ja") and after.text == "till" and last.lower
    return vote or (word == "Låt" and last.lower and last.text.endswith("a"))


def _while_lower(stretch: Stretch, i: int, k: int, most: int) -> int:
    """The end of the words in lower case from token `k` on that may stand in a title that begins at token `i`, `most`
    at the latest."""
    tokens, end = stretch.tokens, k
    while end < most and stretch.adjacent(end) and tokens[end].lower and not _ends(tokens, end):
        if is_supine(tokens[end].text) and awaits_supine(tokens, i):
            break
        end += 1
    return end


def _paired(stretch: Stretch, i: int) -> int | None:
    tokens = stretch.tokens
    first, link, last = tokens[i].text, tokens[i + 1].text, at(tokens, i + 2)
    if not last.lower or not stretch.adjacent(i + 2) or not _bounded(tokens, i + 3):
        return None
    if _ends(tokens, i + 2) or (link == "och" and _predicate(first, last.text)):
        return None
    same = first.casefold() == last.text
    alike = link == "och" and not last.text.endswith(DEFINITE)
    purposeful = link in _PURPOSES and not is_definite(last.text)
    return i + 3 if same or alike or purposeful else None


def _predicate(first: str, last: str) -> bool:
    """Whether "och" goes on to what a name does, "Granlyft och körs", and to no noun: by the infinitive of the verb, a
    passive's, or an active's after what is no common word."""
    stem = last.removesuffix("s")
    infinitive = stem if stem.endswith("a") else f"{stem}a"
    passive = stem != last and len(stem) > 2 and last not in dictionary() and infinitive in dictionary()
    active = _acts(first, last) and f"{last[:-2]}a" in dictionary()
    return passive or active


def marked_off_title(stretch: Stretch, i: int) -> int | None:
    """The end of a title of a few words that a mark ends: "Nära till havet, där 40 personer". None where the
    sentence may be going on instead."""
    tokens, end = stretch.tokens, i + 1
    while end <= i + _LONGEST and stretch.adjacent(end) and tokens[end].lower and not _goes_on(tokens, end):
        end += 1
    if any(is_supine(token.text) for token in tokens[i + 1 : end]) and awaits_supine(tokens, i):
        return None
    last = tokens[end - 1].text
    ends = at(tokens, end).text in _MARKS and last not in small_words() and last not in time_words()
    return end if ends and end > i + 2 else None


def apposed_title(stretch: Stretch, i: int) -> int | None:
    """The end of a title that runs in lower case up to the noun that tells what it is: "Bagarens sista natt, pjäsen
    som", "Den gula båten, en film om"."""
    tokens, end = stretch.tokens, i + 1
    if not at(tokens, end).lower:
        return None
    article = i not in stretch.opening and tokens[i].text in ("Den", "Det", "De", "En", "Ett")
    if not (article or begins_title(tokens[i].text)):
        return None
    while end <= i + _LONGEST and stretch.adjacent(end) and tokens[end].lower and not _goes_on(tokens, end):
        end += 1
    if end < i + 2 or at(tokens, end).text != ",":
        return None
    return end if _told_behind(tokens, end + 1) and tokens[end - 1].text not in small_words() else None


def _told_behind(tokens: list[Token], i: int) -> bool:
    """Whether the noun for a title begins at token `i`: "pjäsen som", "en fars av"."""
    noun, after = at(tokens, i), at(tokens, i + 1)
    if noun.text in ("en", "ett"):
        return noun_subtype(after.text) == "other" and at(tokens, i + 2).text in _RELATING
    return noun.lower and head_subtype(noun.low) == "other" and after.text in _RELATING


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    word = tokens[i].text
    return (word in stop_words() and word not in small_words()) or _verbal(word) or acts(tokens, i)


def enclosed_title(stretch: Stretch, i: int) -> int | None:
    """The end of a title with a comma in it that stands between two: ", Ett hus, två tak, läggs fram"."""
    tokens = stretch.tokens
    for end in range(i + 1, min(i + _LONGEST_TITLE, len(tokens) - 1)):
        if tokens[end].text == "," and (_ends(tokens, end + 1) or _passive(tokens[end + 1].text)):
            return end
        if tokens[end].text != "," and not tokens[end].lower:
            return None
    return None


def placed_title(stretch: Stretch, i: int) -> int | None:
    """The end of a title that says where something is or what it does, "Kvinnor i skogen", "Byn som växer", known by
    the mark or the verb after it. None where the sentence may be going on instead: "Läslust i höst"."""
    tokens = stretch.tokens
    link, last, after = at(tokens, i + 1).text, at(tokens, i + 2), at(tokens, i + 3)
    if not (last.lower and stretch.adjacent(i + 1) and stretch.adjacent(i + 2)) or last.text in time_words():
        return None
    following = at(tokens, i + 4)
    another = after.text == "och" and (head_subtype(following.low) is not None or following.text in finite_verbs())
    verb = (
        another
        or after.text in finite_verbs()
        or after.text in stop_words() - small_words()
        or after.text.endswith("as")
    )
    if link == "som":
        return i + 3 if verb else None
    return i + 3 if link in ("i", "på") and (verb or not after.word) and not _ends(tokens, i + 2) else None


def _bounded(tokens: Sequence[Token], i: int) -> bool:
    """Whether the title ends before token `i`: a mark, a verb, or a small word and a verb."""
    after = at(tokens, i)
    return not after.word or _ends(tokens, i) or is_supine(after.text)


def _ends(tokens: Sequence[Token], i: int) -> bool:
    word = at(tokens, i).text
    ends = word in stop_words() or word.endswith(("ade", "ades")) or word in small_words()
    return ends or acts(tokens, i) or _handed_out(tokens, i)


def _handed_out(tokens: Sequence[Token], i: int) -> bool:
    """Whether "ut" stands at token `i` behind a verb that it belongs to: "delas priset Årets byakommun | ut"."""
    before = (token.text for token in tokens[max(i - _HANDING, 0) : i])
    return at(tokens, i).text == "ut" and not work_words().handed.isdisjoint(before)


def sentence_title(tokens: Sequence[Token], i: int) -> int | None:
    """The end of a title that fills the rest of its sentence, as those of reports do in italics. A word that no
    language has goes on to none."""
    if _acts(tokens[i].text, at(tokens, i + 1).text) or unheard(tokens[i].text):
        return None
    if end := _contrast(tokens, i):
        return end
    for end in range(i + 1, min(i + _LONGEST_OTHER, len(tokens)) + 1):
        if end == len(tokens) or tokens[end].text in ".!?":
            return end
        said = tokens[end].text
        verbal = acts(tokens, end) or _verbal(said)
        if verbal or said in stop_words() - small_words() or said == "från" or head_subtype(said):
            return None
        if is_supine(said) and awaits_supine(tokens, i):
            return None
        if tokens[end].capital and said.casefold() not in common_words():
            return None
    return None


def _contrast(tokens: Sequence[Token], i: int) -> int | None:
    """The end of a title that takes something back: "Lovat men inte levererat"."""
    k = i + 2 + (at(tokens, i + 2).text in ("inte", "aldrig", "ändå"))
    last = at(tokens, k)
    whole = at(tokens, i + 1).text == "men" and last.lower and not at(tokens, k + 1).word
    return k + 1 if whole and last.text not in small_words() and not is_definite(last.text) else None


def _verbal(word: str) -> bool:
    return word.endswith(_PAST) or _passive(word)


def _passive(word: str) -> bool:
    """Whether a word is a verb like "visas" or "avgörs", and no genitive like "barnas"."""
    return word.islower() and len(word) > 4 and word.endswith(_PASSIVE) and not word.endswith("nas")


def _says(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is a verb, known or by its form, where a title may go on: "visas", "porträtterar"."""
    word = tokens[i].text
    return acts(tokens, i) or _passive(word) or word.endswith(("erar", "erade"))


def is_best_at(tokens: Sequence[Token], i: int) -> bool:
    """Whether a superlative and what it is about begin at token `i`: "Bäst att åldras", "Lättast att bygga"."""
    return tokens[i].text.endswith("st") and at(tokens, i + 1).text == "att"


def running_title(stretch: Stretch, i: int, prose: bool = False) -> int:
    """The end of a title like "Årets byakommun" or "Bäst att åldras": up to a mark or a word that goes on without it.
    With `prose` small words may stand inside: "Lokalt ledarskap i förändring"."""
    tokens, end = stretch.tokens, i + 1
    stops = stop_words() - small_words() if prose else stop_words()
    plain = tokens[i].low not in function_words()
    while end - i < _LONGEST_TITLE and stretch.adjacent(end) and tokens[end].word:
        if tokens[end].text in stops and not (end == i + 1 and is_best_at(tokens, i)):
            break
        if _handed_out(tokens, end):
            break
        if tokens[end].text in _BY and at(tokens, end + 1).capital:
            break
        if (end > i + 1 or (plain and not tokens[end].text.endswith("a"))) and _says(tokens, end):
            break
        if end > i + 1 and is_supine(tokens[end].text) and awaits_supine(tokens, i):
            break
        end += 1
    while end > i + 1 and (tokens[end - 1].text in small_words() or YEAR.fullmatch(tokens[end - 1].text)):
        end -= 1
    return end
