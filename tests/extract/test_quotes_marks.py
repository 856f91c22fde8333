"""Speech in marks of every kind, wherever the reporting clause stands."""

import pytest

from pipeline.extract import extract
from tests.extract.invented import article

MARKS = ["””", '""', "“”", "„“", "»«", "»»", "«»"]
FORMS = [
    ("{0}Nu har vi väntat länge{1}, säger Anna Berg.", "Nu har vi väntat länge"),
    ("{0}Nu har vi väntat länge{1}, säger Anna Berg, {0}och vi hoppas{1}.", "Nu har vi väntat länge […] och vi hoppas"),
    ("Anna Berg säger: {0}Nu har vi väntat länge.{1}", "Nu har vi väntat länge."),
    ("Anna Berg suckar. {0}Nu har vi väntat länge.{1}", "Nu har vi väntat länge."),
    ("{0}Har vi väntat länge?{1} undrar Anna Berg.", "Har vi väntat länge?"),
]


@pytest.mark.parametrize(("form", "speech"), FORMS)
@pytest.mark.parametrize("marks", MARKS)
def test_marks_of_every_kind_hold_speech(marks, form, speech):
    quotes = extract(article(form.format(*marks))).quotes
    assert [(quote.text, quote.speaker.name if quote.speaker else None) for quote in quotes] == [(speech, "Anna Berg")]
