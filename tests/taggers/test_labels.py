"""Other models' labels as our kinds, and labelled words as names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import UsageError
from pipeline.extract.tagger import joined
from pipeline.taggers.labels import kinds, names

KNOWN = {"PER": "PER", "ORG": "ORG", "TME": ""}


def test_labels_of_known_schemes_have_our_kinds() -> None:
    labels = ["O", "B-PRS", "I-PRS", "S-GPE", "U-ORG", "WRK", "TME", "ORG/PRS", "PRS/PER", "WORK_OF_ART"]
    assert kinds(labels, "m") == {
        "PRS": "PER",
        "GPE": "LOC",
        "ORG": "ORG",
        "WRK": "MISC",
        "TME": "",
        "ORG/PRS": "MISC",
        "PRS/PER": "PER",
        "WORK_OF_ART": "MISC",
    }


def test_unknown_labels_are_listed() -> None:
    with pytest.raises(
        UsageError, match="the model m has labels that are not known here: LABEL_0, ORG/DISEASE; known: PER"
    ):
        kinds(["O", "LABEL_0", "B-PER", "B-ORG/DISEASE"], "m")
    with pytest.raises(UsageError, match="no labels of names"):
        kinds(["O"], "m")


@pytest.mark.parametrize(
    ("labels", "found"),
    [
        ("PER PER O ORG", [(0, 2, "PER"), (3, 4, "ORG")]),
        ("I-PER I-PER I-ORG", [(0, 2, "PER"), (2, 3, "ORG")]),
        ("B-PER I-PER B-PER O", [(0, 2, "PER"), (2, 3, "PER")]),
        ("B-PER L-PER U-PER U-PER", [(0, 2, "PER"), (2, 3, "PER"), (3, 4, "PER")]),
        ("S-ORG B-ORG M-ORG E-ORG I-ORG", [(0, 1, "ORG"), (1, 4, "ORG"), (4, 5, "ORG")]),
        ("B-PER B-TME I-TME I-PER", [(0, 1, "PER"), (3, 4, "PER")]),
        ("O I-PER", [(1, 2, "PER")]),
        ("", []),
    ],
)
def test_names_are_read_from_any_scheme(labels: str, found: list[tuple[int, int, str]]) -> None:
    assert [tuple(name) for name in names(labels.split(), KNOWN)] == found


@given(st.lists(st.sampled_from(["PER", "ORG", "O"])))
def test_without_prefixes_it_is_as_for_the_embedded_tagger(labels: list[str]) -> None:
    assert list(names(labels, KNOWN)) == list(joined(labels))
