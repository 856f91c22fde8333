"""What a heading counts those to be who are heard below it."""

import pytest

from tests.extract.people_told import told_of

_ANSWERS = "Eva Mo, 9 år: – Den är god.\nBo Ek, 10 år: – Den är kall.\nSiv Alm, 9 år: – Jag vill ha soppa."


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Tre elever på Åsskolan om maten", ("elev", "Åsskolan")),
        ("3 kockar svarar", ("kock", None)),
    ],
)
@pytest.mark.parametrize("sign", ["# ", ""])
def test_each_of_as_many_as_a_heading_counts(heading, told, sign):
    people = told_of(f"Maten på Åsskolan har bytts.\n{sign}{heading}\n{_ANSWERS}")
    assert {people[name][:2] for name in ("Eva Mo", "Bo Ek", "Siv Alm")} == {told}


@pytest.mark.parametrize("heading", ["Fyra elever på Åsskolan om maten", "Tre röster om maten", "Elever om maten"])
def test_others_than_a_heading_counts(heading):
    assert told_of(f"Maten på Åsskolan har bytts.\n# {heading}\n{_ANSWERS}")["Eva Mo"][0] is None
