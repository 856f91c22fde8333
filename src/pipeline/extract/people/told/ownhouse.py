"""What who is quoted calls the own house: "– Vi på Klarvik väntar, säger Anna Berg"."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.belonging import body_at
from pipeline.extract.tokens import Token, at
from pipeline.reference.verbs import reporting_verbs

_WE = frozenset("vi oss".split())
_AT = frozenset("på hos vid inom".split())


def called_own(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """Who is told to say what a block begins with, and the organisation that is "vi på Klarvik" there. `text` is the
    article's."""
    for before, naming in zip_longest((None, *namings[:-1]), namings):
        if naming is None or (before is not None and before.passage is naming.passage):
            continue
        tokens = naming.passage.tokens
        verb = _verb_before(tokens, naming.start)
        if verb and (house := _own(text, tokens, verb)):
            yield naming, Standing(None, house, None, naming.end, firm=False)


def _own(text: str, tokens: list[Token], end: int) -> str | None:
    """The organisation behind the first "vi på" before token `end`."""
    ours = (k for k in range(end - 1) if tokens[k].low in _WE and tokens[k + 1].text in _AT)
    found = (org for k in ours if (org := body_at(text, tokens, k + 2)))
    return next((org.text for org in found), None)


def _verb_before(tokens: list[Token], i: int) -> int | None:
    """The reporting verb whose subject, with a title or not, ends in the name at token `i`."""
    k = i - 1
    while at(tokens, k).lower and tokens[k].text not in reporting_verbs():
        k -= 1
    return k if at(tokens, k).text in reporting_verbs() else None
