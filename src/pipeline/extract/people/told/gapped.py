"""Who is told to be something by the verb of another: "Bo Ek är vd på Klarvik, Anna Berg ekonomichef"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.verbs import COPULA
from pipeline.extract.rolewords import is_role
from pipeline.extract.tokens import Token, at

_JOINS, _ENDS = frozenset(", och men medan".split()), frozenset(".!?")


def gapped(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """Who is named right before what he or she is, in a clause that has no verb, behind one that tells what the one
    named before is: also "I maj blev Bo Ek vd och Anna Berg ekonomichef". `text` is the article's."""
    for before, naming in pairwise(namings):
        tokens, first = naming.passage.tokens, before.end
        inverted = at(tokens, before.start - 1).text in COPULA and is_role(at(tokens, first).text)
        if before.passage is not naming.passage or not (inverted or at(tokens, first).text in COPULA):
            continue
        told = at(tokens, naming.start - 1).text in _JOINS and is_role(at(tokens, naming.end).text)
        if told and not any(token.text in _ENDS for token in tokens[first : naming.start]):
            said = role_phrase(text, tokens, naming.end, lenient=False)
            if said and said.role and _closes(tokens, said.end):
                yield naming, said


def _closes(tokens: list[Token], i: int) -> bool:
    """Whether the clause ends at token `i`."""
    return not at(tokens, i).word and at(tokens, i).text != "("
