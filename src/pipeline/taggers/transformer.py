"""Names by a transformer for token classification: each word has the label of its first piece."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.errors import UsageError
from pipeline.extract.tagger import Span, Tagger
from pipeline.taggers.labels import OUTSIDE, kinds, names

BATCH = 16
LONGEST = 512  # pieces, where a model states no limit
OVERLAP = 16  # words that two windows of a sentence share, so that none is read without what stands around it


class _Window(NamedTuple):
    """Words `start` up to `end` of a sentence, read together; the labels count from word `since` on."""

    sentence: int
    start: int
    end: int
    since: int


class TransformerTagger:
    """`limit` is how many pieces the model reads at a time, its special ones with them; `known` has the kind of each
    of its labels."""

    def __init__(self, tokenizer: Any, model: Any, limit: int, known: Mapping[str, str]) -> None:
        self._tokenizer, self._model, self._limit, self._known = tokenizer, model, limit, known
        self._room = max(limit - tokenizer.num_special_tokens_to_add(), 1)

    def __call__(self, sentences: Sequence[Sequence[str]]) -> list[list[Span]]:
        labels = [[OUTSIDE] * len(words) for words in sentences]
        windows = (window for at, words in enumerate(sentences) for window in self._windows(at, words))
        while batch := list(islice(windows, BATCH)):
            read = self._read([sentences[window.sentence][window.start : window.end] for window in batch])
            for window, found in zip(batch, read, strict=True):
                labels[window.sentence][window.since : window.end] = found[window.since - window.start :]
        return [list(names(each, self._known)) for each in labels]

    def _windows(self, sentence: int, words: Sequence[str]) -> Iterator[_Window]:
        """A sentence in as many windows as it needs. Where two overlap, the later one counts from the middle on."""
        sizes, start, since = self._sizes(words), 0, 0
        while since < len(words):
            end, pieces = start, 0
            while end < len(words) and (end == start or pieces + sizes[end] <= self._room):
                pieces += sizes[end]
                end += 1
            yield _Window(sentence, start, end, since)
            shared = min(OVERLAP, (end - start) // 2) if end < len(words) else 0
            while shared and sum(sizes[end - shared : end + 1]) > self._room:
                shared -= 1
            start, since = end - shared, end - shared // 2

    def _sizes(self, words: Sequence[str]) -> list[int]:
        """How many pieces each word has."""
        sizes = [0] * len(words)
        pieces = self._tokenizer(list(words), is_split_into_words=True, add_special_tokens=False, verbose=False)
        for word in pieces.word_ids():
            sizes[word] += 1
        return sizes

    def _read(self, batch: Sequence[Sequence[str]]) -> list[list[str]]:
        """The labels of the words; one that has no pieces is outside."""
        import torch

        given = self._tokenizer(
            list(map(list, batch)),
            is_split_into_words=True,
            truncation=True,
            max_length=self._limit,
            padding=True,
            return_tensors="pt",
        )
        with torch.inference_mode():
            best = self._model(**given).logits.argmax(-1).tolist()
        return [self._first(given.word_ids(at), best[at], len(words)) for at, words in enumerate(batch)]

    def _first(self, word_ids: Sequence[int | None], best: Sequence[int], count: int) -> list[str]:
        labels: dict[int, str] = {}
        for word, number in zip(word_ids, best, strict=True):
            if word is not None:
                labels.setdefault(word, self._model.config.id2label[number])
        return [labels.get(word, OUTSIDE) for word in range(count)]


def load(folder: Path) -> Tagger:
    """The model in a folder, with its tokenizer. Raises UsageError where it is none for token classification, has no
    fast tokenizer, or has labels unknown to us."""
    from transformers import AutoModelForTokenClassification, AutoTokenizer
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True, add_prefix_space=True)
        model = AutoModelForTokenClassification.from_pretrained(folder, local_files_only=True).eval()
    except (OSError, ValueError) as error:
        raise UsageError(f"{folder} is no model that can be loaded: {' '.join(str(error).split())}") from error
    if not tokenizer.is_fast:
        raise UsageError(f"{folder} has no fast tokenizer (tokenizer.json), which tells the pieces of each word")
    known = kinds(model.config.id2label.values(), str(folder))
    return TransformerTagger(tokenizer, model, _limit(tokenizer, model), known)


def _limit(tokenizer: Any, model: Any) -> int:
    """Some models count their places from two on; that is left room for."""
    places = getattr(model.config, "max_position_embeddings", None) or LONGEST + 2
    return int(min(tokenizer.model_max_length, places - 2))
