"""Small real models, trained in a moment on invented sentences: they know these by heart, and that is enough here."""

import re
from pathlib import Path

MARKED = """\
[Berta Alm:PER] bor i [Granköping:LOC] sedan i [våras:TME] .
I [Granköping:LOC] möter vi [Nils Ek:PER] från [Alvbolaget:ORG] .
[Alvbolaget:ORG] bygger i [Lindhult:LOC] till [hösten:TME] , säger [Berta Alm:PER] .
Chefen [Nils Ek:PER] reste till [Lindhult:LOC] i [våras:TME] .
Där sålde [Brixla:ORG] sin mark , säger [Siv Björk:PER] .
[Siv Björk:PER] leder [Brixla:ORG] i [Granköping:LOC] .
Vi bygger till [hösten:TME] , säger chefen .
Där bor sin chef sedan vi sålde mark .
"""
SUC = {"PER": "PRS", "LOC": "LOC", "ORG": "ORG", "TME": "TME"}
_PIECE = re.compile(r"\[(.+?):(\w+)\]|(\S+)")


def sentences() -> list[tuple[list[str], list[tuple[int, int, str]]]]:
    """Each sentence's words, and its names: first word, end, kind."""
    found = []
    for line in MARKED.splitlines():
        words: list[str] = []
        names = []
        for match in _PIECE.finditer(line):
            said = (match[1] or match[3]).split()
            if match[2]:
                names.append((len(words), len(words) + len(said), match[2]))
            words += said
        found.append((words, names))
    return found


def train_spacy(folder: Path, labels: dict[str, str] = SUC) -> Path:
    """A pipeline for Swedish with names alone, labelled as the Swedish models of spaCy are."""
    import spacy
    from spacy.tokens import Doc, Span
    from spacy.training import Example

    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("sv")
    nlp.add_pipe("ner")
    examples = []
    for words, names in sentences():
        gold = Doc(nlp.vocab, words=words)
        gold.ents = [Span(gold, start, end, labels[kind]) for start, end, kind in names]
        examples.append(Example(Doc(nlp.vocab, words=words), gold))
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    nlp.to_disk(folder)
    return folder


def _vocabulary() -> dict[str, int]:
    """Three letters of a word at a time, and every letter alone."""
    words = [word for words, _ in sentences() for word in words]
    pieces = [word[at : at + 3] for word in words for at in range(0, len(word), 3)]
    pieces += [letter for word in words for letter in word]
    known = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *pieces, *(f"##{piece}" for piece in pieces)]
    return {piece: number for number, piece in enumerate(dict.fromkeys(known))}


def train_transformer(folder: Path) -> Path:
    """A BERT of two thin layers that reads 62 pieces at a time; its tokenizer cuts the names in pieces."""
    import torch
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import BertConfig, BertForTokenClassification, PreTrainedTokenizerFast

    pieces = Tokenizer(models.WordPiece(_vocabulary(), unk_token="[UNK]"))
    pieces.pre_tokenizer = pre_tokenizers.Whitespace()
    pieces.post_processor = processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2))
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=pieces, pad_token="[PAD]", unk_token="[UNK]")
    labels = ["O", *(f"{prefix}-{SUC[kind]}" for kind in SUC for prefix in "BI")]
    torch.manual_seed(1)
    torch.set_num_threads(1)
    config = BertConfig(
        vocab_size=pieces.get_vocab_size(),
        hidden_size=48,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=64,
        id2label=dict(enumerate(labels)),
        label2id={label: number for number, label in enumerate(labels)},
    )
    model = BertForTokenClassification(config)
    given = tokenizer([words for words, _ in sentences()], is_split_into_words=True, padding=True, return_tensors="pt")
    wanted = torch.full(given["input_ids"].shape, -100)
    for at, (words, names) in enumerate(sentences()):
        told = ["O"] * len(words)
        for start, end, kind in names:
            told[start:end] = [f"B-{SUC[kind]}"] + [f"I-{SUC[kind]}"] * (end - start - 1)
        for place, word in reversed(list(enumerate(given.word_ids(at)))):
            if word is not None and given.word_ids(at)[place - 1] != word:
                wanted[at, place] = labels.index(told[word])
    optimizer = torch.optim.AdamW(model.parameters(), lr=5e-3)
    model.train()
    for _ in range(80):
        loss = model(**given, labels=wanted).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
