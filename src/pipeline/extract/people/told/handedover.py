"""Whom a block leads to that ends with what the holder of a title does not agree with, where somebody is heard next who
is named for the first time: "Det håller inte rektorn med om." "– Nej, säger Anna Berg."."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.rolewords import definite_role
from pipeline.extract.tokens import Token, at
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_IT, _HOLDS, _WITH_IT = "Det", frozenset("håller höll".split()), ["med", "om", "."]
# Who is known by the office alone, or is no single person.
_KNOWN = ("minister", "president", "kung", "drottning", "påve", "polis")
_ENDS = frozenset(".!?")
_TIES = frozenset(", på vid i hos från för".split())
# What hardly the holder of the title says, but somebody beside him or her: "Det är jag också", "Min dotter går kvar".
_OTHERWISE = frozenset("också dotter son barn barnbarn syster bror".split())
_TOLD_IN = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE})


def handed_over(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named for the first time behind a reporting verb in a block of speech, with the title that the block
    before ends with as of who agrees with something, or does not. `text` is the article's."""
    known: set[str] = set()
    for naming in cast.namings:
        first = naming.name not in known
        known.add(naming.name)
        if not first or naming.form is not Form.FULL or not _heard(naming):
            continue
        before = _before(cast, naming.passage)
        said = _agreeing(text, before.tokens) if before else None
        if said:
            yield naming, said


def _heard(naming: Naming) -> bool:
    """Whether a block of speech names somebody as who says it, and tells nothing more of him or her."""
    if naming.passage.block.kind is not BlockKind.TALSTRECK:
        return False
    tokens = naming.passage.tokens
    says = at(tokens, naming.start - 1).text in reporting_verbs() and at(tokens, naming.end).text not in _TIES
    return says and _OTHERWISE.isdisjoint(token.low for token in tokens[: naming.start])


def _before(cast: Cast, passage: Passage) -> Passage | None:
    """The block of text right before a passage, where its last sentence names nobody."""
    k = next(k for k, each in enumerate(cast.passages) if each is passage)
    before = cast.passages[k - 1] if k else None
    if before is None or before.block.kind not in _TOLD_IN:
        return None
    start = _last(before.tokens)
    return None if any(n.passage is before and n.start >= start for n in cast.namings) else before


def _last(tokens: list[Token]) -> int:
    """Where the last sentence of a block begins."""
    return next((k + 1 for k in range(len(tokens) - 2, -1, -1) if tokens[k].text in _ENDS), 0)


def _agreeing(text: str, tokens: list[Token]) -> Standing | None:
    """The title of whom the last sentence tells that he or she agrees or does not: "Det håller inte rektorn med om"."""
    i = _last(tokens)
    if at(tokens, i).text != _IT or at(tokens, i + 1).text not in _HOLDS:
        return None
    with_it = [token.text for token in tokens[-len(_WITH_IT) :]] == _WITH_IT
    return _title(text, tokens, i + 2 + (at(tokens, i + 2).text == "inte")) if with_it else None


def _title(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The title of one who holds it at token `i`, in definite form or as whose it is."""
    owned = at(tokens, i).text.endswith("s")
    if not owned and not definite_role(at(tokens, i).text):
        return None
    said = role_phrase(text, tokens, i, lenient=False)
    whose = said is not None and (not owned or said.organization is not None)
    return said if said and said.role and whose and not (said.former or said.role.endswith(_KNOWN)) else None
