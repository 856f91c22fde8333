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
_SHORT, _SUPINE = 3, 4
_FROM, _HAS = ("från", "i"), frozenset({"har", "hade"})
# How finite verbs end that no list has.
_VERBS = ("ade", "ar", "er")


def titled_next(text: str, cast: Cast) -> Iterator[tuple[Naming, Standing]]:
    """Who is so called by a title of which the text tells nothing before but as of one among others, "en präst", and no
    house. Who heads something, or acts for the law, is somebody else. `text` is the article's."""
    told = [passage for passage in cast.passages if passage.block.kind in _TOLD]
    for before, passage in zip((None, *told), told, strict=False):
        for i in _subjects(passage):
            token = passage.tokens[i]
            if _title(token.text) and _new(text[: token.start_char], token.text):
                named = _named(cast, before, passage, i)
                if named and len({naming.name for naming in named}) == 1:
                    yield named[-1], Standing(basic_form(token.text), None, None, named[-1].end)


def _subjects(passage: Passage) -> Iterator[int]:
    """Where the subject of a sentence may stand that is but a title: at its beginning, or between "har" and what is
    done."""
    tokens = passage.tokens
    for i in passage.beginnings:
        if tokens[i].capital and (i == 0 or tokens[i - 1].text in _ENDS) and _acts(tokens, i):
            yield i
    if _HAS.isdisjoint(passage.words):
        return
    for i in range(2, len(tokens)):
        if tokens[i - 1].text in _HAS and tokens[i].lower and sentence_start(tokens, i) < i - 1 and _done(tokens, i):
            yield i


def _done(tokens: list[Token], i: int) -> bool:
    """Whether a supine may stand soon behind token `i`."""
    return any(token.text.endswith("t") and len(token.text) > _SHORT for token in tokens[i + 1 : i + _SUPINE])


def _acts(tokens: list[Token], i: int) -> bool:
    """Whether a sentence tells more of its subject at token `i`, perhaps with where that is from, than that he or she
    speaks: "Lotsen från Ed | har"."""
    i += 2 * (at(tokens, i + 1).text in _FROM and at(tokens, i + 2).capital)
    verb = at(tokens, i + 1)
    finite = verb.lower and (is_finite(verb.text) or verb.text.endswith(_VERBS))
    return finite and verb.text not in reporting_verbs() and at(tokens, i + 2).text not in OWNERS


def _title(word: str) -> bool:
    """Whether a word is a title, and of nobody who heads something or acts for the law."""
    role = basic_form(word) if definite_role(word) and not of_law(word) else None
    return role is not None and role not in OF_IT and not is_head(role)


def _new(before: str, title: str) -> bool:
    """Whether nobody was told of by a title in what stands before, but for "en präst"."""
    return not re.search(rf"(?<!\ben )(?<!\bett )\b{re.escape(basic_form(title))}", before, re.IGNORECASE)


def _named(cast: Cast, before: Passage | None, passage: Passage, i: int) -> list[Naming]:
    """Where persons are named in the sentence before that of token `i`, and before it there, or in the block before."""
    first = sentence_start(passage.tokens, i)
    if first == 0:
        return [naming for naming in cast.namings if naming.passage is before]
    begin = sentence_start(passage.tokens, first - 1)
    return [naming for naming in cast.namings if naming.passage is passage and begin <= naming.start < i]
