"""How well and how fast the embedded tagger labels a file of labelled sentences.

    python benchmarks/tagger.py FILE [--predictions OUT]

FILE is one of two forms, told by its lines: a word and a label, `0` or `O` outside (and `bn`, a slip in the web-news
corpus; IO labels, words of one label in a row are one name), or numbered IOB2 columns, comments after `#`. Printed are
strict precision, recall and F1 (span and type both right) of persons, places and organisations, and words a second on
one core, the model being loaded. OUT gets each word with its label and the tagger's.
"""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.extract.tagger import Span, tag

KINDS = ("PER", "LOC", "ORG")
OUTSIDE = ("0", "O", "bn")

Sentence = list[tuple[str, str]]


def read_sentences(path: Path) -> list[Sentence]:
    """The sentences of a file, as words and the labels that stand in it."""
    sentences: list[Sentence] = [[]]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("# "):
            continue
        if not line.strip():
            sentences.append([])
            continue
        columns = line.replace("\u00ad", "").split()
        if len(columns) == 1 and columns[0] in (*KINDS, *OUTSIDE, "MISC"):
            columns.insert(0, "-")
        if len(columns) < 2:
            sys.exit(f"{path}:{number}: not a word and a label: {line!r}")
        word, label = columns[:2] if len(columns) < 4 else columns[1:3]
        sentences[-1].append((word or "-", "O" if label in OUTSIDE else label))
    return [sentence for sentence in sentences if sentence]


def spans(labels: Sequence[str]) -> Iterator[Span]:
    """The names that labels tell: a new one begins at B- and wherever the kind changes."""
    start, kinds = 0, [label.rpartition("-")[2] for label in labels]
    for at in range(1, len(labels) + 1):
        if at == len(labels) or kinds[at] != kinds[start] or labels[at].startswith("B-"):
            if kinds[start] != "O":
                yield Span(start, at, kinds[start])
            start = at


def score(
    gold: Sequence[Sequence[str]], found: Sequence[Sequence[str]], kinds: Sequence[str]
) -> tuple[float, float, float]:
    right = told = wanted = 0
    for labels, predicted in zip(gold, found, strict=True):
        a = {span for span in spans(labels) if span.kind in kinds}
        b = {span for span in spans(predicted) if span.kind in kinds}
        right, told, wanted = right + len(a & b), told + len(b), wanted + len(a)
    precision, recall = right / told if told else 0.0, right / wanted if wanted else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--predictions", type=Path)
    args = parser.parse_args()
    sentences = read_sentences(args.file)
    tag(["Värm", "upp"])
    began = time.process_time()
    found = [tag([word for word, _ in sentence]) for sentence in sentences]
    seconds = time.process_time() - began
    gold = [[label for _, label in sentence] for sentence in sentences]
    lines = ["type  precision  recall  f1"]
    for name, kinds in (*((kind, (kind,)) for kind in KINDS), ("all", KINDS)):
        lines.append(f"{name:5} {' '.join(f'{figure:9.4f}' for figure in score(gold, found, kinds))}")
    tokens = sum(map(len, sentences))
    lines.append(f"{tokens} tokens in {len(sentences)} sentences, {tokens / seconds:,.0f} tokens a second")
    sys.stdout.write("\n".join(lines) + "\n")
    if args.predictions:
        args.predictions.write_text("\n".join(map(_labelled, sentences, found)), encoding="utf-8")


def _labelled(sentence: Sentence, found: Sequence[str]) -> str:
    return "".join(f"{word}\t{gold}\t{label}\n" for (word, gold), label in zip(sentence, found, strict=True))


if __name__ == "__main__":
    main()
