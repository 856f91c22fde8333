"""What leads from one block to the next, so that who speaks there is of it: "På Klarvik är man nöjd.", "Klarvik delar
inte oron."."""

import re

from pipeline.extract.people.employer.namedbodies import Named
from pipeline.reference.verbs import VerbKind, reporting_verbs

_JOINS = "(?:(?:Även|Också|Men|Och) )?"
_LED_TO = re.compile(_JOINS + r"(?:[Pp]å|[Hh]os|[Vv]id|[Ii]nom) (?:[a-zåäö-]{2,40}(?:en|et|an) )?")
# The same of a municipality or region by its whole name, where a town alone is but a place.
_LED_INTO = re.compile(_JOINS + "[Ii] ")
# What an organisation does whose view comes next: "Klarvik delar inte oron.", "Klarvik håller inte med."
_HOLDS = re.compile(r"[A-ZÅÄÖ]\S* (?:(?:[A-ZÅÄÖ&]\S*|och|för|i) ){0,6}?([a-zåäö]+) ")
_ANSWERS = frozenset("ger gav tar tog delar delade ser såg är håller höll vill".split())


def leads_on(text: str, start: int, named: Named) -> bool:
    """Whether the sentence at offset `start` begins with where it goes on, in what a place names: "Hos Klarvik", "I
    Lunds kommun"."""
    whole = named.authority and text.startswith(named.body.name, named.start_char)
    into = whole and _LED_INTO.fullmatch(text, start, named.start_char)
    return bool(into or _LED_TO.fullmatch(text, start, named.start_char))


def answers(text: str, named: Named) -> bool:
    """Whether a block that is but one sentence tells what an organisation holds, before somebody speaks for it:
    "Klarvik delar inte oron."."""
    held = _HOLDS.match(text, named.start_char) if named.stand.leads and not named.authority else None
    verbs = reporting_verbs().get(held.group(1), ()) if held else ()
    told = any(verb.kind is not VerbKind.DOCUMENT and verb.particle is None for verb in verbs)
    return told or (held is not None and held.group(1) in _ANSWERS)
