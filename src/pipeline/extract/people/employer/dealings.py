"""Which organisation "köparen" or "entreprenören" means, by the deal that an article tells before: "Klarvik säljer en
gruva till Lindvik. Köparen ...", "Klarvik vann upphandlingen. Entreprenören ..."."""

import re
from collections.abc import Sequence

from pipeline.extract.people.employer.namedbodies import Body, Named, only_body
from pipeline.reference.bodies import dealings

_DESCRIBED = r"(?:[a-zåäö-]{1,40} ){0,2}$"
# What stands right before the one that a deal makes so, in the sentence.
_BEFORE = {
    "buyer": re.compile(
        r"(?:\b(?:sälj(?:er|as|s)|såld(?:e|es|a)?|sål(?:t|ts)|avyttra(?:r|de|s|des|t|ts))\b[^.!?\n]{0,120}? till"
        r"|\b(?:köp(?:s|tes|ts)|förvärva(?:s|des|ts))(?: upp)? av|\bt(?:as|ogs|agits) över av"
        rf"|\b[Kk]öpare(?:n)? (?:är|blir|var|heter)) {_DESCRIBED}"
    ),
    "contractor": re.compile(
        r"(?:\b(?:uppdraget|kontraktet|jobbet|entreprenaden|upphandlingen)\b[^.!?\n]{0,60}? (?:till|av)"
        r"|\b(?:bygg(?:s|des)|utför(?:s|des)) av|\banlita(?:r|de|t)"
        rf"|\b(?:[Ee]ntreprenör(?:en)?) (?:är|blir|heter)) {_DESCRIBED}"
    ),
}
# What goes on right behind the one that acts so.
_BEHIND = {
    "buyer": re.compile(
        r" (?:(?:ska|vill|har) )?(?:köper|köpte|köpt|köpa|förvärvar|förvärvade|förvärvat|förvärva"
        r"|(?:tar|tog|tagit|ta) över)\b(?! in\b)"
    ),
    "contractor": re.compile(
        r" (?:har )?(?:vinner|vann|vunnit|fick|fått|tog hem|tagit hem) (?:upphandlingen|uppdraget|kontraktet|anbudet)\b"
        r"| (?:ska )?(?:bygger|bygga|utför)\b"
    ),
}
_NOT = re.compile(r"\b(?:inte|aldrig|inget|ingen)\b")
_REACH = 200


def dealer_meant(noun: str, text: str, named: Sequence[Named], char: int) -> Body | None:
    """The one organisation that is a side of the deal by a noun for it at offset `char`: called so before,
    "entreprenören Klarvik", or made so by the deal that is told; None where none or several are."""
    side, before = dealings()[noun], [n for n in named if n.start_char < char]
    called = [n for n in before if text.endswith((f"{noun} ", f"{noun}, "), 0, n.start_char)]
    return only_body(called or [n for n in before if _deals(side, text, n)])


def _deals(side: str, text: str, named: Named) -> bool:
    """Whether the sentence of a place makes a side of a deal of the organisation that it names."""
    start, end = named.start_char, named.start_char + len(named.body.name)
    before = text[max(start - _REACH, 0) : start].rpartition("\n")[2]
    told = _BEFORE[side].search(before)
    if told:
        return _NOT.search(told.group()) is None
    return _BEHIND[side].match(text, end) is not None
