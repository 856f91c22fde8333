"""More sentences to train the tagger on: those of the corpus with other names, and patterns filled with names."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tagger_names import Names, owning

from pipeline import reference
from pipeline.extract.tagger import Span, joined

CHANCE = 0.8
SAME_KIND = 0.9
BLANK = re.compile(r"(?P<before>.*)\{(?P<kind>[a-z]+?)(?P<own>s?)\}(?P<after>.*)")
LABELLED = re.compile(r"(?P<word>.+)/(?P<label>LOC|ORG|MISC)")
NOT_OWNED = ("i", "på", "och", "har", "är", "som")

Sentence = list[tuple[str, str]]


class Renamer:
    """Puts other names of the same kind into sentences."""

    def __init__(self, names: Names, sentences: Sequence[Sentence]) -> None:
        self._names, self._random = names, names.random
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

    def copies(self, sentence: Sentence, times: int) -> Iterator[Sentence]:
        """The sentence anew with other names; nothing where it names nobody."""
        spans = [s for s in joined([label for _, label in sentence]) if s.kind in ("PER", "LOC", "ORG")]
        for _ in range(times if spans else 0):
            copy = list(sentence)
            for span in reversed(spans):
                capital = all(word[:1].isupper() for word, _ in copy[span.start : span.end])
                if self._random.random() < CHANCE and capital:
                    copy[span.start : span.end] = [(word, span.kind) for word in self._other(sentence, span)]
            if copy != sentence:
                yield copy

    def _other(self, sentence: Sentence, span: Span) -> list[str]:
        words = [word for word, _ in sentence[span.start : span.end]]
        name = self._person(len(words)) if span.kind == "PER" else self._same_kind(" ".join(words), span.kind)
        after = sentence[span.end][0] if span.end < len(sentence) else ""
        owns = words[-1].endswith("s") and after[:1].islower() and after not in NOT_OWNED
        return owning(name) if owns else name

    def _person(self, length: int) -> list[str]:
        names = self._names
        if length == 1:
            return names.family(False) if self._random.random() < 0.6 else names.given(False)
        given = [word for _ in range(length - 1) for word in names.given(False)]
        return [*given, *names.family(False)]

    def _same_kind(self, name: str, label: str) -> list[str]:
        """Another name of the kind that the lists know the name by, else any of its label."""
        names = self._names
        kind = names.place_kind(name) if label == "LOC" else names.organisation_kind(name)
        if kind is not None and self._random.random() < SAME_KIND:
            return names.draw(kind)
        return self._random.choice(self._places if label == "LOC" else self._organisations).split()


def filled(patterns: Iterable[str], names: Names) -> Iterator[Sentence]:
    """Patterns with a name drawn for each {kind} in them; an s after the kind makes the genitive. A word that ends in
    /LOC, /ORG or /MISC has that label."""
    for pattern in patterns:
        sentence: Sentence = []
        for part in pattern.split():
            labelled = LABELLED.fullmatch(part)
            word, label = (labelled["word"], labelled["label"]) if labelled else (part, None)
            blank = BLANK.fullmatch(word)
            sentence += _fill(blank, label, names) if blank else [(word, label or "O")]
        yield sentence


def _fill(blank: re.Match[str], label: str | None, names: Names) -> Sentence:
    """The words of a name; one grown together with another word is a common noun and gets no label."""
    kind = blank["kind"]
    words = owning(names.draw(kind)) if blank["own"] else names.draw(kind)
    grown = blank["before"] + blank["after"]
    words = [blank["before"] + words[0], *words[1:]]
    words[-1] += blank["after"]
    return [(word, label or ("O" if grown else names.label(kind))) for word in words]
