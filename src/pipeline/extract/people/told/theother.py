"""Who is told to be the other of two: "Bo Ek, som är en av Klarviks två grundare. Den andra är Anna Berg"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.tokens import Token, at

_OTHER, _IS, _TWO = frozenset("andra andre".split()), frozenset("är heter".split()), "två"
_LEAD, _REACH, _COUNT = 3, 4, 6


def the_other(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """Who is named as the other of two behind the first, who is told to be one of them. `text` is the article's."""
    for before, naming in pairwise(namings):
        if _leads(naming.passage.tokens, naming.start) and (said := _one_of_two(text, before)):
            yield naming, said._replace(end=naming.end)


def _leads(tokens: list[Token], i: int) -> bool:
    """Whether the sentence begins with "Den andra är" before the name at token `i`."""
    den, other, verb = (at(tokens, k).text for k in range(i - _LEAD, i))
    return den == "Den" and other in _OTHER and verb in _IS


def _one_of_two(text: str, naming: Naming) -> Standing | None:
    """What the sentence of a naming tells two to be of whom it names the first: "Bo Ek, | en av Klarviks två ägare"."""
    tokens = naming.passage.tokens
    one = next((k for k in range(naming.end, naming.end + _REACH) if at(tokens, k).text == "en"), None)
    if one is None or at(tokens, one + 1).text != "av" or all(at(tokens, one + k).text != _TWO for k in range(_COUNT)):
        return None
    return role_phrase(text, tokens, one, lenient=False)
