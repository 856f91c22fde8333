"""What leads from one block to the next, so that who speaks there is of it: "På Klarvik är man nöjd.", "Klarvik delar
inte oron.", "Sist hamnar Klarvik, som beklagar."."""

import re

from pipeline.extract.people.employer.namedbodies import Named
from pipeline.reference.verbs import VerbKind, reporting_supines, reporting_verbs

_JOINS = "(?:(?:Även|Också|Men|Och) )?"
_LED_TO = re.compile(_JOINS + r"(?:[Pp]å|[Hh]os|[Vv]id|[Ii]nom) (?:[a-zåäö-]{2,40}(?:en|et|an) )?")
# The same of a municipality or region by its whole name, where a town alone is but a place.
_LED_INTO = re.compile(_JOINS + "[Ii] ")
# What an organisation does whose view comes next: "Klarvik delar inte oron.", "Klarvik håller inte med."
_HOLDS = re.compile(r"[A-ZÅÄÖ]\S* (?:(?:[A-ZÅÄÖ&]\S*|och|för|i) ){0,6}?([a-zåäö]+) ")
# The same behind a name that stands in full: "Ekby diakoni | delar inte oron."
_VERB = re.compile(" ([a-zåäö]+) ")
_ANSWERS = frozenset("ger gav tar tog delar delade ser såg är håller höll vill".split())
# The same in a clause that tells more of it: "Sist hamnar Klarvik, som inte håller med."
_STANDS = re.compile(
    r", som (?:(?:inte|heller|har|hade|också|även|själva?|nu|bara|däremot|alltså|genast|i sin tur) )*"
    r"(?:(?P<held>håller (?:\w+ )?med|höll (?:\w+ )?med|tar (?:avstånd|till sig|åt sig)|ber om ursäkt|vill inte"
    r"|vill (?:svara|kommentera)|ser (?:annorlunda|allvarligt))|(?P<verb>[a-zåäö]+))\b"
)


def hands_over(text: str, start: int, named: Named, *, alone: bool) -> bool:
    """Whether the last sentence of a block, at offset `start`, leads to who speaks next for an organisation that it
    names; `alone`: the block has no other."""
    if named.start_char >= start and takes_a_stand(text, named):
        return True
    return _leads_on(text, start, named) or (alone and _answers(text, named))


def _leads_on(text: str, start: int, named: Named) -> bool:
    """Whether the sentence at offset `start` begins with where it goes on, in what a place names: "Hos Klarvik", "I
    Lunds kommun"."""
    whole = named.authority and text.startswith(named.body.name, named.start_char)
    into = whole and _LED_INTO.fullmatch(text, start, named.start_char)
    return bool(into or _LED_TO.fullmatch(text, start, named.start_char))


def takes_a_stand(text: str, named: Named) -> bool:
    """Whether a sentence goes on from an organisation that it names to end with what that holds: ", som beklagar
    resultatet."."""
    behind = named.start_char + len(named.body.name)
    held = _STANDS.match(text, behind) if text.startswith(", som ", behind) else None
    return held is not None and (held["held"] is not None or _tells(held["verb"]))


def _answers(text: str, named: Named) -> bool:
    """Whether a block that is but one sentence tells what an organisation holds, before somebody speaks for it:
    "Klarvik delar inte oron."."""
    if not named.stand.leads or named.authority:
        return False
    whole = text.startswith(named.body.name, named.start_char)
    held = _VERB.match(text, named.start_char + len(named.body.name)) if whole else _HOLDS.match(text, named.start_char)
    return held is not None and (held.group(1) in _ANSWERS or _tells(held.group(1)))


def _tells(verb: str) -> bool:
    """Whether a verb is one of who says or holds something."""
    verbs = (*reporting_verbs().get(verb, ()), *reporting_supines().get(verb, ()))
    return any(verb.kind is not VerbKind.DOCUMENT and verb.particle is None for verb in verbs)
