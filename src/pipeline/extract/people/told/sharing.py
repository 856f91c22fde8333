"""Whose employer stands behind another's name, as that of both: "Lärarna Eva Mo och Bo Ek på Åsskolan"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.parties import party_at
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.employers import behind_name
from pipeline.extract.rolewords import role_of_several
from pipeline.extract.tokens import Token, at


def sharing(text: str, namings: Sequence[Naming]) -> Iterator[tuple[Naming, Standing]]:
    """Each of two who are named in a row behind the title of both, and the employer told behind the last. `text` is the
    article's."""
    for one, other in pairwise(namings):
        tokens = one.passage.tokens
        if one.passage is not other.passage or one.name == other.name:
            continue
        beside = [token.text for token in tokens[one.end : other.start]] == ["och"]
        if not (beside and _entitled(at(tokens, one.start - 1).text)):
            continue
        if house := _behind(text, tokens, other.end):
            yield from ((naming, house) for naming in (one, other))


def _entitled(word: str) -> bool:
    """Whether a word is the title of several in definite form: "Lärarna"."""
    return word.endswith("na") and role_of_several(word) is not None


def _behind(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The employer behind the last name, which ends before token `i`."""
    _, i = party_at(tokens, i)
    found = None if at(tokens, i).text == "," else behind_name(text, tokens, i, [])
    return Standing(None, found, None, i, firm=False) if found else None
