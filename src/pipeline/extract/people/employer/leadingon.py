"""What leads from one block to the next, so that who speaks there is of it: "På Klarvik är man nöjd.", "Klarvik delar
inte oron."."""

import re

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.namedbodies import Body, Named
from pipeline.extract.people.employer.surroundings import (
    block_start,
    narration_before,
    sentence_end,
    sentence_starts,
    sentences_back,
    spoken,
)
from pipeline.reference.verbs import VerbKind, reporting_supines, reporting_verbs

_JOINS = "(?:(?:Även|Också|Men|Och) )?"
_LED_TO = re.compile(_JOINS + r"(?:[Pp]å|[Hh]os|[Vv]id|[Ii]nom) (?:[a-zåäö-]{2,40}(?:en|et|an) )?")
# The same of a municipality or region by its whole name, where a town alone is but a place.
_LED_INTO = re.compile(_JOINS + "[Ii] ")
# What those hold who are there, as one: "Hos Klarvik är man nöjd.", "På Klarvik växer oron.".
_AS_ONE = re.compile(
    r" (?:(?:är|var|ser|såg|känner|kände|säger|tror|hoppas|delar|följer|menar|märker|räknar|noterar|beklagar|välkomnar"
    r"|arbetar|jobbar|har|hade|vill) (?:man|personalen|medarbetarna)|[a-zåäö]+ (?:tonen|tongångarna|stämningen|oron"
    r"|irritationen|frustrationen|besvikelsen|glädjen))\b"
)
# What an organisation does whose view comes next: "Klarvik delar inte oron.", "Klarvik håller inte med."
_HOLDS = re.compile(r"[A-ZÅÄÖ]\S* (?:(?:[A-ZÅÄÖ&]\S*|och|för|i) ){0,6}?([a-zåäö]+) ")
# Who lives or works beside a house, or knows one of its people, is none of these.
_OUTSIDE = re.compile(r"\b(?:grann(?:e|ar)|gift|sambo|kund(?:er)?|mitt emot|tvärs över|utanför)\b")
# The same behind a name that stands in full: "Ekby diakoni | delar inte oron."
_VERB = re.compile(" ([a-zåäö]+) ")
# What an organisation does so by more than its verb: "Klarvik | ställer sig bakom förslaget".
_STANCE = re.compile(
    r" (?:(?:ställ(?:er|de)|motsätt(?:er|e)|motsatte|försvara(?:r|de)|värj(?:er|de)|oroa(?:r|de)|gläd(?:er|de)) sig"
    r"|(?:slår|slog) (?:ifrån sig|tillbaka|larm)|(?:står|stod) (?:fast|bakom|på sig|kvar vid)|räkna(?:r|de) med"
    r"|(?:köper|förstår|accepterar|godtar|lämnar) (?:inte|ingen|inget|inga)|rasa(?:r|de) (?:mot|över)"
    r"|oroa(?:s|des) (?:av|över)|såga(?:r|de)|rikta(?:r|de)(?: [a-zåäö]+)? kritik|höj(?:er|de) ett varning\w*"
    r"|(?:går|gick) till (?:\w+ )?(?:angrepp|attack|motattack|försvar))\b"
)
# What is put in between: "Klarvik, däremot, avvisar".
_ASIDE = re.compile(r", (?:däremot|dock|å sin sida|i sin tur),?(?= )")
_ANSWERS = frozenset("ger gav tar tog delar delade ser såg är håller höll vill".split())


def hands_over(text: str, start: int, named: Named, *, alone: bool) -> bool:
    """Whether the last sentence of a block, at offset `start`, leads to who speaks next for an organisation that it
    names; `alone`: the block has no other."""
    return _leads_on(text, start, named) or (alone and _answers(text, named))


def _leads_on(text: str, start: int, named: Named) -> bool:
    """Whether the sentence at offset `start` begins with where it goes on, in what a place names: "Hos Klarvik", "I
    Lunds kommun"."""
    whole = named.authority and text.startswith(named.body.name, named.start_char)
    into = whole and _LED_INTO.fullmatch(text, start, named.start_char)
    return bool(into or _LED_TO.fullmatch(text, start, named.start_char))


def heard_in(bodies: Bodies, char: int) -> Body | None:
    """The organisation whose people, as one, the sentence before tells of, or the first of the block before speech,
    where the one of the name at offset `char` begins with its title or speech: "Hos Klarvik är man nöjd. Kuratorn Anna
    Berg". None where another is named since."""
    text = bodies.text
    start, *earlier = sentences_back(text, char)
    block = block_start(text, char)
    if " " in text[start:char].strip() and not spoken(text, block):
        return None
    if _OUTSIDE.search(text, char, sentence_end(text, char)):
        return None
    first, last = narration_before(text, block)
    above = sentence_starts(text, first, last)
    begin = earlier[:1] if earlier and not spoken(text, block) else [above[-1], above[0]]
    return next((body for before in begin if (body := _as_one(bodies, before, char))), None)


def _as_one(bodies: Bodies, start: int, char: int) -> Body | None:
    """The only organisation named from offset `start` up to `char`, of whose people as one the sentence there tells."""
    named = [n for n in bodies.places if start <= n.start_char < char and not n.stand.quoted]
    led = len(named) == 1 and not named[0].authority and _leads_on(bodies.text, start, named[0])
    behind = named[0].start_char + len(named[0].body.name) if led else 0
    return named[0].body if led and _AS_ONE.match(bodies.text, behind) else None


def _answers(text: str, named: Named) -> bool:
    """Whether a block that is but one sentence tells what an organisation holds, before somebody speaks for it:
    "Klarvik delar inte oron."."""
    if not named.stand.leads or named.authority:
        return False
    if text.startswith(named.body.name, named.start_char):
        return _holds(text, named.start_char + len(named.body.name))
    held = _HOLDS.match(text, named.start_char)
    return held is not None and (held.group(1) in _ANSWERS or _tells(held.group(1)))


def _holds(text: str, end: int) -> bool:
    """Whether the sentence goes on from an organisation, whose name ends at an offset, to tell what it holds: "Klarvik
    | ställer sig bakom förslaget"."""
    if _STANCE.match(text, end):
        return True
    aside = _ASIDE.match(text, end)
    held = _VERB.match(text, aside.end() if aside else end)
    return held is not None and (held.group(1) in _ANSWERS or _tells(held.group(1)))


def _tells(verb: str) -> bool:
    """Whether a verb is one of who says or holds something."""
    verbs = (*reporting_verbs().get(verb, ()), *reporting_supines().get(verb, ()))
    return any(verb.kind is not VerbKind.DOCUMENT and verb.particle is None for verb in verbs)
