"""Works told by their own form: "Strövindex", "Årets byakommun", "Skrivarpulsen, ett system för"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.appositions import apposition
from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titling import YEAR, apposed_title, is_best_at, running_title
from pipeline.extract.entities.worknouns import head_subtype, noun_subtype, suffix_subtype
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import DEFINITE_SINGULAR
from pipeline.model import EntityType
from pipeline.reference import common_words
from pipeline.reference.inflections import active
from pipeline.reference.naming import function_words, stop_words, work_words

_WORK = EntityType.WORK
_DATES = " 0123456789."
_TAKES_PART = frozenset("ingår ingick ingått deltar deltog deltagit medverkar del".split())
# "Boet är ett samarbete mellan" says of what is more, "familjecentralen Boet", only who runs it.
_JOINT = 1.5
_AHEAD = 7
_POSSESSIVES = frozenset("min mitt mina din ditt dina vår vårt våra er ert era hans hennes deras".split())
_TO_EVENTS = frozenset("till på under vid inför från av med årets".split()) | active(("arrangera", "anordna", "ordna"))


def form_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "Vispriset", "Strövindex", "Skrivarpulsen, ett system för", "Årets byakommun" """
    rules, tokens = work_words(), stretch.tokens
    word, opening = tokens[i].text, i in stretch.opening
    if not opening and (word in ("Årets", "Bästa", "Bäst") or is_best_at(tokens, i)) and at(tokens, i + 1).word:
        title = spell(names.text, tokens, i, running_title(stretch, i))
        if " " in title:
            yield Evidence(title, _WORK, 1.2, "work-title", "award" if word == "Årets" else "ranking")
    elif not opening and _titling(word, at(tokens, i - 1)) and (end := running_title(stretch, i)) > i + 1:
        yield Evidence(spell(names.text, tokens, i, end), _WORK, 1.0, "work-title", "other")
    elif opening and word in rules.openers:
        end = running_title(stretch, i)
        kind = word in ("En", "Ett") and at(tokens, end).lower  # "En budget är ett dokument" tells of all of them.
        noun = None if kind else apposition(tokens, end)
        if noun and end > i + 1 and (told := noun_subtype(noun)):
            yield Evidence(spell(names.text, tokens, i, end), _WORK, 1.2, "work-apposition", told)
    yield from _described(stretch, i, names)
    read = names.read(stretch, i)
    if read is None:
        return
    name, end = read
    if not opening and _gathering(tokens, i):
        yield Evidence(name, _WORK, 1.2, "work-suffix", "other")
    common = opening and name.lower() in common_words()
    lettered = "-" in name and name.partition("-")[0].isupper()
    subtype = None if lettered else suffix_subtype(name.casefold().rstrip(_DATES))
    if subtype and not common and len(name) > 8 and not (opening and name.casefold() in rules.heads):
        dated = bool(YEAR.fullmatch(at(tokens, end).text))
        yield Evidence(name, _WORK, 0.7 if opening and not dated else 1.4, "work-suffix", subtype)
    noun = None if common or _word_said(stretch, i, end, names) else apposition(tokens, end)
    if noun and (told := noun_subtype(noun) or head_subtype(noun)) and not _named_behind(stretch, i, end, names):
        whence = i and (tokens[i - 1].text == "i" or (tokens[i - 1].text == "från" and is_place(name)))
        located = whence and at(tokens, i - 2).text not in _TAKES_PART
        weight = 0.8 if located else _JOINT if noun == "samarbete" else 5.0
        yield Evidence(name, _WORK, weight, "work-apposition", told)


def _word_said(stretch: Stretch, i: int, end: int, names: Names) -> bool:
    """Whether a noun that begins a sentence is only said to be something: "Friheten är vårt bästa verktyg"."""
    tokens = stretch.tokens
    if at(tokens, end).text != "är" or at(tokens, end + 1).text not in _POSSESSIVES:
        return False
    word = i in stretch.opening and end == i + 1 and tokens[i].text.endswith(DEFINITE_SINGULAR)
    return word and not names.firm(stretch, i)


def _named_behind(stretch: Stretch, i: int, end: int, names: Names) -> bool:
    """Whether the noun that the word at token `i` is said to be has its own name, so that this is but a word: "Nyckeln
    är en kunskapsbank, Klaffa, som"."""
    if i not in stretch.opening or end > i + 1 or names.firm(stretch, i):
        return False
    commas = (k for k in range(end + 2, end + _AHEAD) if at(stretch.tokens, k).text == ",")
    reads = (names.read(stretch, k + 1) for k in commas)
    return any(read and at(stretch.tokens, read[1]).text == "," for read in reads)


def _gathering(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at token `i` names an event by its end: "till Skogsdatadagen", "på Molnkonventet"."""
    low, rules = tokens[i].low, work_words()
    ends = low.endswith(rules.gatherings) and low not in rules.gatherings and low not in rules.days
    return ends and at(tokens, i - 1).text in _TO_EVENTS and not at(tokens, i + 1).capital


def _titling(word: str, before: Token) -> bool:
    """Whether a word with a capital inside a sentence begins a title that runs in lower case: "Framtidens kök"."""
    return (
        not before.capital
        and word in work_words().openers
        and word != "Sveriges"
        and word.casefold() not in function_words()
    )


def _described(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """A capital and a noun after it: "Stora turistpriset", "Gyllene spaden, ett pris för", "Ugglors natt, revyn om" """
    tokens = stretch.tokens
    if (end := apposed_title(stretch, i)) is not None:
        title, subtype = spell(names.text, tokens, i, end), head_subtype(tokens[end + 1].low)
        yield Evidence(title, _WORK, 2.0, "work-apposition", subtype or "other")
        return
    plain = i in stretch.opening or not stretch.adjacent(i + 1) or not tokens[i + 1].lower
    if plain or tokens[i + 1].text in stop_words():
        return
    noun = apposition(tokens, i + 2) if at(tokens, i + 2).text == "," else None
    subtype = suffix_subtype(tokens[i + 1].text) or (noun_subtype(noun) if noun else None)
    given = at(tokens, i + 2).capital  # "gav Klaffa utmärkelsen Årets system": the noun tells what comes after it.
    if subtype and not given and not tokens[i].text.endswith("s"):
        yield Evidence(spell(names.text, tokens, i, i + 2), _WORK, 1.4, "work-suffix", subtype)
