"""Who alone is named in a sentence, or a block, and the title with which the next goes on to tell of him or her:
"Nyckeln hänger hos Eva Mo. Komministern tvekar inte."."""

import re
from collections.abc import Iterator

from pipeline.extract.people.names.cast import Cast
from pipeline.extract.people.names.namings import Naming
from pipeline.extract.people.names.passages import Passage
from pipeline.extract.people.roles.standing import Standing
from pipeline.extract.people.told.employers import OF_IT, sentence_start
from pipeline.extract.people.told.portraits import of_law
from pipeline.extract.rolewords import basic_form, definite_role
from pipeline.extract.tokens import Token, at
from pipeline.extract.verbforms import is_finite
from pipeline.extract.words import OWNERS
from pipeline.model import BlockKind
from pipeline.reference.employers import is_head
from pipeline.reference.verbs import reporting_verbs

_TOLD = frozenset({BlockKind.LEDE, BlockKind.PARAGRAPH, BlockKind.TALSTRECK})
_ENDS = ".!?"
# How finite verbs end that no list has.
_VERBS = ("ade", "ar", "er")


def titled_next(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is so called by a title of which the text tells nothing before but as of one among others, "en präst", and no
    house. Who heads something, or acts for the law, is somebody else. `text` is the article's."""
    told = [passage for passage in cast.passages if passage.block.kind in _TOLD]
    for before, passage in zip((None, *told), told, strict=False):
        for i in passage.beginnings:
            token = passage.tokens[i]
            if token.capital and _title(passage.tokens, i) and _new(text[: token.start_char], token.text):
                named = _named(cast, before, passage, i)
                if named and len({naming.name for naming in named}) == 1:
                    yield named[-1], Standing(basic_form(token.text), None, None, named[-1].end)


def _title(tokens: list[Token], i: int) -> bool:
    """Whether a sentence begins at token `i` with a title alone as its subject, of whom it tells more than that he or
    she speaks."""
    title = tokens[i].text
    if not definite_role(title) or (i and tokens[i - 1].text not in _ENDS) or of_law(title):
        return False
    verb, role = at(tokens, i + 1), basic_form(title)
    acts = verb.lower and (is_finite(verb.text) or verb.text.endswith(_VERBS)) and verb.text not in reporting_verbs()
    return acts and at(tokens, i + 2).text not in OWNERS and role not in OF_IT and not is_head(role)


def _new(before: str, title: str) -> bool:
    """Whether nobody was told of by a title in what stands before, but for "en präst"."""
    return not re.search(rf"(?<!\ben )(?<!\bett )\b{re.escape(basic_form(title))}", before, re.IGNORECASE)


def _named(cast: Cast, before: Passage | None, passage: Passage, i: int) -> list[Naming]:
    """Where persons are named in the sentence before the one that begins at token `i`, or in the block before."""
    if i == 0:
        return [naming for naming in cast.namings if naming.passage is before]
    begin = sentence_start(passage.tokens, i - 1)
    return [naming for naming in cast.namings if naming.passage is passage and begin <= naming.start < i]
