"""Whom a block tells of by whose title opens it, before it or the next names who is quoted: "Klarviks jurist är lugn.
”Ja”, skriver Anna Berg"."""

from collections.abc import Container, Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Form, Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.rolephrase import role_phrase
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.verbs import verb_before
from pipeline.extract.tokens import Token, at
from pipeline.extract.townnames import names_place
from pipeline.extract.words import THIRD_PERSON
from pipeline.model import BlockKind
from pipeline.reference.verbs import reporting_verbs

_NO_SPEECH = ("heter", "hette", "lyder")
_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LEDE})
# How many words the owner may have.
_OWNER = 3
_ENDS, _QUOTING = frozenset(".!?:"), frozenset('”“»«"–—')
# Behind an answer to somebody another than whose title opens the block may be quoted.
_ANSWERS = frozenset("men medan däremot svarar svarade replikerar replikerade".split())
# Who is told not to speak is not the one who is quoted below.
_SILENT = frozenset("inte aldrig avböjer avböjde tiger teg vägrar vägrade".split())


def called_before(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is named for the first time right behind a reporting verb, the only one whom a block names, with the title
    behind the genitive of an organisation that opens the block, or the one above. `text` is the article's."""
    known: set[str] = set()
    above = dict(zip((passage.block.start_char for passage in cast.passages[1:]), cast.passages, strict=False))
    named = {naming.passage.block.start_char for naming in cast.namings}
    for naming in cast.namings:
        first, passage = naming.name not in known, naming.passage
        known.add(naming.name)
        if not first or naming.form is not Form.FULL or not _quoted(passage.tokens, naming.start):
            continue
        if any(n.passage is passage and n.name != naming.name for n in cast.namings):
            continue
        paragraph, quoted = passage.block.kind is BlockKind.PARAGRAPH, verb_before(passage.tokens, naming.start)
        said = _opening(text, passage.tokens, naming.start) if paragraph else None
        if said := said or (_above(text, above.get(passage.block.start_char), named) if quoted else None):
            yield naming, said


def _above(text: str, passage: Passage | None, named: Container[int]) -> Standing | None:
    """The title with its organisation that opens the passage above the quotation, of who is not told to be silent;
    `named` are the offsets of the blocks that name somebody."""
    if passage is None or passage.block.start_char in named or passage.block.kind not in _TOLD:
        return None
    if not _SILENT.isdisjoint(passage.words):
        return None
    tokens = passage.tokens
    return _titled(text, tokens, next((k for k, token in enumerate(tokens) if token.text in _ENDS), len(tokens)))


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
