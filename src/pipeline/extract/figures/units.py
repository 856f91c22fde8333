"""What a number counts: the noun phrase after it and its head in base form, "nya bostäder" -> "bostäder"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extract.figures.numerals import Word, at, glued, read_numeral
from pipeline.extract.figures.words import (
    ADVERBS,
    DEFINITE_PLURALS,
    FRACTION,
    FUNCTION_WORDS,
    MEASURES,
    MODIFIERS,
    NO_UNITS,
    PEOPLE,
    RATES,
    TIME_UNITS,
    UNIT_ABBREVIATIONS,
    UNIT_SIGNS,
    VERBS,
)

_MOST_MODIFIERS = 5
_PARTICIPLE = re.compile(r"\w{3,}(?:ade|ande|ende|ställda)")
_OWNER = re.compile(r"\w{2,}s")
_DEFINITE_PLURAL = re.compile(r"(?!(?:mod|ext|int|lat|nord|syd|öst|väst)erna$)(?:\w+[oae]rna|\w{3,}ena)s?")
_AGENTS = re.compile(
    r"\w*(?:invån|lär|läk|använd|arbet|tag|besök|väljar|äg|forsk|led|spel|handl|tjän|bevak|tillverk|låntag)ar"
)
_GENITIVE = re.compile(r"(?:år|dygn|\w{2,}(?:ar|er|or|en))s")


@dataclass(frozen=True, slots=True)
class Unit:
    """`noun` is the head in base form with its rate ("kronor per invånare"), `head` the word as printed. The phrase
    ends before token `last`, its rate at offset `end` of the sentence. `definite`: printed in the definite form."""

    noun: str
    head: str
    last: int
    end: int
    definite: bool = False


def read_unit(text: str, words: Sequence[Word], i: int) -> Unit | None:
    """The unit that begins at token `i` of a sentence, None where no noun follows."""
    sign = _sign(words, i)
    if sign is not None:
        return _with_rate(text, words, sign[0], sign[0], sign[1])
    if at(words, i).lower == "av":
        return _partitive(text, words, i + 1)
    return _phrase(text, words, i)


def _sign(words: Sequence[Word], i: int) -> tuple[str, int] | None:
    word = at(words, i)
    if word.text in UNIT_SIGNS:
        following = at(words, i + 1)
        degrees = word.text == "°" and following.text in ("C", "F")
        return UNIT_SIGNS[word.text], i + 1 + degrees
    if (word.text, at(words, i + 1).text) == (":", "-"):
        return "kronor", i + 2
    if word.kind == "word" and word.lower in UNIT_ABBREVIATIONS:
        squared = word.lower in ("m", "km") and at(words, i + 1).text in ("2", "²", "3", "³") and glued(words, i + 1)
        name = UNIT_ABBREVIATIONS[word.lower]
        if squared:
            name = ("kvadrat" if words[i + 1].text in "2²" else "kubik") + name
        return name, i + 1 + squared
    return None


def _partitive(text: str, words: Sequence[Word], i: int) -> Unit | None:
    """What stands after "av": "hemtjänstens bilar", "de intervjuade", "60 kvällsturer"; "av dem" counts nothing."""
    total = read_numeral(words, i) if i < len(words) else None
    if total is not None:
        return _phrase(text, words, total.last)
    start = i
    while at(words, i).kind == "word" and (_OWNER.fullmatch(words[i].lower) or words[i].lower in _DETERMINERS):
        of_the = words[i].lower == "de"
        i += 1
        if of_the:
            break
    unit = _phrase(text, words, i, definite=True)
    return unit if unit is None or i > start or unit.definite else None


_DETERMINERS = frozenset("de våra sina deras hans hennes mina dina era alla dess".split())


def _phrase(text: str, words: Sequence[Word], i: int, definite: bool = False) -> Unit | None:
    last = i
    while last < len(words) and last - i < _MOST_MODIFIERS and _modifies(words, last):
        if words[last].lower in NO_UNITS:
            return None
        last += 1
        if at(words, last).lower in ("och", "eller") and _modifies(words, last + 1) and last + 2 < len(words):
            last += 1
    head, before = at(words, last), at(words, last - 1)
    people = last > i and before.lower in PEOPLE
    if _heads(head) and not (people and not _plural(head.lower)):
        noun = _base_form(head.text)
        return _with_rate(text, words, noun, head.text, last + 1)
    if people or (last > i and definite and _PARTICIPLE.fullmatch(before.lower)):
        return _with_rate(text, words, before.lower, before.text, last)
    return None


def _modifies(words: Sequence[Word], i: int) -> bool:
    """Whether a word goes with the noun after it: a plural adjective or participle, or an adverb before one."""
    word = at(words, i)
    if word.kind != "word" or word.text[0].isupper() or word.lower in VERBS or word.lower in MEASURES:
        return False
    if word.lower in ADVERBS or (word.lower.endswith("t") and _plural_adjective(at(words, i + 1).lower)):
        return _plural_adjective(at(words, i + 1).lower) or at(words, i + 1).lower in ("kallade",)
    if word.lower in FUNCTION_WORDS:
        return False
    return _plural_adjective(word.lower)


def _plural_adjective(word: str) -> bool:
    if word in FUNCTION_WORDS or word in VERBS or _DEFINITE_PLURAL.fullmatch(word):
        return False
    return (
        word in MODIFIERS or word in PEOPLE or (len(word) > 2 and word.endswith(("a", "ande", "ende", "ade", "aste")))
    )


def _plural(word: str) -> bool:
    """Whether a word's form is a plural noun's, as after "unga" or "anställda", which may also stand alone."""
    return word in MEASURES or word.endswith(("r", "are", "män", "barn", "rna"))


def _heads(word: Word) -> bool:
    lower = word.lower
    if word.kind != "word" or len(lower) < 2 or lower in FUNCTION_WORDS or lower in VERBS or lower in NO_UNITS:
        return False
    if FRACTION.fullmatch(lower):
        return False
    if word.text[0].isupper():
        return ("-" in word.text and word.text[-1].islower()) or lower.endswith(("bor", "iter"))
    return not lower.endswith(("het", "heten", "ningen", "skap", "as", "des"))


def _base_form(noun: str) -> str:
    """The indefinite plural of a head where its form tells it; as printed otherwise."""
    if _GENITIVE.fullmatch(noun):
        noun = noun.removesuffix("s")
    if noun in DEFINITE_PLURALS:
        return DEFINITE_PLURALS[noun]
    if _DEFINITE_PLURAL.fullmatch(noun):
        base = noun.removesuffix("na") if noun.endswith("rna") else noun.removesuffix("a")
        return base + "e" if _AGENTS.fullmatch(base) else base
    return noun


def _with_rate(text: str, words: Sequence[Word], noun: str, head: str, last: int) -> Unit:
    end = words[last - 1].end
    definite = head in DEFINITE_PLURALS or _DEFINITE_PLURAL.fullmatch(head.casefold()) is not None
    rate = RATES.match(text, end)
    if rate and not (" i " in rate.group() and head.casefold() not in MEASURES | TIME_UNITS | {"gånger"}):
        printed = re.sub(r"^ (?:mer|mindre|fler|färre|extra)", "", rate.group())
        printed = f" per {UNIT_ABBREVIATIONS.get(printed[1:], printed[1:])}" if printed.startswith("/") else printed
        return Unit(noun + printed, head, last, rate.end(), definite)
    return Unit(noun, head, last, end, definite)
