"""How well the tagger labels its own training text, each part labelled by a model that was trained on the others.

    python tools/cross_validate_tagger.py CORPUS [--folds 3] [--models 7] [--division 11]

This is the figure to develop by; the development split is for looking at seldom. Printed are strict precision, recall
and F1, as `benchmarks/tagger.py` counts them. The list of common words is each time made of the other parts alone.
Fewer models in the mean are faster; another division tells how much of a gain is chance.
"""

import argparse
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pycrfsuite
from tagger_copies import Sentence
from train_tagger import SEEDS, common_words, read_corpus, train

from pipeline import reference
from pipeline.extract.tagger.features import sentence_features
from pipeline.extract.tagger.forms import form

sys.path.append(str(Path(__file__).resolve().parents[1] / "benchmarks"))
from tagger import KINDS, score

DIVISION = 11


def folds(sentences: Sequence[Sentence], number: int, division: int) -> list[list[Sentence]]:
    order = list(sentences)
    random.Random(division).shuffle(order)
    return [order[start::number] for start in range(number)]


def labelled(seen: Sequence[Sentence], unseen: Sequence[Sentence], models: int) -> list[list[str]]:
    """Labels for the unseen sentences from the mean of some models of the seen ones."""
    words = frozenset(common_words(seen))
    reference.common_words = lambda: words
    form.cache_clear()
    with tempfile.TemporaryDirectory() as folder:
        weights = Path(folder) / "tagger.crfsuite"
        train(seen, weights, SEEDS[:models])
        model = pycrfsuite.Tagger()
        model.open_inmemory(data := weights.read_bytes())
        found = [model.tag(sentence_features([word for word, _ in sentence])) for sentence in unseen]
        del model, data
    return [[label.rpartition("-")[2] for label in labels] for labels in found]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--models", type=int, default=len(SEEDS), help="how many models the mean is of")
    parser.add_argument("--division", type=int, default=DIVISION, help="the seed by which sentences are dealt")
    args = parser.parse_args()
    parts = folds(read_corpus(args.corpus / "webbnyheter-train.tsv"), args.folds, args.division)
    gold, found = [], []
    for at, unseen in enumerate(parts):
        seen = [sentence for other, part in enumerate(parts) if other != at for sentence in part]
        found += labelled(seen, unseen, args.models)
        gold += [[label for _, label in sentence] for sentence in unseen]
        sys.stderr.write(f"part {at + 1} of {args.folds} done\n")
    for name, kinds in (*((kind, (kind,)) for kind in KINDS), ("all", KINDS)):
        sys.stdout.write(f"{name:5} {' '.join(f'{figure:9.4f}' for figure in score(gold, found, kinds))}\n")


if __name__ == "__main__":
    main()
