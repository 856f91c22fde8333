"""Train the embedded tagger on labelled news and write its weights and word list.

    python tools/train_tagger.py CORPUS [--out src/pipeline/reference]

CORPUS holds `webbnyheter-train.tsv` (a word and a label to a line, `0` = outside, an empty line after each
sentence; CC BY 4.0). Written are `common_words.txt`, the words it has in lower case, and `tagger.crfsuite`, the
weights. Sentences with names are met again with other names of the reference data in their place, and so are the
patterns of `tagger_sentences.txt`, so that the model learns what stands around a name and what the lists know, and not
the names of one year. The weights are the mean of those of several models, each of which has seen a share of the
sentences, drawn by lot, and other names: what only some sentences say weighs less so. The same corpus gives the same
files.
"""

import argparse
import random
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pycrfsuite
from tagger_copies import Renamer, Sentence, filled
from tagger_names import Names
from tagger_weights import Feature, average, read, write_model

from pipeline import reference
from pipeline.extract.tagger import joined
from pipeline.extract.tagger.features import sentence_features

TOOLS = Path(__file__).resolve().parent
OUT = TOOLS.parent / "src" / "pipeline" / "reference"
COPIES = 2
FILLINGS = 2
SEEDS = range(3, 10)
SHARE = 0.85
LEAST_WEIGHT = 0.01
PENALTIES = {"c1": 0.1, "c2": 0.1, "max_iterations": 60, "feature.possible_transitions": True}


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


def patterns() -> list[str]:
    lines = (TOOLS / "tagger_sentences.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def material(sentences: Sequence[Sentence], seed: int) -> Iterator[Sentence]:
    """All that one model is trained on: the sentences, their copies, and the filled patterns."""
    names = Names(seed)
    renamer = Renamer(names, sentences)
    for sentence in sentences:
        yield sentence
        yield from renamer.copies(sentence, COPIES)
    for _ in range(FILLINGS):
        yield from filled(patterns(), names)


def fitted(sentences: Sequence[Sentence], seed: int) -> dict[Feature, float]:
    """The weights of one model, fitted to a share of the sentences."""
    chance = random.Random(seed)
    trainer = pycrfsuite.Trainer(verbose=False)
    for sentence in material([sentence for sentence in sentences if chance.random() < SHARE], seed):
        trainer.append(sentence_features([word for word, _ in sentence]), staged([label for _, label in sentence]))
    trainer.set_params(PENALTIES)
    with tempfile.TemporaryDirectory() as folder:
        trainer.train(str(file := Path(folder) / "one.crfsuite"))
        return read(file.read_bytes())


def train(sentences: Sequence[Sentence], weights: Path, seeds: Sequence[int] = SEEDS) -> None:
    """Fit a model for each seed and write their mean to a file."""
    write_model(average([fitted(sentences, seed) for seed in seeds], LEAST_WEIGHT), weights)


def write(sentences: Sequence[Sentence], out: Path) -> None:
    """The word list first, for the features look words up in it."""
    (out / "common_words.txt").write_text("\n".join(common_words(sentences)) + "\n", encoding="utf-8")
    reference.common_words.cache_clear()
    train(sentences, out / "tagger.crfsuite")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    args = parser.parse_args()
    write(read_corpus(args.corpus / "webbnyheter-train.tsv"), args.out)


if __name__ == "__main__":
    main()
