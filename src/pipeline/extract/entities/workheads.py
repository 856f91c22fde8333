"""Works introduced by a noun: "appen Höstleden", "verktyget ”Mobil-ronden”", "det digitala anslaget Fjällvy"."""

from collections.abc import Iterator, Sequence

from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.networks import acting, begins_name
from pipeline.extract.entities.phrasenames import phrase_end
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.titlewords import COUNTS, ends_alone
from pipeline.extract.entities.titling import (
    enclosed_title,
    is_best_at,
    marked_off_title,
    placed_title,
    running_title,
    sentence_title,
    short_title,
)
from pipeline.extract.entities.worknouns import head_subtype, noun_subtype
from pipeline.extract.tokens import Token, at, spell
from pipeline.extract.words import DEFINITE_SINGULAR
from pipeline.model import EntityType
from pipeline.reference import common_words
from pipeline.reference.naming import function_words, organization_words, work_words

_WORK = EntityType.WORK
_POSSESSIVES = frozenset("sin sitt sina min mitt mina vår vårt våra er ert ny nytt nya".split())
_PLURAL = ("arna", "erna", "prisen")
_RUNNING = frozenset({"other", "ranking", "project", "network", "award", "system"})
_PLACED = frozenset({"project", "network", "system", "app"})
_TITLED = frozenset({"other", "ranking", "project"})
_TOOLS = frozenset({"app", "system"})
_LONGEST_LIST = 12
_ABOUT = frozenset("om av från för till på med mot".split())
_FURTHEST = 6


def head_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "appen Höstleden", "verktyget ”Mobil-ronden”", "Fokus utmärkelse Bäst att åldras" """
    word = stretch.tokens[i].low
    subtype = head_subtype(word) or _owned_subtype(stretch.tokens, i)
    if subtype is None:
        return
    comma = comma_after(stretch.tokens, i)
    if comma:
        yield from _between_commas(stretch, comma, names, subtype)
        return
    j = i + 1
    for _ in range(_LONGEST_LIST):
        if not (name := read_title(stretch, j, names, subtype)):
            return
        if subtype == "network" and acting(stretch, i, name):
            yield organization(name, 2.0, "organization-head")
        elif subtype == "network" and begins_name(stretch, i, name):
            yield organization(f"{stretch.tokens[i].text} {name}", 2.0, "organization-head")
        else:
            yield Evidence(name, _WORK, 2.0, "work-head", subtype)
        end = stretch.tokens[j].start_char + len(name)
        while j < len(stretch.tokens) and stretch.tokens[j].start_char < end:
            j += 1
        if not word.endswith(_PLURAL) or at(stretch.tokens, j).text not in (",", "och", "samt"):
            return
        j += 1


def technical_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """ "det digitala anslaget Fjällvy": a noun that tells nothing by itself, after an adjective that does."""
    noun = at(stretch.tokens, i + 1)
    told = head_subtype(noun.low) or noun.low.endswith(organization_words().heads)
    definite = noun.lower and noun.text.endswith(DEFINITE_SINGULAR)
    if definite and not told and (name := read_title(stretch, i + 2, names, "system")):
        yield Evidence(name, _WORK, 1.2, "work-head", "system")


def _owned_subtype(tokens: Sequence[Token], i: int) -> str | None:
    """The subtype that a noun tells after its owner, "kommunens nya söktjänst Fjällvy", or alone: "projekt Tjäle"."""
    if tokens[i].lower and tokens[i].text.endswith("projekt"):
        return "project"
    k = i - 1
    while k > 0 and tokens[k].lower and tokens[k].text.endswith("a") and tokens[k].text not in _POSSESSIVES:
        k -= 1
    owned = k >= 0 and is_owned(tokens[k].text) and not (k < i - 1 and is_place(tokens[k].text.removesuffix("s")))
    return noun_subtype(tokens[i].low) if owned else None


def comma_after(tokens: Sequence[Token], i: int) -> int | None:
    """The comma before the name of what the noun at token `i` tells: "Systemet, Klaffa,", "Boken om branden, Sot,"."""
    k = i + 1
    if at(tokens, k).text in _ABOUT:
        while k < i + _FURTHEST and at(tokens, k).lower:
            k += 1
    return k if at(tokens, k).text == "," else None


def _between_commas(stretch: Stretch, comma: int, names: Names, subtype: str) -> Iterator[Evidence]:
    """ "Systemet, Matprognos, räknar" """
    tokens = stretch.tokens
    start = comma + 1
    free = at(tokens, start).capital and names.free(tokens[start])
    end = enclosed_title(stretch, start) if subtype == "other" and free else None
    read = (spell(names.text, tokens, start, end), end) if end else names.read(stretch, start)
    if read is None:
        return
    if at(tokens, read[1]).text == ",":
        yield Evidence(read[0], _WORK, 1.2, "work-apposition", subtype)


def is_owned(before: str) -> bool:
    """Whether a word tells that what comes after it is somebody's: "kommunens", "vår"."""
    return before.endswith("s") or before in _POSSESSIVES


def read_title(stretch: Stretch, i: int, names: Names, subtype: str) -> str | None:
    """The name or the title at token `i`, of a work of that subtype, known to begin there."""
    tokens = stretch.tokens
    if at(tokens, i).text in OPENING_MARKS:
        read = names.read(stretch, i)
        return read[0] if read and not read[0][0].islower() else None
    if not stretch.adjacent(i) or not at(tokens, i).capital or not names.free(tokens[i]):
        return None
    if subtype in _TOOLS and ends_alone(tokens, i):
        return names.basic(stretch, i, i + 1)
    if subtype == "other" and not at(tokens, i + 1).capital and (end := sentence_title(tokens, i)):
        return spell(names.text, tokens, i, end)
    read = names.read(stretch, i, tail=subtype in _TITLED, led=True)
    short = (
        phrase_end(stretch, i) or short_title(stretch, i)
        if subtype in _RUNNING and (read is None or read[1] == i + 1)
        else None
    )
    if short:
        return spell(names.text, tokens, i, short)
    opens = tokens[i].text in work_words().openers | COUNTS or is_best_at(tokens, i)
    stem = tokens[i].low
    plain = opens or stem in common_words()
    if plain and (read is None or read[1] == i + 1):
        if (end := marked_off_title(stretch, i)) or (subtype in _PLACED and (end := placed_title(stretch, i))):
            return spell(names.text, tokens, i, end)
        end = running_title(stretch, i, subtype in ("other", "ranking"))
        cut = end == i + 1 and tokens[i].text.casefold() in function_words()
        return None if cut else spell(names.text, tokens, i, end)
    return read[0] if read else None
