"""A spaCy pipeline of the kind that is set up for Swedish names: the sizes that spaCy chooses, trained for a moment.

How fast it is does not depend on how well it was taught, as long as it finds about as many names as there are.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from pipeline.reference import municipalities
from tagger import read_sentences, spans

ROUNDS = 3
SENTENCES = 1000
TAUGHT = """\
I|O går|O reste|O Berta|PER Alm|PER till|O Granköping|LOC .|O
Vi|O bygger|O nytt|O ,|O säger|O Nils|PER Ek|PER på|O Brixla|ORG .|O
Brixla|ORG har|O sålt|O sin|O mark|O utanför|O Lindhult|LOC .|O
Det|O har|O vi|O väntat|O på|O i|O flera|O år|O .|O"""


def trained(labelled: Path | None) -> Any:
    """The pipeline: its own tokenizer, a ruler that knows the municipalities, vectors and names (tok2vec, ner).

    It learns from a file of labelled sentences, as benchmarks/tagger.py reads them, else from a few invented ones.
    """
    import spacy
    from spacy.util import fix_random_seed, minibatch

    fix_random_seed(1)
    nlp = spacy.blank("sv")
    nlp.add_pipe("ner")
    examples = list(_examples(nlp, _sentences(labelled)))
    optimizer = nlp.initialize(lambda: examples)
    order = random.Random(1)
    for _ in range(ROUNDS):
        order.shuffle(examples)
        for batch in minibatch(examples, 32):
            nlp.update(batch, sgd=optimizer)
    ruler = nlp.add_pipe("entity_ruler", before="ner")
    ruler.add_patterns([{"label": "LOC", "pattern": place.name} for place in municipalities()])
    return nlp


def _sentences(labelled: Path | None) -> Sequence[Sequence[tuple[str, str]]]:
    if labelled is not None:
        return read_sentences(labelled)[:SENTENCES]
    pairs = [[piece.rpartition("|") for piece in line.split()] for line in TAUGHT.splitlines()]
    return [[(word, label) for word, _, label in line] for line in pairs] * 25


def _examples(nlp: Any, sentences: Sequence[Sequence[tuple[str, str]]]) -> Iterator[Any]:
    from spacy.tokens import Doc, Span
    from spacy.training import Example

    for sentence in sentences:
        words = [word for word, _ in sentence]
        gold = Doc(nlp.vocab, words=words)
        gold.ents = [Span(gold, *name) for name in spans([label for _, label in sentence])]
        yield Example(Doc(nlp.vocab, words=words), gold)
