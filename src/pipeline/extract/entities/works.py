"""Works: systems, apps, awards, rankings, indices, networks and projects, told by the words that introduce them."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest

from pipeline.extract.entities.evidence import Evidence
from pipeline.extract.entities.nameparts import OPENING_MARKS, Names
from pipeline.extract.entities.stretches import Stretch
from pipeline.extract.entities.workforms import form_evidence
from pipeline.extract.entities.workheads import head_evidence, named_evidence
from pipeline.extract.entities.worknouns import head_subtype
from pipeline.extract.entities.worktables import ranking_titles
from pipeline.extract.tokens import END, Token
from pipeline.model import Article
from pipeline.reference.naming import work_words

_BEFORE_NAMES = OPENING_MARKS | {","}


def work_evidence(article: Article, found: Sequence[Stretch], names: Names) -> Iterator[Evidence]:
    """What the wording of an article tells of works."""
    for stretch in found:
        for i in _telling(stretch.tokens):
            token = stretch.tokens[i]
            if token.lower or i in stretch.opening or head_subtype(token.low):
                yield from head_evidence(stretch, i, names)
                yield from named_evidence(stretch, i, names)
            if token.capital and names.free(token):
                yield from form_evidence(stretch, i, names)
    yield from ranking_titles(article)


def _telling(tokens: Sequence[Token]) -> list[int]:
    """The tokens that may tell of a work: a capital, what stands before one, a mark or a comma, and certain words."""
    cues = _cues()
    return [
        i
        for i, (token, after) in enumerate(zip_longest(tokens, tokens[1:], fillvalue=END))
        if token.capital or after.capital or after.text in _BEFORE_NAMES or token.text in cues
    ]


@cache
def _cues() -> frozenset[str]:
    return work_words().verbs | work_words().nouns.keys()
