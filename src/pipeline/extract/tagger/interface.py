"""What any tagger of names does, and the embedded one as such a tagger."""

from collections.abc import Sequence
from typing import Protocol

from pipeline.extract.tagger.tagger import Span, spans


class Tagger(Protocol):
    """Finds names in the sentences of one article, each a row of words and marks: for every sentence its names, in
    order and apart. The same sentences give the same names."""

    def __call__(self, sentences: Sequence[Sequence[str]], /) -> Sequence[Sequence[Span]]: ...


def embedded(sentences: Sequence[Sequence[str]]) -> list[list[Span]]:
    """The names that the embedded tagger finds."""
    return [list(spans(words)) for words in sentences]
