"""Which party a sentence tells that somebody represents: "som är ensam om att företräda Liberalerna"."""

from pipeline.extract.people.names.parties import party_named
from pipeline.extract.tokens import Token, at

_REPRESENTS = frozenset("företräder företräda företrädde företrätt representerar representera representerade".split())
_SITS = frozenset("sitter satt suttit kandiderar kandiderade kandiderat leder ledamot ersättare gruppledare".split())
REPRESENTING = _REPRESENTS | _SITS
_REACH = 16
_MARKS = frozenset('.!?:”"»–')


def represents(tokens: list[Token], i: int) -> str | None:
    """The abbreviation of the party whose member somebody is by the sentence that goes on at token `i`, behind his or
    her name; None before another name."""
    sits = False
    for k, word in enumerate(tokens[i : i + _REACH], i):
        if word.capital:
            led = at(tokens, k - 1).text
            return party_named(word.text) if led in _REPRESENTS or (led == "för" and sits) else None
        if word.text in _MARKS:
            return None
        sits = sits or word.text in _SITS
    return None
