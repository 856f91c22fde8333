"""Whom the opening of an article tells of by the title alone: "Skyddsombudet på Klarvik stoppade arbetet",
"Klarviks nya vd har sålt"."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.rolewords import definite_role, is_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind

_OPENING = frozenset({BlockKind.HEADLINE, BlockKind.LEDE, BlockKind.PARAGRAPH})
_LEADS = ("på", "vid", "hos", "för")
_BLOCKS = 2


def unnamed(text: str, cast: Cast) -> Iterator[Standing]:
    """The titles with organisations that the opening tells, where no name stands beside. `text` is the article's."""
    named = {(naming.passage.block.start_char, naming.start) for naming in cast.namings}
    for passage in [p for p in cast.passages if p.block.kind in _OPENING][:_BLOCKS]:
        tokens = passage.tokens
        led = (_title(text, tokens, i - 1) for i, token in enumerate(tokens) if token.text in _LEADS and i)
        owned = (_owned(text, tokens, i) for i in passage.beginnings if tokens[i].text.endswith("s"))
        for said in (*led, *owned):
            if said and named.isdisjoint((passage.block.start_char, k) for k in (said.end, said.end + 1)):
                yield said


def _owned(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The title behind the genitive at token `i`, perhaps of who is new: "Klarviks nya vd har sålt"."""
    noun = i + 1 + (at(tokens, i + 1).text in ("nya", "nye", "nytillträdda"))
    if not is_role(at(tokens, noun).text):
        return None
    said = role_phrase(text, tokens, i, lenient=False)
    return said if said and said.role and said.named and not said.former else None


def _title(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The title in definite form at token `i`, before "på" or the like and an organisation."""
    if not definite_role(tokens[i].text):
        return None
    said = role_phrase(text, tokens, i, lenient=False)
    return said if said and said.role and said.named and not said.former else None
