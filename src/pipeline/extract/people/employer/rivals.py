"""For which of two sides of a match somebody plays, or which he or she leads, by what is told before: "I Sandvik var
det tyst. Tränaren Anna Berg ...", "Sandvik saknar målvakten Bo Ek"."""

import re

from pipeline.extract.people.employer.bodies import Bodies
from pipeline.extract.people.employer.fitting import fits, told_kind
from pipeline.extract.people.employer.namedbodies import Body, Named, only_body
from pipeline.extract.people.employer.surroundings import block_start, narration_before, sentence_end, spoken
from pipeline.reference.bodies import sides
from pipeline.reference.employers import EmployerClass

_NAME = r"([A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){0,3})"
# Whose side is told of: "I Sandvik var det tyst", "väntar Almby för Sandvik", "Sandvik saknar".
_AMONG = re.compile(
    rf"(?:^|\n|[.!?] )(?:Även |Men )?(?:[Ii]|[Hh]os|[Ff]ör) {_NAME}"
    rf"|\bvänta(?:r|de) [A-ZÅÄÖ][^.!?\n]{{2,60}}? för {_NAME}"
    rf"|(?:^|\n|[.!?,] )(?:[Mm]en )?{_NAME} (?:saknar|saknade|(?:(?:får|fick|måste|tvingas) klara sig|är|var) utan)"
    r"(?= (?:[a-zåäö-]+ ){1,3}\Z)",
    re.M,
)
_AMONG_SIDE = re.compile(
    rf"(?:^|[.!?] )(?:(?:I|Hos|För|Även|Men) )?((?i:{'|'.join(sides())}))s?\b|\b(?:i|hos|för) ({'|'.join(sides())})\b",
    re.M,
)


def rivals(fit: list[Named], kind: EmployerClass, end: int) -> list[Named]:
    """Those that may be one of two sides: what is called a club, if anything is, and named before offset `end`, where
    the block of who is told of does: whom a club meets next is no rival yet."""
    called = [n for n in fit if told_kind(n, kind)] or fit
    return [n for n in called if n.start_char < end] or called


def side_noun(bodies: Bodies, char: int) -> str | None:
    """The noun for a side with which the sentence of offset `char` begins, or one before it in its block or in the
    narration before, where no club is named since: "I hemmalaget var det tyst. Tränaren Anna Berg ..."."""
    text, block = bodies.text, block_start(bodies.text, char)
    start = narration_before(text, block)[0] if spoken(text, block) else block
    led = list(_AMONG_SIDE.finditer(text, start, char))
    since = led and any(led[-1].end() <= n.start_char < char for n in bodies.named)
    return (led[-1].group(1) or led[-1].group(2)).casefold() if led and not since else None


def side_of(kind: EmployerClass, bodies: Bodies, char: int) -> Body | None:
    """The one of two rivals for which somebody at offset `char` plays by the sentence, "gjorde målet för Sandvik", or
    that a sentence before in its block leads to, by its name or the first part of it: "I Sandvik var det tyst. Tränaren
    Anna Berg ..."."""
    end = sentence_end(bodies.text, char)
    behind = [n for n in bodies.named if char < n.start_char < end and bodies.text.endswith(" för ", 0, n.start_char)]
    if body := only_body([n for n in behind if fits(n, kind)]):
        return body
    led = [match[match.lastindex or 0] for match in _AMONG.finditer(bodies.text, block_start(bodies.text, char), char)]
    called = [n for n in bodies.named if led and f"{n.body.name} ".startswith((f"{led[-1]} ", f"{led[-1]}s "))]
    full = [n for n in called if n.body.name != led[-1]]
    return only_body([n for n in full or called if fits(n, kind)])
