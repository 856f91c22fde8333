"""A model's own labels as the kinds of the embedded tagger, and labelled words as names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.errors import UsageError
from pipeline.extract.tagger import Span

_LABELS = {
    "PER": "PER PRS PERSON",
    "LOC": "LOC GPE LOCATION PLC",
    "ORG": "ORG ORGANIZATION ORGANISATION",
    "MISC": "MISC OBJ EVN WRK OTH ANM MYT NORP FAC EVENT PRODUCT WORK_OF_ART LAW LANGUAGE WORK OBJECT",
    "": "TME MSR DATE TIME MONEY PERCENT QUANTITY ORDINAL CARDINAL NUM MEASURE",  # no names
}
_KINDS = {label: kind for kind, labels in _LABELS.items() for label in labels.split()}
_PREFIXES = frozenset("BIELSUM")
_BEGINS = frozenset("BSU")
_ENDS = frozenset("ELSU")
OUTSIDE = "O"


def kinds(labels: Iterable[str], model: str) -> Mapping[str, str]:
    """The kind (PER, LOC, ORG, MISC; "" for what is no name) that each label stands for, prefixes left away.

    A label of two kinds, such as ORG/PRS, is MISC. Raises UsageError that lists the labels that say nothing to us.
    """
    bare = sorted({parted(label)[1] for label in labels} - {OUTSIDE})
    unknown = [label for label in bare if not all(part in _KINDS for part in _parts(label))]
    if unknown:
        known = ", ".join(_KINDS)
        raise UsageError(f"the model {model} has labels that are not known here: {', '.join(unknown)}; known: {known}")
    if not bare:
        raise UsageError(f"the model {model} has no labels of names")
    found = {label: {_KINDS[part] for part in _parts(label)} for label in bare}
    return {label: some.pop() if len(some) == 1 else "MISC" for label, some in found.items()}


def parted(label: str) -> tuple[str, str]:
    """A label's prefix (B, I, E, L, S, U, M, or none) and the rest: IOB, IO, BILOU and their kin are told apart so."""
    prefix, dash, rest = label.partition("-")
    return (prefix, rest) if dash and prefix in _PREFIXES else ("", label)


def names(labels: Sequence[str], known: Mapping[str, str]) -> Iterator[Span]:
    """The names in the labels of a sentence's words. Without prefixes, words of one label in a row are one name."""
    start: int | None = None
    before = OUTSIDE
    for at, label in enumerate([*labels, OUTSIDE]):
        prefix, bare = parted(label)
        breaks = bare != parted(before)[1] or prefix in _BEGINS or parted(before)[0] in _ENDS
        if breaks and start is not None:
            yield Span(start, at, known[parted(before)[1]])
            start = None
        if breaks and known.get(bare):
            start = at
        before = label


def _parts(label: str) -> list[str]:
    return label.upper().split("/")
