"""Train the embedded tagger on labelled news and write its weights and word list.

    python tools/train_tagger.py CORPUS [--out src/pipeline/reference]

CORPUS holds `webbnyheter-train.tsv` (a word and a label to a line, `0` = outside, an empty line after each
sentence; CC BY 4.0). Written are `common_words.txt`, the words it has in lower case, and `tagger.crfsuite`, the
weights. Sentences with names are met again with other names of the registers in their place, so that the model learns
what stands around a name and what the registers know, and not the names of one year. The same corpus gives the same
files.
"""

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import pycrfsuite

from pipeline import reference
from pipeline.extract.tagger import Span, joined
from pipeline.extract.tagger.features import sentence_features

OUT = Path(__file__).resolve().parents[1] / "src" / "pipeline" / "reference"
COPIES = 2
SEED = 3
CHANCE = 0.8
PENALTIES = {"c1": 0.05, "c2": 0.05, "max_iterations": 100, "feature.possible_transitions": True}

Sentence = list[tuple[str, str]]


def read_corpus(path: Path) -> list[Sentence]:
    """The sentences of a file, each a list of words and labels (PER, LOC, ORG, MISC, O)."""
    sentences: list[Sentence] = [[]]
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.replace("\u00ad", "").rsplit(None, 1)
        if not columns:
            sentences.append([])
        else:
            word, label = columns if len(columns) == 2 else ("-", columns[0])
            sentences[-1].append((word, "O" if label in ("0", "bn") else label))
    return [sentence for sentence in sentences if sentence]


def common_words(sentences: Sequence[Sentence]) -> list[str]:
    words = {word for sentence in sentences for word, _ in sentence}
    return sorted(word for word in words if word == word.lower() and word.replace("-", "").isalpha())


def staged(labels: Sequence[str]) -> list[str]:
    """Labels with the place in the name: B- first, I- inside, L- last, U- of one word alone."""
    out = list(labels)
    for start, end, kind in joined(labels):
        out[start:end] = [f"I-{kind}"] * (end - start)
        out[end - 1] = f"L-{kind}"
        out[start] = f"B-{kind}" if end - start > 1 else f"U-{kind}"
    return out


class Renamer:
    """Puts other names of the same kind into sentences."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._random = random.Random(SEED)
        self._given = sorted(reference.given_names())
        self._family = sorted(reference.surnames())
        self._places = [
            *(x.name for x in reference.localities()),
            *(m.name for m in reference.municipalities()),
            *(c.name for c in reference.countries()),
            *(p.name for p in reference.known_places()),
        ]
        seen = [
            " ".join(word for word, _ in sentence[start:end])
            for sentence in sentences
            for start, end, kind in joined([label for _, label in sentence])
            if kind == "ORG"
        ]
        self._organisations = [
            *(o.name for o in reference.known_organisations()),
            *(a.name for a in reference.agencies()),
            *seen * 3,
        ]

    def copies(self, sentence: Sentence) -> Iterator[Sentence]:
        """The sentence anew with other names; nothing where it names nobody."""
        names = [s for s in joined([label for _, label in sentence]) if s.kind in ("PER", "LOC", "ORG")]
        for _ in range(COPIES if names else 0):
            copy = list(sentence)
            for span in reversed(names):
                if self._random.random() < CHANCE and all(
                    word[:1].isupper() for word, _ in copy[span.start : span.end]
                ):
                    copy[span.start : span.end] = [(word, span.kind) for word in self._other(sentence, span)]
            if copy != sentence:
                yield copy

    def _other(self, sentence: Sentence, span: Span) -> list[str]:
        pick, words = self._random.choice, [word for word, _ in sentence[span.start : span.end]]
        if span.kind == "PER" and len(words) == 1:
            name = [pick(self._family if self._random.random() < 0.6 else self._given)]
        elif span.kind == "PER":
            name = [*(pick(self._given) for _ in words[1:]), pick(self._family)]
        else:
            name = pick(self._places if span.kind == "LOC" else self._organisations).split()
        after = sentence[span.end][0] if span.end < len(sentence) else ""
        owns = words[-1].endswith("s") and after[:1].islower() and after not in ("i", "på", "och", "har", "är", "som")
        if owns and not name[-1].endswith(("s", "x", "z")):
            name[-1] += "s"
        return name


def train(sentences: Sequence[Sentence], weights: Path) -> None:
    """Fit the model on the sentences and their copies, and write it to a file."""
    trainer, renamer = pycrfsuite.Trainer(verbose=False), Renamer(sentences)
    for sentence in sentences:
        for variant in (sentence, *renamer.copies(sentence)):
            words = [word for word, _ in variant]
            trainer.append(sentence_features(words), staged([label for _, label in variant]))
    trainer.set_params(PENALTIES)
    trainer.train(str(weights))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    sentences = read_corpus(args.corpus / "webbnyheter-train.tsv")
    (args.out / "common_words.txt").write_text("\n".join(common_words(sentences)) + "\n", encoding="utf-8")
    reference.common_words.cache_clear()
    train(sentences, args.out / "tagger.crfsuite")


if __name__ == "__main__":
    main()
