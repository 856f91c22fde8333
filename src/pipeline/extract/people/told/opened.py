"""Whom a block tells of by whose title opens it, before it names who is quoted: "Klarviks jurist är lugn. ”Ja”, skriver
Anna Berg"."""

from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.extract.words import THIRD_PERSON
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_NO_SPEECH = ("heter", "hette", "lyder")
# How many words the owner may have.
_OWNER = 3
_ENDS, _QUOTING = frozenset(".!?:"), frozenset('”“»«"–—')
# Behind an answer to somebody another than whose title opens the block may be quoted.
_ANSWERS = frozenset("men medan däremot svarar svarade replikerar replikerade".split())


def called_before(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named for the first time right behind a reporting verb, the only one whom a block names, with the title
    behind the genitive of an organisation that opens the block. `text` is the article's."""
    known: set[str] = set()
    for naming in cast.namings:
        first, passage = naming.name not in known, naming.passage
        known.add(naming.name)
        if not first or naming.form is not Form.FULL or not _quoted(passage.tokens, naming.start):
            continue
        if any(n.passage is passage and n.name != naming.name for n in cast.namings):
            continue
        paragraph = passage.block.kind is BlockKind.PARAGRAPH
        if paragraph and (said := _opening(text, passage.tokens, naming.start)):
            yield naming, said


def _quoted(tokens: list[Token], i: int) -> bool:
    """Whether the name at token `i` is that of who is quoted."""
    return at(tokens, i - 1).text in reporting_verbs() and at(tokens, i - 1).text not in _NO_SPEECH


def _opening(text: str, tokens: list[Token], i: int) -> Standing | None:
    """The title with its organisation that opens the block, and goes on to a verb, before the name at token `i`."""
    end = next((k for k in range(i) if tokens[k].text in _ENDS), i)
    said = _titled(text, tokens, end) if at(tokens, end + 1).text in _QUOTING else None
    return said if said and said.end < i and at(tokens, i - 1).text not in _ANSWERS else None


def _titled(text: str, tokens: list[Token], end: int) -> Standing | None:
    """The title in the genitive of an organisation that opens a block, in a sentence that ends at token `end`."""
    if not any(token.text.endswith("s") for token in tokens[:_OWNER]):
        return None
    said = role_phrase(text, tokens, 0, lenient=False)
    if said is None or not (said.role and said.named and said.organization) or said.former:
        return None
    apart = any(token.low in _ANSWERS for token in tokens[:end])
    acts = at(tokens, said.end).lower and at(tokens, said.end).low not in THIRD_PERSON
    return said if acts and not apart and not names_place(said.organization) else None
