"""Works and firms that the next sentence tells of: "Kommunen har infört Klaffa. Systemet larmar", "Hedvik växer.
Bolaget har"."""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.extract.entities.evidence import Evidence, organization
from pipeline.extract.entities.kinds import FIRMS
from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.worknouns import head_subtype
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import at
from pipeline.model import EntityType
from pipeline.reference import common_words, dictionary
from pipeline.reference.bodies import body_noun, firm_nouns
from pipeline.reference.inflections import active, passive
from pipeline.reference.naming import organization_words, work_words

_WORK = EntityType.WORK
# What leads to who is behind a firm, and to a clause that tells of it.
_BEHIND, _GOES_ON = "Bakom", ("som", "vars")
# How many tokens end a sentence with the town of what it names: "i Ed."
_TOWN = 3
_POINTING = frozenset({"Det", "Den"})
_THINGS = frozenset({"system", "app"})
_RESUMING = _THINGS | {"project", "network"}
_STARTED = active(("starta", "dra")) | passive(("inleda", "lansera", "införa", "bilda"))
_DOWN = frozenset({"ner", "ned"})
# What a choice may be of besides a thing: only with its maker is it one.
_CHOSEN = active(("bli", "välja")) | {"mot"}
_HIRES = active("anställa rekrytera införa köpa installera testa prova".split())
_ADJECTIVAL = ("a", "iga", "nde")
# What leads to a name that is told of next, and what may stand between.
_SHOWS, _TOLD_ON = frozenset("är var blir blev heter finns".split()), frozenset(", i på utanför".split())
# The least letters of a noun that ends another.
_ENDING = 4


def resumed_evidence(stretch: Stretch, i: int, names: Names) -> Iterator[Evidence]:
    """What a definite noun that begins a sentence at token `i` tells of the name in the sentence before."""
    tokens = stretch.tokens
    noun = i + (tokens[i].text in _POINTING)
    if tokens[i].text == _BEHIND and body_noun(at(tokens, i + 1).text) and (start := _before(stretch, i)) is not None:
        yield from _firm(stretch, start, i + 1, names)
    while noun > i and at(tokens, noun).lower and tokens[noun].text.endswith(_ADJECTIVAL):
        noun += 1
    if noun < len(tokens) and head_subtype(tokens[noun].low):
        yield from _resumed(stretch, i, noun, names)
    elif noun == i and body_noun(tokens[i].low.removesuffix("s")) and (start := _before(stretch, i)) is not None:
        yield from _firm(stretch, start, i, names)


def _before(stretch: Stretch, i: int) -> int | None:
    """Where the sentence before that of token `i` begins."""
    return max((k for k in stretch.opening if k < i), default=None)


def _resumed(stretch: Stretch, i: int, noun: int, names: Names) -> Iterator[Evidence]:
    """What the noun of the sentence from token `i` on tells of the name in the sentence before."""
    tokens, start = stretch.tokens, _before(stretch, i)
    subtype = head_subtype(tokens[noun].low)
    if subtype not in _RESUMING or start is None or at(tokens, noun + 1).capital:
        return
    yield from _taken(stretch, start, i, names, subtype)
    if subtype in _THINGS:
        yield from _subject(stretch, start, names, subtype)


def _firm(stretch: Stretch, start: int, end: int, names: Names) -> Iterator[Evidence]:
    """ "Hedvik växer. Bolaget har", "Uppdraget gick till Hedvik. Konsultbolaget räknar", "Cyklarna från Hedvik är gula.
    Företagets vd", "Priset gick till Hedvik, som syr mössor. Bakom företaget står", "Störst är Hedvik i Ed. Bageriet",
    "Hedviksskolan växer. Skolans rektor", "Nykomlingen är Hedvik, som säljer te. Kaféet växer" """
    tokens = stretch.tokens
    body = tokens[end].low.removesuffix("s")
    firm = body.endswith(FIRMS)
    for k in range(start, end):
        if not tokens[k].capital or not (read := names.read(stretch, k)):
            continue
        plain = read[0].lower() in common_words() or read[0].lower() in dictionary()
        if plain or is_role(read[0].lower()):
            continue
        shown = k > start and tokens[k - 1].text in _SHOWS
        last = read[1] == end - 1 and tokens[k - 1].lower
        told = body in firm_nouns() and at(tokens, read[1]).text == "," and at(tokens, read[1] + 1).text in _GOES_ON
        made = k - 1 == start + 1 and tokens[k - 1].text == "från"
        renamed = last and k > start + 1 and tokens[k - 1].text == "blir" and tokens[k - 2].capital
        own = k == start and _named_so(read[0].lower(), body)
        told_on = shown and at(tokens, read[1]).text in _TOLD_ON
        placed = end - read[1] == _TOWN and at(tokens, read[1]).text == "i" and shown
        told = told or (placed and body in firm_nouns())
        if own or told or (firm and (k == start or last or made or told_on)):
            sure = made or told or renamed or own
            sure = sure or (k == start and not _compound(read[0].lower()))
            yield organization(read[0], 1.0 if sure else 0.8, "organization-resumed")


def _named_so(name: str, body: str) -> bool:
    """Whether a name of one word is made of a noun for a body: "hedviksskolan" of "skolan"."""
    return name.endswith(body) and name != body and " " not in name


@lru_cache(maxsize=1 << 12)
def _compound(name: str) -> bool:
    """Whether a name in lower case is but one word that ends in another, so that it may be a noun that no list has:
    "snökanoner"."""
    if " " in name:
        return False
    ends = (name[k:] for k in range(1, len(name) - _ENDING + 1))
    return any(end in dictionary() or end in common_words() for end in ends)


def _taken(stretch: Stretch, start: int, end: int, names: Names, subtype: str) -> Iterator[Evidence]:
    """ "har infört Vattenvakt, som mäter", "blev Läsfyren från Smålandskod", "drog Läsfyren igång" """
    tokens = stretch.tokens
    for k in range(start + 1, end):
        verb, read = tokens[k - 1].low, names.read(stretch, k) if tokens[k].capital else None
        if read is None:
            continue
        maker = names.read(stretch, read[1] + 1) if at(tokens, read[1]).text in ("från", "av") else None
        chosen = verb in _CHOSEN or (verb == "på" and at(tokens, k - 2).low == "föll")
        taken = verb in work_words().taken or verb in _HIRES
        if maker or verb in _STARTED or verb in _DOWN or (taken and not chosen):
            yield Evidence(read[0], _WORK, 1.6, "work-resumed", subtype)
            if maker:
                yield organization(maker[0], 1.2, "organization-maker")
            return


def _subject(stretch: Stretch, i: int, names: Names, subtype: str) -> Iterator[Evidence]:
    """ "Vindkatten är stor som en tvättmaskin", where the capital tells elsewhere that it is a name."""
    read = names.read(stretch, i)
    if read is None or not names.firm(stretch, i):
        return
    verb, rules = at(stretch.tokens, read[1]), organization_words()
    if verb.lower and verb.text not in rules.acts and verb.text not in rules.auxiliaries:
        yield Evidence(read[0], _WORK, 1.0, "work-resumed", subtype)
