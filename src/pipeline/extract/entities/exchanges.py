"""What is changed for what: "byter journalsystem från Klaffa till Visiton", "bytte ombud till Hedvik"."""

from collections.abc import Iterator

from pipeline.extract.entities.nameparts import Names
from pipeline.extract.entities.places import is_place
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.tokens import at
from pipeline.reference.inflections import active, passive

_CHANGES = active(("byta",)) | passive(("byta",))
_BEHIND = 5
# Before what is given up and what comes instead.
EXCHANGED = frozenset("från till mot".split())
# What somebody changes who goes elsewhere.
_POSTS = frozenset("tjänst program utbildning kurs projekt skola kontor scen lag klubb".split())


def exchanged(stretch: Stretch, i: int, names: Names) -> Iterator[str]:
    """The names after the noun at token `i`, where somebody changes what it tells: one, or the old and the new."""
    tokens, k = stretch.tokens, i + 1
    if at(tokens, k).text not in EXCHANGED or tokens[i].low in _POSTS:
        return
    if _CHANGES.isdisjoint(token.low for token in tokens[max(i - _BEHIND, 0) : i]):
        return
    while at(tokens, k).text in EXCHANGED and (read := names.read(stretch, k + 1)):
        if not is_place(read[0]):
            yield read[0]
        k = read[1]
