"""Names by a spaCy pipeline. The words are ours: the pipeline's own tokenizer is not asked."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pipeline.errors import UsageError
from pipeline.extract.tagger import Span, Tagger
from pipeline.taggers.labels import kinds

_GRAMMAR = frozenset("tagger morphologizer parser senter lemmatizer trainable_lemmatizer attribute_ruler".split())


class SpacyTagger:
    """`nlp` is the pipeline; `known` has the kind of each of its labels."""

    def __init__(self, nlp: Any, known: Mapping[str, str]) -> None:
        self._nlp, self._known = nlp, known

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[list[Span]]:
        from spacy.tokens import Doc

        docs = [Doc(self._nlp.vocab, words=list(words)) for words in sentences]
        return [
            [Span(name.start, name.end, kind) for name in doc.ents if (kind := self._known.get(name.label_, "MISC"))]
            for doc in self._nlp.pipe(docs)
        ]


def load(folder: Path) -> Tagger:
    """The pipeline in a folder. Raises UsageError where it is none, finds no names, or has labels unknown to us."""
    import spacy

    try:
        nlp = spacy.load(_data(folder))
    except (OSError, ValueError) as error:
        raise UsageError(f"{folder} is no spaCy pipeline that can be loaded: {_line(error)}") from error
    finding = [name for name in nlp.pipe_names if "doc.ents" in nlp.get_pipe_meta(name).assigns]
    if all(nlp.get_pipe_meta(name).factory == "ner" for name in finding):  # a ruler may ask for words of one kind
        nlp.select_pipes(disable=[name for name in nlp.pipe_names if nlp.get_pipe_meta(name).factory in _GRAMMAR])
    return SpacyTagger(nlp, kinds([label for name in finding for label in nlp.get_pipe(name).labels], str(folder)))


def _data(folder: Path) -> Path:
    """In a package the pipeline lies one folder further down."""
    return next((path.parent for path in sorted(folder.glob("*/config.cfg"))), folder)


def _line(error: Exception) -> str:
    return " ".join(str(error).split())
